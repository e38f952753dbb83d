import { matches } from "../structured/matches.js";

/** How a word is written: "Sarah", "sarah", "SARAH", or with capitals inside ("McDonald", "iPhone"). */
export type Letters = "lower" | "capital" | "upper" | "inner";

/** A word of the normalised text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly word: string;
  /** What stands between the word before and this one, at most six characters; empty for the first. */
  readonly gap: string;
  readonly letters: Letters;
  /** First of a sentence, a line, a bullet or a label's value: its capital says nothing. */
  readonly opens: boolean;
  /** In a line whose letter case says nothing: all capitals, or none. */
  readonly flat: boolean;
  /** Touches a digit, as in "10mg" or "NAV-2612". */
  readonly numbered: boolean;
};

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;
const OPENING = /[.!?:;\n|*>]\s*["'([]?$|\s-\s$|\u2022\s*$/;

/** All words of a text with what their surroundings say about their capitals. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const flatness = flatLines(text);
  let line = 0;
  let from = 0;
  for (const [start, stop] of wordsIn(text)) {
    // The s of "rose 's dog", taken along already.
    if (start < from) continue;
    const isApart = text.charCodeAt(stop + 1) === APOSTROPHE && OWNS_APART.test(text.slice(stop, stop + 5));
    const end = isApart ? stop + 3 : stop;
    const written = text.slice(start, stop) + (isApart ? "'s" : "");
    while (line + 1 < flatness.length && (flatness[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= start)
      line++;
    const gap =
      start - from === 1 && text.charCodeAt(from) === SPACE
        ? " "
        : text.slice(Math.max(from, start - 6), start);
    const lower = written.toLowerCase();
    tokens.push({
      start,
      end,
      text: written,
      word: written.includes("'") ? lower.replace(/'s?$/, "") : lower,
      gap,
      letters: lettersOf(written, lower),
      opens: tokens.length === 0 || (gap !== " " && OPENING.test(gap)),
      flat: flatness[line]?.flat ?? false,
      numbered: isDigitBefore(text, start) || isDigitAfter(text, end),
    });
    from = end;
  }
  return tokens;
}

/** "Rose's", "ROSE'S". */
export const isPossessive = ({ text }: Token) => text.endsWith("'s") || text.endsWith("'S");

/** The ending of an owner that telephones set apart: "rose 's dog", "kim 's dad". */
const OWNS_APART = /^ 's [a-z]/i;
const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isDigitBefore = (text: string, at: number) =>
  isDigit(text.charCodeAt(at - 1)) ||
  (text.charCodeAt(at - 1) === HYPHEN && isDigit(text.charCodeAt(at - 2)));
const isDigitAfter = (text: string, at: number) =>
  isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === HYPHEN && isDigit(text.charCodeAt(at + 1)));

function lettersOf(written: string, lower: string): Letters {
  if (written === lower) return "lower";
  const plain = written.endsWith("'s") || written.endsWith("'S") ? written.slice(0, -2) : written;
  if (plain === plain.toUpperCase()) return plain.length > 1 ? "upper" : "capital";
  if (!plain.includes("-") && !plain.includes("'")) return isSmallBehindFirst(plain) ? "capital" : "inner";
  return plain.split(/['-]/).every(isSmallBehindFirst) ? "capital" : "inner";
}

const isSmallBehindFirst = (part: string) => part.slice(1) === part.slice(1).toLowerCase();

/** Where the words of a text are. Plain text, which is most, is read sign by sign; the pattern knows all other letters. */
function wordsIn(text: string): [start: number, end: number][] {
  if (!NO_OTHER_LETTERS.test(text))
    return matches(WORD, text).map((match) => [match.index, match.index + match[0].length]);
  const words: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    do {
      do at++;
      while (isLetter(text.charCodeAt(at)));
    } while (isJoint(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)));
    words.push([start, at]);
  }
  return words;
}

/** ASCII, and beside it punctuation and signs for money. */
const NO_OTHER_LETTERS = /^[\0-\x7f\u00a0-\u00a9\u2000-\u206f\u20a0-\u20bf]*$/;

const isSmall = (code: number) => code >= 97 && code <= 122;
const isLarge = (code: number) => code >= 65 && code <= 90;
const isLetter = (code: number) => isSmall(code) || isLarge(code);
const isJoint = (code: number) => code === HYPHEN || code === APOSTROPHE;
/** Of a word as patterns have it: a letter, a digit, an underscore. */
const isWordSign = (code: number) => isLetter(code) || isDigit(code) || code === 95;

/** Lines in which capitals tell nothing: nearly all words are written in one case. */
function flatLines(text: string): { start: number; flat: boolean }[] {
  const lines: { start: number; flat: boolean }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, flat: isFlat(line) });
    start += line.length + 1;
  }
  return lines;
}

/** Counts the ASCII words of two letters and more by the letter case they begin with. */
function isFlat(line: string): boolean {
  let [lower, upper, capital] = [0, 0, 0];
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (!isLetter(code) || isWordSign(line.charCodeAt(at - 1))) continue;
    const next = line.charCodeAt(at + 1);
    if (isSmall(code)) lower += isSmall(next) ? 1 : 0;
    else if (isSmall(next)) capital++;
    else if (isLarge(next)) {
      while (isLarge(line.charCodeAt(at + 1))) at++;
      if (!isWordSign(line.charCodeAt(at + 1))) upper++;
    }
  }
  return (upper > 2 && upper > (lower + capital) * 2) || (lower > 0 && upper + capital === 0);
}

/** The place of the first token that begins at `start` or later; halving, since a text may be asked about at every token. */
export function tokenFrom(tokens: readonly Token[], start: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
