/** What other rooms may read of series and meetings. */
import type { Member, Role } from "../directory/domain/types.js";
import { isAway, memberById, membersOfSeries } from "../directory/queries.js";
import type { Instant } from "../kernel/instant.js";
import type { Store } from "../storage/database.js";
import { agendaOpen } from "./domain/agenda.js";
import { type SeriesCalendar, seriesCalendar } from "./domain/calendar.js";
import { stepMoments as momentsOf } from "./domain/clock.js";
import { pilotPlace, pilotStand } from "./domain/pilot.js";
import { type Coming, comingTo } from "./domain/rsvp.js";
import { isAhead } from "./domain/schedule.js";
import type { Channel, Meeting, MeetingStep, Series } from "./domain/types.js";
import { allSeries, calendars, meetings, rsvps, seriesInChannel } from "./store.js";

export function seriesById(store: Store, id: string): Promise<Series | undefined> {
  return allSeries.get(store, id);
}

/**
 * Who is asked what only a chair can do: the deputy while the chair is away or has left, if the deputy is there (W9).
 * `except`: whom it is about; where that is the chair, the deputy is asked as well.
 */
export async function chairToday(
  store: Store,
  { chair, deputy = chair }: Pick<Series, "chair" | "deputy">,
  now: Instant,
  except?: string,
): Promise<string> {
  const isThere = async (id: string) => {
    if (id === except) return false;
    const member = await memberById(store, id);
    return member?.status === "active" && !(await isAway(store, member, now));
  };
  return !(await isThere(chair)) && (await isThere(deputy)) ? deputy : chair;
}

/** `code` in capital letters, such as NAV. */
export function seriesByCode(store: Store, code: string): Promise<Series | undefined> {
  return allSeries.byRef(store, code);
}

/** The series that meets in this channel of a chat platform. */
export function seriesByChannel(store: Store, channel: Channel): Promise<Series | undefined> {
  return seriesInChannel(store, channel);
}

/** Those that have not ended, oldest first. */
export function seriesOfArea(store: Store, area: string): Promise<Series[]> {
  return allSeries.find(store, { area, status: ["proposed", "active"] });
}

export function meetingById(store: Store, id: string): Promise<Meeting | undefined> {
  return meetings.get(store, id);
}

/** A series as calendars hold it, and the number of what they were last told; undefined: it gives no date. */
export async function calendarOfSeries(
  store: Store,
  id: string,
  now: Instant,
): Promise<{ calendar: SeriesCalendar; sequence: number } | undefined> {
  const series = await allSeries.get(store, id);
  const told = await calendars.get(store, id);
  const calendar =
    series && series.status !== "proposed"
      ? seriesCalendar(series, await meetings.find(store, { series: id }), now)
      : undefined;
  return calendar && { calendar, sequence: told?.told.sequence ?? 0 };
}

/** `ref` in capital letters, such as NAV-2612. */
export function meetingByRef(store: Store, ref: string): Promise<Meeting | undefined> {
  return meetings.byRef(store, ref);
}

/** By start, cancelled ones included. */
export async function meetingsOfSeries(store: Store, series: string): Promise<Meeting[]> {
  return byStart(await meetings.find(store, { series }));
}

/** The first that is neither closed nor cancelled: also one that is live, or was due to be held and not started. */
export async function nextMeeting(store: Store, series: string, _now: Instant): Promise<Meeting | undefined> {
  return byStart(await meetings.find(store, { series })).find((meeting) => agendaOpen(meeting.status));
}

/**
 * Where a case brought now would go: before the cut-off to the next meeting, after it to the same one while a
 * late case can still be taken (until it is started; `late`: only the chair, with a reason), else the one after.
 * Undefined: no meeting lies ahead.
 */
export async function meetingForNewCase(
  store: Store,
  series: string,
  now: Instant,
): Promise<{ meeting: Meeting; late: boolean } | undefined> {
  const meeting = byStart(await meetings.find(store, { series })).find((one) => isAhead(one, now));
  return meeting && { meeting, late: meeting.status === "locked" || meeting.status === "agenda-out" };
}

/** The meeting of the series that follows this one in the calendar and still lies ahead. */
export async function meetingAfter(
  store: Store,
  meeting: Meeting,
  now: Instant,
): Promise<Meeting | undefined> {
  const all = byStart(await meetings.find(store, { series: meeting.series }));
  return all.find((one) => one.id !== meeting.id && one.start > meeting.start && isAhead(one, now));
}

export async function liveMeeting(store: Store, series: string): Promise<Meeting | undefined> {
  return (await meetings.find(store, { series, status: "live" }))[0];
}

/** When each step of a meeting falls; pure. */
export function stepMoments(meeting: Meeting, series: Series): Record<MeetingStep, Instant> {
  return momentsOf(meeting, series);
}

/** Which of a pilot's three meetings it is; undefined: of none. `all`: those of the series. */
export function pilotPlaceOf(series: Series, all: readonly Meeting[], meeting: string): number | undefined {
  return pilotPlace(series, all, meeting);
}

/** How many of a series' first three meetings were held, and whether all are signed off. */
export function pilotStandOf(all: readonly Meeting[]): { held: Meeting[]; over: boolean } {
  return pilotStand(all);
}

/** Whoever takes part in the meetings; a commissioner sees totals only. */
export function isInvited(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== "commissioner");
}

export type Invited = { member: Member; roles: readonly Role[]; coming: Coming | undefined };

/** Everybody who is invited to a meeting, with what they have said: whether they come. */
export async function invitedTo(
  store: Store,
  meeting: Pick<Meeting, "series" | "planned" | "moved">,
): Promise<Invited[]> {
  const said = new Map((await rsvps.find(store, { series: meeting.series })).map((one) => [one.owner, one]));
  const people = (await membersOfSeries(store, meeting.series)).filter(({ roles }) => isInvited(roles));
  return people.map(({ member, roles }) => ({
    member,
    roles,
    coming: comingTo(said.get(member.id), meeting),
  }));
}

/** B16: whoever has said that they come, or that they do not, needs no reminder of the meeting. */
export async function haveAnswered(store: Store, meetingId: string): Promise<ReadonlySet<string>> {
  const meeting = await meetings.get(store, meetingId);
  const invited = meeting ? await invitedTo(store, meeting) : [];
  return new Set(
    invited.filter(({ coming }) => coming === "yes" || coming === "no").map(({ member }) => member.id),
  );
}

function byStart(found: readonly Meeting[]): Meeting[] {
  return found.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
