import type { Hit } from "../types.js";
import { matches } from "./matches.js";

const NUMBER =
  "(?<![\\w£.,:/-])(?:\\b(?:no\\.?|number|flat|plot|pitch|unit|apt)\\s)?\\d{1,4}[a-z]?(?:[/-]\\d{1,3})?,?\\s";
/** Streets of Wales, whose kind stands first. */
const WELSH = new RegExp(
  `${NUMBER}(?:heol|ffordd|stryd|lon|rhodfa|clos|cwrt|trem|maes|bryn|tan|pen|parc|llys|rhes|gerddi|erw|cae|min|nant|rhiw|allt|plas|gwel|dol|coed|glan|porth|pant|tir|waun|craig)(?:[ -](?:y|yr|n|nant)(?![a-z]))?[ -](?:[a-z']{3,14})(?:[ -][A-Z][a-z']{2,14})?`,
  "gi",
);
const THE = new RegExp(
  `${NUMBER}The (?:Crescent|Green|Close|Avenue|Street|Lane|Drive|Terrace|Grove|Gardens|Mews|Court|Square|Hill|Walk|Parade|Row|Ridge|Oval|Circle|Ring|Broadway|Mount|Mall|Quay|Rise|Drove|Paddocks?|Orchards?|Meadows?|Maltings|Willows|Hollies|Beeches|Oaks|Poplars|Limes|Elms|Firs|Laurels|Cloisters|Links|Spinney|Copse|Dell|Glade|Glebe|Grange|Fairway|Causeway|Ridgeway|Embankment|Esplanade|Promenade|Shambles|Pavement|Butts|Banks?|Moorings|Granary)\\b`,
  "gi",
);
/** Streets of one word, of which the last half says so. */
const ONE_WORD = new RegExp(
  `${NUMBER}(?:[A-Z][a-z]{2,10}(?:way|gate|side|croft|fields?|bank|hurst|mead|ways|wood|walk|combe|garth|cliffe|view|hill|moor|dyke|wharf|lands|acre|row|fold|royd)|Broadway|Cheapside|Strand|Parkway|Piccadilly|Poultry|Pavement|Whitehall|Causeway|Embankment)\\b(?! (?:Road|Street|Lane|Avenue))`,
  "g",
);
/** "high st", "station rd" after a number, in text whose case says nothing. */
const SHORT = new RegExp(
  `${NUMBER}(?:high|main|church|station|mill|park|chapel|market|bridge|castle|school|north|south|east|west|king|queen|victoria|albert|union|water|wood|green|hill|[a-z]{4,14})\\s(?:st|rd|ave|yd|pl|cres|gdns|terr?)\\b(?!\\s?\\d)`,
  "gi",
);
/** "Pitch 7, Riverside Caravan Park", "room 6 at 40 Station Rd", "no. 9 Cemetery Rd": what stands before the address. */
const UNIT =
  /\b(?:(?:pitch|plot|caravan|chalet|berth|unit)\s|(?:pitch|plot|caravan|chalet|berth|mooring|lot|unit|bay|room|rm|bedsit|studio|flat|apt|apartment|annexe?|bed)\s(?:no\.?\s|number\s)?(?:\d{1,4}[a-z]?(?:\/\d{1,3})?|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:,\s|\s(?:at|in|of)\s|\s)|(?<![\w/])\d{1,2}\/\d{1,2},?\s|(?:flat|apartment|apt|no\.?|number)\s)(?=$)/i;
const APT_NAMED =
  /\b(?:flat|apt|apartment|unit)\s\d{1,4}[a-z]?,?\s(?:The\s[A-Z][a-z]{2,14}|[A-Z][a-z]{2,14}\s(?:Court|House|Point|Lodge|Mill|Wharf|Quay|View|Heights|Place|Gate|Gardens|Mews))\b/g;

/** Addresses whose street has no English kind at its end. */
export function findNumberedHomes(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  return [WELSH, THE, ONE_WORD, SHORT, APT_NAMED].flatMap((pattern) =>
    matches(pattern, text)
      .filter((match) => pattern !== WELSH || isWelsh(match[0]))
      .filter((match) => pattern !== SHORT || !COUNTED.test(match[0]))
      .map((match) => ({
        rule: "house-and-street" as const,
        start: match.index,
        end: match.index + match[0].length,
      })),
  );
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
