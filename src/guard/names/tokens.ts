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
  for (const match of matches(WORD, text)) {
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
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

const SPACE = 32;
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
  const parts = plain.split(/['-]/);
  return parts.every((part) => part.slice(1) === part.slice(1).toLowerCase()) ? "capital" : "inner";
}

/** Lines in which capitals tell nothing: nearly all words are written in one case. */
function flatLines(text: string): { start: number; flat: boolean }[] {
  const lines: { start: number; flat: boolean }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const lower = line.match(/\b[a-z]{2,}/g)?.length ?? 0;
    const upper = line.match(/\b[A-Z][A-Z]+\b/g)?.length ?? 0;
    const capital = line.match(/\b[A-Z][a-z]/g)?.length ?? 0;
    lines.push({
      start,
      flat: (upper > 2 && upper > (lower + capital) * 2) || (lower > 0 && upper + capital === 0),
    });
    start += line.length + 1;
  }
  return lines;
}
