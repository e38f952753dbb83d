import { isAnyName, isWord } from "./lexicon.js";
import { isMixedAlphabet } from "./lookalikes.js";
import { type Normalised, normalise, type Span } from "./normalise.js";
import { matches } from "./structured/matches.js";
import type { Hit } from "./types.js";

/** Letters of any alphabet that may stand among Latin ones, with what joins the parts of a word. */
const MIXED = /[A-Za-z\u0370-\u03ff\u0400-\u058f]{2,}/g;
/** Forms as wide as a Chinese sign (Unicode, Halfwidth and Fullwidth Forms), which no British keyboard has. */
const WIDE = /[\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]+/g;
const PART = /[\p{L}\p{M}\p{N}'\u2019@._/\-\u00ad\u200b-\u200d\u2060\ufeff\uff01-\uff5e]/u;
/** No word is longer. */
const REACH = 40;

/**
 * Words that somebody wrote so that no reader would know them: a hidden sign in them or beside them, letters of two
 * alphabets, wide forms. Whatever the word is, it is covered to its ends. Offsets of the original.
 */
export function findDisguised(original: string, plain: Normalised): Hit[] {
  const hits: Hit[] = plain.hidden.map((hidden) => {
    const span = wordAround(original, hidden);
    const suggestion = plainWords(original, span);
    // In the middle of an ordinary word it came from a web page or a PDF.
    if (isOrdinary(suggestion)) return { rule: "hidden-character", ...hidden };
    return { rule: "hidden-character", ...span, suggestion };
  });
  if (plain.text === original) return hits;
  const add = (match: RegExpExecArray) => {
    const span = wordAround(original, { start: match.index, end: match.index + match[0].length });
    const suggestion = plainWords(original, span);
    hits.push({
      rule: "look-alike-letters",
      ...span,
      suggestion: /\d/.test(suggestion) ? "[left out]" : suggestion,
    });
  };
  for (const match of matches(MIXED, original)) if (isMixedAlphabet(match[0])) add(match);
  for (const match of matches(WIDE, original)) add(match);
  return hits;
}

/** For a span of the normalised text: true if one of `hits` touches it in the original. */
export function touching(plain: Normalised, hits: readonly Hit[]): (start: number, end: number) => boolean {
  if (hits.length === 0) return () => false;
  const sorted = [...hits].sort((a, b) => a.start - b.start);
  let from = 0;
  let last = 0;
  return (start, end) => {
    const span = plain.toOriginal({ start, end });
    if (span.start < last) from = 0;
    last = span.start;
    while (from < sorted.length && (sorted[from] as Hit).end <= span.start) from++;
    return from < sorted.length && (sorted[from] as Hit).start < span.end;
  };
}

const isOrdinary = (word: string) => word === "" || (word === word.toLowerCase() && isWord(word) && !isAnyName(word));

const plainWords = (text: string, { start, end }: Span) => normalise(text.slice(start, end)).text;

function wordAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > start - REACH && from > 0 && PART.test(text.charAt(from - 1))) from--;
  while (to < end + REACH && to < text.length && PART.test(text.charAt(to))) to++;
  // A full stop ends the sentence, not the word.
  while (to > end && /[._/-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
