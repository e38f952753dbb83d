import { type Instant, plusMinutes } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { currentItem, needsHolidayChoice } from "./clock.js";
import type { AgendaItem, Meeting } from "./types.js";

/** A meeting may be started an hour early at most: earlier it is a slip, and moving it is what is meant. */
export const EARLIEST_START_MINUTES = 60;

/** What a press of next carries when no case had the floor. */
export const NOBODY = "none";

export type NotLive = { code: "meeting-not-live" | "meeting-already-closed" };
export type StartRefusal =
  | { code: "meeting-already-started"; by: string; at: Instant }
  | { code: "meeting-already-closed" }
  | { code: "meeting-is-cancelled" }
  | { code: "meeting-holiday-open" }
  | { code: "meeting-too-early"; from: Instant };
export type TurnRefusal =
  | NotLive
  /** Somebody else was quicker: another case has the floor, or none. */
  | { code: "board-moved-on"; current: string | undefined }
  | { code: "board-nobody-waiting" }
  | { code: "board-nothing-current" };

export function start(meeting: Meeting, by: string, now: Instant): Result<Meeting, StartRefusal> {
  switch (meeting.status) {
    case "live":
      return refuse({
        code: "meeting-already-started",
        by: meeting.started?.by ?? by,
        at: meeting.started?.at ?? now,
      });
    case "closed":
    case "signed-off":
      return refuse({ code: "meeting-already-closed" });
    case "cancelled":
      return refuse({ code: "meeting-is-cancelled" });
    case "scheduled":
    case "call-open":
    case "locked":
    case "agenda-out": {
      if (needsHolidayChoice(meeting)) return refuse({ code: "meeting-holiday-open" });
      const from = plusMinutes(meeting.start, -EARLIEST_START_MINUTES);
      if (now < from) return refuse({ code: "meeting-too-early", from });
      return ok({
        ...meeting,
        status: "live",
        started: { at: now, by },
        agenda: giveFloor(meeting.agenda, now),
      });
    }
    default:
      return meeting.status satisfies never;
  }
}

/** Says "I'm here"; again changes nothing. */
export function attend(meeting: Meeting, member: string): Result<Meeting, NotLive> {
  const not = notLive(meeting);
  if (not) return refuse(not);
  if (meeting.attendance.includes(member)) return ok(meeting);
  return ok({ ...meeting, attendance: [...meeting.attendance, member] });
}

/**
 * The case that has the floor goes to read-back and the next takes its place; those parked for later come when
 * nobody waits. `seen`: the case that the presser saw having the floor, so that two presses at once move one step.
 */
export function next(meeting: Meeting, now: Instant, seen?: string): Result<Meeting, TurnRefusal> {
  const wrong = wrongTurn(meeting, seen);
  if (wrong) return refuse(wrong);
  const current = currentItem(meeting.agenda);
  const agenda = current ? withState(meeting.agenda, current.caseId, "read-back") : meeting.agenda;
  const given = giveFloor(agenda, now);
  if (!current && !currentItem(given)) return refuse({ code: "board-nobody-waiting" });
  return ok({ ...meeting, agenda: given });
}

/** The case that has the floor goes to the end of the list. */
export function skip(meeting: Meeting, now: Instant, seen?: string): Result<Meeting, TurnRefusal> {
  const wrong = wrongTurn(meeting, seen);
  if (wrong) return refuse(wrong);
  const current = currentItem(meeting.agenda);
  if (!current) return refuse({ code: "board-nothing-current" });
  if (!meeting.agenda.some((item) => item.state === "waiting" || item.state === "parked")) {
    return refuse({ code: "board-nobody-waiting" });
  }
  const rest = meeting.agenda.filter((item) => item !== current);
  const back: AgendaItem = {
    caseId: current.caseId,
    minutes: current.minutes,
    carriedOver: current.carriedOver,
    ...(current.slot === undefined ? {} : { slot: current.slot }),
    state: "waiting",
  };
  // The floor is given before the skipped case is back, so that it cannot get it again at once.
  return ok({ ...meeting, agenda: [...giveFloor(rest, now), back] });
}

/** Off the floor: `later` comes back today when nobody else waits, `carry-over` goes to the next meeting. */
export function park(
  meeting: Meeting,
  what: "later" | "carry-over",
  now: Instant,
  seen?: string,
): Result<Meeting, TurnRefusal> {
  const wrong = wrongTurn(meeting, seen);
  if (wrong) return refuse(wrong);
  const current = currentItem(meeting.agenda);
  if (!current) return refuse({ code: "board-nothing-current" });
  const away = withState(meeting.agenda, current.caseId, what === "later" ? "parked" : "carried-over");
  const waiting = away.some((item) => item.state === "waiting");
  const others = away.some((item) => item.state === "parked" && item.caseId !== current.caseId);
  if (what === "later" && !waiting && !others) return refuse({ code: "board-nobody-waiting" });
  return ok({ ...meeting, agenda: giveFloor(away, now, current.caseId) });
}

export type ReadBackRefusal =
  | NotLive
  | { code: "read-back-already-confirmed" }
  | { code: "read-back-not-yet" };

/** The chair has read out what was captured: the case is discussed. */
export function confirmReadBack(meeting: Meeting, caseId: string): Result<Meeting, ReadBackRefusal> {
  const not = notLive(meeting);
  if (not) return refuse(not);
  const item = meeting.agenda.find((one) => one.caseId === caseId);
  if (item?.state === "done") return refuse({ code: "read-back-already-confirmed" });
  if (item?.state !== "read-back") return refuse({ code: "read-back-not-yet" });
  return ok({ ...meeting, agenda: withState(meeting.agenda, caseId, "done") });
}

/** The two-minute warning has gone out for the case that has the floor. */
export function warned(meeting: Meeting): Meeting {
  return {
    ...meeting,
    agenda: meeting.agenda.map((item) => (item.state === "now" ? { ...item, warned: true } : item)),
  };
}

export function notLive(meeting: Meeting): NotLive | undefined {
  if (meeting.status === "live") return undefined;
  const over = meeting.status === "closed" || meeting.status === "signed-off";
  return { code: over ? "meeting-already-closed" : "meeting-not-live" };
}

function wrongTurn(meeting: Meeting, seen: string | undefined): TurnRefusal | undefined {
  const not = notLive(meeting);
  if (not) return not;
  const current = currentItem(meeting.agenda)?.caseId;
  return seen !== undefined && seen !== (current ?? NOBODY) ? { code: "board-moved-on", current } : undefined;
}

/** The first that waits has the floor, if nobody has; then those parked for later, save `except`. */
function giveFloor(agenda: readonly AgendaItem[], now: Instant, except?: string): readonly AgendaItem[] {
  if (currentItem(agenda)) return agenda;
  const first =
    agenda.find((item) => item.state === "waiting") ??
    agenda.find((item) => item.state === "parked" && item.caseId !== except);
  if (!first) return agenda;
  return agenda.map((item) =>
    item === first ? { ...item, state: "now", startedAt: now, warned: false } : item,
  );
}

function withState(
  agenda: readonly AgendaItem[],
  caseId: string,
  state: AgendaItem["state"],
): readonly AgendaItem[] {
  return agenda.map((item) => (item.caseId === caseId ? { ...item, state } : item));
}
