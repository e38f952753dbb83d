import type { DigitRun } from "./digit-runs.js";

/** Words that make the number before them an amount. */
export const UNIT =
  /^\s?(?:%|mg|mcg|micro|ug|μg|g\b|kg|ml|mmol|units?|iu\b|mins?\b|minutes?|hours?|hrs?\b|h\b|days?|weeks?|wks?\b|months?|years?|yrs?\b|people|miles?|pounds?|cal|kcal|steps|bpm|per|times|sessions?|visits?|staff|tablets?|m\b|cm\b|mm\b|st\b|stone)/i;

const isYear = (group: string) => /^(?:19|20)\d\d$/.test(group);
const isRound = (group: string) => /^[1-9]\d{0,3}$/.test(group) && Number(group) % 5 === 0;
const isClock = (group: string) => /^(?:[01]\d|2[0-4])[0-5][05]$/.test(group);

/** National three-digit numbers, and the harmonised helplines 116 xxx (Ofcom National Telephone Numbering Plan). */
const OPEN_NUMBERS = new Set(["999", "111", "101", "105", "112", "119"]);
const HARMONISED = new Set(["116000", "116006", "116111", "116117", "116123"]);

/**
 * True for six or more digits that plainly are years, money, opening times, doses or a helpline. `lead` is what
 * stands before the run, `rest` what follows it.
 */
export function isHarmless(run: DigitRun, lead: string, rest: string): boolean {
  const { text, groups, digits } = run;
  if (/\b(?:no|num|number|ref|acc|account|code|id)\b[\s.:#]*$/i.test(lead)) return false;
  if (HARMONISED.has(digits)) return true;
  if (/^\d{1,3}(?:,\d{3}){1,2}(?:\.\d\d)?$/.test(text) && !text.startsWith("0")) return true;
  if (/[£$€]\s?$/.test(lead) && /^\d{1,7}(?:\.\d\d)?$|^\d{1,3}(?:,\d{3}){1,3}(?:\.\d\d)?$/.test(text))
    return true;
  if (groups.some((group) => group.length > 5)) return false;
  if (groups.every(isYear) || groups.every((group) => OPEN_NUMBERS.has(group))) return true;
  if (/^(?:19|20)\d\d ?- ?\d\d$/.test(text)) return true;
  if (isTimetable(text) || isMeasures(text)) return true;
  if (groups.length === 2) return isHarmlessPair(groups as [string, string], text, rest);
  return digits.length < 9 && isAscending(groups) && UNIT.test(rest);
}

function isHarmlessPair([first, second]: [string, string], text: string, rest: string): boolean {
  if (isYear(first) && second.length <= 3 && /[ \n]/.test(text)) return true;
  if (isYear(second) && first.length <= 2) return true;
  if (isClock(first) && isClock(second) && /-/.test(text)) return true;
  if (isRound(first) && isRound(second) && text.length <= 11) return true;
  return isAscending([first, second]) && UNIT.test(rest);
}

function isTimetable(text: string): boolean {
  return /^(?:[01]?\d|2[0-4])\.[0-5]\d(?: ?[- ] ?(?:[01]?\d|2[0-4])\.[0-5]\d){1,3}$/.test(text);
}

/** "10.5 11.2 12": at least one decimal, and no part long enough to be a piece of a number of somebody's. */
function isMeasures(text: string): boolean {
  const pieces = text.split(/ ?- ?| +|\n/);
  const decimals = pieces.filter((piece) => /^(?:0|[1-9]\d{0,3})\.\d{1,2}$/.test(piece));
  const others = pieces.filter((piece) => /^[1-9]\d{0,1}$/.test(piece));
  return decimals.length > 0 && decimals.length + others.length === pieces.length && pieces.length < 6;
}

function isAscending(groups: readonly string[]): boolean {
  return groups.every(
    (group, i) => !group.startsWith("0") && (i === 0 || Number(group) > Number(groups[i - 1])),
  );
}
