import type { Work } from "../../storage/work.js";
import { leaders } from "../domain/people.js";
import type { Meeting, Series } from "../domain/types.js";
import { allSeries, meetings } from "../store.js";
import { callSlots } from "./call-slots.js";

/**
 * Shows again what changes during a meeting: the live board, the chair's controls and the open read-backs. For
 * every room after a change of a case; of a meeting that is not live nothing is shown again.
 */
export async function refreshBoard(work: Work, meetingId: string): Promise<void> {
  const meeting = await meetings.get(work, meetingId);
  if (meeting?.status !== "live") return;
  const series = await allSeries.get(work, meeting.series);
  if (!series) throw new Error(`meeting ${meetingId} has lost its series`);
  await showBoard(work, meeting, series);
  await callSlots(work, meeting);
  for (const item of meeting.agenda) {
    if (item.state === "read-back") await showReadBack(work, meeting, series, item.caseId);
  }
}

/** As refreshBoard, without the read-backs. */
export async function showBoard(work: Work, meeting: Meeting, series: Series): Promise<void> {
  const args = { meeting: meeting.id };
  await work.show({
    tag: `meeting:${meeting.id}:board`,
    at: `channel:${series.id}`,
    card: "meetings.board",
    args,
  });
  for (const leader of leaders(series)) {
    await work.show({
      tag: `meeting:${meeting.id}:controls`,
      at: `dm:${leader}`,
      card: "meetings.controls",
      args,
    });
  }
}

export async function showReadBack(
  work: Work,
  meeting: Meeting,
  series: Series,
  caseId: string,
): Promise<void> {
  for (const leader of leaders(series)) {
    await work.show({
      tag: `meeting:${meeting.id}:read-back:${caseId}`,
      at: `dm:${leader}`,
      card: "meetings.read-back",
      args: { meeting: meeting.id, case: caseId },
    });
  }
}
