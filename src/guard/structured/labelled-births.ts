import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { MONTHS } from "./dates.js";
import { matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

const LABEL = "(?:d\\s?\\.?\\s?o\\s?\\.?\\s?b\\b\\.?|date of birth|birth ?date|birthday|b-?day|born)(?:'s)?";
const ORDINAL =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
const SAID = `(?:\\d{1,4}(?:st|nd|rd|th|t(?=\\d\\d:))?|${DIGIT_WORDS}|${ORDINAL}|(?:${MONTHS})\\b|thousand)`;
const BETWEEN = "(?:[\\s,./\\\\|_:'\\u2019\\u00b7\\u2022-]{1,3}|\\s(?:of|the|and|of the)\\s)";
/** At least two parts of a date, however they are put: "three nine fifty eight", "23 eleven 72", "3·9·58". */
const LOOSE = sought(
  new RegExp(
    `\\b${LABEL}(?:\\s(?:is|was|on|the|of|being|in|as|given as|down as|recorded as)\\b){0,3}[\\s:.=(-]{1,4}(?:the\\s)?(${SAID}(?:${BETWEEN}${SAID}){1,7})(?![\\w])`,
    "gi",
  ),
);
const SEASON = sought(
  /\bborn\s(?:back\s)?(?:in|around)\s(?:the\s)?(?:early\s|late\s)?((?:spring|summer|autumn|winter)\s(?:of\s)?(?:'\d\d|(?:19|20)\d\d))\b/gi,
);
/** "born two weeks early", "born at 28 weeks", "birthday in 3 days": no date. */
const COUNTED =
  /^[\s,-]{0,2}(?:weeks?|days?|months?|years?|hours?|minutes?|of (?:five|six|seven|eight|nine|ten|three|four|two))\b/i;

/** What follows the words "date of birth" is one, whatever it looks like. */
export function findLabelledBirths(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(LOOSE, text)) {
    const said = match[1] ?? "";
    const end = match.index + match[0].length;
    const parts = said.split(/[^a-z\d]+/i).filter((part) => !/^(?:of|the|and)$/i.test(part));
    if (parts.length < 2 || COUNTED.test(text.slice(end, end + 9))) continue;
    // "born 2 of 5": without a label that says date, three parts.
    if (/^born/i.test(match[0]) && parts.length < 3) continue;
    hits.push({ rule: "birth-date", start: end - said.length, end });
  }
  for (const match of matches(SEASON, text)) {
    const end = match.index + match[0].length;
    hits.push({ rule: "birth-year", start: end - (match[1] ?? "").length, end });
  }
  return hits;
}
