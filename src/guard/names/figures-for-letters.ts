import { isAbbreviation, isAnyName, isNameFirst, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";

const SIGNED = sought(
  /(?<![\w@$!£.-])(?=[\w@$!]{0,19}[A-Za-z])(?=[\w@$!]{0,19}[\d@$!])[A-Za-z\d@$!]{3,20}(?![\w@$])/g,
);
const SIGNS: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "2": "z",
  "@": "a",
  $: "s",
  "1": "i",
  "!": "i",
};

/** "10mg", "3rd", "24hrs", "16yo", "2bed", "4x4", "1on1". */
const MEASURE =
  /^\d+(?:st|nd|rd|th|mg|mcg|ug|g|kg|ml|l|am|pm|h|hr|hrs|hrly|hour|hours|hourly|wkly|weekly|mthly|monthly|m|min|mins|s|sec|secs|y|yr|yrs|year|years|yo|w|wk|wks|week|weeks|mth|mths|month|months|d|day|days|x|k|ft|in|cm|mm|lb|lbs|oz|p|pp|bn|ish|units?|bed|page|point|way|star|man|person|ppl|mph|kph|kcal|kj|mmol|iu|bhp|hp|kw|kwh|mb|gb|tb|gig|times|tabs?|caps?|puffs?|[a-z]{1,3}\d+)$/;
/** Names of tests, drugs, forms and things that have figures inside or at their end. */
const CODES =
  /^(?:(?:covid|hba|spo|vit|eq5|a1c|4x|2day|2moro|2nite|every1|some1|any1|no1|cgas|core|h2o).*|[42](?:get|gets|got|ward|wards|giv|give|giving|ever|eva|moz|nyt|night|days|geth?er)|(?:b4|gr8|w8|h8|l8|m8|str8|l8r|w8ing|h8s|m8s|b4hand|l8ly|any1|every1|some1|1nce)|(?:[bmpt]\d{1,2}|t\ddm|h\dn\d|co\d|mp\d|o2|[a-z]\d{2}|3d|5g|g4s|mi\d|[a-z]{0,2}8|b4|4u))$/;

/** Figures and signs that stand for letters of a name: "k0walska", "M4rk", "S@rah". */
export function findFiguresForLetters(text: string): Hit[] {
  if (!/[\d@$!]/.test(text)) return [];
  return matches(SIGNED, text).flatMap((match): Hit[] => {
    const written = match[0].toLowerCase().replace(/!$/, "");
    if (written.length < 3 || MEASURE.test(written) || CODES.test(written)) return [];
    if (!isNamed(written) && !isCapitalWord(match[0], written)) return [];
    return [{ rule: "disguised-name", start: match.index, end: match.index + match[0].length }];
  });
}

/** "Pr3v1ous", "B4k3r": a word with a capital that nobody but its bearer writes so. */
const isCapitalWord = (match: string, written: string) =>
  /^[A-Z][a-z\d]+$/.test(match) &&
  /[a-z]\d[a-z]|[a-z]\d\d?[a-z]/.test(written) &&
  /^[a-z013457]+$/.test(written) &&
  readings(written).some(isWord);

/** "10mg", "h1n1", "b12": figures that stand for themselves. Lower case. */
export const isMeasure = (word: string): boolean => MEASURE.test(word) || CODES.test(word);

/** What a word with figures may be meant as; nothing for doses, counts and codes. Lower case. */
export function readingsOf(word: string): readonly string[] {
  const written = word.toLowerCase();
  if (!/[a-z]/.test(written) || isMeasure(written)) return [];
  return readings(written);
}

function isNamed(written: string): boolean {
  const letters = written.match(/[a-z]/g)?.length ?? 0;
  const figures = written.length - letters;
  if (letters === 0 || figures === 0 || figures > 3) return false;
  const read = readings(written);
  if (read.some(isNameFirst) && letters > 1) return true;
  // "h0pe", "m4rk", "a1i": nobody writes the word so.
  if (
    read.some(isAnyName) &&
    (letters > 2
      ? letters >= figures
      : letters === 2 && /^[a-z]/.test(written) && (figures === 2 || /[a-z]$/.test(written)))
  )
    return true;
  if (read.some(isWord)) return false;
  if (isInside(written, letters, figures)) return true;
  // "ebrim4": a word that no list knows with one figure at its end.
  const base = /^([a-z]{4,})[01345]$/.exec(written)?.[1];
  return base !== undefined && !isWord(base) && !isAbbreviation(base) && /[aeiouy]/.test(base);
}

/** A 1 may be an i or an l; each may differ. */
export function readings(written: string): string[] {
  const plain = written.replace(/[\d@$!]/g, (sign) => (sign === "1" ? sign : (SIGNS[sign] ?? sign)));
  let read = [plain];
  for (let ones = 0; ones < 3 && read.some((word) => word.includes("1")); ones++)
    read = read.flatMap((word) => [word.replace("1", "i"), word.replace("1", "l")]);
  return read;
}

/** Figures among at least three letters, not at the end, where codes, doses and user names have them. */
const isInside = (written: string, letters: number, figures: number) =>
  /^(?:[a-z]*[a-z][0134578]|[01345])[a-z0134578]*[a-z]$/.test(written) &&
  letters > 2 &&
  letters > figures &&
  !/\d{3}/.test(written) &&
  !/^\d{2}/.test(written) &&
  /[aeiouy0134]/.test(written) &&
  (letters > 3 || /^[a-z]\d[a-z]+$|^[a-z]+\d[a-z]$|^0[a-z]+\d[a-z]$/.test(written));
