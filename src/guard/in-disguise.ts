import { isEverydayWord } from "./everyday-words.js";
import { isAnyName } from "./lexicon.js";
import { isMixedAlphabet } from "./lookalikes.js";
import { grammar } from "./names/cues.js";
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
    const wide = withNeighbours(original, span);
    return { rule: "hidden-character", ...wide, suggestion: plainWords(original, wide) };
  });
  if (plain.text === original) return hits;
  const add = (match: RegExpExecArray) => {
    const span = withNeighbours(
      original,
      wordAround(original, { start: match.index, end: match.index + match[0].length }),
    );
    const suggestion = plainWords(original, span);
    hits.push({
      rule: "look-alike-letters",
      ...span,
      suggestion: /\d/.test(suggestion) ? "[left out]" : suggestion,
    });
  };
  if (/[\u0370-\u03ff\u0400-\u058f]/.test(original))
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

const isOrdinary = (word: string) => word === "" || (isEverydayWord(word) && !isAnyName(word));

const NEIGHBOUR = /^ ([A-Za-z][A-Za-z'\u2019]{1,20})(?![\w@])/;
const NEIGHBOUR_BEFORE = /(?<![\w@.])([A-Za-z][A-Za-z'\u2019]{1,20}) $/;

/** "Moss Si\u200bde", "great toll\u200bing": the words beside it that may be of the same name. One finding asks no more often than a short one. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const word = text.slice(start, end);
  const isTitled = /^[A-Z]/.test(word) && /[a-z]/.test(word);
  const belongs = (other: string) =>
    isTitled
      ? /^[A-Z][a-z'\u2019]/.test(other)
      : /^[A-Z]+$/.test(word.replace(/[^A-Za-z]/g, "")) === /^[A-Z']+$/.test(other) &&
        !isEverydayWord(other.toLowerCase()) &&
        !grammar.has(other.toLowerCase()) &&
        other.length > 2;
  let [from, to] = [start, end];
  for (let steps = 0; steps < (isTitled ? 3 : 1); steps++) {
    const next = NEIGHBOUR.exec(text.slice(to, to + 24))?.[1];
    if (next === undefined || !belongs(next)) break;
    to += next.length + 1;
  }
  for (let steps = 0; steps < (isTitled ? 3 : 1); steps++) {
    const previous = NEIGHBOUR_BEFORE.exec(text.slice(Math.max(0, from - 24), from))?.[1];
    if (previous === undefined || !belongs(previous)) break;
    from -= previous.length + 1;
  }
  return { start: from, end: to };
}

const plainWords = (text: string, { start, end }: Span) => normalise(text.slice(start, end)).text;

function wordAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > start - REACH && from > 0 && PART.test(text.charAt(from - 1))) from--;
  while (to < end + REACH && to < text.length && PART.test(text.charAt(to))) to++;
  // A full stop ends the sentence, not the word.
  while (to > end && /[._/-]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
