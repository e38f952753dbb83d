import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { MONTHS } from "./dates.js";
import { matches } from "./matches.js";

const UNIT = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const SPOKEN_YEAR = `(?:nineteen|twenty|two thousand(?: and)?)[ -](?:(?:hundred|oh|o)[ -](?:and )?)?(?:(?:${TENS})(?:[ -](?:${UNIT}))?|${TEENS}|${UNIT})`;
const CUE = "(?:born|birth|dob|d\\.o\\.b\\.?|yob|birthday|bday|b-day)";

/** "born in nineteen seventy eight", "born the 12th of March nineteen seventy eight", "was born in June". */
const PATTERNS: readonly (readonly [rule: Hit["rule"], pattern: RegExp])[] = [
  [
    "birth-date",
    sought(
      new RegExp(
        `\\b${CUE}\\b(?:['’]?s?\\s(?:is|was|on|in|the|back|year|of|at)){0,4}[\\s:]{1,2}(?:[\\w'-]{1,14}\\s){0,5}?${SPOKEN_YEAR}\\b`,
        "gi",
      ),
    ),
  ],
  [
    "birth-year",
    sought(
      /\b(?:born|birth|yob)\b(?:\s(?:is|was|on|in|the|back|year|of|around|about|circa|approx|roughly)){1,5}\s(?:19\d\d|20[0-2]\d)\b/gi,
    ),
  ],
  [
    "birth-year",
    sought(
      new RegExp(
        `\\b(?:born|birthday|bday|b-day)(?:'?s|\\sis|\\swas|\\son|\\sin|\\scoming up|\\sback|\\searly|\\slate|\\sthis|\\snext|\\slast){0,4}\\s(?:in\\s)?(?:early |late |mid |mid-)?(?:${MONTHS})\\b(?!\\s\\d)`,
        "gi",
      ),
    ),
  ],
];

/** Births that no figures give away: years in words, months alone. */
export function findBirths(text: string): Hit[] {
  return PATTERNS.flatMap(([rule, pattern]) =>
    matches(pattern, text).map((match) => ({ rule, start: match.index, end: match.index + match[0].length })),
  );
}
