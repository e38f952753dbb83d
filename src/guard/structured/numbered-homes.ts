import { isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { AREAS } from "./postcode-areas.js";

const NUMBER =
  "(?<![\\w£.,:/-])(?:\\b(?:no\\.?|number|flat|plot|pitch|unit|apt)\\s)?\\d{1,4}[a-z]?(?:[/-]\\d{1,3})?,?\\s";
/** Streets of Wales, whose kind stands first. */
const WELSH = sought(
  new RegExp(
    `${NUMBER}(?:heol|ffordd|stryd|lon|rhodfa|clos|cwrt|trem|maes|bryn|tan|pen|parc|llys|rhes|gerddi|erw|cae|min|nant|rhiw|allt|plas|gwel|dol|coed|glan|porth|pant|tir|waun|craig)(?:[ -](?:y|yr|n|nant)(?![a-z]))?[ -](?:[a-z']{3,14})(?:[ -][A-Z][a-z']{2,14})?`,
    "gi",
  ),
);
const THE = sought(
  new RegExp(
    `${NUMBER}The (?:Crescent|Green|Close|Avenue|Street|Lane|Drive|Terrace|Grove|Gardens|Mews|Court|Square|Hill|Walk|Parade|Row|Ridge|Oval|Circle|Ring|Broadway|Mount|Mall|Quay|Rise|Drove|Paddocks?|Orchards?|Meadows?|Maltings|Willows|Hollies|Beeches|Oaks|Poplars|Limes|Elms|Firs|Laurels|Cloisters|Links|Spinney|Copse|Dell|Glade|Glebe|Grange|Fairway|Causeway|Ridgeway|Embankment|Esplanade|Promenade|Shambles|Pavement|Butts|Banks?|Moorings|Granary|Almshouses|Cottages|Bungalows|Flats|Maisonettes|Barracks|Barns|Stables|Courtyard|Cloisters|Lodges|Villas|Chalets|Quadrant|Quarters|Foundry|Brewery|Tannery|Warehouse|Wharf|Lofts|Towers?|(?:Old\\s|[A-Z][a-z]{2,12}\\s){1,2}(?:Works|Mill|Mills|Factory|Brewery|Foundry|Warehouse|Maltings|Tannery|Laundry|Dairy|Bakery|School|Chapel|Church|Rectory|Vicarage|Hospital|Infirmary|Workhouse|Asylum|Barracks|Stables|Granary|Sorting Office|Post Office|Printworks|Exchange|Station|Wharf|Yard|Quay|Building|Buildings))\\b`,
    "gi",
  ),
);
/** Streets of one word, of which the last half says so. */
const ONE_WORD = sought(
  new RegExp(
    `${NUMBER}(?:[A-Z][a-z]{2,10}(?:way|gate|side|croft|fields?|bank|hurst|mead|ways|wood|walk|combe|garth|cliffe|view|hill|moor|dyke|wharf|lands|acre|row|fold|royd)|Broadway|Cheapside|Strand|Parkway|Piccadilly|Poultry|Pavement|Whitehall|Causeway|Embankment)\\b(?! (?:Road|Street|Lane|Avenue))`,
    "g",
  ),
);
/** "high st", "station rd" after a number, in text whose case says nothing. */
const SHORT = sought(
  new RegExp(
    `${NUMBER}(?:high|main|church|station|mill|park|chapel|market|bridge|castle|school|north|south|east|west|king|queen|victoria|albert|union|water|wood|green|hill|[a-z]{4,14})\\s(?:st|rd|ave|yd|pl|cres|gdns|terr?)\\b(?!\\s?\\d)`,
    "gi",
  ),
);
/** "Pitch 7, Riverside Caravan Park", "room 6 at 40 Station Rd", "no. 9 Cemetery Rd": what stands before the address. */
const UNIT =
  /\b(?:(?:pitch|plot|caravan|chalet|berth|unit)\s|(?:pitch|plot|caravan|chalet|berth|mooring|lot|unit|bay|room|rm|bedsit|studio|flat|apt|apartment|annexe?|bed)\s(?:no\.?\s|number\s)?(?:\d{1,4}[a-z]?(?:\/\d{1,3})?|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:,\s|\s(?:at|in|of)\s|\s)|(?<![\w/])\d{1,2}\/\d{1,2},?\s|(?:flat|apartment|apt|no\.?|number)\s)(?=$)/i;
/** "19, Ashgrove, BD7": a number and a name that a postcode area follows, whole or half, are an address whatever the name is. */
const BY_POSTCODE = sought(
  /(?<![\w£.,:/-])\d{1,4}[a-z]?,?\s[A-Z][A-Za-z'-]{2,19}(?:\s[A-Z][A-Za-z'-]{2,19}){0,2}(?=,?\s(?:[A-Z][A-Za-z-]{2,19},?\s)?([A-Z]{1,2})\d{1,2}[A-Z]?(?![\w]))/g,
);
/** "Neighbour at 14b", "the family at one hundred and three b": a letter, or people who are there by where they live. */
const SOMEBODY_AT = sought(
  /\b(?:neighbours?|tenants?|residents?|occup(?:ant|ier)s?|family|people|couple|lady|gentleman|gent|woman|man|chap|bloke|lad|girl|students|lot|those)\s(?:over\s)?(?:at|in|from)\s(\d{1,3}[b-lnoq-z]|(?:(?<=at\s)|(?<=from\s))(?:(?:a|one|two|three|four)[ -]hundred(?:[ -]and[ -](?:[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))(?:\s[a-d])?|(?<=(?:neighbours?|tenants?|residents?|occupants?|occupiers?)\s(?:at|from)\s)\d{1,3}))(?=\s?(?:[.,;)\n](?!\d)|$)|\s(?:who|has|have|is|was|says?|said|heard|saw|and|did|does|still|keeps?|called|rang|reports?|reported|complain(?:s|ed)|comma|wants?|about|again)\b(?!\s(?:a half|\d)))/gi,
);
const APT_NAMED = sought(
  /\b(?:flat|apt|apartment|unit)\s\d{1,4}[a-z]?,?\s(?:The\s[A-Z][a-z]{2,14}|[A-Z][a-z]{2,14}\s(?:Court|House|Point|Lodge|Mill|Wharf|Quay|View|Heights|Place|Gate|Gardens|Mews))\b/g,
);

/** Addresses whose street has no English kind at its end. */
export function findNumberedHomes(text: string): Hit[] {
  return [...matches(SOMEBODY_AT, text).map(behindCue), ...homesByNumber(text)];
}

/** "4 Carers, M62" is none: one of the words must be no word. */
const isOddName = (address: string) =>
  (address.match(/[A-Z][A-Za-z'-]{2,19}/g) ?? []).some((word) => !isWord(word.toLowerCase()));

/** Only the number: who lives there may be said. */
function behindCue(match: RegExpExecArray): Hit {
  const end = match.index + match[0].length;
  return { rule: "house-and-street", start: end - (match[1] ?? "").length, end };
}

function homesByNumber(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  const byPostcode = matches(BY_POSTCODE, text)
    .filter((match) => AREAS.has(match[1] ?? "") && isOddName(match[0]))
    .map(({ 0: whole, index }) => ({
      rule: "house-and-street" as const,
      start: index,
      end: index + whole.length,
    }));
  const others = [WELSH, THE, ONE_WORD, SHORT, APT_NAMED].flatMap((pattern) =>
    matches(pattern, text)
      .filter((match) => pattern !== WELSH || isWelsh(match[0]))
      .filter((match) => pattern !== SHORT || !COUNTED.test(match[0]))
      .map((match) => ({
        rule: "house-and-street" as const,
        start: match.index,
        end: match.index + match[0].length,
      })),
  );
  return [...byPostcode, ...others];
}

const COUNTED =
  /\s(?:times|days|weeks|months|years|hours|mins|minutes|stone|miles|people|with|from|that|this|than|then|past|over|under|pints|cans|units|of|the|for|and)\s/i;

/** "3 min walk", "2 tan shoes", "5 pen pals" are no streets. */
function isWelsh(address: string): boolean {
  const words = address.replace(/^.*\d[a-z]?,?\s/i, "");
  if (/^(?:heol|ffordd|stryd|lon|rhodfa|clos|cwrt|gerddi|rhiw|allt)\b/i.test(words)) return true;
  return (
    /^[A-Z]/.test(words) &&
    (/[ -](?:y|yr)[ -]/.test(words) || /^[A-Z][a-z]+[ -][A-Z]/.test(words)) &&
    !/^(?:Pen|Min|Tan|Tir)[ -](?:Pals?|Walk)/.test(words)
  );
}

/** The words before an address that belong to it: their length. */
export function unitBefore(lead: string): number {
  return UNIT.exec(lead)?.[0].length ?? 0;
}
