import type { Decision } from "../../kernel/decision.js";
import {
  atLocal,
  type Instant,
  isLocalDate,
  type LocalDate,
  localDate,
  plusMinutes,
} from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { stepMoments } from "./clock.js";
import type { CancelCause, Meeting, MeetingStatus, MeetingStep, Series } from "./types.js";

export type MoveEvent = { type: "meeting-moved"; from: Instant; to: Instant };
export type MoveRefusal =
  | { code: "meeting-date-malformed"; typed: string }
  | { code: "meeting-time-malformed"; typed: string }
  | { code: "meeting-date-past" }
  | { code: "meeting-date-too-far" }
  | { code: "meeting-same-date" }
  | { code: "meeting-date-taken"; ref: string }
  | NotAhead;
export type NotAhead = { code: "meeting-is-live" | "meeting-is-over" | "meeting-is-cancelled" };

/** Further off than this it is another meeting, or a slip of the year. */
const FURTHEST_MONTHS_MS = 400 * 24 * 60 * 60_000;

/** A meeting can be moved and cancelled until it is started. */
export function notAhead(status: MeetingStatus): NotAhead | undefined {
  switch (status) {
    case "live":
      return { code: "meeting-is-live" };
    case "closed":
    case "signed-off":
      return { code: "meeting-is-over" };
    case "cancelled":
      return { code: "meeting-is-cancelled" };
    case "scheduled":
    case "call-open":
    case "locked":
    case "agenda-out":
      return undefined;
    default:
      return status satisfies never;
  }
}

/** The moment that a date and a wall time name, or what is wrong with them. Nothing in the past. */
export function newStart(
  typed: { date: string; time: string },
  zone: string,
  now: Instant,
): Result<Instant, MoveRefusal> {
  if (!isLocalDate(typed.date)) return refuse({ code: "meeting-date-malformed", typed: typed.date });
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(typed.time))
    return refuse({ code: "meeting-time-malformed", typed: typed.time });
  const start = atLocal(typed.date, typed.time, zone);
  if (start <= now) return refuse({ code: "meeting-date-past" });
  if (Date.parse(start) - Date.parse(now) > FURTHEST_MONTHS_MS)
    return refuse({ code: "meeting-date-too-far" });
  return ok(start);
}

/**
 * Moves one date. The length stays; every step that is still to come follows, since steps are timed from the
 * start. Steps whose new moment lies ahead again are taken again, but an agenda that is out stays out.
 * `others`: the other meetings of the series, of which none may stand on the same day.
 */
export function move(
  meeting: Meeting,
  start: Instant,
  series: Pick<Series, "settings" | "zone">,
  others: readonly Meeting[],
  by: string,
  now: Instant,
): Result<Decision<Meeting, MoveEvent>, MoveRefusal> {
  const over = notAhead(meeting.status);
  if (over) return refuse(over);
  if (start === meeting.start) return refuse({ code: "meeting-same-date" });
  const day = localDate(start, series.zone);
  const taken = others.find((other) => other.status !== "cancelled" && dayOf(other, series.zone) === day);
  if (taken) return refuse({ code: "meeting-date-taken", ref: taken.ref });
  const minutes = (Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000;
  const moved: Meeting = {
    ...meeting,
    start,
    end: plusMinutes(start, minutes),
    // Who moves a meeting off a bank holiday has answered the question.
    ...(meeting.holiday && { holiday: { ...meeting.holiday, choice: meeting.holiday.choice ?? "keep" } }),
    moved: {
      from: meeting.start,
      at: now,
      by,
      times: (meeting.moved?.times ?? 0) + 1,
      past: [...stood(meeting), meeting.start],
    },
  };
  return ok({
    state: reopened(moved, series, now),
    events: [{ type: "meeting-moved", from: meeting.start, to: start }],
  });
}

/** The message that tells of the nth move of a meeting. */
export const movedTag = ({ id }: Pick<Meeting, "id">, times: number) => `meeting:${id}:moved:${times}`;

/** Where it stood before each of its moves, as far as that is known, oldest first. */
export function stood({ moved }: Pick<Meeting, "moved">): readonly Instant[] {
  return moved ? (moved.past ?? [moved.from]) : [];
}

/** Steps that lie ahead again after a move are to be taken again. */
function reopened(meeting: Meeting, series: Pick<Series, "settings" | "zone">, now: Instant): Meeting {
  const moments = stepMoments(meeting, series);
  const again = (step: MeetingStep) => meeting.done.includes(step) && moments[step] > now;
  const repeatable: readonly MeetingStep[] = ["nudge", "reminder", "start", "unfinished", "summary"];
  const cutOffAgain = meeting.status === "locked" && again("cut-off");
  const dropped = new Set<MeetingStep>([
    ...repeatable.filter(again),
    ...(cutOffAgain ? (["cut-off"] as const) : []),
  ]);
  return {
    ...meeting,
    status: cutOffAgain ? "call-open" : meeting.status,
    done: meeting.done.filter((step) => !dropped.has(step)),
  };
}

export type CancelEvent = { type: "meeting-cancelled"; because: CancelCause };

/** `reason`: words of the chair that passed the guard; the clock gives none. */
export function cancel(
  meeting: Meeting,
  because: CancelCause,
  now: Instant,
  by?: string,
  reason?: string,
): Result<Decision<Meeting, CancelEvent>, NotAhead> {
  const over = notAhead(meeting.status);
  if (over) return refuse(over);
  return ok({
    state: {
      ...meeting,
      status: "cancelled",
      cancelled: { at: now, because, by },
      ...(reason !== undefined && { text: { ...meeting.text, cancelReason: reason } }),
    },
    events: [{ type: "meeting-cancelled", because }],
  });
}

function dayOf(meeting: Meeting, zone: string): LocalDate {
  return localDate(meeting.start, zone);
}
