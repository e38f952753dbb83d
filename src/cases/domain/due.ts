import type { Instant } from "../../kernel/instant.js";
import { answerNudgeAt, type CaseClock, comesBackAt } from "./clock.js";
import type { Case } from "./types.js";
import { nextUrgent, type UrgentNudge, urgentDuty } from "./urgent.js";
import { isStranded, nextStandard, nextWatch, type StandardStep } from "./watch.js";

/** What the clock has to do about a case. Time is a query: worked out anew each time the case is saved. */
export type CaseDuty =
  | { do: "nothing" }
  /** It waits for the chair's decision and the agenda is about to go out. */
  | { do: "ask-chair" }
  /** Its meeting has begun without a decision: it goes with the next one. */
  | { do: "move-on" }
  /** What did the person say? 3 goes to the chair. */
  | { do: "ask-for-answers"; nudge: 1 | 2 | 3 }
  | { do: "begin-review" }
  /** W5: no help has started yet. */
  | { do: "tell-standard"; step: StandardStep }
  /** W4: nothing has happened for three weeks. */
  | { do: "watch"; ask: "case-holder" | "chair"; round: number }
  | { do: "bring-back" }
  /** W8: half of an urgent thread's time has passed; its time is over. */
  | { do: "urgent-half" }
  | { do: "urgent-end" }
  | { do: "urgent-ask"; nudge: UrgentNudge };

/** The next moment at which something falls due; undefined: it waits for people alone, or it has ended. */
export function dueAtOf(state: Case, clock: CaseClock): Instant | undefined {
  return earliest(stepDueAt(state, clock), nextUrgent(state, clock)?.at);
}

function stepDueAt(state: Case, clock: CaseClock): Instant | undefined {
  switch (state.status) {
    case "submitted":
      if (!clock.meeting) return nextWatch(state, clock)?.at;
      return asksChair(state, clock) ? clock.meeting.agenda : clock.meeting.start;
    case "returned":
      return clock.meeting?.start ?? nextWatch(state, clock)?.at;
    case "accepted":
    case "deferred":
      return nextWatch(state, clock)?.at;
    case "with-the-person":
    case "in-progress":
      return earliest(
        nextNudge(state, clock)?.at,
        state.reviewAt,
        nextStandard(state, clock)?.at,
        nextWatch(state, clock)?.at,
      );
    case "discussed":
      return state.reviewAt;
    case "review":
      return comesBackAt(state, clock);
    case "draft":
    case "on-agenda":
    case "closed":
    case "withdrawn":
    case "handled-outside":
      return undefined;
    default: {
      const never: never = state.status;
      return never;
    }
  }
}

/** What to do at `now`. Of several nudges that are overdue (after an outage), only the last is due. */
export function dutyOf(state: Case, clock: CaseClock, now: Instant): CaseDuty {
  const urgent = urgentDuty(state, clock, now);
  if (urgent?.do === "ask") return { do: "urgent-ask", nudge: urgent.nudge };
  if (urgent) return { do: `urgent-${urgent.do}` };
  const due = stepDueAt(state, clock);
  if (due === undefined || due > now) return { do: "nothing" };
  const asks = nextWatch(state, clock);
  if (asks && isStranded(state, clock)) return { do: "watch", ask: asks.ask, round: asks.round };
  switch (state.status) {
    case "submitted":
      return clock.meeting && clock.meeting.start <= now ? { do: "move-on" } : { do: "ask-chair" };
    case "returned":
      return { do: "move-on" };
    case "with-the-person":
    case "in-progress": {
      if (state.reviewAt !== undefined && state.reviewAt <= now) return { do: "begin-review" };
      const last = ([3, 2, 1] as const).find(
        (n) => n > state.nudges && passed(answerNudgeAt(state, n, clock), now),
      );
      if (last) return { do: "ask-for-answers", nudge: last };
      const standard = nextStandard(state, clock);
      if (standard && standard.at <= now)
        return { do: "tell-standard", step: lastStandard(state, clock, now) };
      const watch = nextWatch(state, clock);
      if (watch && watch.at <= now) return { do: "watch", ask: watch.ask, round: watch.round };
      return { do: "nothing" };
    }
    case "discussed":
      return { do: "begin-review" };
    case "review":
      return { do: "bring-back" };
    default:
      return { do: "nothing" };
  }
}

/** After an outage only the last of several that are overdue is said. */
function lastStandard(state: Case, clock: CaseClock, now: Instant): StandardStep {
  let step: StandardStep = "week-left";
  for (let told = state.standardTold ?? 0; ; told += 1) {
    const next = nextStandard({ ...state, standardTold: told }, clock);
    if (!next || next.at > now) return step;
    step = next.step;
  }
}

/** A late case is asked about when it is sent; it is not asked about again before its meeting. */
function asksChair(state: Case, clock: CaseClock): boolean {
  if (state.late || state.chairAskedAt !== undefined || !clock.meeting) return false;
  return state.submittedAt === undefined || state.submittedAt < clock.meeting.agenda;
}

function nextNudge(state: Case, clock: CaseClock): { at: Instant } | undefined {
  const next = ([1, 2, 3] as const).find((n) => n > state.nudges);
  const at = next && answerNudgeAt(state, next, clock);
  return at === undefined ? undefined : { at };
}

function passed(at: Instant | undefined, now: Instant): boolean {
  return at !== undefined && at <= now;
}

function earliest(...moments: (Instant | undefined)[]): Instant | undefined {
  return moments.filter((moment) => moment !== undefined).sort()[0];
}
