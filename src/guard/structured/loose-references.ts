import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { isOwnReference, matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

const OF =
  "case|crime|incident|tenancy|claim|court|log|police|marac|mash|ehcp|camhs|referral|hospital|prison|probation|account|customer|client|patient|rio|council|housing|benefit|pip|uc|esa|complaint|ticket|order|job|file|safeguarding|cad|fire|ambulance|application|appeal|warrant|policy|membership|student|asylum|home office|invoice|loan|meter|voucher|parcel|order|booking";
const NAMED = `(?:\\b(?:(?:${OF})\\s)?(?:ref(?:erence)?|number|num|no|id)\\b\\.?|\\b(?:${OF})\\s?#)(?:\\s(?:is|was|number|no)\\b\\.?){0,2}\\s?[:=#-]?\\s?`;
/** "ref: ab-c9k2", "case ref SW 44 91", "MARAC no M/26/091". */
const VALUE = sought(
  new RegExp(
    `${NAMED}((?=[A-Za-z/-]{0,8}[ /-]?\\d)(?:[A-Z]{1,5}[ /.-])?[A-Za-z]{0,4}\\d[A-Za-z\\d]{0,12}(?:[/.-][A-Za-z\\d]{1,12}){0,4}(?: \\d{2,6}[A-Z]?){0,3}|[A-Za-z]{1,4}-[A-Za-z]\\d[A-Za-z\\d]{1,10})(?![\\w/-])`,
    "gi",
  ),
);
const CALLED = new RegExp(`\\b(?:${OF})\\s(?:ref|reference|number|no|num|id)\\b|\\bref(?:erence)?\\b`, "i");
/** "log 0912 of 12 Nov", "EHCP E/771": registers that are quoted without the word. */
const BARE = sought(
  /\b(?:log|cad|ehcp|marac|mash|incident|crime|rio|emis|lcs|mosaic|liquidlogic|nd)\s?#?\s?(\d{3,6}(?:\sof\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?(?:\s(?:of\s)?[A-Za-z]{3,9})?|[/-]\d{1,6})|[A-Z]{1,3}[/-]\d{2,7})(?![\w/-])/gi,
);
const SPOKEN = sought(
  new RegExp(
    `\\b(?:(?:${OF})\\s)?(?:ref(?:erence)?|number|log)\\s(?:(?:number|no|is|was)\\s){0,2}((?:[a-z]\\s){0,3}(?:${DIGIT_WORDS})(?:[\\s-](?:${DIGIT_WORDS}|[a-z](?![a-z']))){2,12})(?![\\w'-])`,
    "gi",
  ),
);
const COUNTS =
  /^\s(?:people|times|days|weeks|months|years|hours|minutes|pounds|quid|children|kids|of|or|in|on)\b/i;

/** References with few figures, where the words before leave no doubt. */
export function findLooseReferences(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    hits.push({ rule: "reference-number", start: end - (match[1] ?? "").length, end });
  };
  for (const match of matches(VALUE, text)) {
    const value = match[1] ?? "";
    const figures = value.replace(/\D/g, "").length;
    if (!CALLED.test(match[0]) || isOwnReference(value) || /^(?:19|20)\d\d$/.test(value)) continue;
    if (figures + (value.match(/[A-Z]/gi)?.length ?? 0) < 4 || figures < 2) continue;
    if (/^\d{1,3}$/.test(value)) continue;
    add(match);
  }
  for (const match of matches(BARE, text)) add(match);
  for (const match of matches(SPOKEN, text)) {
    const end = match.index + match[0].length;
    if (CALLED.test(match[0]) && !COUNTS.test(text.slice(end, end + 10))) add(match);
  }
  return hits;
}
