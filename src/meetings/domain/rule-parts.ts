import type { LocalDate, LocalTime, Weekday } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { readTime } from "../../kernel/said-time.js";
import type { RuleDay, RuleRefusal } from "./rule.js";
import { minuteOfDay, readDate } from "./rule-clock.js";
import { MONTH, NUMBER, ORDINAL, placeOf, readNumber, readOrdinal, WEEKDAY, WEEKDAYS } from "./rule-words.js";

/** The words of a rule, of which each reader takes the piece it understands; what is left at the end was not. */
export class Words {
  left: string;

  constructor(text: string) {
    this.left = text;
  }

  /** Takes the first piece that matches between spaces. A capturing group in `pattern` comes back by its place. */
  take(pattern: string): string[] | undefined {
    const found = new RegExp(`(?<=^|\\s)(?:${pattern})(?=\\s|$)`, "i").exec(this.left);
    if (!found) return undefined;
    const after = this.left.slice(found.index + found[0].length);
    this.left = `${this.left.slice(0, found.index)} ${after}`.replace(/\s+/g, " ").trim();
    return found.map((piece) => piece ?? "");
  }
}

/** Loose on purpose, so that 25:00 and 10:5 are refused as times and not as words. 2027 alone may be a year. */
const CLOCK =
  "\\d{1,4}[:.]\\d{1,4}(?:[:.]\\d+)?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,4}\\s?[ap]\\.?m\\.?|[01]\\d{3}|\\d{4}\\s?(?:h|hrs?)|noon|midday|midnight";
const MINUTES = "m|mins?|minutes?";
const HOURS = "h|hrs?|hours?";
const DATE = `\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH}) \\d{4}`;

type Read<T> = Result<T, RuleRefusal> | undefined;

/** "10:00-11:30", "from 10:00 to 11:30": the time and the length at once. */
export function takeRange(words: Words): Read<{ time: LocalTime; minutes: number }> {
  const found = words.take(`(${CLOCK})\\s?(?:-|–|—|to|till|until)\\s?(${CLOCK})`);
  if (!found) return undefined;
  const [part = "", first = "", last = ""] = found;
  const time = readTime(first);
  if (!time.ok) return time;
  const until = readTime(last);
  if (!until.ok) return until;
  const minutes = minuteOfDay(until.value) - minuteOfDay(time.value);
  return minutes > 0 ? ok({ time: time.value, minutes }) : refuse({ code: "time-malformed", part });
}

/** "10:00", "9.30", "2pm", "1400", "noon". An hour alone ("at 10") is refused: it may be morning or evening. */
export function takeTime(words: Words): Read<LocalTime> {
  const found =
    words.take(`(?:at )?(${CLOCK})`) ??
    words.take(`at (${NUMBER}(?: o.?clock)?)`) ??
    words.take("(\\d{1,2} o.?clock)");
  return found && readTime(found[1] ?? "");
}

/** "for 60m", "1h30", "1.5 hours", "an hour and a half". Minutes, of any size: the rule's limits are checked later. */
export function takeMinutes(words: Words): number | undefined {
  const spoken = words.take("for half an hour") ?? words.take("half an hour");
  if (spoken) return 30;
  const anHour = words.take("(?:for )?(?:an|one) hour( and a half)?");
  if (anHour) return anHour[1] ? 90 : 60;
  // four figures before "hrs" are a time of day
  const hours = words.take(
    `(?:for )?(?!\\d{4})(\\d{1,3}(?:\\.(?:5|25|75))?|${NUMBER})\\s?(?:${HOURS})(?:\\s?(?:and )?(\\d{1,2})\\s?(?:${MINUTES})|(\\d{1,2}))?`,
  );
  if (hours) return readNumber(hours[1] ?? "") * 60 + Number(hours[2] || hours[3] || 0);
  const minutes = words.take(`(?:for )?(${NUMBER})\\s?(?:${MINUTES})`);
  return minutes && readNumber(minutes[1] ?? "");
}

/** "until 2027-06-30", "until 30 June 2027", "ending on 30/06/2027" (day first, as in Britain). */
export function takeUntil(words: Words): Read<LocalDate> {
  const found = words.take(`(?:until|till|til|ending|ends|up to)(?: on)? (${DATE}|\\S+)`);
  return found && readDate(found[1] ?? "");
}

/** "starting 2026-12-01", "from 1 December 2026". */
export function takeStart(words: Words): Read<LocalDate> {
  const found = words.take(`(?:starting|starts|beginning|from)(?: on| from)? (${DATE})`);
  return found && readDate(found[1] ?? "");
}

/** "6 times", "for six meetings". */
export function takeTimes(words: Words): number | undefined {
  const found = words.take(`(?:for )?(${NUMBER}) (?:times?|meetings?|sessions?|dates?)`);
  return found && readNumber(found[1] ?? "");
}

/** "every 2 months", "every other month", "quarterly"; undefined when nothing is said, which means every month. */
export function takeMonths(words: Words): number | undefined {
  if (words.take("(?:every|each) other month")) return 2;
  if (words.take("quarterly|(?:every|each) quarter")) return 3;
  if (words.take("yearly|annually|(?:every|each) year")) return 12;
  if (words.take("monthly|(?:every|each) month")) return 1;
  const counted = words.take(`(?:every|each) (${NUMBER}) months?`);
  if (counted) return readNumber(counted[1] ?? "");
  const nth = words.take(`(?:every|each) (${ORDINAL}) month`);
  return nth && readOrdinal(nth[1] ?? "");
}

/** "3rd Wednesday", "last Thursday", "day 15", "15th", "last day". The number is checked later. */
export function takeDay(words: Words): RuleDay | undefined {
  const weekday = words.take(`(${ORDINAL}|last|final) (${WEEKDAY})`);
  if (weekday) {
    const [, which = "", name = ""] = weekday;
    const day = (placeOf(name, WEEKDAYS) + 1) as Weekday;
    if (/^(last|final)$/i.test(which)) return { kind: "last-weekday", weekday: day };
    return { kind: "nth-weekday", nth: readOrdinal(which), weekday: day };
  }
  if (words.take("last day")) return { kind: "day-of-month", day: 31 };
  const day = words.take("day (-?\\d{1,9})") ?? words.take(`(${ORDINAL})(?: day)?`);
  return day && { kind: "day-of-month", day: readOrdinal(day[1] ?? "") };
}
