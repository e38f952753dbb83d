import type { Work } from "../../storage/work.js";
import type { Organisation } from "../domain/types.js";
import { organisations } from "../store.js";

/** Again with the id of one that is there gives that one back, unchanged. */
export async function addOrganisation(
  work: Work,
  given: Pick<Organisation, "area" | "name" | "size"> & { id?: string },
): Promise<Organisation> {
  const id = given.id ?? work.newId();
  const before = await organisations.lock(work, id);
  if (before) return before;
  const organisation: Organisation = { ...given, id, status: "active" };
  await organisations.insert(work, organisation, work.now);
  await work.record({ type: "organisation-added", thing: id, facts: { size: given.size } }, given.area);
  return organisation;
}
