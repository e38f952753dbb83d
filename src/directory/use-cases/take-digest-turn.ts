import type { Work } from "../../storage/work.js";
import { isDigestDue, withNextDigest } from "../domain/digest-day.js";
import type { Area, Member } from "../domain/types.js";
import { areas, members } from "../store.js";

/**
 * Moves these members' digests on to the next ones, which their `dueAt` then says, and says whose turn it was; left out
 * is who has nothing due (any more): the job ran twice, or the member changed their day in the meantime.
 */
export async function takeDigestTurns(
  work: Work,
  ids: readonly string[],
): Promise<{ member: Member; area: Area }[]> {
  const turns: { member: Member; area: Area }[] = [];
  for (const before of await members.lockMany(work, ids)) {
    const area = await areas.get(work, before.area);
    if (area && isDigestDue(before, work.now))
      turns.push({ member: withNextDigest(before, work.now, area.zone), area });
  }
  await members.putAll(
    work,
    turns.map(({ member }) => member),
    work.now,
  );
  return turns;
}
