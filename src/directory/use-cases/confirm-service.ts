import type { Done, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { confirmed } from "../domain/freshness.js";
import { areaById } from "../queries.js";
import { services } from "../store.js";

/** D6: its details are right today, and it is asked about again in 90 days. Again only renews the day. */
export async function confirmService(work: Work, id: string): Promise<Result<Done, Refusal>> {
  const before = await services.lock(work, id);
  const area = before && (await areaById(work, before.area));
  if (!area) return refuse({ code: "service-not-found" });
  if (before.status === "ended") return refuse({ code: "service-ended", with: { service: before.name } });
  await services.save(work, confirmed(before, work.now, area.zone), work.now);
  await work.record({ type: "service-confirmed", thing: id }, area.id);
  return ok({ say: "service-confirmed", with: { service: before.name } });
}
