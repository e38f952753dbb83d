import { type Instant, type LocalDate, localIso, weekdayOf, type Zone } from "../../kernel/instant.js";
import { MONTHS, WEEKDAYS } from "./rule-words.js";

/** "Wed 16 December, 10:00", as the wall clock of the series shows it. */
export function spokenMoment(at: Instant, zone: Zone): string {
  return `${dayAndMonth(localIso(at, zone))}, ${spokenTime(at, zone)}`;
}

/** "Wed 16 December 2026" */
export function spokenDate(date: LocalDate): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** "Wed 16 December 2026, 10:00" */
export function spokenMomentWithYear(at: Instant, zone: Zone): string {
  return `${spokenDate(localIso(at, zone).slice(0, 10))}, ${spokenTime(at, zone)}`;
}

/** "10:00" */
export function spokenTime(at: Instant, zone: Zone): string {
  return localIso(at, zone).slice(11, 16);
}

function dayAndMonth(iso: string): string {
  const date = iso.slice(0, 10);
  const weekday = WEEKDAYS[weekdayOf(date) - 1] ?? "";
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
  return `${weekday.slice(0, 3)} ${Number(date.slice(8))} ${month}`;
}

/** "1 minute", "20 minutes" */
export function spokenMinutes(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

/** "a", "a and b", "a, b and c" */
export function spokenList(parts: readonly string[]): string {
  const before = parts.slice(0, -1);
  const last = parts.at(-1) ?? "";
  return before.length === 0 ? last : `${before.join(", ")} and ${last}`;
}
