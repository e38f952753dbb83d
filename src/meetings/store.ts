import { collection } from "../storage/documents.js";
import { meetingTable, seriesTable } from "../storage/schema/meetings.js";
import type { Work } from "../storage/work.js";
import { withDue } from "./domain/clock.js";
import type { Meeting, Series } from "./domain/types.js";

export const allSeries = collection<Series>("series", seriesTable);
export const meetings = collection<Meeting>("meetings", meetingTable);

/** Saves a meeting with the moment at which the clock next looks at it. */
export async function saveMeeting(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  const due = withDue(meeting, series);
  await meetings.save(work, due, work.now);
  return due;
}

export async function insertMeeting(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  const due = withDue(meeting, series);
  await meetings.insert(work, due, work.now);
  return due;
}

/** The meeting, held until the transaction ends, and its series. */
export async function lockMeeting(
  work: Work,
  id: string,
): Promise<{ meeting: Meeting; series: Series } | undefined> {
  const meeting = await meetings.lock(work, id);
  if (!meeting) return undefined;
  const series = await allSeries.get(work, meeting.series);
  if (!series) throw new Error(`meeting ${id} has lost its series`);
  return { meeting, series };
}
