import {
  atLocal,
  type Instant,
  later,
  localDate,
  localIso,
  plusMinutes,
  type Zone,
} from "../../kernel/instant.js";
import { refuse } from "../../kernel/result.js";
import { isWorkingDay, nextOpen, workingDaysAfter, workingDaysAfterAt } from "../../kernel/working-time.js";
import { answerNudgeAt, type CaseClock } from "./clock.js";
import { alreadySo, type Moved, moved } from "./move.js";
import { ENDED, isUrgent } from "./statuses.js";
import type { Case, CaseStatus, Urgent } from "./types.js";

/** A question that cannot wait for the next meeting, about a case that was sent (W8). */
const MAY_ASK: readonly CaseStatus[] = [
  "submitted",
  "accepted",
  "deferred",
  "on-agenda",
  "discussed",
  "with-the-person",
  "in-progress",
  "review",
];

export function mayAskUrgently({ status }: Pick<Case, "status">): boolean {
  return MAY_ASK.includes(status);
}

export type UrgentClock = { zone: Zone; urgentHours: number };

/**
 * So many hours later as they pass, nights too. An end on a Saturday, a Sunday or a bank holiday waits for the same time
 * of the next working day, and one in quiet hours for the morning: what came in is told to people who may be written to,
 * and a thread opened on a Friday is not over before anybody was at work.
 */
export function urgentEnds(from: Instant, { urgentHours, zone }: UrgentClock): Instant {
  const end = plusMinutes(from, urgentHours * 60);
  const day = localDate(end, zone);
  if (isWorkingDay(day)) return nextOpen(end, zone);
  return nextOpen(atLocal(workingDaysAfter(day, 1), localIso(end, zone).slice(11, 16), zone), zone);
}

/** One at a time. The same question again changes nothing; another waits until the first is closed. */
export function openUrgent(
  state: Case,
  by: string,
  question: string,
  clock: UrgentClock,
  now: Instant,
): Moved {
  if (isUrgent(state)) {
    return state.text.urgent === question ? alreadySo(state) : refuse({ code: "urgent-open-already" });
  }
  if (!mayAskUrgently(state)) return refuse({ code: `case-is-${state.status}` });
  const round = (state.urgent?.round ?? 0) + 1;
  const urgent: Urgent = {
    round,
    status: "open",
    openedAt: now,
    openedBy: by,
    halfAt: plusMinutes(now, clock.urgentHours * 30),
    closesAt: urgentEnds(now, clock),
  };
  return moved(
    { ...state, urgent, text: { ...state.text, urgent: question } },
    { type: "case-urgent-opened", facts: { round, in: state.status } },
  );
}

/** Early, by a person; or when its time has come. Again: it is closed already. */
export function closeUrgent(state: Case, by: string | undefined, now: Instant): Moved {
  const { urgent } = state;
  if (!urgent) return refuse({ code: "urgent-none-open" });
  if (urgent.status === "closed") return alreadySo(state);
  return moved(
    { ...state, urgent: closed(urgent, by, now) },
    { type: "case-urgent-closed", facts: { round: urgent.round, early: by !== undefined } },
  );
}

/** Half its time has passed: looked at once. */
export function seeHalf(state: Case): Moved {
  const { urgent } = state;
  if (!urgent || urgent.halfSeen) return alreadySo(state);
  return moved(
    { ...state, urgent: { ...urgent, halfSeen: true } },
    { type: "case-urgent-half", facts: { round: urgent.round } },
  );
}

/** A case that has ended takes its thread with it. */
export function endWithCase(state: Case, now: Instant): Case {
  const { urgent } = state;
  if (urgent?.status !== "open" || !ENDED.includes(state.status)) return state;
  return { ...state, urgent: closed(urgent, undefined, now) };
}

/** It was asked what the person said to what came in. */
export function seeAsked(state: Case, nudge: UrgentNudge): Moved {
  const { urgent } = state;
  if (!urgent || (urgent.asked ?? 0) >= nudge) return alreadySo(state);
  return moved(
    { ...state, urgent: { ...urgent, asked: nudge } },
    { type: "case-urgent-asked", facts: { round: urgent.round, nudge } },
  );
}

/** W7: whoever takes the case over was not asked yet, and has the whole time before the chair is. */
export function askAnew(urgent: Urgent | undefined, now: Instant): Urgent | undefined {
  return (urgent?.asked ?? 0) > 0 && urgent ? { ...urgent, asked: 0, askedAnewAt: now } : urgent;
}

/** What did the person say to what came in? 1: to the case holder, 2: to the chair. */
export type UrgentNudge = 1 | 2;
export type UrgentDuty = { do: "half" | "end" } | { do: "ask"; nudge: UrgentNudge };

export function nextUrgent(state: Case, clock: CaseClock): (UrgentDuty & { at: Instant }) | undefined {
  const { urgent } = state;
  if (!urgent) return undefined;
  if (!isUrgent(state)) {
    const nudge = ([1, 2] as const).find((n) => n > (urgent.asked ?? 0));
    const at = nudge && urgentNudgeAt(state, nudge, clock);
    return nudge === undefined || at === undefined ? undefined : { do: "ask", nudge, at };
  }
  if (!urgent.halfSeen && urgent.halfAt < urgent.closesAt) return { do: "half", at: urgent.halfAt };
  return { do: "end", at: urgent.closesAt };
}

const NUDGED: readonly CaseStatus[] = ["with-the-person", "in-progress"];

/**
 * So many working days after its end as after a meeting, but the chair hears in place of the second time: it was urgent.
 * Not where the case holder is asked because of a meeting since or before: that asks for these offers, too.
 */
function urgentNudgeAt(state: Case, n: UrgentNudge, clock: CaseClock): Instant | undefined {
  const { closedAt, askedAnewAt } = state.urgent ?? {};
  if (closedAt === undefined || !mayAskUrgently(state)) return undefined;
  const byMeeting = NUDGED.includes(state.status) ? answerNudgeAt(state, 2, clock) : undefined;
  if (byMeeting !== undefined && byMeeting > closedAt) return undefined;
  const from = later(closedAt, askedAnewAt);
  return workingDaysAfterAt(from, clock.answerNudgeDays[n - 1] ?? 0, clock.morning, clock.zone);
}

/** After an outage it ends, and nobody hears any more that half of it is over; of two askings the last is due. */
export function urgentDuty(state: Case, clock: CaseClock, now: Instant): UrgentDuty | undefined {
  const next = nextUrgent(state, clock);
  if (!next || next.at > now) return undefined;
  if (next.do === "ask") {
    const last = urgentNudgeAt(state, 2, clock);
    return last !== undefined && last <= now ? { do: "ask", nudge: 2 } : next;
  }
  return state.urgent && state.urgent.closesAt <= now ? { do: "end" } : next;
}

function closed(urgent: Urgent, by: string | undefined, now: Instant): Urgent {
  return { ...urgent, status: "closed", closedAt: now, closedBy: by };
}
