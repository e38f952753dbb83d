import type { ReadSaid } from "../../cards/read-form.js";
import type { LocalDate } from "../kernel/instant.js";
import { type DayRefusal, readDay } from "../kernel/said-day.js";
import { readTime } from "../kernel/said-time.js";
import { fullDay } from "../kernel/spoken.js";

/** Dates and times as people type them, the same for forms and for the words of a command. */
export function readSaid(today: LocalDate): ReadSaid {
  return (kind, typed) => {
    if (kind === "date") {
      const day = readDay(typed, today);
      return day.ok ? { value: day.value } : dayProblem(typed, day.refusal);
    }
    const time = readTime(typed);
    if (time.ok) return { value: time.value };
    if (time.refusal.code === "time-malformed") return undefined;
    const { morning, afternoon } = time.refusal;
    return { problem: { code: "time-unclear", with: { typed, morning, afternoon } } };
  };
}

function dayProblem(typed: string, refusal: DayRefusal): ReturnType<ReadSaid> {
  switch (refusal.code) {
    case "not-a-date":
      return undefined;
    case "no-such-date":
      return { problem: { code: refusal.code, with: { typed } } };
    case "another-weekday":
    case "year-needed":
      return { problem: { code: refusal.code, with: { typed, day: fullDay(refusal.date) } } };
    default:
      return refusal satisfies never;
  }
}

/**
 * A date and a time typed one after the other, in either order: "Monday 28 December at 10am", "2.30 pm 28/12/2026". One of
 * them alone leaves the other to be asked for. Undefined: neither is in it. What they say is read with the form.
 */
export function parted(
  words: readonly string[],
  today: LocalDate,
): { date: string; time: string } | undefined {
  const said = (from: number, to?: number) =>
    words
      .slice(from, to)
      .join(" ")
      .replace(/^(?:to|on|at) /i, "");
  const all = said(0);
  // Before the time: 2026 after a month is its year and not 20:26.
  if (isDayLike(all, today)) return { date: all, time: "" };
  const places = words.map((_, at) => at);
  if (isTimeLike(all)) return { date: "", time: all };
  // "2.30 pm" is one time, so the longest comes first.
  const timeFrom = places.find((at) => at > 0 && isTimeLike(said(at)));
  if (timeFrom !== undefined) return { date: said(0, timeFrom), time: said(timeFrom) };
  const backwards = places.toReversed();
  const timeTo = backwards.find((at) => at > 0 && isTimeLike(said(0, at)));
  if (timeTo !== undefined) return { date: said(timeTo), time: said(0, timeTo) };
  const dateTo = backwards.find((at) => at > 0 && isDayLike(said(0, at), today));
  return dateTo === undefined ? undefined : { date: said(0, dateTo), time: said(dateTo) };
}

function isTimeLike(said: string): boolean {
  const time = readTime(said);
  return time.ok || time.refusal.code === "time-ambiguous";
}

function isDayLike(said: string, today: LocalDate): boolean {
  const day = readDay(said, today);
  return day.ok || day.refusal.code !== "not-a-date";
}
