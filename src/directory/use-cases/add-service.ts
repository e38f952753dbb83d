import type { Work } from "../../storage/work.js";
import { withNextQuestion } from "../domain/freshness.js";
import type { Service } from "../domain/types.js";
import { areas, members, organisations, services } from "../store.js";

/**
 * Again with the id of one that is there gives that one back, unchanged.
 * Throws when organisation or owner are not of the service's area.
 */
export async function addService(
  work: Work,
  given: Omit<Service, "id" | "status"> & { id?: string },
): Promise<Service> {
  const id = given.id ?? work.newId();
  const before = await services.lock(work, id);
  if (before) return before;
  const organisation = await organisations.get(work, given.organisation);
  const owner = given.owner === undefined ? { area: given.area } : await members.get(work, given.owner);
  const area = await areas.get(work, given.area);
  if (!area || organisation?.area !== given.area || owner?.area !== given.area) {
    throw new Error(`service ${id}: organisation and owner must be of area ${given.area}`);
  }
  const service = withNextQuestion<Service>({ ...given, id, status: "active" }, area.zone);
  await services.insert(work, service, work.now);
  await work.record({ type: "service-added", thing: id, facts: { needs: given.needs } }, given.area);
  return service;
}
