import { bankHolidayName, isBankHoliday } from "../../kernel/holidays.js";
import {
  atLocal,
  type Instant,
  type LocalDate,
  localIso,
  plusDays,
  plusMinutes,
  type Zone,
} from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { workingDaysAfter } from "../../kernel/working-time.js";
import type { Rule } from "./rule.js";

export const HOLIDAY_CHOICES = ["next-week", "next-working-day", "keep", "skip"] as const;

/** What becomes of a date on a bank holiday. */
export type HolidayChoice = (typeof HOLIDAY_CHOICES)[number];

export type HolidayChoiceRefusal = { code: "choice-unknown"; part: string; choices: readonly string[] };

/** One meeting of a series. */
export type MeetingDate = {
  date: LocalDate;
  start: Instant;
  end: Instant;
  /** Wall times with offset, such as `2026-12-16T10:00:00.000+00:00`. */
  localStart: string;
  localEnd: string;
  /** The bank holiday the rule's own day is, whether the meeting was moved off it or kept. */
  holiday?: string;
  /**
   * The rule's own day, where the meeting was moved. Take a meeting's reference from this day's month where it is
   * there: moved on, a meeting can fall into the month of the next one.
   */
  movedFrom?: LocalDate;
};

export function parseHolidayChoice(text: string): Result<HolidayChoice, HolidayChoiceRefusal> {
  const choice = HOLIDAY_CHOICES.find((known) => known === text.trim().toLowerCase());
  return choice ? ok(choice) : refuse({ code: "choice-unknown", part: text, choices: HOLIDAY_CHOICES });
}

/** Where the rule's own day `day` is held, or undefined where it is skipped. */
export function place(
  rule: Rule,
  day: LocalDate,
  choice: HolidayChoice,
  zone: Zone,
): MeetingDate | undefined {
  if (!isBankHoliday(day)) return meeting(rule, day, day, zone);
  switch (choice) {
    case "keep":
      return meeting(rule, day, day, zone);
    case "skip":
      return undefined;
    case "next-working-day":
      return meeting(rule, workingDaysAfter(day, 1), day, zone);
    case "next-week":
      return meeting(rule, weekLater(day), day, zone);
    default:
      return choice satisfies never;
  }
}

/** Christmas Day goes past New Year's Day to 8 January: the longest move there is. */
function weekLater(holiday: LocalDate): LocalDate {
  const day = plusDays(holiday, 7);
  return isBankHoliday(day) ? weekLater(day) : day;
}

function meeting(rule: Rule, date: LocalDate, own: LocalDate, zone: Zone): MeetingDate {
  const start = atLocal(date, rule.time, zone);
  const end = plusMinutes(start, rule.minutes);
  const holiday = bankHolidayName(own);
  return {
    date,
    start,
    end,
    localStart: localIso(start, zone),
    localEnd: localIso(end, zone),
    ...(holiday !== undefined && { holiday }),
    ...(own !== date && { movedFrom: own }),
  };
}
