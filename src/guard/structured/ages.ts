import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { ageBand, babyAge, inAgeBand, severalAges } from "../words.js";
import { findBareAges } from "./bare-ages.js";
import { findLifeAges } from "./life-ages.js";
import { before, matches } from "./matches.js";
import { NUMBER_SOURCE, numberValue } from "./number-words.js";
import { findToldAges } from "./told-ages.js";

const N = NUMBER_SOURCE;
const NOT_BAND =
  "(?!\\s?(?:-|to|–|/)\\s?\\d|\\s?(?:\\+|%|s\\b|plus\\b|(?:and|or)\\s(?:over|under|above|below|older|younger|up)|years? (?:and|or)))";
const YEARS_OLD = sought(
  new RegExp(
    `(?<![\\w£$€.,/-])(?<!\\d\\s?(?:-|to|and|or)\\s)(${N})[- ]?(?:(?:years?|yrs?)[- ]?(?:old|of age|o)\\b(?:s\\b)?|y\\s?[/.]?\\s?o\\b\\.?|yrs?\\b(?=\\s(?:male|female|man|woman|lady|gent|[mf]\\b)))`,
    "gi",
  ),
);
const AGED = sought(
  new RegExp(
    `\\b(?:aged?(?:\\sof)?(?:\\sis)?|who is|(?:man|woman|lady|gentleman|boy|girl|male|female|person) of)[\\s:=-]{1,3}(${N})\\b${NOT_BAND}((?:(?:,|\\s?&|\\sand|,\\sand)\\s?\\d{1,2}\\b(?!\\s?(?:weeks?|months?|years?|days?|times|mg|units?|%))){0,6})`,
    "gi",
  ),
);
const LETTERED = sought(
  /(?<![\w£$€.,/-])(\d{2,3})\s?(?:\/\s?)?[FM]\b(?![/\d'-])|(?<![\w-])(?:female|male|woman|man|lady|gentleman),?\s\(?(\d{2,3})\b(?![\d%:/.-]|\s?[a-z])/g,
);
const TURNING = sought(
  new RegExp(
    `\\b(?:turns|turned|turning|reaches|reaching|turn|will be|'ll be)\\s(${N})(?=\\s?(?:[.,;!?)\\n]|$)|\\s(?:in|on|next|this|last|soon|and|years|at)\\b)`,
    "gi",
  ),
);
const BIRTHDAY = sought(/\b(\d{1,3})(?:st|nd|rd|th)\s(?:birthday|b-?day)\b/gi);
const BABY = sought(
  /(?<![\w£.,-])(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)[- ](?:days?|weeks?|wks?|months?|mths?)[- ]old\b/gi,
);

/** Exact ages, in figures or words. Bands ("25-34", "under 5", "late 40s") pass; 90 and over is blocked. */
export function findAges(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, written: string, words: (years: number) => string, from = 0) => {
    const years = numberValue(written);
    if (years > 120) return;
    const rule = years >= 90 ? "age-90-or-over" : "exact-age";
    hits.push({
      rule,
      start: match.index + from,
      end: match.index + match[0].length,
      suggestion: words(years),
    });
  };
  for (const match of matches(YEARS_OLD, text)) {
    if (isLimit(text, match.index)) continue;
    const describes =
      /^[\s-]?[A-Za-z]/.test(text.slice(match.index + match[0].length)) && /-|\byear old/i.test(match[0]);
    add(match, match[1] ?? "", describes ? ageBand : inAgeBand);
  }
  for (const match of matches(AGED, text)) {
    if (isLimit(text, match.index)) continue;
    const others = (match[2] ?? "").match(/\d+/g)?.map(Number) ?? [];
    const oldest = Math.max(numberValue(match[1] ?? ""), ...others);
    add(match, String(oldest), others.length > 0 ? () => severalAges : inAgeBand);
  }
  for (const match of matches(LETTERED, text)) {
    const written = match[1] ?? match[2] ?? "";
    if (Number(written) >= 16)
      add(match, written, ageBand, match[1] === undefined ? match[0].lastIndexOf(written) : 0);
  }
  for (const { start, end, years } of [...findBareAges(text), ...findLifeAges(text), ...findToldAges(text)]) {
    hits.push({
      rule: years >= 90 ? "age-90-or-over" : "exact-age",
      start,
      end,
      suggestion: inAgeBand(years),
    });
  }
  for (const match of matches(TURNING, text))
    if (numberValue(match[1] ?? "") >= 10) add(match, match[1] ?? "", inAgeBand);
  for (const match of matches(BIRTHDAY, text)) add(match, match[1] ?? "", () => "birthday");
  for (const match of matches(BABY, text)) {
    hits.push({
      rule: "exact-age",
      start: match.index,
      end: match.index + match[0].length,
      suggestion: babyAge,
    });
  }
  return hits;
}

const isLimit = (text: string, at: number) =>
  /\b(?:over|under|below|above|beyond|than|minimum|least|most)\s(?:the\s|an?\s)?(?:\w{1,8}\s)?$/i.test(
    before(text, at, 24),
  );
