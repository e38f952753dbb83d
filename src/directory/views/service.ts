import type { Card } from "../../../cards/card-types.js";
import { serviceCard } from "../../../cards/directory/service-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { answersFor } from "../answers-for.js";
import { serviceFacts } from "../facts.js";
import { keeping, serviceById } from "../queries.js";

/** Everything the directory knows of one service, hidden or not. */
export async function showService(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const service = await serviceById(reading, data.service ?? "");
  if (!service) return refuse({ code: "service-not-found" });
  if (service.status === "ended") return refuse({ code: "service-ended", with: { service: service.name } });
  const owns = answersFor(service, reading.actor.id);
  return ok(
    serviceCard({
      ...(await serviceFacts(reading, service, reading.now)),
      owns,
      mayChange: owns || (await keeping(reading, reading.actor)) === "area",
    }),
  );
}
