import {
  atLocal,
  type Instant,
  type LocalDate,
  type LocalTime,
  localDate,
  plusDays,
  type Zone,
} from "../../kernel/instant.js";
import { isWorkingDay, workingDaysAfter, workingDaysAfterAt } from "../../kernel/working-time.js";
import { type CaseClock, STANDARD_DAYS } from "./clock.js";
import type { Case, CaseStatus } from "./types.js";

/** PRODUCT, "The clock": unchanged for so long, the case holder is asked; the chair so many working days later. */
export const QUIET_DAYS = 21;
export const CHAIR_AFTER_DAYS = 3;
/** The 28 days warn a week before they end. */
export const WARN_DAYS = 21;

/** From the discussion to the review these wait for people; before that the meetings carry a case along. */
const WATCHED: readonly CaseStatus[] = ["with-the-person", "in-progress"];

/** These wait for a meeting. Where none is planned, the chair is asked, since nothing else would ever happen. */
const WAITING: readonly CaseStatus[] = ["submitted", "returned", "accepted", "deferred"];

export function isWatched(state: Pick<Case, "status">): boolean {
  return WATCHED.includes(state.status) || WAITING.includes(state.status);
}

/** After the discussion. */
export function isFollowed(state: Pick<Case, "status">): boolean {
  return WATCHED.includes(state.status);
}

/** It waits for a meeting, and there is none. */
export function isStranded(state: Pick<Case, "status">, clock: CaseClock): boolean {
  return WAITING.includes(state.status) && clock.meeting === undefined;
}

/** Somebody did something about it: what the watch has asked so far no longer counts. */
export function touched(state: Case, at: Instant): Case {
  const { watch: _, ...rest } = state;
  return { ...rest, touchedAt: at };
}

/** Whom the watch asks next, and when: the case holder, then the chair, and after 21 more days from the start. */
export function nextWatch(
  state: Case,
  clock: CaseClock,
): { ask: "case-holder" | "chair"; round: number; at: Instant } | undefined {
  const { watch } = state;
  if (isStranded(state, clock)) {
    const from = watch?.at ?? state.touchedAt ?? state.changedAt;
    const at = workingMorning(plusDays(localDate(from, clock.zone), QUIET_DAYS), clock.morning, clock.zone);
    return { ask: "chair", round: (watch?.round ?? 0) + 1, at };
  }
  if (!isFollowed(state)) return undefined;
  if (watch?.asked === "case-holder") {
    const at = workingDaysAfterAt(watch.at, CHAIR_AFTER_DAYS, clock.morning, clock.zone);
    return { ask: "chair", round: watch.round, at };
  }
  const from = watch?.at ?? state.touchedAt ?? state.lastDiscussedAt ?? state.changedAt;
  const at = workingMorning(plusDays(localDate(from, clock.zone), QUIET_DAYS), clock.morning, clock.zone);
  return { ask: "case-holder", round: (watch?.round ?? 0) + 1, at };
}

/** Of the 28 days: a week left, over, and over without a word from the case holder. */
export type StandardStep = "week-left" | "over" | "over-chair";
const STEPS: readonly StandardStep[] = ["week-left", "over", "over-chair"];

/** What is said next about the 28 days until the first help has started; undefined: nothing any more. */
export function nextStandard(state: Case, clock: CaseClock): { step: StandardStep; at: Instant } | undefined {
  const step = STEPS[state.standardTold ?? 0];
  if (!isFollowed(state) || state.discussedAt === undefined || state.firstHelpAt !== undefined || !step)
    return undefined;
  return { step, at: standardMoment(step, localDate(state.discussedAt, clock.zone), clock) };
}

export function standardTold(step: StandardStep): number {
  return STEPS.indexOf(step) + 1;
}

function standardMoment(step: StandardStep, discussed: LocalDate, { morning, zone }: CaseClock): Instant {
  if (step === "week-left") return workingMorning(plusDays(discussed, WARN_DAYS), morning, zone);
  const over = workingMorning(plusDays(discussed, STANDARD_DAYS), morning, zone);
  return step === "over" ? over : workingDaysAfterAt(over, CHAIR_AFTER_DAYS, morning, zone);
}

/** That day, or the next working day. */
function workingMorning(day: LocalDate, time: LocalTime, zone: Zone): Instant {
  return atLocal(isWorkingDay(day) ? day : workingDaysAfter(day, 1), time, zone);
}
