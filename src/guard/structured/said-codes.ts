import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { type Code, readCode } from "./code-signs.js";
import { MONTHS } from "./dates.js";
import { UNIT } from "./harmless-numbers.js";
import { isOwnReference, matches } from "./matches.js";

/** What has a number that leads to one person, one home or one file: papers, cards, meters, registers, goods on their way. */
const THING =
  "account|acct|acc|alarm|allotment|appeal|application|apprentice|army|arc|asylum|award|badge|bail|bank|benefit|blue badge|bond|booking|borrower|brp|bus pass|cad|card|careline|case|cert(?:ificate)?|charge|charity|chassis|chip|claim|claimant|client|club|collar|complaint|compensation|contract|council|council tax|court|crime|crn|crown|customer|custody|customs|debit card|credit card|disc|dla|docket|donor|driver|driver's|driving|dvla|dwp|ehcp|electric|emis|employee|enrolment|epilepsy|esa|evidence|evisa|exhibit|file|fine|fishing|fleet|force|freedom pass|gas|grave|gun|home office|hosp(?:ital)?|housing|id|identity|imei|immigration|incident|inmate|insurance|invoice|item|job|journal|key|lab(?:oratory)?|library|licen[cs]e|lifeline|loan|log|loyalty|marac|mash|medical|member(?:ship)?|(?:gas |electric(?:ity)? |water )?(?:meter|supply)(?: point)?|microchip|mot|mpan|mprn|national insurance|nectar|nhs|ni|nino|noms|officer|order|oyster|paper|parcel|parking|pass|passport|patient|payroll|pcn|pendant|penalty|pension|permit|personnel|pip|plan|plot|police|policy|postal|premium bond|prescription|prison(?:er)?|probation|pt|pupil|rail ?card|reader|receipt|referral|register|registered|registration|rent|rio|roll|room key|safeguarding|sample|scheme|school|seat|serial|service|settlement|share|shoulder|sick note|social security|specimen|staff|student|supply|system|systmone|tag|tax|teacher|telecare|tenancy|tenant|ticket|token|tracking|travel ?card|tribunal|tv licence|uc|ulez|union|unit|upn|urn|user|utr|vat|vehicle|visa|voucher|warranty|warrant|water|works";
const NUMBER = "(?:ref(?:erence)?s?|no|number|num|numb|nr|nmbr|id|code|serial|digits)\\b\\.?";
/** They stand for a number of somebody's without the word. */
const ALONE =
  "ref(?:erence)?|urn|uprn|mrn|nino|noms|imei|utr|brp|arc|upn|mpan|mprn|pnc|crn|nhs|national insurance|passport|sort code|share code|meter serial|serial|blue badge|badge|custody record|careline|microchip|parcel|tracking|invoice|cad|oyster|freedom pass|bus pass|payroll|passcode|iban|swift|account|acct|tenancy|home office ref|police ref";
const LINK =
  "(?:\\s?(?:is|was|are|were|being|begins?|beginning|starts?|starting|ends?|ending|with|in|as|on (?:the|his|her) (?:card|letter|form|fax|back)|given as|reads?|reading|shows?|one|new|old|the|old one|[:=#(-])(?![\\w])){0,4}\\s?[:=#(]?\\s?";
const LABELLED = sought(
  new RegExp(`\\b(?:(?:${THING})(?:'s)?\\s${NUMBER}|(?:${ALONE})\\b\\.?(?:\\s${NUMBER})?)${LINK}`, "gi"),
);
/** "key safe is 4 7 1 9", "door code 2580 then hash". */
const SECRET = sought(
  new RegExp(
    `\\b(?:key ?safe|(?:door|gate|entry|entrance|alarm|safe|lock|padlock|locker|garage|lift|buzzer|security|panic|keypad|cash ?card|card|phone|bank|voicemail)(?:'s)? (?:code|pin)|keycode|code (?:for|to|of) (?:the |her |his |their )?(?:front |back |side )?(?:door|gate|alarm|safe|key ?safe|lock|building|flats?|block|entry|garage|bike shed)|alarm(?=\\s?[:=])|padlock|lock ?box|pin(?: (?:number|code|no))?)\\b(?:'s)?(?: (?:number|no|code|for the [a-z]{3,10})\\b\\.?){0,2}${LINK}`,
    "gi",
  ),
);
/** "last four digits are", "ends in": of a number that was named before. */
const LAST = sought(
  /\b(?:(?:the )?(?:last|first|final) (?:two|three|four|five|six|few|[2-6])(?: digits| numbers| figures| letters| characters)?(?: of (?:the |her |his |their |it|my )?(?:[a-z]{2,10})?(?: [a-z]{3,8})?)?|(?:ends?|ended|ending|finish(?:es|ing)?|starts?|starting|begins?|beginning))(?: (?:in|with|is|are|was|were|on))?[:,=]{0,1} /gi,
);
const OF_NUMBER =
  /\b(?:num|numbers?(?! of)|no|card|account|acct|acc|nhs|phone|mobile|mob|ref|reference|passport|digits|sort code|licen[cs]e|plate|reg|registration|index|vehicle|badge|code|ni|nino|tag|meter)\b/i;
const PLATE = sought(
  new RegExp(
    `\\b(?:(?:number ?)?plates?|reg(?:istration)?|index|vrm|vrn)(?:'s)?(?:\\s(?:no|number|num|mark|plate)\\b\\.?)?${LINK}`,
    "gi",
  ),
);
/** "B as in bravo", where nobody said what it is. */
const DESCRIBED = sought(/(?<![\w'])([a-z])(?:,? )(?:for|as in|like) \1[a-z]{1,11}\b/gi);

/** A log is numbered by the day: "four four one of the third of May". */
const OF_DAY = new RegExp(
  `^ (?:of|from|on|dated) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|[a-z]{5,12})(?: of)? (?:${MONTHS})\\b`,
  "i",
);
const WHOLE_PLATE =
  /^(?:[A-Z]{2}[\dO]{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z]|[A-Z]{3}\d{1,4}|[A-Z]{2}\d{4})$/;
const PART_OF_PLATE = /^(?:[A-Z]{2}\d{2}[A-Z]{0,2}|\d{2}[A-Z]{3}|[A-Z]{3})$/;
const YEARS = /^(?:19|20)\d\d(?:[/-]?\d\d(?:\d\d)?)?$/;

/** Numbers, codes and plates behind a word that says so, however they are said: in groups, words, letters by name, with joints. */
export function findSaidCodes(text: string): Hit[] {
  const hits: Hit[] = [];
  const read = (
    pattern: RegExp,
    ruleOf: (match: RegExpExecArray, code: Code) => RuleId | undefined,
    bySound = false,
    back = false,
  ) => {
    let covered = 0;
    for (const match of matches(pattern, text)) {
      const from = back ? match.index : match.index + match[0].length;
      if (from < covered) continue;
      const code = readCode(text, from, { bySound, hasCase: /[a-z]/.test(match[0]) });
      if (!code || isAmount(text, code)) continue;
      const rule = ruleOf(match, code);
      if (rule === undefined) continue;
      const day = OF_DAY.exec(text.slice(code.end, code.end + 60))?.[0].length ?? 0;
      hits.push({ rule, start: code.start, end: code.end + day });
      covered = code.end;
    }
  };
  read(LABELLED, ([label], code) => (isReference(text, label, code) ? kindOf(label) : undefined));
  read(SECRET, (_, { figures, letters }) => (figures > 2 && letters < 4 ? "reference-number" : undefined));
  read(LAST, ([label], code) => (isEnding(text, label, code) ? "long-number" : undefined));
  read(PLATE, ([label], code) => (isPlate(label, code) ? "vehicle-registration" : undefined), true);
  read(DESCRIBED, (_, { figures }) => (figures > 2 ? "reference-number" : undefined), false, true);
  return hits;
}

/** What is counted or measured, and a year, is no number of somebody's. */
function isAmount(text: string, { end, joined, count }: Code): boolean {
  const rest = text.slice(end, end + 14);
  return (
    UNIT.test(rest) || (count === 1 && YEARS.test(joined)) || /^[:.]\d|^\s?(?:am|pm|o'?clock)\b/i.test(rest)
  );
}

function isReference(
  text: string,
  label: string,
  { start, end, joined, figures, letters, count }: Code,
): boolean {
  const written = text.slice(start, end);
  if (isOwnReference(written) || /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(written)) return false;
  // "NHS 111", "NHS 24": its own numbers.
  if (/\bnhs\b/i.test(label) && figures < 6) return false;
  if (
    count === 1 &&
    /^\d+$/.test(joined) &&
    figures < (/(?:no|num|number|id|code|ref)\b/i.test(label) ? 4 : 6)
  )
    return false;
  return (figures > 2 && (joined.length > 3 || count > 2)) || (figures > 1 && letters > 2);
}

function isEnding(text: string, label: string, { start, end, joined, figures, count }: Code): boolean {
  const lead = text.slice(Math.max(0, start - label.length - 60), start);
  const isLast = /^(?:the )?(?:last|first|final)/i.test(label);
  if (YEARS.test(joined) || figures < 3 || figures > 8) return false;
  if (isLast && /digits|numbers|figures|characters/.test(label)) return true;
  // "the last three 300 ml drinks" is no number; "last four 9031" and "nine oh three one" are.
  const isSaid = count > 2 || /^\d{3,6}$/.test(text.slice(start, end));
  return isSaid && (OF_NUMBER.test(lead) || (isLast && count > 2));
}

/** "oh" is a letter where a plate has one. */
function isPlate(label: string, { joined, letters, figures, count }: Code): boolean {
  const plates = [joined, joined.replace(/^0/, "O"), joined.replace(/^(.)0/, "$1O")];
  if (plates.some((plate) => WHOLE_PLATE.test(plate))) return letters > 1 && (count > 1 || joined.length > 5);
  return (
    /start|end|begin|with/i.test(label) &&
    PART_OF_PLATE.test(joined) &&
    (figures > 1 || count > 2 || letters === 3)
  );
}

function kindOf(label: string): RuleId {
  if (/\bnhs\b/i.test(label)) return "nhs-number";
  if (/^(?:hosp|mrn|rio|emis|systmone|unit|patient|pt)/i.test(label)) return "hospital-number";
  if (/^passport/i.test(label)) return "passport";
  if (/^(?:account|acct|acc|iban|card|sort code|swift|debit|credit|bank)/i.test(label)) return "bank-details";
  if (/^(?:ni|nino|national)\b/i.test(label)) return "national-insurance";
  if (/^driv/i.test(label)) return "driving-licence";
  return "reference-number";
}
