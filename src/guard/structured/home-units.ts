import { isCommon } from "../lexicon.js";
import { rules } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { isKind } from "./address-words.js";
import { HOME_BLOCK, HOME_DOOR, HOME_PART, SURE_HOME_PART } from "./home-parts.js";
import { before, matches } from "./matches.js";

const JOINT = "(?:,\\s|\\s(?:at|in|of|on|by)\\s(?:the\\s(?:new\\s)?)?|\\s)";
/** "plot 8 on the", "ground floor rear, ", "number four on": right before an address. */
const BEFORE_ADDRESS = new RegExp(`(?<![\\w'-])(?:${HOME_PART}${JOINT}){1,3}$`, "i");
const BEFORE_NAME = new RegExp(`(?<![\\w'-])(?:${SURE_HOME_PART}${JOINT}){1,3}$`, "i");
/** "Cobb's Orchard caravan site, pitch fourteen". */
const BEHIND_NAME = new RegExp(
  `^(?:\\s(?:caravan|travellers?'?|holiday|mobile home|park home|residential|sheltered|gypsy))?(?:\\s(?:site|park|marina|estate|scheme|block|flats|house|hse|court|moorings|place|complex|halls?))?(?:,\\s|\\s)(?:the\\s)?(?:${SURE_HOME_PART}(?:,\\s|\\s)?){1,3}(?![\\w-])`,
  "i",
);
/** "Mallory block", "the Sycamore hostel": a name and what has many doors. */
const BUILDING =
  "(?:house|hse|ho|court|ct|block|tower|towers|point|lodge|heights|hostel|hotel|inn|b&b|guest ?house|hall|halls|mansions|buildings?|bldgs?|villas?|wing|mill|marina|site|park|estate|scheme|refuge|hmo)";
const NAMED_BUILDING = sought(
  new RegExp(
    `(?:(?:${HOME_PART})(?:,\\s|\\s(?:at|in|of)\\s(?:the\\s)?|\\s)){0,2}(?<![\\w'-])([A-Z][a-z'-]{2,16}(?:\\s[A-Z][a-z'-]{2,16})?)\\s${BUILDING}\\b\\.?(?:(?:,\\s|\\s)(?:the\\s)?(?:${HOME_PART}))*`,
    "gi",
  ),
);
/** "block C room 114", "Block D, number 5": a door and what it is in are an address with no name at all. */
const PAIR = sought(
  new RegExp(
    `(?<![\\w'-])(?:${HOME_DOOR}(?:,?\\s(?:in|of|on)?\\s?)${HOME_BLOCK}|${HOME_BLOCK},?\\s(?:${HOME_DOOR}|(?:number|no\\.?)\\s(?:\\d{1,4}[a-z]?)))(?![\\w-])`,
    "gi",
  ),
);
const MEETING =
  /\b(?:group|clinic|surgery|reception|meets?|meeting|session|held|class|course|training|appt|appointment|bloods|x-?ray|drop-?in|hospital|ward|library|college|centre|conference|workshop|interview|hearing|panel|lecture|exam|dept|department|outpatients?)\b[^.\n]{0,60}$/i;
/** Rooms and doors are everywhere; of these each is a home. */
const HOMES_ONLY = /\b(?:flat|flt|apartment|apt|maisonette|bedsit|berth|bungalow|chalet|caravan|number|no)\b/i;
const RESIDES =
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|address|home|moved?|placed|housed|lodg\w*|sleep\w*|tenant|resident|hostel|halls?|hmo|hotel|digs|accommodation|temp|key|deliver\w*|found (?:him|her))\b[^.\n]{0,50}$/i;
/** "bungalow 5", "chalet six", "flat double oh seven": homes that a number tells. */
const HOME_NUMBER = sought(
  /(?<![\w'-])(?:(?:bungalow|almshouse|chalet|maisonette|bedsit|flatlet|bedspace|flt)s?\s(?:(?:number|no)\.?\s)?(?:\d{1,3}[a-z]?|[a-h](?=[\s,.]))|(?:bungalow|almshouse|chalet|maisonette|bedsit|flat|apartment|flt)\s(?:(?:number|no)\.?\s)?(?:(?:oh|zero|nought|double|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)(?:[ -](?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)){0,3}(?:\s?[a-h](?=[\s,.;)]|$))?))(?![\w-]|\s(?:bed|beds|bedroom|bedrooms|people|flats?|homes?|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|miles?|times|nights?|berth|of|out|or|to|in (?:ten|five|three))\b|[.:]\d)/gi,
);

/** Doors, floors, blocks, plots and pitches beside the address or the name they belong to, or two of them together. */
export function findHomeUnits(text: string, hits: readonly Hit[]): Hit[] {
  const units: Hit[] = [];
  for (const { rule, start, end } of hits) {
    const isHome = rules[rule].type === "address";
    if (!isHome && !isPlaceName(rule)) continue;
    const lead = before(text, start, 70);
    const small = isHome ? (/^(?:at|in|on|of|to|from)\s/i.exec(text.slice(start, start + 6))?.[0] ?? "") : "";
    const unit = (isHome ? BEFORE_ADDRESS : BEFORE_NAME).exec(lead + small);
    const length = unit ? unit[0].length - small.length : 0;
    if (length > 0 && !/\n/.test(unit?.[0] ?? "")) units.push({ rule: "house-and-street", start: start - length, end: start + 1 });
    const dialect = isHome ? (/(?<!\w)t'$/i.exec(lead)?.[0].length ?? 0) : 0;
    if (dialect > 0) units.push({ rule: "house-and-street", start: start - dialect, end: start + 1 });
    const tail = isHome ? null : BEHIND_NAME.exec(text.slice(end, end + 80));
    if (tail) units.push({ rule: "house-and-street", start, end: end + tail[0].trimEnd().replace(/,$/, "").length });
  }
  units.push(...namedBuildings(text), ...alone(text));
  return units;
}

const isPlaceName = (rule: Hit["rule"]) =>
  ["place-name", "institution", "village", "likely-name", "full-name", "titled-name", "labelled-name"].includes(rule);

function namedBuildings(text: string): Hit[] {
  return matches(NAMED_BUILDING, text)
    .filter(({ 0: whole, 1: name = "" }) => {
      const isTold = new RegExp(HOME_PART, "i").test(whole.replace(name, ""));
      return isTold && /^[A-Z]/.test(name) && !isKind(name) && !name.split(/\s/).every((word) => isCommon(word.toLowerCase()) && word.length < 6);
    })
    .filter((match) => !MEETING.test(before(text, match.index, 70)))
    .map((match) => ({ rule: "house-and-street" as const, start: match.index, end: match.index + match[0].trimEnd().length }));
}

function alone(text: string): Hit[] {
  const pairs = matches(PAIR, text).filter((match) => {
    const lead = before(text, match.index, 70);
    if (MEETING.test(lead) || !/\d|\b(?:number|no)\b/i.test(match[0])) return false;
    return HOMES_ONLY.test(match[0]) || RESIDES.test(lead);
  });
  return [...pairs, ...matches(HOME_NUMBER, text)].map((match) => ({
    rule: "house-and-street" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
