import { isAbbreviation, isAnyName, isNameFirst, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import { isMeasure, readings } from "./figures-for-letters.js";

/** Letters and figures in one word, at least two letters, at most two figures in a row. */
const WRITTEN = sought(
  /(?<![\w@$£.-])(?=[a-z]{0,16}[013457])(?![a-z\d]*\d{3})[a-z013457]{3,16}(?![\w@$]|\.\d)/gi,
);
const LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};

export type Deciphered = { readonly text: string; readonly touches: (start: number, end: number) => boolean };

/**
 * The text with letters where figures look like them ("5t4r", "Ja5mine"), at the same places, and whether a span touches such a word. Nothing
 * where no word is written so. Read as a name where a name would be, it is one.
 */
export function deciphered(text: string): Deciphered | undefined {
  if (!/\d[a-z]|[a-z]\d/i.test(text)) return undefined;
  const spans: [start: number, end: number][] = [];
  let read = "";
  let from = 0;
  for (const match of matches(WRITTEN, text)) {
    const word = match[0];
    if (!isWritten(word)) continue;
    const capital = word === word.toUpperCase();
    const name = word.includes("1")
      ? readings(word.toLowerCase()).find((read) => read.length === word.length && isAnyName(read))
      : undefined;
    const plain = word.replace(/\d/g, (figure) => LETTERS[figure] ?? figure);
    const letters =
      name === undefined ? plain : /^[A-Z]/.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    const shown = capital
      ? letters.toUpperCase()
      : /^\d/.test(word) && isAfterCapital(word)
        ? letters.charAt(0).toUpperCase() + letters.slice(1)
        : letters;
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
  if (
    figures === 0 ||
    // "11am" and "5am" are hours, although they read like Liam and Sam.
    /^(?:(?:[1-9]|1[0-2])[ap]m|\d{1,3}mph)$/.test(lower) ||
    (isMeasure(lower) && !readings(lower).some(isNameFirst)) ||
    /a1c/.test(lower) ||
    lower.length - figures < Math.max(2, figures)
  )
    return false;
  // "phase1", "PHQ10", "HB55": a word or a short form and its number.
  const base = lower.replace(/\d+$/, "");
  if (base === lower || /\d/.test(base)) return true;
  return word !== word.toUpperCase() && !isWord(base) && !isAbbreviation(base);
}

/** "3lan" began with a capital as far as anybody can tell. */
const isAfterCapital = (word: string) => word.length > 3;
