import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import type { Member } from "../domain/types.js";
import { areas, members, organisations } from "../store.js";

/**
 * Puts a professional on the list of an area; the weekly digest is on, on Mondays, unless said.
 * Again with the id of one who is there gives that one back, unchanged.
 * Throws when the organisation is not of the area.
 */
export async function addMember(
  work: Work,
  given: Omit<Member, "id" | "status" | "digest" | "dueAt"> & { id?: string; digest?: Member["digest"] },
): Promise<Member> {
  const id = given.id ?? work.newId();
  const before = await members.lock(work, id);
  if (before) return before;
  const area = await areas.get(work, given.area);
  const organisation = await organisations.get(work, given.organisation);
  if (!area || organisation?.area !== area.id) {
    throw new Error(`member ${id}: organisation must be of area ${given.area}`);
  }
  const member = withNextDigest({ digest: 1, ...given, id, status: "active" }, work.now, area.zone);
  await members.insert(work, member, work.now);
  await work.record({ type: "member-added", thing: id }, area.id);
  return member;
}
