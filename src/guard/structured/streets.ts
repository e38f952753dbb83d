import { isCommon } from "../lexicon.js";
import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { hasOrdinaryWord, isKind, isStreetName, SURE, UNSURE } from "./address-words.js";
import { AUXILIARIES } from "./auxiliaries.js";
import { matches } from "./matches.js";

const AT = "(?:\\b(?:at|of|from|in|on|to|off|near)\\s)?";
const STREET = sought(
  new RegExp(
    `${AT}(?<![A-Za-z])((?:[A-Z][a-z'.-]{1,19}\\s){1,3})(?:Road|Rd|Street|Avenue|Ave|Lane|Ln|Crescent|Cres|Terrace|Terr|Tce|Gardens|Gdns|Mews|Grove|Close|Drive)\\b`,
    "g",
  ),
);
const KIND =
  "[Pp]lace|[Ww]alk|[Rr]ise|[Rr]ow|[Ss]quare|[Ww]ay|[Gg]ate|[Mm]ount|[Ww]ynd|[Gg]arth|[Bb]row|[Dd]ene|[Aa]pproach|[Pp]arade|[Ss]ide|[Hh]ill|[Cc]ourt|[Vv]iew|[Ee]nd|[Cc]hase|[Cc]auseway|[Pp]assage|Cl|Dr|Pl|Ct|Sq|St";
/** Kinds that are also ordinary words need a place in the sentence where an address stands. */
const UNSURE_STREET = sought(
  new RegExp(
    `(?:(?:^|[\\n,:(]\\s{0,2})|\\b(?:on|off|at|in|down|along|of|from|to|is|into|onto|near|behind|round|past|outside|towards|up|around)\\s)((?:[A-Z][A-Za-z'.-]{1,19}\\s){1,3})(?:${KIND}|PLACE|WALK|RISE|ROW|SQUARE|WAY|GATE|MOUNT|WYND|GARTH|BROW|DENE|APPROACH|PARADE|CHASE|CAUSEWAY|PASSAGE|HILL|VIEW)\\b(?=\\s{0,2}(?:[,.;:)\\n]|$)|\\s(?:and|is|was|with|where|since|for|which|but|near|in|floods|at|on|when|to|somewhere|starts|soon|last|this|tonight|after|before|by|next|every|again|because|then|or|so|who|she|he|they|there|has|as|until|all)\\b)`,
    "g",
  ),
);
const SAYS_STREET =
  "(?:(?:road|street|lane|avenue|address|addr)\\s(?:name\\s)?(?:is|was|will be|would be|=)|(?:road|street|address|addr)\\s?[:=]|c/o)\\s{1,2}";
const LIVES =
  "(?:(?:lives?|lived|living|stays?|stayed|staying|sleeps?|house|flat|home|bungalow|parked|wandering|seen)\\s(?:(?:just|up|down|over|now|back|still|out)\\s){0,2}(?:on|off|at|down|along|near|by|behind)|(?:walks?|walked|get|gets|come|comes|came|goes|cycles?|bus|lift|moved|moving|move|collect|collected|fetch|visits?)\\s(?:(?:it|in|over|up|down|there|here|home|him|her|them|back|out)\\s){0,2}(?:from|to|along|down|up)|(?:corner|bottom|top|end|far end) of)\\s{1,2}";
const CUED_STREET = sought(
  new RegExp(
    `\\b(?:(${SAYS_STREET})|${LIVES})((?:[A-Za-z][A-Za-z'.-]{0,19}\\s{1,2}){1,3})(${SURE}|${UNSURE})\\b`,
    "gi",
  ),
);
const HOUSE = sought(
  new RegExp(
    `${AT}(?<![A-Za-z])([A-Z][a-z']{1,19}\\s(?:[A-Z][a-z']{1,19}\\s)?)(?:Cottages?|House|Lodge|Farm|Farmhouse|Villas?|Bungalow|Barn|Manor|Towers?|Mansions|Hall|Court|Heights)\\b`,
    "g",
  ),
);
const OLD_HOUSE = sought(
  new RegExp(
    `${AT}\\bThe (?:Old (?:Vicarage|Rectory|School ?house|Mill|Forge|Chapel|Bakery|Post Office|Barn|Dairy|Stables|Manse|Coach House|Police House|Parsonage|Smithy)|Coach House|Gate ?house|Granary|Gables|Hollies|Laurels|Firs|Elms|Beeches|Cedars|Limes|Poplars|Larches|Rowans|Chestnuts|Sycamores|Willows|Orchards|Paddocks|Bungalow|Farmhouse|Manse|Croft)\\b`,
    "g",
  ),
);
const PROPER = "[A-Z][A-Za-z']{1,19}";
const CAPITAL_KIND = `(?:${kindsIn(SURE)}|${kindsIn(UNSURE)})`;
/** A line of an address: what stands between commas before a street is the name of a house. */
const HOUSE_BEFORE_STREET = sought(
  new RegExp(
    `(^|\\n|[,:;(]\\s{1,2}|\\b(?:at|of|AT|OF)\\s)(${PROPER}(?:\\s${PROPER}){0,2})(?=,\\s{1,2}(?:\\d{1,4}[a-z]?\\s)?((?:[A-Z][A-Za-z'.-]{0,19}\\s){1,3})${CAPITAL_KIND}\\b)`,
    "g",
  ),
);

/** "Down the garden path", "home from court way after dark": places, not streets. */
const PLAIN =
  /\b(?:hospital|court|garden|college|school|market|station|hill|farm|park|forest|shore|beach)\s+$/;

/** Streets and houses that are named without a number. */
export function findStreets(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (
    rule: RuleId,
    pattern: RegExp,
    keep: (match: RegExpExecArray) => boolean = () => true,
    lead: (match: RegExpExecArray) => number = () => 0,
  ) => {
    for (const match of matches(pattern, text)) {
      if (keep(match)) {
        hits.push({ rule, start: match.index + lead(match), end: match.index + match[0].length });
      }
    }
  };
  add("street-name", CUED_STREET, isCued, (match) => match[0].length - nameLength(match, 2, 3));
  if (!/[A-Z]/.test(text)) return hits;
  add("street-name", STREET, (match) => !isKind(match[1]));
  add("street-name", UNSURE_STREET, isTitledStreet, (match) => match[0].indexOf(match[1] ?? ""));
  if (text.includes("The ")) add("house-name", OLD_HOUSE);
  add("house-name", HOUSE, (match) => !isKind(match[1]) && !isKind(match[1]?.slice(asking(match))), asking);
  add("house-name", HOUSE_BEFORE_STREET, isHouse, (match) => (match[1] ?? "").length);
  return hits;
}

/** "Can Hope House come?": the word that opens the question stays outside. */
function asking(match: RegExpExecArray): number {
  const [first = "", second] = (match[1] ?? "").split(/\s/);
  return second && match[0].startsWith(first) && AUXILIARIES.has(first.toLowerCase()) ? first.length + 1 : 0;
}

const nameLength = (match: RegExpExecArray, ...groups: number[]) =>
  groups.reduce((sum, group) => sum + (match[group] ?? "").length, 0);

/** "Their road is church walk", "lives off larkfield cl"; not "lives on a quiet road", "staying at mums place". */
function isCued(match: RegExpExecArray): boolean {
  const [, says, words = "", kind = ""] = match;
  if (hasOrdinaryWord(words) || isKind(words)) return false;
  if (says !== undefined) return true;
  const isPlain = /^(?:way|place|path|end|view|park|close)$/.test(kind) && PLAIN.test(words);
  return !isPlain && isStreetName(words);
}

function isTitledStreet(match: RegExpExecArray): boolean {
  const words = match[1];
  return !isKind(words) && !hasOrdinaryWord(words) && isStreetName(words);
}

/** The first words of a line may be a greeting: there a house must not be common words only. */
function isHouse(match: RegExpExecArray): boolean {
  const [, lead = "", house = "", street] = match;
  if (isKind(street) || !isStreetName(street)) return false;
  return /\S/.test(lead) || !house.split(" ").every((word) => isCommon(word.toLowerCase()));
}

/** Kinds as they stand in an address: "Road" or "ROAD". */
function kindsIn(kinds: string): string {
  const words = kinds.split("|").filter((kind) => /^[a-z]+$/.test(kind));
  return words
    .flatMap((kind) => [kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()])
    .join("|");
}
