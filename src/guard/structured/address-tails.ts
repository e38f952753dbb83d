import type { Hit } from "../types.js";
import { hasOrdinaryWord, isStreetName, SURE, UNSURE } from "./address-words.js";
import { DIGIT_WORDS } from "./number-words.js";
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
const OUTWARD =
  /^(?:,?[ \n][A-Z][A-Za-z'-]{2,19}(?: [A-Z][a-z'-]{2,19})?){0,2}[,\n] ?([A-Z]{1,2})\d{1,2}[A-Z]?(?![A-Za-z\d]|\s\d)/;

const PARTS = [WAY_IN, NEXT_PART, OFF, NUMBER_BEHIND, AS_WRITTEN];

/** What goes on with an address: the way in, the street behind the house, a number after the street, half a postcode. */
export function findAddressTails(text: string, hits: readonly Hit[]): Hit[] {
  const tails: Hit[] = [];
  const ends = [...new Set(hits.filter(isAddress).map(({ end }) => end))].sort((a, b) => a - b);
  let covered = 0;
  for (const from of ends) {
    if (from < covered) continue;
    let end = from;
    for (let parts = 0; parts < 4; parts++) {
      const rest = text.slice(end, end + 90);
      const part = PARTS.map((pattern) => pattern.exec(rest)).find((match) => match && belongs(match));
      if (!part) break;
      end += part[0].length;
    }
    covered = end;
    if (end > from)
      tails.push({
        rule: "house-and-street",
        start: from + (/^[,\s]+/.exec(text.slice(from, from + 4))?.[0].length ?? 0),
        end,
      });
    const half = OUTWARD.exec(text.slice(end, end + 70));
    if (half && AREAS.has(half[1] ?? "")) {
      const start = end + half[0].search(/[A-Z]{1,2}\d{1,2}[A-Z]?$/);
      tails.push({ rule: "outward-postcode", start, end: end + half[0].length });
    }
  }
  return tails;
}

const isAddress = ({ rule }: Hit) =>
  rule === "house-and-street" || rule === "street-name" || rule === "house-name";

/** Capitals make it a name; in small letters the words must be none of a walk, and name something, or the street is any. */
function belongs([part, words = "", kind = ""]: RegExpExecArray): boolean {
  if (words === "") return true;
  if (hasOrdinaryWord(words)) return false;
  if (/^[A-Z]/.test(words)) return kind === "" || /^[A-Z]/.test(kind);
  return /^,?\s(?:just\s)?(?:off|behind|above|over|opp)/i.test(part) || isStreetName(words);
}
