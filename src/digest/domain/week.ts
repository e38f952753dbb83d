import {
  type Instant,
  type LocalDate,
  localDate,
  plusDays,
  weekdayOf,
  type Zone,
} from "../../kernel/instant.js";

/**
 * The ISO week ("2026-W49") whose digest goes out at `now` to somebody who gets it on `weekday`: that of the last
 * such weekday, so that one moved over a bank holiday weekend still counts for its own week.
 */
export function digestWeek(weekday: 1 | 2 | 3 | 4 | 5, now: Instant, zone: Zone): string {
  let day = localDate(now, zone);
  while (weekdayOf(day) !== weekday) day = plusDays(day, -1);
  return isoWeek(day);
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(day: LocalDate): string {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

/** First day of last month and of this month, for "what last month brought". */
export function lastMonth(today: LocalDate): { from: LocalDate; before: LocalDate } {
  const first = `${today.slice(0, 7)}-01`;
  return { from: `${plusDays(first, -1).slice(0, 7)}-01`, before: first };
}
