import { seriesById } from "../../meetings/queries.js";
import { followMember } from "../../meetings/use-cases/follow-calendar.js";
import type { Work } from "../../storage/work.js";
import { membershipId } from "../domain/membership-id.js";
import type { Membership, Role } from "../domain/types.js";
import { members, memberships } from "../store.js";

/**
 * Puts a member on the list of a series. Somebody who is on it already keeps the roles they have and gets these
 * as well. Throws when member and series are of different areas: nothing crosses between them.
 */
export async function joinSeries(
  work: Work,
  given: { series: string; member: string; roles: readonly Role[] },
): Promise<Membership> {
  const member = await members.get(work, given.member);
  const series = await seriesById(work, given.series);
  if (!member || !series || member.area !== series.area) {
    throw new Error(`member ${given.member} and series ${given.series} must be of one area`);
  }
  const id = membershipId(given.series, given.member);
  const before = await memberships.lock(work, id);
  const kept = before?.status === "active" ? before.roles : [];
  const roles = [...new Set([...kept, ...given.roles])];
  if (before?.status === "active" && roles.length === kept.length) return before;
  const membership: Membership = {
    id,
    area: member.area,
    series: given.series,
    owner: given.member,
    status: "active",
    roles,
  };
  if (before) await memberships.save(work, membership, work.now);
  else await memberships.insert(work, membership, work.now);
  await followMember(work, { series: given.series, member: given.member, before: kept, after: roles });
  await work.record({ type: "series-joined", thing: id, facts: { roles } }, member.area);
  return membership;
}
