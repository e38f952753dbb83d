import { atLocal, type Instant, localDate, plusDays, plusMinutes, type Zone } from "../../kernel/instant.js";
import { nextOpen } from "../../kernel/working-time.js";
import type { Chase } from "./types.js";

/** Wall time from which the one chasing message of a day goes out: that of the clock's other mornings. */
export const CHASE_TIME = "09:00";
/** PRODUCT, "The clock": three for any one thing. */
export const MOST_ABOUT_ONE = 3;

/** The first moment from `open` on, which is a polite one already, at which the day's message goes out. */
export function chaseMoment(open: Instant, zone: Zone): Instant {
  const morning = atLocal(localDate(open, zone), CHASE_TIME, zone);
  return open < morning ? morning : open;
}

/** The morning of the next working day, for what comes after that day's message has gone. */
export function morningAfter(now: Instant, zone: Zone): Instant {
  const tomorrow = plusDays(localDate(now, zone), 1);
  return chaseMoment(nextOpen(atLocal(tomorrow, CHASE_TIME, zone), zone), zone);
}

/** `earlier`: what somebody was asked about one thing. */
export function askedEnough(earlier: readonly Pick<Chase, "status">[]): boolean {
  return earlier.filter(({ status }) => status === "sent").length >= MOST_ABOUT_ONE;
}

/**
 * How long a chase is remembered. Sent: three for any one thing are counted, within more than a year, since a case that
 * stays open has rounds of its own; and a link in an email opens its day's message for a month. Dropped: so that the same
 * step, taken again after a fault, asks nothing anew.
 */
const REMEMBERED_DAYS = { sent: 400, dropped: 90 };

/** What was last touched before these moments no rule asks for any more. */
export function forgottenBefore(now: Instant): { sent: Instant; dropped: Instant } {
  const before = (days: number) => plusMinutes(now, -days * 24 * 60);
  return { sent: before(REMEMBERED_DAYS.sent), dropped: before(REMEMBERED_DAYS.dropped) };
}
