import { localDate, plusDays } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { needsHolidayChoice } from "../domain/clock.js";
import { datesToAdd, isAhead, newMeeting, plannedDates } from "../domain/schedule.js";
import type { Meeting, Series } from "../domain/types.js";
import { allSeries, insertMeeting, meetings } from "../store.js";
import { followCalendar } from "./follow-calendar.js";
import { refreshProposal } from "./show-proposal.js";
import { tellLeaders } from "./tell-leaders.js";

/**
 * Puts the next dates into the calendar, so that three meetings lie ahead, and asks the chair about those on a
 * bank holiday. Ends the series once its rule has run out and its last meeting is behind. Again: nothing happens.
 */
export async function topUp(work: Work, seriesId: string): Promise<void> {
  const series = await allSeries.lock(work, seriesId);
  if (series?.status !== "active") return;
  const existing = await meetings.find(work, { series: seriesId });
  const added: Meeting[] = [];
  for (const date of datesToAdd(series, existing, work.now)) {
    const meeting = await insertMeeting(work, newMeeting(work.newId(), series, date), series);
    added.push(meeting);
    await work.record({ type: "meeting-planned", thing: meeting.id, ref: meeting.ref }, series.area);
    if (needsHolidayChoice(meeting)) {
      await tellLeaders(work, meeting, series, { tag: "holiday", card: "meetings.holiday" });
    }
  }
  const ahead = [...existing, ...added].filter((meeting) => isAhead(meeting, work.now));
  await scheduleNextLook(work, series, ahead);
  if (added.length > 0) await showSchedule(work, seriesId);
}

/** The dates in the channel and on the chair's card, updated in place, and in the calendars of everybody on the list. */
export async function showSchedule(work: Work, seriesId: string): Promise<void> {
  await followCalendar(work, seriesId);
  await work.show({
    tag: `series:${seriesId}:schedule`,
    at: `channel:${seriesId}`,
    card: "meetings.schedule",
    args: { series: seriesId },
  });
  const series = await allSeries.get(work, seriesId);
  if (series) await refreshProposal(work, series);
}

/** The series looks again when its next meeting is over; with none ahead and none to come it has ended. */
async function scheduleNextLook(work: Work, series: Series, ahead: readonly Meeting[]): Promise<void> {
  const [first] = ahead.map((meeting) => meeting.end).sort();
  const tomorrow = plusDays(localDate(work.now, series.zone), 1);
  const over = first === undefined && !plannedDates(series, tomorrow, 1).ok;
  const looked: Series = over
    ? { ...series, status: "ended", dueAt: undefined }
    : { ...series, dueAt: first };
  if (looked.status === series.status && looked.dueAt === series.dueAt) return;
  await allSeries.save(work, looked, work.now);
  if (over) await work.record({ type: "series-ended", thing: series.id, ref: series.ref }, series.area);
}
