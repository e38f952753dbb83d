import { matches } from "../structured/matches.js";
import { isMeasure } from "./figures-for-letters.js";

/** Letters and figures in one word, no two figures in a row, at least one of them before a letter. */
const WRITTEN = /(?<![\w@$£.-])(?=[a-z\d]*[013457][a-z])(?=[a-z\d]*[a-z])(?![a-z\d]*\d\d)[a-z013457]{3,16}(?![\w@$]|\.\d)/gi;
const LETTERS: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

export type Deciphered = { readonly text: string; readonly touches: (start: number, end: number) => boolean };

/**
 * The text with letters where figures look like them ("5t4r", "Ja5mine"), at the same places, and whether a span touches such a word. Nothing
 * where no word is written so. Read as a name where a name would be, it is one.
 */
export function deciphered(text: string): Deciphered | undefined {
  if (!/\d[a-z]/i.test(text)) return undefined;
  const spans: [start: number, end: number][] = [];
  let read = "";
  let from = 0;
  for (const match of matches(WRITTEN, text)) {
    const word = match[0];
    if (!isWritten(word)) continue;
    const capital = word === word.toUpperCase();
    const letters = word.replace(/\d/g, (figure) => LETTERS[figure] ?? figure);
    const shown = capital ? letters.toUpperCase() : /^\d/.test(word) && isAfterCapital(word) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
    read += text.slice(from, match.index) + shown;
    from = match.index + word.length;
    spans.push([match.index, from]);
  }
  if (spans.length === 0) return undefined;
  return {
    text: read + text.slice(from),
    touches: (start, end) => spans.some((span) => span[0] < end && start < span[1]),
  };
}

function isWritten(word: string): boolean {
  const lower = word.toLowerCase();
  const figures = lower.replace(/\D/g, "").length;
  return !isMeasure(lower) && !/a1c/.test(lower) && lower.length - figures >= Math.max(2, figures);
}

/** "3lan" began with a capital as far as anybody can tell. */
const isAfterCapital = (word: string) => word.length > 3;
