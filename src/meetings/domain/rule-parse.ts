import { ok, type Result, refuse } from "../../kernel/result.js";
import { checkRule, RULE_LIMITS, type Rule, type RuleDay, type RuleEnd, type RuleRefusal } from "./rule.js";
import {
  takeDay,
  takeMinutes,
  takeMonths,
  takeRange,
  takeStart,
  takeTime,
  takeTimes,
  takeUntil,
  Words,
} from "./rule-parts.js";
import { placeOf, WEEKDAY, WEEKDAYS } from "./rule-words.js";

const DEFAULT_MINUTES = 60;

/** Words that carry nothing once the pieces around them are taken. */
const FILLERS = new Set([
  "the",
  "on",
  "at",
  "of",
  "in",
  "for",
  "from",
  "each",
  "every",
  "month",
  "starting",
  "starts",
]);

/**
 * Reads a rule as people type it: "3rd Wednesday 10:00 for 60m", "last Thursday at 2pm", "15th of the month 9.30",
 * "every 2 months on the 2nd Tuesday 13:00 until 2027-06-30", "third wed 10:00-11:30, 6 times". The pieces may stand
 * in any order; without a length it is 60 minutes, without "every n months" it is every month. Wall times only: the
 * zone belongs to the series.
 *
 * Anything left over is refused, never ignored, with the person's own words in the refusal.
 */
export function parseRule(text: string): Result<Rule, RuleRefusal> {
  if (text.length > RULE_LIMITS.textLength)
    return refuse({ code: "rule-too-long", most: RULE_LIMITS.textLength });
  const words = new Words(tidy(text));
  if (words.left === "") return refuse({ code: "rule-empty" });

  // the order matters: "10:00 until 11:00" is a range before it is an end date, "6 meetings" a count before a day
  const range = takeRange(words);
  if (range && !range.ok) return range;
  const end = takeEnd(words);
  if (end && !end.ok) return end;
  const start = takeStart(words);
  if (start && !start.ok) return start;
  const everyMonths = takeMonths(words) ?? 1;
  const minutes = range ? range.value.minutes : (takeMinutes(words) ?? DEFAULT_MINUTES);
  const time = range ? ok(range.value.time) : takeTime(words);
  if (time && !time.ok) return time;
  const on = takeDay(words);

  const left = leftOver(words);
  if (left !== "" || !on || !time) return notUnderstood(left, on, time !== undefined);
  return checkRule({
    on,
    everyMonths,
    time: time.value,
    minutes,
    ...(start && { start: start.value }),
    ...(end && { end: end.value }),
  });
}

function takeEnd(words: Words): Result<RuleEnd, RuleRefusal> | undefined {
  const until = takeUntil(words);
  if (until && !until.ok) return until;
  const times = takeTimes(words);
  if (until && times !== undefined) return refuse({ code: "two-endings", part: `${times} times` });
  if (until) return ok({ until: until.value });
  return times === undefined ? undefined : ok({ times });
}

function notUnderstood(
  left: string,
  on: RuleDay | undefined,
  hasTime: boolean,
): { ok: false; refusal: RuleRefusal } {
  const weekday = new RegExp(`^${WEEKDAY}$`, "i").test(left) ? WEEKDAYS[placeOf(left, WEEKDAYS)] : undefined;
  if (!on && weekday) return refuse({ code: "which-week", weekday });
  if (on && !hasTime && /^\d{1,4}$/.test(left)) return refuse({ code: "time-malformed", part: left });
  if (left !== "") return refuse({ code: "rule-not-understood", part: left });
  return refuse(on ? { code: "time-missing" } : { code: "day-missing" });
}

/** Commas and such separate; control and direction marks are dropped, for the words may be shown again. */
function tidy(text: string): string {
  const spaced = text.normalize("NFC").replace(/[\p{Cc},;]/gu, " ");
  const plain = spaced.replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  return plain.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}

function leftOver(words: Words): string {
  const kept = words.left.split(" ").filter((word) => word !== "" && !FILLERS.has(word.toLowerCase()));
  return kept.join(" ");
}
