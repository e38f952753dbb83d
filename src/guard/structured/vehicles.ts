import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isWord as isKnownWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";

const CURRENT = sought(/(?<![A-Za-z\d])[A-Z]{2}[\dOI]{2}[ .-]{0,2}[A-Z]{3}(?![A-Za-z\d])/gi);
const CURRENT_APART = sought(/(?<![A-Za-z\d])([A-Z]{2}) \d{2} ([A-Z]{3})(?![A-Za-z\d])/g);
const CURRENT_APART_LOWER = sought(/(?<![A-Za-z\d])([a-z]{2}) \d{2} ([a-z]{3})(?![A-Za-z\d])/g);
const PREFIX = sought(/(?<![A-Za-z\d])[A-Z]\d{1,3}[ .-]{0,2}[A-Z]{3}(?![A-Za-z\d])/gi);
const SUFFIX = sought(/(?<![A-Za-z\d])[A-Z]{3}[ .-]{0,2}\d{1,3}[A-Z](?![A-Za-z\d])/gi);
/** Northern Ireland: the last two of the letters are a county's, and hold an I or a Z. */
const NORTHERN_IRISH = sought(
  /(?<![A-Za-z\d])[A-Z](?:I[ABGJLW]|[A-Z][IZ])[ .-]{0,2}\d{1,4}(?![A-Za-z\d]|[.,/:-]\d)/gi,
);
const OTHER = sought(
  /(?<![A-Za-z\d])(?:([A-Z]{1,3})[ .-]{0,2}\d{1,4}|\d{1,4}[ .-]{0,2}([A-Z]{1,3}))(?![A-Za-z\d]|[.,/:-]\d)/gi,
);
const CUE =
  /\b(?:reg|registration|registered|number ?plate|plates?|cars?|van|vehicle|taxi|cab|truck|lorry|minibus|motorbike|motorcycle|moped|scooter|campervan|caravan|hatchback|saloon|drives|driving|driven|drove|parked|parking|dvla|insured|uninsured|ford|vauxhall|bmw|audi|toyota|nissan|fiat|honda|hyundai|kia|mazda|volvo|peugeot|renault|citroen|skoda|suzuki|mercedes|volkswagen|vw|land rover|corsa|fiesta|golf|astra|focus|polo|micra|yaris|clio|passat|transit|mondeo|insignia|zafira|qashqai|juke|jazz|civic|picanto|aygo)\b/i;
const STRONG_CUE =
  /\b(?:reg|registration|number ?plate|plate)\b[\s.:,]*(?:(?:no|number|is|was|of)\b[\s.:]*){0,2}$/i;
const RIGHT_BEFORE =
  /\b(?:car|van|vehicle|taxi|reg|registration|number ?plate|plate|motorbike)[\s:,.-]{1,3}(?:(?:no|number|is|was)\b[\s:.]*){0,2}$/i;
const STANDS_ALONE_BEFORE = /(?:^|[,;:(\n]\s{0,2}|\s-\s)$/;
const STANDS_ALONE_AFTER = /^\s{0,2}(?:[,;:.)\n]|$)/;

/** Letters that follow a number in notes: law, scales and units, not plates. */
const ACRONYMS = new Set(
  "mha mca cpa cpn amhp dsm icd phq gad hiv ect ssri bmi add adhd asd ptsd ocd nhs pcn gp mdt pip esa uc bpd bpm mgs tds nocte prn kgs lbs hrs yrs wks pm am max min avg mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec ltd uk eng act ra cyp tco crp esr fbc inr hba ldl hdl gfr ecg eeg mri bed iii vii crm jct rtn ref inj tab tabs cap caps def".split(
    " ",
  ),
);
type VehicleRule = "vehicle-registration" | "likely-registration";

/** Words of two letters before a number: "at 10 per", "in 24 hrs". */
const isShortWord = (letters: string) => isWord(letters) || isKnownWord(letters.toLowerCase());

/** Registrations of every style since 1963; where letters are a word, only beside a word for a vehicle. */
export function findVehicles(text: string): Hit[] {
  if (!/[A-Za-z][ .-]{0,2}\d/.test(text) && !/\d[ .-]{0,2}[A-Za-z]/.test(text)) return [];
  const hits: Hit[] = [];
  for (const match of matches(CURRENT, text)) {
    const plate = match[0];
    if (!/\d/.test(plate)) continue;
    if (hasCue(text, match) || !isWord(plate.slice(-3))) hits.push(hit("vehicle-registration", match));
  }
  for (const match of [...matches(CURRENT_APART, text), ...matches(CURRENT_APART_LOWER, text)]) {
    const [plate, first = "", last = ""] = match;
    const sure = plate === plate.toUpperCase() || hasCue(text, match);
    if (sure ? !isWord(first) && !isWord(last) : !isLikeWord(first) && !isLikeWord(last)) {
      hits.push(hit("vehicle-registration", match));
    }
  }
  for (const match of [...matches(PREFIX, text), ...matches(SUFFIX, text)]) {
    const rule = olderRule(match, text);
    if (rule) hits.push(hit(rule, match));
  }
  for (const match of matches(NORTHERN_IRISH, text)) {
    const isLong = /\d{4}/.test(match[0]);
    const isNamed = isLong && RIGHT_BEFORE.test(before(text, match.index, 30));
    const isApart = isLong && standsAlone(text, match) && hasCue(text, match);
    if (isLikeWord(match[0].slice(0, 3)) && !isNamed && !isApart) continue;
    if (hasCue(text, match)) hits.push(hit("vehicle-registration", match));
    else if (isLong && !/(?:19|20)\d\d$/.test(match[0])) hits.push(hit("likely-registration", match));
  }
  for (const match of matches(OTHER, text)) {
    const letters = match[1] ?? match[2] ?? "";
    const isCapitals = letters === letters.toUpperCase();
    if ((isCapitals || (match[1] && !isShortWord(letters))) && hasStrongCue(text, match)) {
      hits.push(hit("vehicle-registration", match));
    }
  }
  return hits;
}

/** Plates of 1963 to 2001: "A123 BCD", "ABC 123D". Their letters are few enough to be law, roads or creams. */
function olderRule(match: RegExpExecArray, text: string): VehicleRule | undefined {
  const plate = match[0];
  if (hasStrongCue(text, match)) return "vehicle-registration";
  // "HBT 48h": a plate is of one case, and a small letter after capitals and figures is a unit.
  if (/^[A-Z]{3}.*\d[a-z]$/.test(plate)) return undefined;
  const letters = /[A-Za-z]{3}/.exec(plate)?.[0] ?? "";
  const isLong = /\d{3}/.test(plate);
  if (isWord(letters)) {
    const alone = isLong && standsAlone(text, match) && !ACRONYMS.has(letters.toLowerCase());
    return alone && hasCue(text, match) ? "vehicle-registration" : undefined;
  }
  if (/\b(?:the|on|off)\s$/i.test(before(text, match.index, 5)) && /^[ABM]\d/i.test(plate)) return undefined;
  if (hasCue(text, match)) return "vehicle-registration";
  if (!isLong) return undefined;
  const isCapitals = plate === plate.toUpperCase();
  if (isCapitals && !/^[SF]/.test(plate)) return "likely-registration";
  return standsAlone(text, match) && !isLikeWord(letters) ? "likely-registration" : undefined;
}

const isWord = (letters: string) =>
  isEverydayWord(letters.toLowerCase()) || ACRONYMS.has(letters.toLowerCase());
const isLikeWord = (letters: string) =>
  isWord(letters) || isKnownWord(letters.toLowerCase()) || isAbbreviation(letters.toLowerCase());
const standsAlone = (text: string, match: RegExpExecArray) => {
  const end = match.index + match[0].length;
  return (
    STANDS_ALONE_BEFORE.test(before(text, match.index, 4)) &&
    STANDS_ALONE_AFTER.test(text.slice(end, end + 4))
  );
};
const hasStrongCue = (text: string, match: RegExpExecArray) => STRONG_CUE.test(before(text, match.index, 30));

/** A word for a vehicle or for driving, shortly before or right after. */
function hasCue(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return CUE.test(before(text, match.index, 60)) || CUE.test(text.slice(end, end + 24));
}

function hit(rule: VehicleRule, match: RegExpExecArray): Hit {
  return { rule, start: match.index, end: match.index + match[0].length };
}
