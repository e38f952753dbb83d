import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { DIGIT_WORDS, numberWord } from "./number-words.js";
import { AREAS } from "./postcode-areas.js";

/** The spelling alphabet of radio and call centres (ICAO), and the older one of the police where it differs. */
const ALPHABET =
  "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu".split(
    " ",
  );
const letters = new Map(ALPHABET.map((word) => [word, word.charAt(0).toUpperCase()]));

/** "s for sugar": the word only says which letter it is. */
const FOR = "[a-z]\\sfor\\s[a-z]{3,12}";
const ITEM = `(?:${FOR}|[a-z]|\\d{1,8}|${DIGIT_WORDS}|${ALPHABET.join("|")})`;
const SEQUENCE = sought(
  new RegExp(
    `(?<![\\w'])${ITEM}(?:(?:[ ,./-]{1,4}|\\s(?:slash|stroke|dash|hyphen|forward slash)\\s)${ITEM}(?![\\w'])){4,40}`,
    "gi",
  ),
);

const SPOKEN = new RegExp(`\\b(?:${DIGIT_WORDS})\\b`, "i");

const shapes: readonly (readonly [rule: RuleId, shape: RegExp])[] = [
  ["national-insurance", /^[A-Z]{2}\d{6}[A-D]?$/],
  [
    "vehicle-registration",
    /^(?:[A-Z]{2}\d{2}[A-Z]{3}|[A-Z]\d{1,3}[A-Z]{3}|[A-Z]{3}\d{1,3}[A-Z]|[A-Z]{3}\d{4})$/,
  ],
  ["passport", /^[A-Z]{2}\d{7}$/],
];

/**
 * Codes said letter by letter and digit by digit, or written with a space after each sign: "Q Q one two double
 * three five six C", "T E N 0 0 4 5 8".
 */
export function findSpelledCodes(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SEQUENCE, text)) {
    // A last "A" or "I" may begin the next sentence.
    const rule =
      ruleOf(read(match[0])) ?? ruleOf(read(match[0].replace(/[ .,]{1,4}[AI]$/i, ""))) ?? radioRule(match[0]);
    if (rule) hits.push({ rule, start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

const SAID_FOR = sought(/\b([a-z])\sfor\s\1[a-z]{2,11}\b/gi);
const RADIO = sought(new RegExp(`\\b(?:${ALPHABET.join("|")})\\b`, "gi"));

type Code = {
  /** As it would be written: "QQ123356C". */
  readonly joined: string;
  /** How many number words there are, and whether all figures stand alone. */
  readonly words: number;
  readonly singles: boolean;
};

function read(sequence: string): Code {
  const isSpoken = SPOKEN.test(sequence);
  let joined = "";
  let words = 0;
  let singles = true;
  let repeat = 1;
  let openTen = false;
  for (const [item] of sequence.replace(SAID_FOR, "$1").matchAll(/[a-z]+|\d+/gi)) {
    const lower = item.toLowerCase();
    const number = /\d/.test(item) || (lower === "o" && !isSpoken) ? undefined : numberWord(lower);
    const wasOpen = openTen;
    openTen = false;
    if (number === undefined) {
      if (/\d/.test(item)) {
        joined += item.length === 1 ? item.repeat(repeat) : item;
        singles &&= item.length === 1;
      } else if (item.length === 1) joined += item.toUpperCase().repeat(repeat);
      else joined += letters.get(lower) ?? "";
      repeat = 1;
      continue;
    }
    if (lower !== "o") words++;
    if (number.kind === "repeat") repeat = number.times;
    else if (number.kind === "hundred") joined += "00";
    else {
      openTen = number.kind === "ten";
      if (wasOpen && number.kind === "unit" && number.digits !== "0") joined = joined.slice(0, -1);
      joined += openTen ? `${number.digits}0` : number.digits.repeat(number.kind === "unit" ? repeat : 1);
      repeat = 1;
    }
  }
  // Decimals and lists are measures and choices, not the signs of one code.
  if (words === 0 && /\d[.,]\d|,/.test(sequence)) singles = false;
  return { joined, words, singles };
}

/** "Sierra victor oscar seven seven": nobody says three such words in a row but to spell. */
function radioRule(sequence: string): RuleId | undefined {
  const isSpelled = !sequence.includes(",") && (sequence.match(RADIO)?.length ?? 0) > 2;
  if (!isSpelled) return undefined;
  const { joined } = read(sequence);
  return /^(?=.*\d\d)[A-Z\d]{5,}$/.test(joined) ? "reference-number" : undefined;
}

/** Counting ("ten, twenty, a hundred") passes; letters among four digits or more do not. */
function ruleOf({ joined, words, singles }: Code): RuleId | undefined {
  const digits = joined.replace(/\D/g, "").length;
  if (digits === joined.length && words === 0 && singles && digits >= 7) return "reference-number";
  // Between words "a" and "i" are words as well.
  if (!(words > 0 ? /[B-HJ-Z]/ : /[A-Z]/).test(joined) || (words < 3 && !singles)) return undefined;
  for (const [rule, shape] of shapes) if (shape.test(joined)) return rule;
  const postcode = /^([A-Z]{1,2})\d[A-Z\d]?\d[A-Z]{2}$/.exec(joined);
  if (postcode && AREAS.has(postcode[1] ?? "")) return "postcode";
  return digits >= 4 && joined.length >= 6 ? "reference-number" : undefined;
}
