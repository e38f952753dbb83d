import { isEverydayWord } from "../everyday-words.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { hasOrdinaryWord, isKind, isNamed, isStreetName } from "./address-words.js";
import { before, matches } from "./matches.js";
import { NUMBER_SOURCE } from "./number-words.js";

/** "14 Kestrel House": the number of a door in a building, with no word for a flat. Years are no doors. */
const IN_BUILDING = sought(
  /(?:\b(?:at|of|from|in|to)\s)?(?<![\w\u00a3.,:/-])(?!(?:19|20)\d\d\s)\d{1,4}[a-z]?,?\s((?:[A-Za-z][A-Za-z'.-]{1,19}\s){1,2})(house|hse|lodge|point|towers?|mansions|buildings?|bldgs?|hall|villas?)\b/gi,
);
const HOME_CUE =
  /\b(?:address|liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|moved|home|resid(?:es?|ing)|tenant)\b(?:\s(?:is|was|at|to|of|in|now|back)\b|[:,-]){0,2}\s(?:(?:at|of|from|in|to)\s)?$/i;
/** "Next door at number 31", "the man from no. 6": the street is known to all who read, and the number says the house. */
const NEIGHBOUR =
  "next door(?: but one)?|neighbours?|opposite|over the (?:road|street|way)|across the (?:road|street|landing|hall|way)|upstairs|downstairs|live|lives|lived|living|moved|stays?|staying|knock|knocked|door|house|home|address|people|those|lot|lady|woman|man|chap|bloke|guy|lad|girl|boy|family|couple|tenant|resident|friend|mate|fella|gent|gentleman|kids";
const DOOR = sought(
  new RegExp(
    `\\b(?:${NEIGHBOUR})(?:,?\\s(?:at|in|of|from|to|on|is|over|across|down|up)){0,3}[\\s:,-]{1,2}((?:number|no\\.?|nr\\.?)\\s?(?:\\d{1,3}[a-z]?|(?!\\d)${NUMBER_SOURCE}))(?![\\w-]|\\.\\d|\\s(?:on (?:the|her|his|my|our|a) |in (?:the|her|his|my|our|a) (?:list|queue|line)|bus\\b|tram\\b|of (?:the )?[a-z]+s\\b|priority|one\\b|fan\\b|reason|choice|rule))`,
    "gi",
  ),
);
/** "the station hotel, room 14": the name of the house is often left out, the room is not. */
const HOTEL_ROOM = sought(
  /\b(?:hotel|hostel|b ?(?:&|and) ?b|guest ?house|inn|lodge|hmo|halls?)\b[\s,]{1,2}(?:in\s)?((?:room|rm)\.?\s(?:no\.?\s|number\s)?\d{1,4}[a-z]?)(?![\w-])/gi,
);
/** "c/o The Crown": care of a place or a person. */
const CARE_OF = sought(
  /(?:\bc\/o|\bcare of:?)\s((?:The\s)?[A-Z][A-Za-z'&.-]{1,19}(?:\s(?:[A-Z][A-Za-z'.-]{0,19}|&|and(?=\s[A-Z]))){0,3})/g,
);
/** Services are written to as well, and are nobody's home. */
const SERVICE =
  /\b(?:Team|Service|Services|Council|Trust|Department|Dept|Ward|Clinic|Hospital|Hub|Centre|Probation|Advice|Citizens|Reception|Ltd|Court|Unit|Charity|Office|Surgery|Practice)\b/i;

/** Doors that a number and a building, or a number alone, tell; and letters in care of somebody. */
export function findNumberedDoors(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (rule: Hit["rule"], match: RegExpExecArray, length = match[0].length) => {
    const end = match.index + match[0].length;
    hits.push({ rule, start: end - length, end });
  };
  for (const match of matches(IN_BUILDING, text)) if (isDoor(match, text)) add("house-and-street", match);
  for (const match of matches(DOOR, text)) {
    // "family is number one": the first in rank.
    const isRank = /\bone$/i.test(match[0]) && !/\b(?:at|in|from)[\s,:-]/i.test(match[0]);
    if (!isRank) add("house-and-street", match, (match[1] ?? "").length);
  }
  for (const match of matches(HOTEL_ROOM, text)) add("house-and-street", match, (match[1] ?? "").length);
  for (const match of matches(CARE_OF, text)) {
    const named = match[1] ?? "";
    if (!SERVICE.test(named)) add("house-name", match);
  }
  return hits;
}

function isDoor(match: RegExpExecArray, text: string): boolean {
  const [, words = "", kind = ""] = match;
  if (hasOrdinaryWord(words) || isKind(words)) return false;
  // "5 Turning Point workers": of these, only what ends a part of an address.
  const end = match.index + match[0].length;
  if (/^(?:point|hall|buildings?)$/i.test(kind) && !/^\s?(?:[,.;)\n]|$)/.test(text.slice(end, end + 2)))
    return false;
  if (/^[A-Z]/.test(words) && /^[A-Z]/.test(kind)) return true;
  const isCued = HOME_CUE.test(before(text, match.index + (/^[a-z]/i.exec(match[0]) ? 3 : 0), 40));
  return isCued && isStreetName(words) && isNamed(words, kind) && !isEverydayWord(words.trim().toLowerCase());
}
