import { isEverydayWord } from "../everyday-words.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";

const CURRENT = /(?<![A-Za-z\d])[A-Z]{2}[\dOI]{2}[ .-]{0,2}[A-Z]{3}(?![A-Za-z\d])/gi;
const CURRENT_APART = /(?<![A-Za-z\d])([A-Z]{2}) \d{2} ([A-Z]{3})(?![A-Za-z\d])/g;
const PREFIX = /(?<![A-Za-z\d])[A-Z]\d{1,3}[ .-]{0,2}[A-Z]{3}(?![A-Za-z\d])/gi;
const SUFFIX = /(?<![A-Za-z\d])[A-Z]{3}[ .-]{0,2}\d{1,3}[A-Z](?![A-Za-z\d])/gi;
const OTHER = /(?<![A-Za-z\d])(?:[A-Z]{1,3}[ .-]{0,2}\d{1,4}|\d{1,4}[ .-]{0,2}[A-Z]{1,3})(?![A-Za-z\d])/g;
const CUE =
  /\b(?:reg|registration|registered|number ?plate|plate|car|van|vehicle|taxi|truck|lorry|motorbike|moped|scooter|campervan|caravan|drives|driving|ford|vauxhall|bmw|audi|toyota|nissan|fiat|honda|corsa|fiesta|golf|astra|focus|polo|micra|yaris)\b/i;
const STRONG_CUE =
  /\b(?:reg|registration|number ?plate|plate)\b[\s.:,]*(?:(?:no|number|is|was|of)\b[\s.:]*){0,2}$/i;

/** Letters that follow a number in notes: law, scales and units, not plates. */
const ACRONYMS = new Set(
  "mha mca cpa cpn amhp dsm icd phq gad hiv ect ssri bmi add adhd asd ptsd ocd nhs pcn gp mdt pip esa uc bpd bpm mgs tds nocte prn kgs lbs hrs yrs wks pm am max min avg mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec ltd uk eng act ra cyp tco crp esr fbc inr hba ldl hdl gfr ecg eeg mri bed iii vii".split(
    " ",
  ),
);

/** Registrations of every style since 1963; older and Northern Irish ones only beside a word for a vehicle. */
export function findVehicles(text: string): Hit[] {
  if (!/[A-Za-z][ .-]{0,2}\d/.test(text) && !/\d[ .-]{0,2}[A-Za-z]/.test(text)) return [];
  const hits: Hit[] = [];
  for (const match of matches(CURRENT, text)) {
    const plate = match[0];
    if (!/\d/.test(plate)) continue;
    const isCapitals = plate === plate.toUpperCase();
    if (hasCue(text, match) || (!isWord(plate.slice(-3)) && (isCapitals || !/[ .-]/.test(plate)))) {
      hits.push(hit("vehicle-registration", match));
    }
  }
  for (const match of matches(CURRENT_APART, text)) {
    if (!isWord(match[1] ?? "") && !isWord(match[2] ?? "")) hits.push(hit("vehicle-registration", match));
  }
  for (const match of [...matches(PREFIX, text), ...matches(SUFFIX, text)]) {
    const plate = match[0];
    const letters = /[A-Za-z]{3}/.exec(plate)?.[0] ?? "";
    const isCapitals = plate === plate.toUpperCase();
    if (isWord(letters) && !hasStrongCue(text, match)) continue;
    if (hasCue(text, match)) hits.push(hit("vehicle-registration", match));
    else if (isCapitals && /\d{3}/.test(plate) && !/^[SF]/.test(plate))
      hits.push(hit("likely-registration", match));
  }
  for (const match of matches(OTHER, text)) {
    if (hasStrongCue(text, match)) hits.push(hit("vehicle-registration", match));
  }
  return hits;
}

const isWord = (letters: string) =>
  isEverydayWord(letters.toLowerCase()) || ACRONYMS.has(letters.toLowerCase());
const hasCue = (text: string, match: RegExpExecArray) => CUE.test(before(text, match.index, 30));
const hasStrongCue = (text: string, match: RegExpExecArray) => STRONG_CUE.test(before(text, match.index, 30));

function hit(rule: "vehicle-registration" | "likely-registration", match: RegExpExecArray): Hit {
  return { rule, start: match.index, end: match.index + match[0].length };
}
