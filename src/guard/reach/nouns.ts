import { isSign, type Piece, wordsOf } from "./pieces.js";
import { isLook, placeKind } from "./place-nouns.js";
import { determiners, isBorder, isDeed, prepositionAtStart } from "./word-classes.js";

/** Nouns as they are read from left to right behind an address. */

const WORDS = 5;

/** The words from a place on, up to the next sign. */
export function ahead(pieces: readonly Piece[], at: number, count: number): string {
  const some = pieces.slice(at, at + count);
  const sign = some.findIndex(isSign);
  return wordsOf(sign === -1 ? some : some.slice(0, sign));
}

const GOES_ON =
  /^(?:is|are|was|were|has|have|had|does|did|will|would|can|could|should|'s|isn't|hasn't|wasn't|needs?|works?|stays?|belongs?|belonged|looks?|leaks?|leaked|sticks?|got|gets|goes|went|keeps?|kept|broke|smells?|floods?)$/;

/** What a verb follows is the subject of a sentence of its own. */
export function endsWell(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.word ?? "";
  return !GOES_ON.test(word) && !isDeed(word);
}

/** Nothing that goes on with a noun: a sign, the end, or a word that begins something else. */
export function isEnd(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece === undefined || isSign(piece) || (isBorder(piece.word) && endsWell(pieces, at));
}

/** The words of one noun from a place on, article first: up to a border, a sign or a preposition. */
export function nounAt(
  pieces: readonly Piece[],
  at: number,
): { from: number; end: number; isDetermined: boolean } {
  const isDetermined = determiners.has(pieces[at]?.word ?? "");
  const from = isDetermined ? at + 1 : at;
  let end = from;
  while (end < pieces.length && end - from < WORDS) {
    const piece = pieces[end] as Piece;
    const isModifying = isDetermined && piece.word.endsWith("ing") && end + 1 < pieces.length;
    if (isSign(piece) || (isBorder(piece.word) && !isModifying) || determiners.has(piece.word)) break;
    if (end > from && prepositionAtStart(ahead(pieces, end, 6))) break;
    end++;
  }
  return { from, end, isDetermined };
}

/** The end of the longest beginning of a noun that is the name of a kind of place. */
export function endOfPlace(
  pieces: readonly Piece[],
  from: number,
  end: number,
  isHome: boolean,
): number | undefined {
  for (let to = end; to > from; to--) {
    const kind = placeKind(wordsOf(pieces.slice(from, to)));
    if (kind === "home" || (kind === "sight" && !isHome)) return to;
  }
  return undefined;
}

/** "the Plough and Harrow": the words with capitals; "the Ripley road". */
export function endOfName(
  text: string,
  pieces: readonly Piece[],
  from: number,
  end: number,
): number | undefined {
  let to = from;
  while (to < end && isCapital(text, pieces[to])) to++;
  if (to === from) return undefined;
  return to < end && placeKind(pieces[to]?.word ?? "") === "sight" ? to + 1 : to;
}

export const isCapital = (text: string, piece: Piece | undefined) =>
  piece !== undefined && /^[A-Z][a-z']/.test(text.slice(piece.start, piece.start + 2));

export function withLook(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.word !== "with") return at;
  for (let to = Math.min(pieces.length, at + 7); to > at + 1; to--)
    if (isLook(wordsOf(pieces.slice(at, to)))) return to;
  return at;
}
