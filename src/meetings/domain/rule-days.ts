import { type LocalDate, plusDays, weekdayOf } from "../../kernel/instant.js";
import type { Rule, RuleDay } from "./rule.js";

/** No date is given after this day: an end for rules that hardly ever match. */
export const LAST_DAY: LocalDate = "2199-12-31";

/**
 * The days a rule itself gives on or after `begin`, in order, bank holidays or not, until its end date. The months
 * of every-n-months are counted from the month of the first of them. Ends at `LAST_DAY` at the latest.
 */
export function* ruleDays(rule: Rule, begin: LocalDate): Generator<LocalDate> {
  const until = rule.end && "until" in rule.end ? rule.end.until : LAST_DAY;
  let month = begin.slice(0, 7);
  let step = 1;
  while (month <= LAST_DAY.slice(0, 7)) {
    const day = dayIn(month, rule.on);
    if (day !== undefined && day > until) return;
    if (day !== undefined && day >= begin) {
      yield day;
      step = rule.everyMonths;
    }
    month = plusMonths(month, step);
  }
}

/** The rule's day in a month (`yyyy-mm`), or undefined in a month that has none, such as four Wednesdays for a 5th. */
function dayIn(month: string, on: RuleDay): LocalDate | undefined {
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  switch (on.kind) {
    case "nth-weekday": {
      const first = `${month}-01`;
      const day = plusDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + 7 * (on.nth - 1));
      return day <= last ? day : undefined;
    }
    case "last-weekday":
      return plusDays(last, -((weekdayOf(last) - on.weekday + 7) % 7));
    case "day-of-month": {
      const day = `${month}-${String(on.day).padStart(2, "0")}`;
      return day <= last ? day : last;
    }
    default:
      return on satisfies never;
  }
}

function plusMonths(month: string, n: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}
