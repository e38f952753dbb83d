import { sql } from "drizzle-orm";
import type { Store } from "../storage/database.js";
import { collection } from "../storage/documents.js";
import { calendarTable, meetingTable, rsvpTable, seriesTable } from "../storage/schema/meetings.js";
import type { Work } from "../storage/work.js";
import type { Told } from "./domain/calendar-news.js";
import { withDue } from "./domain/clock.js";
import type { Rsvp } from "./domain/rsvp.js";
import type { Channel, Meeting, Series } from "./domain/types.js";

export const allSeries = collection<Series>("series", seriesTable);
export const meetings = collection<Meeting>("meetings", meetingTable);

/** Who said that they come, one a member and series. */
export const rsvps = collection<Rsvp>("rsvps", rsvpTable);

/** What calendars were told, by the id of the series. */
export const calendars = collection<{
  id: string;
  area: string;
  status: string;
  series: string;
  told: Told;
}>("calendars", calendarTable);

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

/** The series that meets in a channel; one that has ended meets nowhere. */
export async function seriesInChannel(store: Store, channel: Channel): Promise<Series | undefined> {
  const held = JSON.stringify([channel]);
  const rows = await store.tx
    .select({ id: seriesTable.id })
    .from(seriesTable)
    .where(sql`${seriesTable.status} <> 'ended' and ${seriesTable.state}->'channels' @> ${held}::jsonb`)
    .limit(1);
  return rows[0] ? allSeries.get(store, rows[0].id) : undefined;
}
