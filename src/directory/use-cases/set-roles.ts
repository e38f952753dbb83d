import { followMember } from "../../meetings/use-cases/follow-calendar.js";
import type { Work } from "../../storage/work.js";
import { membershipId } from "../domain/membership-id.js";
import type { Membership, Role } from "../domain/types.js";
import { memberships } from "../store.js";

/**
 * Replaces all roles of a member in a series; no role means they leave its list. Same roles again: no change.
 * Throws when the member never was on the list (`joinSeries` puts them there).
 */
export async function setRoles(
  work: Work,
  given: { series: string; member: string; roles: readonly Role[] },
): Promise<Membership> {
  const id = membershipId(given.series, given.member);
  const before = await memberships.lock(work, id);
  if (!before) throw new Error(`${id} is not on the list`);
  const roles = [...new Set(given.roles)];
  const status = roles.length > 0 ? "active" : "left";
  const same = before.roles.length === roles.length && roles.every((role) => before.roles.includes(role));
  if (same && before.status === status) return before;
  const membership: Membership = { ...before, status, roles };
  await memberships.save(work, membership, work.now);
  const had = before.status === "active" ? before.roles : [];
  await followMember(work, { series: given.series, member: given.member, before: had, after: roles });
  await work.record({ type: "roles-set", thing: id, facts: { roles } }, before.area);
  return membership;
}
