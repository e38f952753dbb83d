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
  const dotted = dottedOnes(words, today);
  if (dotted) return dotted;
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

/** Whether these words are a day, a time or both, so that none of them is anything else. */
export function isSaid(words: readonly string[], today: LocalDate): boolean {
  const { date, time } = parted(words, today) ?? {};
  return (
    date !== undefined && (date === "" || isDayLike(date, today)) && (time === "" || isTimeLike(time ?? ""))
  );
}

const DOTTED = /^\d{1,2}\.\d{2}$/;

/**
 * "10.30" is a time where no such day is; "10.12" may be the 10th of December or twelve past ten, and two of these have to tell
 * each other apart: "17.12 10.30" and "10.30 17.12" do. Where they do not, both are asked for, and nothing is guessed.
 */
function dottedOnes(words: readonly string[], today: LocalDate): { date: string; time: string } | undefined {
  const [one = "", other, ...more] = words.filter((word) => !/^(?:to|on|at)$/i.test(word));
  if (!DOTTED.test(one) || more.length > 0) return undefined;
  const isDay = (word: string) => isRealDay(word, today);
  if (other === undefined) {
    if (!isTimeLike(one)) return undefined;
    return { date: "", time: isDay(one) ? "" : one };
  }
  if (!DOTTED.test(other)) return undefined;
  const isDayFirst = isDay(one) && isTimeLike(other);
  const isTimeFirst = isTimeLike(one) && isDay(other);
  if (isDayFirst && isTimeFirst) return { date: "", time: "" };
  return isTimeFirst ? { date: other, time: one } : undefined;
}

/** A day there is, though it may need its year. */
function isRealDay(said: string, today: LocalDate): boolean {
  const day = readDay(said, today);
  return day.ok || day.refusal.code === "year-needed";
}

function isTimeLike(said: string): boolean {
  const time = readTime(said);
  return time.ok || time.refusal.code === "time-ambiguous";
}

function isDayLike(said: string, today: LocalDate): boolean {
  const day = readDay(said, today);
  return day.ok || day.refusal.code !== "not-a-date";
}
