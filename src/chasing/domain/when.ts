import {
  atLocal,
  type Instant,
  type LocalDate,
  localDate,
  plusDays,
  type Zone,
} from "../../kernel/instant.js";
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

/** PRODUCT, "The clock": at most one chasing message a person a day. */
export function chasedOn(sent: readonly Pick<Chase, "day">[], day: LocalDate): boolean {
  return sent.some((chase) => chase.day === day);
}

export function askedEnough(earlier: readonly Pick<Chase, "about" | "status">[], about: string): boolean {
  const times = earlier.filter((chase) => chase.about === about && chase.status === "sent").length;
  return times >= MOST_ABOUT_ONE;
}
