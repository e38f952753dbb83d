import { politeMoment } from "../directory/queries.js";
import { seriesById } from "../meetings/queries.js";
import type { Work } from "../storage/work.js";
import { leaders } from "./leaders.js";
import { stillHolds } from "./may-hold.js";

/** The chair's card of what somebody held who is off the list; kept up to date in place. Of others there is none. */
export async function showLeft(work: Work, seriesId: string, member: string, isNew = false): Promise<void> {
  if (!isNew && (await stillHolds(work, { series: seriesId, owner: member }))) return;
  const series = await seriesById(work, seriesId);
  for (const leader of series ? leaders(series) : []) {
    if (leader === member) continue;
    await work.show({
      tag: `series:${seriesId}:left:${member}`,
      at: `dm:${leader}`,
      card: "cases.left",
      args: { series: seriesId, member },
      ...(isNew ? { notBefore: await politeMoment(work, leader, work.now) } : {}),
    });
  }
}
