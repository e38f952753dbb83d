import type { Work } from "../../storage/work.js";
import { currentItem } from "../domain/clock.js";
import { leaders } from "../domain/people.js";
import type { Meeting, Series } from "../domain/types.js";
import { allSeries, meetings } from "../store.js";
import { callSlots } from "./call-slots.js";

/** After a change of the agenda or of who has the floor, shows again all that shows it. */
export async function refreshBoard(work: Work, meetingId: string): Promise<void> {
  const live = await liveMeeting(work, meetingId);
  if (!live) return;
  const { meeting, series } = live;
  await showBoard(work, meeting, series);
  await callSlots(work, meeting);
  for (const item of meeting.agenda) {
    if (item.state === "read-back") await showReadBack(work, meeting, series, item.caseId);
  }
}

/**
 * For other rooms, after a change of what was offered, found missing, agreed or asked for a case: the chair's controls count
 * it while the case has the floor, its read-back lists it. Of a meeting that is not live nothing is shown again.
 */
export async function showCaptured(work: Work, meetingId: string, caseId: string): Promise<void> {
  const live = await liveMeeting(work, meetingId);
  if (!live) return;
  const { meeting, series } = live;
  const state = meeting.agenda.find((item) => item.caseId === caseId)?.state;
  if (currentItem(meeting.agenda)?.caseId === caseId) await showControls(work, meeting, series);
  if (state === "read-back") await showReadBack(work, meeting, series, caseId);
}

async function liveMeeting(
  work: Work,
  meetingId: string,
): Promise<{ meeting: Meeting; series: Series } | undefined> {
  const meeting = await meetings.get(work, meetingId);
  if (meeting?.status !== "live") return undefined;
  const series = await allSeries.get(work, meeting.series);
  if (!series) throw new Error(`meeting ${meetingId} has lost its series`);
  return { meeting, series };
}

/** The live board and the chair's controls. */
export async function showBoard(work: Work, meeting: Meeting, series: Series): Promise<void> {
  await showBoardAlone(work, meeting);
  await showControls(work, meeting, series);
}

/** What shows who is there. */
export async function showBoardAlone(work: Work, meeting: Meeting): Promise<void> {
  await work.show({
    tag: `meeting:${meeting.id}:board`,
    at: `channel:${meeting.series}`,
    card: "meetings.board",
    args: { meeting: meeting.id },
  });
}

async function showControls(work: Work, meeting: Meeting, series: Series): Promise<void> {
  for (const leader of leaders(series)) {
    await work.show({
      tag: `meeting:${meeting.id}:controls`,
      at: `dm:${leader}`,
      card: "meetings.controls",
      args: { meeting: meeting.id },
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
