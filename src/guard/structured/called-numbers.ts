import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

/** What has a number that leads to one person or one home: papers, cards, alarms, keys, registers of services. */
const THING =
  "licen[cs]e|badge|pendant|careline|lifeline|alarm|telecare|key ?safe|visa|permit|bus pass|travel card|oyster|library card|rail ?card|loyalty card|nectar|locker|garage|allotment|tag|collar|warrant|chip|microchip|appeal|tribunal|hospital|hosp|nhs|case|crime|incident|tenancy|claim|court|log|police|referral|prison|probation|account|customer|client|patient|council|housing|benefit|pip|uc|esa|complaint|ticket|order|job|file|safeguarding|application|policy|membership|student|asylum|home office|invoice|loan|meter|voucher|parcel|booking|passport|card|insurance|driving|unit|record|docket|payroll|staff|member|reader|borrower|pension|bond|premium bond|share|grave|plot|vehicle|chassis|frame|serial";
const SIGN = `(?:[A-Za-z] for [A-Za-z]{2,12}|[A-Za-z](?![\\w'])|\\d{1,6}(?!\\d)|(?:${DIGIT_WORDS})\\b)`;
const BETWEEN = "(?:[ ,./-]{1,3}|\\s(?:stroke|slash|dash|hyphen|then|and)\\s)";
/** "careline pendant no. triple 6 2 0 9", "licence no. GAR nought nought five eight / W". */
const SPELT = sought(
  new RegExp(
    `\\b(?:(?:${THING})\\s(?:ref(?:erence)?|no|number|num|id|code)|ref(?:erence)?(?:\\s(?:no|number))?)\\b\\.?(?:\\s(?:is|was)\\b)?\\s?[:=#-]?\\s((?:[A-Z]{1,5}\\s)?${SIGN}(?:${BETWEEN}${SIGN}){2,18})`,
    "gi",
  ),
);
/** "ends 0417", "last four 0417" of something that was called a number before. */
const ENDING = sought(
  /\b(?:ends?|ending|finishe?s|finishing|last (?:four|4|three|3|few|six|6)(?: digits| numbers)?)(?: (?:in|with|is|are|on))?:? (\d{3,4})(?![\d:%]|\s?(?:am|pm|hrs|today|tomorrow)|[.,]\d)/gi,
);
const OF_NUMBER =
  /\b(?:num|numbers?(?! of)|no|card|account|acct|acc|nhs|phone|mobile|mob|ref|reference|passport|digits|sort code|licen[cs]e)\b/i;
const FIGURE = sought(new RegExp(`\\d|\\b(?:${DIGIT_WORDS})\\b`, "gi"));
const COUNTED =
  /^\s(?:people|times|days|weeks|months|years|hours|minutes|pounds|quid|children|kids|of|or|in|on|am|pm)\b/i;

/** Numbers that were called so, read out or half told. */
export function findCalledNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SPELT, text)) {
    const end = match.index + match[0].length;
    const value = match[1] ?? "";
    const figures = value.match(FIGURE)?.length ?? 0;
    const isOnlyYear = /^(?:19|20)\d\d\b/.test(value);
    if (figures < 4 || isOnlyYear || COUNTED.test(text.slice(end, end + 10))) continue;
    hits.push({ rule: "reference-number", start: end - value.length, end });
  }
  for (const match of matches(ENDING, text)) {
    const isLast = /^last/i.test(match[0]);
    const isYear = /^(?:19|20)\d\d$/.test(match[1] ?? "");
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const isTold = isLast || ((match[1] ?? "").length > 3 && OF_NUMBER.test(lead));
    if (isYear || !isTold) continue;
    const end = match.index + match[0].length;
    hits.push({ rule: "long-number", start: end - (match[1] ?? "").length, end });
  }
  return hits;
}
