import type { LocalDate } from "../../kernel/instant.js";
import type { Rule, RuleDay } from "./rule.js";
import { MONTHS, ordinal, WEEKDAYS } from "./rule-words.js";

/**
 * The rule in the words a person would type: "every 2 months on the 2nd Tuesday at 13:00 for 60 minutes, 6 times".
 * `parseRule` reads it back as the same rule.
 */
export function describeRule(rule: Rule): string {
  const day = describeDay(rule.on);
  const when =
    rule.everyMonths === 1 ? `${day} of the month` : `every ${rule.everyMonths} months on the ${day}`;
  const start = rule.start === undefined ? "" : `, starting ${describeDate(rule.start)}`;
  return `${when} at ${rule.time} for ${rule.minutes} minutes${start}${describeEnd(rule)}`;
}

function describeDay(on: RuleDay): string {
  switch (on.kind) {
    case "nth-weekday":
      return `${ordinal(on.nth)} ${WEEKDAYS[on.weekday - 1]}`;
    case "last-weekday":
      return `last ${WEEKDAYS[on.weekday - 1]}`;
    case "day-of-month":
      return on.day === 31 ? "last day" : ordinal(on.day);
    default:
      return on satisfies never;
  }
}

function describeEnd({ end }: Rule): string {
  if (end === undefined) return "";
  return "until" in end
    ? `, until ${describeDate(end.until)}`
    : `, ${end.times} ${end.times === 1 ? "time" : "times"}`;
}

function describeDate(date: LocalDate): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${day} ${MONTHS[month - 1]} ${String(year).padStart(4, "0")}`;
}
