import type { Work } from "../../storage/work.js";
import { isDigestDue, withNextDigest } from "../domain/digest-day.js";
import type { Area, Member } from "../domain/types.js";
import { areas, members } from "../store.js";

/**
 * Moves a member's digest on to the next one, which their `dueAt` then says, and says whose turn it was; undefined when nothing is due (any more):
 * the job ran twice, or the member changed their day in the meantime.
 */
export async function takeDigestTurn(
  work: Work,
  id: string,
): Promise<{ member: Member; area: Area } | undefined> {
  const before = await members.lock(work, id);
  const area = before && (await areas.get(work, before.area));
  if (!before || !area || !isDigestDue(before, work.now)) return undefined;
  const member = withNextDigest(before, work.now, area.zone);
  await members.save(work, member, work.now);
  return { member, area };
}
