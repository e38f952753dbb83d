import { meetingById, seriesById } from "../../meetings/queries.js";
import type { Work } from "../../storage/work.js";
import { leaders } from "../leaders.js";

/**
 * B13: with the agenda chair and deputy get one card for all its cases, to confirm whom to ask. Updated in place;
 * before the agenda is out there is none. Again: it is the same card.
 */
export async function showWhomToAsk(work: Work, meetingId: string | undefined): Promise<void> {
  const meeting = meetingId === undefined ? undefined : await meetingById(work, meetingId);
  if (meeting?.status !== "agenda-out" && meeting?.status !== "live") return;
  const series = await seriesById(work, meeting.series);
  for (const leader of series ? leaders(series) : []) {
    await work.show({
      tag: `meeting:${meeting.id}:whom-to-ask`,
      at: `dm:${leader}`,
      card: "cases.whom",
      args: { meeting: meeting.id },
    });
  }
}
