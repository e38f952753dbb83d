import type { Done, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import type { SaidCapacity } from "../domain/capacity.js";
import { services } from "../store.js";

/** Says how much room a service has from now on. The same again only renews the date. */
export async function setCapacity(
  work: Work,
  service: string,
  said: SaidCapacity,
): Promise<Result<Done, Refusal>> {
  const before = await services.lock(work, service);
  if (!before) return refuse({ code: "service-not-found" });
  if (before.status === "ended") return refuse({ code: "service-ended", with: { service: before.name } });
  await services.save(work, { ...before, capacity: { ...said, at: work.now } }, work.now);
  await work.record({ type: "capacity-set", thing: service, facts: { ...said } }, before.area);
  return ok(done(before.name, said));
}

function done(service: string, said: SaidCapacity): Done {
  switch (said.kind) {
    case "open":
      return { say: "capacity-open", with: { service } };
    case "places":
      return { say: "capacity-places", with: { service, places: String(said.places) } };
    case "waiting-list":
      return { say: "capacity-waiting", with: { service, weeks: String(said.weeks) } };
    case "closed":
      return { say: "capacity-closed", with: { service } };
    default:
      return said satisfies never;
  }
}
