import { DateTime } from "luxon";
import { type Instant, type LocalDate, localIso, weekdayOf, type Zone } from "./instant.js";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
/** As British English writes them short. */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;

/** "Wed 16 Dec" */
export function shortDay(date: LocalDate): string {
  const weekday = WEEKDAYS[weekdayOf(date) - 1];
  return `${weekday} ${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;
}

/** "Wed 16 Dec 2026", as it stands in a sentence. */
export function shortDayWithYear(date: LocalDate): string {
  return `${shortDay(date)} ${date.slice(0, 4)}`;
}

/** "Wednesday 16 December 2026": what somebody typed is said back in full, so that a slip is seen. */
export function fullDay(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-GB" }).toFormat("cccc d LLLL yyyy");
}

/** "Wednesday 16 December 2026, 10:00" on the wall clock of `zone`. */
export function fullMoment(at: Instant, zone: Zone): string {
  const there = localIso(at, zone);
  return `${fullDay(there.slice(0, 10))}, ${there.slice(11, 16)}`;
}

/** "Wed 16 Dec" on the wall calendar of `zone`. */
export function dayWords(at: Instant, zone: Zone): string {
  return shortDay(localIso(at, zone).slice(0, 10));
}

/** "Wed 16 Dec, 10:00" on the wall clock of `zone`. */
export function momentWords(at: Instant, zone: Zone): string {
  const there = localIso(at, zone);
  return `${shortDay(there.slice(0, 10))}, ${there.slice(11, 16)}`;
}
