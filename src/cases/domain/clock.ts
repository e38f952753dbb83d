import { type Instant, later, type Zone } from "../../kernel/instant.js";
import { workingDaysAfterAt } from "../../kernel/working-time.js";
import type { Case } from "./types.js";

/** What a case takes from its series and its meeting. Days are working days; moments UTC; times wall times. */
export type CaseClock = {
  zone: Zone;
  /** Wall time at which messages go out. */
  morning: string;
  /** After the meeting: case holder, case holder, chair. */
  answerNudgeDays: readonly [number, number, number];
  reviewWeeks: number;
  /** How long an urgent thread stays open (W8). */
  urgentHours: number;
  /** Working days after which who is asked to take a case over is reminded, and the chair hears (W7). */
  handoverDays: readonly [number, number];
  meeting?: { cutOff: Instant; agenda: Instant; start: Instant } | undefined;
};

/** How long the case holder has, once the review has begun, before the case comes back by itself. */
export const REVIEW_DAYS = 5;
/** From first discussed to first help started: the standard that reports measure (PRODUCT, "The clock"). */
export const STANDARD_DAYS = 28;

/**
 * When "what did the person say?" is asked for the nth time (1, 2: case holder; 3: chair). Whoever has taken the case over
 * from somebody who was reminded has as long as the clock gives.
 */
export function answerNudgeAt(state: Case, n: 1 | 2 | 3, clock: CaseClock): Instant | undefined {
  const from = state.lastDiscussedAt && later(state.lastDiscussedAt, state.askedAnewAt);
  const days = clock.answerNudgeDays[n - 1];
  if (from === undefined || days === undefined) return undefined;
  return workingDaysAfterAt(from, days, clock.morning, clock.zone);
}

/** When a case under review comes back on an agenda by itself; to a new holder its time begins anew. */
export function comesBackAt(state: Case, clock: CaseClock): Instant | undefined {
  if (state.reviewSince === undefined) return undefined;
  const from = later(state.reviewSince, state.askedAnewAt);
  return workingDaysAfterAt(from, REVIEW_DAYS, clock.morning, clock.zone);
}
