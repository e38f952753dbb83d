import type { Work } from "../../storage/work.js";
import { rolesIn } from "../queries.js";
import { members } from "../store.js";
import { joinSeries } from "./join-series.js";

/**
 * Puts everybody whom the directory invites to this PCN's meetings on the list of its series. Who is on it already
 * keeps the roles they have: a coordinator does not come to see case text by it. Again: nothing changes.
 */
export async function inviteMembers(
  work: Work,
  to: { series: string; area: string; pcn: string },
): Promise<void> {
  for (const member of await members.find(work, { area: to.area, status: "active" })) {
    if (!member.invited?.pcns.includes(to.pcn)) continue;
    if ((await rolesIn(work, to.series, member.id)).length > 0) continue;
    await joinSeries(work, { series: to.series, member: member.id, roles: [member.invited.as] });
  }
}
