import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, countDigits, isOwnReference, matches } from "./matches.js";

const KEEPERS =
  "crime|case|incident|tenancy|tenant|rent|claim|claimant|customer|client|policy|account|acct|acc|a\\/c|court|log|dwp|pip|uc|esa|jsa|dla|universal credit|council tax|housing benefit|benefit|hospital|hosp|mrn|unit|rio|emis|systmone|patient|pt|nhs|ni|nino|national insurance|passport|licen[cs]e|prison|prisoner|probation|pnc|asylum|home office|visa|brp|arc|application|order|membership|student|staff|payroll|appeal|file|record|job|ticket|service user|meter|serial|warrant|custody|fine|loan|booking|system";
const ALONE =
  "ref|refs|reference|urn|uprn|mrn|cad|nino|pin|pin code|key ?safe|key ?code|door code|passcode|password|passport|iban|emis|rio|systmone|account|acct|card ending(?: in)?|benefit claim";
const CUE = sought(
  new RegExp(
    `\\b(?:(?:${KEEPERS})\\s?(?:ref(?:erence)?|no|num|number|id|code|#)\\b|(?:${ALONE})\\b|id (?:no|number)\\b)` +
      "\\.?(?:\\s?(?:no|num|number|code|is|was)\\b\\.?){0,2}[\\s:.#=(-]{0,4}" +
      "(?=[A-Z/_.-]{0,6}\\d)([A-Z0-9][A-Z0-9/_.-]{1,30}(?: [A-Z]{0,3}\\d[A-Z0-9/-]{0,12}){0,5}(?: [A-D]\\b)?)",
    "gi",
  ),
);

/** A reference named as one: "crime no 42/12345/26", "PIP ref AB123". Three digits are enough. */
export function findNamedReferences(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(CUE, text)) {
    const value = (match[1] ?? "").replace(/[.\-/]+$/, "");
    if (countDigits(value) < 3 || /^(?:19|20)\d\d$/.test(value) || isOwnReference(value)) continue;
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    hits.push({ rule: kindOf(match[0]), start, end: start + value.length });
  }
  return hits;
}

function kindOf(named: string): RuleId {
  if (/^(?:hosp|mrn|rio|emis|systmone|unit|patient|pt)/i.test(named)) return "hospital-number";
  if (/^passport/i.test(named)) return "passport";
  if (/^(?:account|acct|acc|a\/c|iban|card)/i.test(named)) return "bank-details";
  if (/^nhs/i.test(named)) return "nhs-number";
  if (/^(?:ni|nino|national)/i.test(named)) return "national-insurance";
  return "reference-number";
}

const SLASHED = sought(/(?<![\d/])\d{1,6}(?:\/\d{1,7}){1,4}(?![\d/])/g);
const CODE = sought(
  /(?<![A-Za-z0-9/-])(?=[A-Za-z/-]{0,12}\d)[A-Za-z0-9]{1,14}(?:[-/][A-Za-z0-9]{1,14}){0,5}(?![A-Za-z0-9])/g,
);
const AMOUNT =
  /^\d{0,6}(?:st|nd|rd|th|s|mg|mcg|ug|g|kg|ml|l|hrs?|am|pm|mins?|wks?|yrs?|k|m|iu|units?|kcal|cal)?$/i;
const HOSPITAL = /^[A-Z]{1,3}-?\d{6,8}[A-Z]?$/i;
const SPACED_HOSPITAL = sought(/(?<![A-Za-z0-9])[A-Z]{1,3} ?\d{3} ?\d{3,5}(?!\d)/g);

/** "TEN-4471", "HB/5512": no year, and no standard. */
const SHORT_CODE = sought(/(?<![A-Za-z0-9/-])(?!ISO|BS|EN|PAS|COVID)[A-Z]{2,5}[-/](?!19|20)\d{4}(?![\d/-])/g);

/** Initials of a service and five figures: "MASH 64036". Round thousands are amounts. */
const ACRONYM_NUMBER = sought(/(?<![A-Za-z0-9-])[A-Z]{2,6}[ :-]{1,2}(?!\d{2}000)\d{5}(?![\d,]|\.\d)/g);

/** Words that join others, in a text all in capitals: "TEXT HELLO TO 60777". */
const NO_ACRONYM =
  /^(?:IN|ON|OF|TO|AT|BY|IS|AS|OR|AND|THE|FOR|FROM|WITH|WAS|ARE|HAS|HAD|THAT|THAN|TEXT|CALL|RING|DIAL|OVER|ABOUT|UNDER|UP|PAID|OWES|NEARLY|ONLY)\b/;

/** References that nobody called one: letters among five digits or more, numbers with slashes. */
export function findBareReferences(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SLASHED, text)) {
    const groups = match[0].split("/");
    const isCode =
      groups.some((group) => group.length > 4) ||
      groups.some((group) => group.length > 3 && groups.length > 2);
    const isYears = groups.every((group) => /^(?:19|20)\d\d$/.test(group));
    if (isCode && !isYears && countDigits(match[0]) >= 6) hits.push(hit("reference-number", match));
  }
  for (const match of matches(CODE, text)) {
    const code = match[0];
    if (countDigits(code) < 5 || !/[A-Za-z]/.test(code) || isOwnReference(code)) continue;
    if (code.split(/[-/]/).every((piece) => AMOUNT.test(piece) || /^[A-Za-z]+$/.test(piece))) {
      if (!/\d{6}/.test(code) && !isLettersThenNumber(code)) continue;
    }
    if (/^(?:iso|bs|en)-?\d{5}$/i.test(code) || /[£$€]$/.test(before(text, match.index, 1))) continue;
    hits.push(hit(HOSPITAL.test(code) ? "hospital-number" : "reference-number", match));
  }
  for (const match of matches(SHORT_CODE, text))
    if (!isOwnReference(match[0])) hits.push(hit("reference-number", match));
  for (const match of matches(ACRONYM_NUMBER, text))
    if (!NO_ACRONYM.test(match[0])) hits.push(hit("reference-number", match));
  for (const match of matches(SPACED_HOSPITAL, text)) {
    if (countDigits(match[0]) >= 6 && !NO_ACRONYM.test(match[0])) {
      hits.push(hit("hospital-number", match));
    }
  }
  return hits;
}

/** "TEN-45821": letters and a number in two pieces. */
function isLettersThenNumber(code: string): boolean {
  return /^[A-Z]{1,6}[-/]\d{5,}/.test(code);
}

function hit(rule: RuleId, match: RegExpExecArray): Hit {
  return { rule, start: match.index, end: match.index + match[0].length };
}
