import { type Instant, plusMinutes } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { AgendaItem, Meeting, MeetingStatus } from "./types.js";

export type AgendaRefusal = { code: "agenda-closed" } | { code: "agenda-not-on-it" };

export const CASE_MINUTES = { min: 1, max: 120 } as const;

/** Case and time may change until the meeting is closed. */
export function agendaOpen(status: MeetingStatus): boolean {
  return !["closed", "signed-off", "cancelled"].includes(status);
}

/**
 * Puts a case on the agenda: carried-over cases stand before the others (B10), both in the order in which they
 * came; once the agenda is out a new one goes to the end, so that nobody's time slips. Already on it: no change.
 */
export function addItem(
  meeting: Meeting,
  given: { caseId: string; carriedOver: boolean; minutes: number },
): Result<Meeting, AgendaRefusal> {
  if (!agendaOpen(meeting.status)) return refuse({ code: "agenda-closed" });
  const there = meeting.agenda.find((item) => item.caseId === given.caseId);
  if (there && there.state !== "carried-over") return ok(meeting);
  const others = meeting.agenda.filter((item) => item.caseId !== given.caseId);
  const item: AgendaItem = { ...given, state: "waiting" };
  const published = meeting.status === "agenda-out" || meeting.status === "live";
  const lastCarried = others.findLastIndex((other) => other.carriedOver);
  const at = given.carriedOver && !published ? lastCarried + 1 : others.length;
  return ok({ ...meeting, agenda: others.toSpliced(at, 0, item) });
}

/** Takes a case off that has not had its turn; one that is not on the agenda, or had its turn, stays as it is. */
export function removeItem(meeting: Meeting, caseId: string): Meeting {
  if (!agendaOpen(meeting.status)) return meeting;
  const agenda = meeting.agenda.filter((item) => item.caseId !== caseId || !isToCome(item));
  return agenda.length === meeting.agenda.length ? meeting : { ...meeting, agenda };
}

/**
 * Moves a case one place. `from` is the place (from 0) that the presser saw: where the case stands elsewhere by
 * now, somebody was quicker, and nothing changes. At the end of the list nothing changes either.
 */
export function shiftItem(
  meeting: Meeting,
  caseId: string,
  to: "up" | "down",
  from: number,
): Result<Meeting, AgendaRefusal> {
  if (!agendaOpen(meeting.status)) return refuse({ code: "agenda-closed" });
  const at = meeting.agenda.findIndex((item) => item.caseId === caseId);
  const item = meeting.agenda[at];
  if (!item) return refuse({ code: "agenda-not-on-it" });
  const target = to === "up" ? at - 1 : at + 1;
  const other = meeting.agenda[target];
  if (at !== from || !other || !isToCome(item) || !isToCome(other)) return ok(meeting);
  const agenda = meeting.agenda.with(at, other).with(target, item);
  return ok({ ...meeting, agenda });
}

/** `minutes` from 1 to 120; the form sees to that. */
export function setMinutes(
  meeting: Meeting,
  caseId: string,
  minutes: number,
): Result<Meeting, AgendaRefusal> {
  if (!agendaOpen(meeting.status)) return refuse({ code: "agenda-closed" });
  if (!meeting.agenda.some((item) => item.caseId === caseId)) return refuse({ code: "agenda-not-on-it" });
  const agenda = meeting.agenda.map((item) =>
    item.caseId === caseId ? { ...item, minutes, warned: false } : item,
  );
  return ok({ ...meeting, agenda });
}

/** B14: who comes for this case only; undefined: nobody any more. */
export function setSlot(
  meeting: Meeting,
  caseId: string,
  member: string | undefined,
): Result<Meeting, AgendaRefusal> {
  if (!agendaOpen(meeting.status)) return refuse({ code: "agenda-closed" });
  const agenda = meeting.agenda.map((item) => {
    const { slot: _slot, ...rest } = item;
    if (item.caseId !== caseId) return item;
    return member === undefined ? rest : { ...rest, slot: member };
  });
  return ok({ ...meeting, agenda });
}

/** Who comes when the floor is free: the first that waits, else the first parked for later. */
export function nextUp(agenda: readonly AgendaItem[]): AgendaItem | undefined {
  return agenda.find((item) => item.state === "waiting") ?? agenda.find((item) => item.state === "parked");
}

export type Fit = { cases: number; minutes: number; room: number };

/** Minutes the cases need, and minutes the meeting has. */
export function timeNeeded(meeting: Pick<Meeting, "agenda" | "start" | "end">): Fit {
  const items = meeting.agenda.filter((item) => item.state !== "carried-over");
  return {
    cases: items.length,
    minutes: items.reduce((sum, item) => sum + item.minutes, 0),
    room: (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000,
  };
}

/** When each case would begin if all keep to their time, by case. */
export function slots(meeting: Pick<Meeting, "agenda" | "start">): ReadonlyMap<string, Instant> {
  const times = new Map<string, Instant>();
  let at = meeting.start;
  for (const item of meeting.agenda) {
    if (item.state === "carried-over") continue;
    times.set(item.caseId, at);
    at = plusMinutes(at, item.minutes);
  }
  return times;
}

export function isToCome(item: AgendaItem): boolean {
  return item.state === "waiting" || item.state === "parked";
}
