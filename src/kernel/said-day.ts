import { DateTime } from "luxon";
import type { LocalDate } from "./instant.js";
import { ok, type Result, refuse } from "./result.js";

export type DayRefusal =
  | { code: "not-a-date" }
  /** 31 February; also 12/28/2026, since the day always comes first. */
  | { code: "no-such-date" }
  /** The day that was named is on another day of the week than was said. */
  | { code: "another-weekday"; date: LocalDate }
  /** No year was said, and the day has lately gone by: this year's by mistake, or next year's. */
  | { code: "year-needed"; date: LocalDate };

/** Day first, as in Britain; a month in letters may also come first, since that leaves no doubt. */
const DAYS = ["d/M/yyyy", "d/M/yy", "d MMM yyyy", "d MMM yy", "d MMMM yyyy", "d MMMM yy"];
const MONTH_FIRST = ["MMM d yyyy", "MMMM d yyyy"];
const FORMATS = ["", "ccc ", "cccc "].flatMap((weekday) =>
  [...DAYS, ...MONTH_FIRST].map((day) => weekday + day),
);
/** Short names that people write and luxon does not know. */
const SHORT: Record<string, string> = { sept: "sep", tues: "tue", weds: "wed", thur: "thu", thurs: "thu" };
/** Longer than any way to write a date. */
const LONGEST = 60;
/** Before and after these no meeting is held: "28 December 1400" says a time, and 28/12/10 is a slip. */
const YEARS = { first: "2020", last: "2099" };
/** A day without a year that is further off than this went by in the last three months. */
const LATELY_PAST_DAYS = 275;

/**
 * A day as people in Britain write it: 28/12/2026, 28.12.26, 28 Dec, Monday 28th December, 2026-12-28. Without a year it
 * is the next one from `today` on. Nothing is left over and nothing is put right: what is not plainly one day is refused.
 */
export function readDay(text: string, today: LocalDate): Result<LocalDate, DayRefusal> {
  const said = plain(text);
  const whole = read(said);
  if (whole.ok || whole.refusal.code !== "not-a-date") return whole;
  const year = Number(today.slice(0, 4));
  const now = read(withYear(said, year));
  if (now.ok && now.value >= today) return now;
  const next = read(withYear(said, year + 1));
  // Saturday 28 November, and next year's is a Sunday: this year's is meant, which has gone by.
  if (now.ok && !next.ok) return now;
  if (now.ok && next.ok) {
    const ahead = DateTime.fromISO(next.value, { zone: "utc" }).diff(
      DateTime.fromISO(today, { zone: "utc" }),
    );
    if (ahead.as("days") > LATELY_PAST_DAYS) return refuse({ code: "year-needed", date: next.value });
  }
  // The weekday told of the day that is meant: this year's while that lies ahead, else next year's.
  if (!now.ok && now.refusal.code === "another-weekday" && now.refusal.date >= today) return now;
  return next;
}

/** Small letters, single spaces, one kind of stroke; no "the", "of", "on", commas or 28th's letters. */
function plain(text: string): string {
  // Nobody writes three figures in a row; luxon would take them for a year.
  if (text.length > LONGEST || /(?<!\d)\d{3}(?!\d)/.test(text)) return "";
  return text
    .toLowerCase()
    .replace(/[‐-―]/g, "-")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\b(?:on|the|of)\b|,/g, " ")
    .replace(/(\d)\s?[./-]\s?(?=\d)/g, "$1/")
    .replace(/[.-]/g, " ")
    .replace(/\b[a-z]+\b/g, (word) => SHORT[word] ?? word)
    .replace(/\s+/g, " ")
    .trim();
}

function withYear(said: string, year: number): string {
  return /\d\/\d+$/.test(said) ? `${said}/${year}` : `${said} ${year}`;
}

function read(said: string): Result<LocalDate, DayRefusal> {
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(said);
  const dayFirst = yearFirst ? `${yearFirst[3]}/${yearFirst[2]}/${yearFirst[1]}` : said;
  let refusal: DayRefusal = { code: "not-a-date" };
  for (const format of FORMATS) {
    const day = DateTime.fromFormat(dayFirst, format, { zone: "utc", locale: "en-US" });
    const year = day.isValid ? day.toFormat("yyyy") : "";
    if (day.isValid && (year < YEARS.first || year > YEARS.last)) return refuse({ code: "not-a-date" });
    if (day.isValid) return ok(day.toISODate());
    if (day.invalidReason === "unit out of range") refusal = { code: "no-such-date" };
    if (day.invalidReason === "mismatched weekday") {
      const without = read(dayFirst.replace(/^[a-z]+ /, ""));
      if (without.ok) refusal = { code: "another-weekday", date: without.value };
    }
  }
  return refuse(refusal);
}
