import { isLocalDate, type LocalDate, type LocalTime, type Weekday } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { ordinal, WEEKDAYS } from "./rule-words.js";

/** Which day of a month a series meets on. */
export type RuleDay =
  /** A 5th weekday is legal: months without one are left out. */
  | { kind: "nth-weekday"; nth: number; weekday: Weekday }
  | { kind: "last-weekday"; weekday: Weekday }
  /** Beyond the end of a month it is the month's last day, so 31 is the last day of every month. */
  | { kind: "day-of-month"; day: number };

/** The last day a rule may give by itself (a date moved off a bank holiday may fall later), or how many are held. */
export type RuleEnd = { until: LocalDate } | { times: number };

/** When a series meets: plain data, stored with the series. */
export type Rule = {
  on: RuleDay;
  /** 1 is every month. Counted from the month of the first match on or after `start`. */
  everyMonths: number;
  time: LocalTime;
  minutes: number;
  /**
   * The day from which every-n-months and `times` are counted. A stored rule has it (see `anchored`), otherwise
   * asking again on a later day would count from that day and give other dates.
   */
  start?: LocalDate;
  end?: RuleEnd;
};

export const RULE_LIMITS = {
  textLength: 200,
  leastMinutes: 10,
  mostMinutes: 480,
  mostMonths: 24,
  mostTimes: 240,
} as const;

/** Why a rule gives no date at all. */
export type NeverMatches = "no-such-day" | "every-zero-months" | "zero-times" | "ended" | "always-skipped";

export type RuleRefusal =
  | { code: "rule-empty" }
  | { code: "rule-too-long"; most: number }
  | { code: "rule-not-understood"; part: string }
  | { code: "rule-never-matches"; why: NeverMatches; part: string }
  | { code: "day-missing" }
  | { code: "which-week"; weekday: string }
  | { code: "time-missing" }
  | { code: "time-malformed"; part: string }
  | { code: "time-ambiguous"; part: string; morning: LocalTime; afternoon: LocalTime }
  | { code: "length-out-of-range"; part: string; least: number; most: number }
  | { code: "date-malformed"; part: string }
  | { code: "interval-out-of-range"; part: string; most: number }
  | { code: "times-out-of-range"; part: string; most: number }
  | { code: "two-endings"; part: string };

/** The rule as it is stored with a series that begins on `start`; a rule that has a start already keeps it. */
export function anchored(rule: Rule, start: LocalDate): Rule {
  return { ...rule, start: rule.start ?? start };
}

/** The rule itself, or what is impossible in it. Rules from `parseRule` have passed; others are checked before use. */
export function checkRule(rule: Rule): Result<Rule, RuleRefusal> {
  const { on, end, start } = rule;
  const { leastMinutes, mostMinutes, mostMonths, mostTimes } = RULE_LIMITS;
  if (on.kind === "nth-weekday" && !within(on.nth, 1, 5))
    return never("no-such-day", `${ordinal(on.nth)} ${WEEKDAYS[on.weekday - 1]}`);
  if (on.kind === "day-of-month" && !within(on.day, 1, 31)) return never("no-such-day", `day ${on.day}`);
  if (rule.everyMonths === 0) return never("every-zero-months", "every 0 months");
  if (!within(rule.everyMonths, 1, mostMonths))
    return refuse({
      code: "interval-out-of-range",
      part: `every ${rule.everyMonths} months`,
      most: mostMonths,
    });
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(rule.time))
    return refuse({ code: "time-malformed", part: rule.time });
  if (!within(rule.minutes, leastMinutes, mostMinutes))
    return refuse({
      code: "length-out-of-range",
      part: `${rule.minutes} minutes`,
      least: leastMinutes,
      most: mostMinutes,
    });
  if (start !== undefined && !isLocalDate(start)) return refuse({ code: "date-malformed", part: start });
  if (end && "until" in end) {
    if (!isLocalDate(end.until)) return refuse({ code: "date-malformed", part: end.until });
    if (start !== undefined && end.until < start) return never("ended", `until ${end.until}`);
  }
  if (end && "times" in end) {
    if (end.times === 0) return never("zero-times", "0 times");
    if (!within(end.times, 1, mostTimes))
      return refuse({ code: "times-out-of-range", part: `${end.times} times`, most: mostTimes });
  }
  return ok(rule);
}

function never(why: NeverMatches, part: string): { ok: false; refusal: RuleRefusal } {
  return refuse({ code: "rule-never-matches", why, part });
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
