import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { BUILDING, hasOrdinaryWord, isKind, isNamed, RARE, SURE, UNSURE } from "./address-words.js";
import { before, matches } from "./matches.js";
import { NUMBER_SOURCE, numberValue } from "./number-words.js";
import { findNumberedDoors } from "./numbered-doors.js";
import { unitBefore } from "./numbered-homes.js";
import { findStreets } from "./streets.js";

const AT = "(?:\\b(?:at|of|from|in|on|to)\\s)?";
const UNIT = "(?:flat|apartment|apt|unit|room|rm|bedsit|studio)";
const LEAD = `${AT}(?:\\b(?:${UNIT}|block|tower|no|number|house)\\.?\\s?\\d{1,4}[a-z]?,?\\s){0,2}`;
const NUMBER = "(?<![\\w£.,:/-])\\d{1,4}[a-z]?(?:\\s?[-/]\\s?\\d{1,4}[a-z]?)?,?\\s{1,2}";
const WORDS = "((?:[A-Za-z][A-Za-z'.-]{0,19}\\s{1,2}){1,3})";
const NUMBERED_SURE = sought(new RegExp(`${LEAD}${NUMBER}${WORDS}(?:${SURE})\\b`, "gi"));
const NUMBERED_UNSURE = sought(new RegExp(`${LEAD}${NUMBER}${WORDS}(${UNSURE}|${RARE})\\b`, "gi"));
/** The same with as few words as can be: "274 Priory Walk Ashby St Luke". */
const NUMBERED_SHORT = sought(
  new RegExp(`${LEAD}${NUMBER}((?:[A-Za-z][A-Za-z'.-]{0,19}\\s{1,2}){1,3}?)(${UNSURE})\\b`, "gi"),
);
const SPOKEN_NUMBER = sought(
  new RegExp(
    `(?<![\\w'-])(?:(?:number|no\\.?)\\s)?(?:(?:a|one|two|three|four)[\\s-]hundred(?:[\\s-]and)?[\\s-])?(?!\\d)(${NUMBER_SOURCE})(?:\\s[a-d])?,?\\s{1,2}${WORDS}(?:(${SURE})|(${UNSURE}))\\b`,
    "gi",
  ),
);
const THE_STREET = sought(
  /(?:\b(?:at|of|from|in|on|to)\s)?(?<![\w£.,:/-])\d{1,4}[a-z]?,?\s(?:The|High|Main|Station|Church)\s(?:Street|Road|Lane|Green|Avenue|Close|Drive|Hill)\b/gi,
);
const FLAT = sought(
  /(?:\b(?:at|of|from|in|to)\s)?\b(?:flat|apartment|apt)\.?\s(?:no\.?\s|number\s)?(?:\d{1,4}[a-z]?|[A-H])(?!\w|\s?(?:-|to|or)?\s?\d{0,3}\s?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|miles?|times|nights?|people|bed|tyres?|%)(?![a-z]))/gi,
);
const UNIT_IN_BUILDING = sought(
  new RegExp(
    `${AT}\\b${UNIT}\\.?\\s?(?:no\\.?\\s|number\\s)?(?:\\d{1,4}[a-z]?|[A-H]),?\\s{1,2}(?:${WORDS}(?:${BUILDING})\\b|(?:tower|block|building|staircase)\\s(?:\\d{1,3}|[A-H])(?!\\w))`,
    "gi",
  ),
);
const HOME_NUMBER = sought(/(?<![\w£.,:/-])\d{1,4}[a-z]?,?\s[A-Z][a-z]{2,19}\b/g);
const LIVES_AT =
  /\b(?:lives?|lived|living|flat|house|home|address|moved|moving|staying)(\s(?:at|to|is)\s|:\s)$/;
const PO_BOX = sought(/\bP\.?\s?O\.?\s?Box\s?\d{1,6}\b/gi);
const HOME_CUE =
  /\b(?:address|lives?|lived|living|live|stay|stays|staying|stayed|moved|house|home|flat|pitch|plot|berth|mooring|caravan|chalet|bungalow|place|based|resides?|door|number|no)\b(?:\s(?:is|was|will|would|be|at|to|on|now|back|in)\b|[:,-]){0,3}\s{1,2}(?:(?:number|no)\.?\s)?$/i;

/** Numbered streets in figures and words, flats and rooms, PO boxes; then streets and houses without a number. */
export function findAddresses(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (pattern: RegExp, keep: (match: RegExpExecArray) => boolean = () => true) => {
    for (const match of matches(pattern, text)) {
      if (keep(match) && !isNewSentence(match[0])) {
        const start = match.index - unitBefore(before(text, match.index, 40));
        hits.push({ rule: "house-and-street", start, end: match.index + match[0].length });
      }
    }
  };
  if (/\d/.test(text)) {
    add(NUMBERED_SURE, (match) => !hasOrdinaryWord(match[1]));
    add(
      NUMBERED_UNSURE,
      (match) => !endsSentence(match[1]) && !hasOrdinaryWord(match[1]) && isNamed(match[1], match[2]),
    );
    add(
      NUMBERED_SHORT,
      (match) => !endsSentence(match[1]) && !hasOrdinaryWord(match[1]) && isNamed(match[1], match[2]),
    );
    add(THE_STREET);
    add(PO_BOX);
    for (const match of matches(HOME_NUMBER, text)) {
      const lead = LIVES_AT.exec(before(text, match.index, 14))?.[1];
      if (lead === undefined) continue;
      const start = match.index - (lead === ": " ? 0 : lead.length - 1);
      hits.push({ rule: "house-and-street", start, end: match.index + match[0].length });
    }
  }
  add(SPOKEN_NUMBER, (match) => isSpokenAddress(match, text));
  add(UNIT_IN_BUILDING, isUnitInBuilding);
  add(
    FLAT,
    (match) =>
      /\d/.test(match[0]) ||
      (/(?:flat|apartment|apt)\.?\s(?:no\.?\s|number\s)?[A-H]$/i.test(match[0]) && /[A-H]$/.test(match[0])),
  );
  return [...hits, ...findNumberedDoors(text), ...findStreets(text)];
}

/** "THIRTEEN HOMES. DR PATEL": somebody's title begins a new sentence; "st. Dr" would be one name. */
const isNewSentence = (address: string) => /\p{L}{4}\.\s+(?:dr|st)$/iu.test(address);

/** "3 mths. Ring the office", "25 miles. Close": what is counted, and a new sentence. */
const endsSentence = (words = "") =>
  /^(?:\w{1,3}ths?|miles?|mins?|hours?|hrs?|weeks?|wks?|days?|years?|yrs?|months?|times|people|units?|places|pounds|sessions?|visits?|steps|bags?|boxes|beds?|points?)\.\s/i.test(
    words,
  );

/** "Eighty seven Brook Road". A small number in words counts things more often: it needs capitals or a cue. */
function isSpokenAddress(match: RegExpExecArray, text: string): boolean {
  const [, number = "", words = "", sure, unsure = ""] = match;
  // "lives at twelve high street": on its own a high street is any.
  if (/^(?:high|main)\s{1,2}$/i.test(words) && HOME_CUE.test(before(text, match.index, 40))) return true;
  if (hasOrdinaryWord(words) || isKind(words)) return false;
  if (/^n(?:o\b|umber)/i.test(match[0]) && sure !== undefined) return true;
  if (HOME_CUE.test(before(text, match.index, 40))) return sure !== undefined || isNamed(words, unsure);
  const isTitled = /^[A-Z]/.test(words) && /^[A-Z]/.test(sure ?? unsure);
  return isTitled || (sure !== undefined && numberValue(number) > 12);
}

/** "Room 4, Kestrel House", "apt 25, tower 3"; not "room 4 is in the main building". */
function isUnitInBuilding(match: RegExpExecArray): boolean {
  const words = match[1];
  return words === undefined || !(hasOrdinaryWord(words) || isKind(words));
}
