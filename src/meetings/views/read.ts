import type { stepLabels } from "../../../cards/text/meeting-cards.js";
import { agendaFits } from "../../../cards/text/meeting-notices.js";
import { caseById } from "../../cases/queries.js";
import type { Instant } from "../../kernel/instant.js";
import type { Store } from "../../storage/database.js";
import { timeNeeded } from "../domain/agenda.js";
import { needsHolidayChoice, stepMoments } from "../domain/clock.js";
import { spokenList, spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { allSeries, meetings } from "../store.js";

/** A meeting with its series and its dates in words, as the cards need them. */
export type Read = {
  meeting: Meeting;
  series: Series;
  /** "Wed 16 December, 10:00" on the wall clock of the series. */
  say(at: Instant): string;
};

/** Undefined: there is no such meeting. */
export async function readMeeting(store: Store, id: string | undefined): Promise<Read | undefined> {
  const meeting = await meetings.get(store, id ?? "");
  const series = meeting && (await allSeries.get(store, meeting.series));
  if (!meeting || !series) return undefined;
  return { meeting, series, say: (at) => spokenMoment(at, series.zone) };
}

/** For cards of the outbox: the meeting is there, since meetings are never deleted. */
export async function readShown(store: Store, args: Record<string, string>): Promise<Read> {
  const read = await readMeeting(store, args.meeting);
  if (!read) throw new Error(`no meeting ${args.meeting}`);
  return read;
}

/** The reference of a case that stands on an agenda; every such case has one. */
export async function refOf(store: Store, caseId: string): Promise<string> {
  return (await caseById(store, caseId))?.ref ?? "";
}

export async function refsOf(store: Store, caseIds: readonly string[]): Promise<string[]> {
  const refs: string[] = [];
  for (const id of caseIds) refs.push(await refOf(store, id));
  return refs;
}

export async function refsInWords(store: Store, caseIds: readonly string[]): Promise<string> {
  return spokenList(await refsOf(store, caseIds));
}

export function fitWords(meeting: Meeting): string {
  return agendaFits(timeNeeded(meeting));
}

type Step = keyof typeof stepLabels;
const SHOWN: readonly Step[] = [
  "capacity",
  "call",
  "nudge",
  "cut-off",
  "agenda",
  "reminder",
  "start",
  "follow-up",
  "summary",
];

/** The dates of a meeting that people can plan by: step, moment. */
export function clockDates(meeting: Meeting, series: Series): { step: Step; at: Instant }[] {
  const moments = stepMoments(meeting, series);
  return SHOWN.map((step) => ({ step, at: moments[step] }));
}

export function holidayOpen(meeting: Meeting): string | undefined {
  return needsHolidayChoice(meeting) ? meeting.holiday?.name : undefined;
}
