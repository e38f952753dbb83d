import type { Hit } from "../types.js";
import { hasOrdinaryWord, isStreetName, SURE, UNSURE } from "./address-words.js";
import { BESIDE, DWELLING, LANDMARK, LOOKS, ORDINAL, PAINTED } from "./landmarks.js";
import { DIGIT_WORDS } from "./number-words.js";
import { PART_TAILS } from "./part-tails.js";
import { AREAS } from "./postcode-areas.js";

const KIND = `(?:${SURE}|${UNSURE})`;
/** "rear entrance", "top floor flat": the way in. */
const WAY_IN =
  /^,?\s(?:the\s)?(?:rear|side|front|back|top|basement|ground|first|second|third|upper|lower|left|right|main|middle|end)(?:[ -]hand)?\s(?:entrance|door|bell|buzzer|gate|floor|flat|stairs?|staircase|maisonette)(?:\sflat)?\b/i;
/** "off the high street", "behind Mill Lane": a street that the first one leaves or lies at. */
const OFF = new RegExp(
  `^,?\\s(?:just\\s)?(?:off|near|nr|by|behind|opposite|opp|above|over|round from|rear of|corner of|next to)\\.?\\s(?:the\\s)?((?:[A-Za-z][A-Za-z'.-]{1,19}\\s){1,2})${KIND}\\b`,
  "i",
);
/** What stands after the comma behind a house and ends in a kind of street is its street, whatever its words are. */
const NEXT_PART = new RegExp(
  `^(?:,\\s?|,?\\n)(?:\\d{1,4}[a-z]?\\s)?([A-Z][A-Za-z'.-]{1,19}\\s(?:[A-Z][A-Za-z'.-]{1,19}\\s){0,2})(${KIND})\\b`,
  "i",
);
const NUMBER_BEHIND = new RegExp(
  `^,?\\s(?:number|no\\.?|nr\\.?|house|#)\\s?(?:\\d{1,4}[a-z]?|(?:${DIGIT_WORDS})(?:[ -](?:${DIGIT_WORDS})){0,4})(?![\\w-])`,
  "i",
);
/** "thats mill stone all one word": the name again, as it is to be written. */
const AS_WRITTEN =
  /^,?\s(?:that'?s\s|which is\s|spelt\s|spelled\s|written\s)?(?:[a-z'-]{1,15}\s){1,4}(?:all\s|as\s|in\s){0,2}(?:one|two|three) words?\b/i;
/** Half a postcode, or all but its last letters, which somebody forgot or left open: "PE99 4", "PR2 6__". */
const OUTWARD =
  /^(?:,?[ \n][A-Z][A-Za-z'-]{2,19}(?: [A-Z][a-z'-]{2,19})?){0,2}[,\n] ?([A-Z]{1,2})\d{1,2}[A-Z]?(\s\d(?:[_?*.]{1,3}|(?![\w:])))?(?![A-Za-z\d]|\s\d)/;
const CLAUSE_ENDS =
  "(?=\\s?(?:[.,;:!?)\\n]|$)|\\s-\\s|\\s(?:and|but|who|which|with|where|when|while|since|for|is|was|has|still|if|so|he|she|they|his|her|their|please|pls|no|not|every|about|now|today|on|in|at)\\b)";
/** "the green door", "the one with the blue gate", "the downstairs half", "the house with the same name two doors up". */
const SEEN = new RegExp(
  `^(?:,|\\s[-\u2013\u2014])?\\s(?:it'?s\\s)?(?:${PAINTED}\\b(?!\\s(?:team|zone|list))|(?:the\\s)(?:${ORDINAL}\\s|[a-z]{3,9}\\s)?(?:one|${DWELLING})\\s(?:${LOOKS}|with the same name|${BESIDE}\\s(?:the\\s)?${LANDMARK}\\b)|${LOOKS}|the\\s(?:downstairs|upstairs|lower|upper|left|right|back|front|top|bottom|ground floor|first floor)(?:[- ]hand)?\\s(?:half|part|bit|one|rooms?|flat|side|door|house))(?:\\s(?:one|two|three|a few|next|\\d)\\s?doors?\\s(?:up|down|along|away))?`,
  "i",
);
/** "third landing", "entrance 2, 3rd level", "up two flights", "door on the left". */
const STOREY = new RegExp(
  `^,?\\s(?:on the\\s|the\\s)?(?:${ORDINAL}\\s(?:floor|landing|level|storey|stairwell|balcony|flight|house|cottage|caravan|hut|row)|(?:entrance|stair(?:case|well)?|level|floor|landing|gate|core|bay|buzzer|bell|door)\\s(?:no\\.?\\s|number\\s)?(?:\\d{1,3}[a-z]?|[A-H])(?![\\w:])|up (?:the|one|two|three|four|a|\\d) (?:flights?|stairs|steps)(?: of stairs)?|(?:\\d|one|two|three|four|next) (?:doors?|houses?|caravans?|boats?|along) (?:up|down|along|from the (?:end|top|bottom))|(?:door|house|flat) on the (?:left|right|end|corner))(?:\\son the (?:left|right|end|corner))?(?:\\s(?:before|after|past|by)\\sthe\\s${LANDMARK})?(?![\\w-])`,
  "i",
);
/** "opposite the cricket ground", "behind the Co-op". */
const LIES = new RegExp(
  `^,?\\s(?:just\\s|right\\s)?${BESIDE}\\s(?:the\\s)?(?:(?:old|new|big|little|main)\\s)?${LANDMARK}${CLAUSE_ENDS}`,
  "i",
);
/** A neighbour's door is where a door is known: "at Flat 6 below". */
const NEXT_DOOR =
  /^\s(?:below|above|upstairs|downstairs|opposite|next door|across the (?:landing|hall|corridor|way))\b(?!\s(?:the|my|his|her|their|our|a|an)\b)/i;
/** "Pike's Wharf, 'Ragged Robin'": the name of the boat or house in quotes. */
const QUOTED = /^,?\s(?:called\s|named\s)?["'\u2018\u201c][A-Z][\w' -]{1,30}["'\u2019\u201d](?!\w)/;
/** "not the care home": said to tell two of one name apart. */
const NOT_THAT = /^,\s(?:not|rather than)\s(?:the\s)?[a-z' -]{3,24}(?=,\sthe\s)/i;
const SIDE_STREET = new RegExp(
  `^\\s(?:and|&)\\s(?:the\\s)?((?:[A-Z][A-Za-z'.-]{1,19}\\s){1,3})(?:${KIND})\\b`,
  "i",
);

const PARTS = [
  WAY_IN,
  NEXT_PART,
  OFF,
  NUMBER_BEHIND,
  AS_WRITTEN,
  SEEN,
  STOREY,
  LIES,
  NEXT_DOOR,
  QUOTED,
  NOT_THAT,
  ...PART_TAILS,
];

/** What goes on with an address: the way in, the street behind the house, a number after the street, half a postcode. */
export function findAddressTails(text: string, hits: readonly Hit[]): Hit[] {
  const tails: Hit[] = [];
  const ends = [...new Set(hits.filter(isAddress).map(({ end }) => end))].sort((a, b) => a - b);
  let covered = 0;
  for (const from of ends) {
    if (from < covered) continue;
    let end = from;
    for (let parts = 0; parts < 6; parts++) {
      const rest = text.slice(end, end + 110);
      const part = firstPart(rest) ?? secondStreet(text, from, end);
      if (!part) break;
      end += part[0].length;
    }
    covered = end;
    if (end > from)
      tails.push({
        rule: "house-and-street",
        // One finding with the address, so that the safer words are said once.
        start: from - 1,
        end,
      });
    const half = OUTWARD.exec(text.slice(end, end + 70));
    if (half && (AREAS.has(half[1] ?? "") || half[2])) {
      const start = end + half[0].search(/[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[_?*.]{0,3})?$/);
      tails.push({ rule: "outward-postcode", start, end: end + half[0].length });
    }
  }
  return tails;
}

/** The patterns are asked one after the other: the first that goes on is enough. A part begins with a space or a sign. */
function firstPart(rest: string): RegExpExecArray | undefined {
  if (!/^[,.;:\s]/.test(rest)) return undefined;
  for (const pattern of PARTS) {
    const match = pattern.exec(rest);
    if (match && belongs(match)) return match;
  }
  return undefined;
}

const isAddress = ({ rule }: Hit) =>
  rule === "house-and-street" || rule === "street-name" || rule === "house-name";

/** "at the corner of Alma Street and Inkerman Row". */
function secondStreet(text: string, from: number, end: number): RegExpExecArray | undefined {
  const isCorner =
    from === end && /\b(?:corner|junction|between)\b/i.test(text.slice(Math.max(0, from - 60), from));
  const match = isCorner ? SIDE_STREET.exec(text.slice(end, end + 70)) : null;
  return match && /^[A-Z]/.test(match[1] ?? "") && !hasOrdinaryWord(match[1]) ? match : undefined;
}

/** Capitals make it a name; in small letters the words must be none of a walk, and name something, or the street is any. */
function belongs([part, words = "", kind = ""]: RegExpExecArray): boolean {
  if (words === "") return true;
  if (hasOrdinaryWord(words)) return false;
  if (/^[A-Z]/.test(words)) return kind === "" || /^[A-Z]/.test(kind);
  return /^,?\s(?:just\s)?(?:off|behind|above|over|opp)/i.test(part) || isStreetName(words);
}
