import { isAbbreviation, isWord } from "../lexicon.js";
import { numberWord } from "./number-words.js";

/** One step of a code as it is written or said: what it adds, and where it ends. A joint ("dash", "hash") adds nothing. */
type Sign = {
  readonly adds: string;
  readonly end: number;
  readonly kind: "figure" | "letter" | "mixed" | "joint";
  /** "double": what follows counts so often. */
  readonly times?: number;
};

type SignOptions = {
  /** Letters may be told by their sound: "oh you one two" of a number plate. */
  readonly bySound?: boolean;
  /** The label before has small letters, so that a word in capitals is a piece of the code. */
  readonly hasCase?: boolean;
};

/** The spelling alphabet of radio (ICAO). */
const RADIO = new Map(
  "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky x-ray xray yankee zulu"
    .split(" ")
    .map((word) => [word, word.charAt(0).toUpperCase()]),
);
/** What letters sound like, as dictation writes it. */
const SOUNDS = new Map(
  "ay:A bee:B be:B see:C sea:C dee:D ee:E eff:F gee:G aitch:H haitch:H eye:I jay:J kay:K el:L ell:L em:M en:N pee:P pea:P queue:Q cue:Q are:R ar:R ess:S tea:T tee:T you:U vee:V ex:X why:Y zed:Z zee:Z"
    .split(" ")
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
);
const JOINTS =
  /^(?:dash|hyphen|slash|stroke|dot|point|space|gap|hash|star|asterisk|underscore|colon|then|and|capital|capitals|cap|letter|letters|forward|back|pound|clear|key|sign|full|stop|upper|case|all)$/;
/** Not over the end of a line or of a sentence. */
const GAP = /(?:\.(?=[A-Za-z\d])|[ ,/\\()#*:_+-]){0,4}/y;
const TOKEN = /x-ray\b|[A-Za-z]{1,12}(?![A-Za-z\d'])|[A-Za-z\d]{1,14}(?![A-Za-z'])/iy;
/** "B as in bravo", "F like Freddie": the word only says which letter it is. */
const DESCRIBED = /(?:,? ?(?:for|as in|like|is for)|,) ([a-z]{2,12})\b/iy;
const ORDINAL_OR_UNIT =
  /^\d+(?:st|nd|rd|th|mg|mcg|ug|ml|kg|am|pm|hrs?|mins?|wks?|yrs?|iu|bpm|mm|cm|ft|lbs?|pm?)$/i;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** The sign that begins at an index, behind what may stand between two. */
function signAt(text: string, from: number, options: SignOptions): (Sign & { start: number }) | undefined {
  const gap = at(GAP, text, from)?.[0] ?? "";
  const start = from + gap.length;
  const token = at(TOKEN, text, start)?.[0];
  if (token === undefined) return undefined;
  // "…, G N T, SORN": behind a comma whole letters in a row are a word of their own.
  if (
    gap.includes(",") &&
    /^[A-Za-z]{4,}$/.test(token) &&
    token === token.toUpperCase() &&
    !numberWord(token.toLowerCase())
  )
    return undefined;
  const sign = read(text, start, token, options);
  return sign && { ...sign, start };
}

function read(text: string, start: number, token: string, options: SignOptions): Sign | undefined {
  const end = start + token.length;
  const lower = token.toLowerCase();
  if (/^\d+$/.test(token)) return { adds: token, end, kind: "figure" };
  if (/\d/.test(token))
    return ORDINAL_OR_UNIT.test(token) ? undefined : { adds: token.toUpperCase(), end, kind: "mixed" };
  if (lower === "quadruple" || lower === "million" || lower === "thousand")
    return { adds: "000", end, kind: "figure" };
  const described = token.length === 1 ? at(DESCRIBED, text, end) : null;
  if (described && describes(described, lower))
    return { adds: token.toUpperCase(), end: end + described[0].length, kind: "letter" };
  const number = lower === "o" ? undefined : numberWord(lower);
  if (number?.kind === "repeat") return { adds: "", end, kind: "joint", times: number.times };
  if (number) return { adds: number.kind === "hundred" ? "00" : number.digits, end, kind: "figure" };
  if (lower === "nil" || lower === "ought" || lower === "aught") return { adds: "0", end, kind: "figure" };
  if (token.length === 1) return { adds: token.toUpperCase(), end, kind: "letter" };
  const letter = RADIO.get(lower) ?? (options.bySound ? SOUNDS.get(lower) : undefined);
  if (letter !== undefined) return { adds: letter, end, kind: "letter" };
  if (JOINTS.test(lower)) return { adds: "", end, kind: "joint" };
  const isPiece =
    token === token.toUpperCase() &&
    token.length < 8 &&
    (options.hasCase || !(isWord(lower) || isAbbreviation(lower)));
  return isPiece ? { adds: token, end, kind: "letter" } : undefined;
}

/** A comma alone is no "as in": there the word must begin with the letter and be of the alphabet. */
function describes([whole, word = ""]: RegExpExecArray, letter: string): boolean {
  if (word.charAt(0).toLowerCase() !== letter) return false;
  return !whole.startsWith(",") || /\s(?:for|as in|like)\s/.test(whole) || RADIO.has(word.toLowerCase());
}

/** A code read from an index on: what it would be written as, and where its parts stand. */
export type Code = {
  readonly start: number;
  readonly end: number;
  readonly joined: string;
  readonly figures: number;
  readonly letters: number;
  readonly count: number;
};

const MOST = 40;

/** Reads as many signs as follow each other; joints and small words at the end are left out again. */
export function readCode(text: string, from: number, options: SignOptions = {}): Code | undefined {
  const signs: (Sign & { start: number })[] = [];
  for (let next = from; signs.length < MOST; ) {
    const sign = signAt(text, next, options);
    if (!sign) break;
    const times = signs.at(-1)?.times ?? 1;
    signs.push(sign.adds.length === 1 ? { ...sign, adds: sign.adds.repeat(times) } : sign);
    next = sign.end;
  }
  while (signs.length > 0 && isLoose(text, signs.at(-1) as Sign & { start: number })) signs.pop();
  const last = signs.at(-1);
  if (!last) return undefined;
  const joined = signs.map(({ adds }) => adds).join("");
  const figures = joined.replace(/\D/g, "").length;
  return {
    start: (signs[0] as { start: number }).start,
    end: last.end,
    joined,
    figures,
    letters: joined.length - figures,
    count: signs.length,
  };
}

/** "and", "then", and an "a" or "I" that begins what is said next. */
function isLoose(text: string, { start, end, kind }: Sign & { start: number }): boolean {
  const word = text.slice(start, end);
  if (kind === "joint") return !/^(?:hash|star|clear|key|sign)$/i.test(word);
  return /^[aiI]$/.test(word);
}
