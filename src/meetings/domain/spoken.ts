import { DateTime } from "luxon";
import type { Instant, LocalDate, Zone } from "../../kernel/instant.js";

/** "Wed 16 December, 10:00", as the wall clock of the series shows it. */
export function spokenMoment(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLLL, HH:mm");
}

/** "Wed 16 December 2026" */
export function spokenDate(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-GB" }).toFormat("ccc d LLLL yyyy");
}

/** "Wed 16 December 2026, 10:00" */
export function spokenMomentWithYear(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLLL yyyy, HH:mm");
}

/** "10:00" */
export function spokenTime(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("HH:mm");
}

/** "1 minute", "20 minutes" */
export function spokenMinutes(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** "NAV-2612-01", "NAV-2612-01 and NAV-2612-02", "a, b and c" */
export function spokenList(parts: readonly string[]): string {
  const [last = "", ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
}
