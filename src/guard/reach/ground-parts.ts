import { SURE, UNSURE } from "../structured/address-words.js";
import { SERVICE } from "./judge.js";
import { ahead, endOfName, endOfPlace, endsWell, isCapital, nounAt } from "./nouns.js";
import { type Piece, wordsOf } from "./pieces.js";
import { type Preposition, prepositionAtStart } from "./word-classes.js";

/** What stands behind "in", "on" and "at" in an address and was no finding of its own. */

type Noun = { readonly from: number; readonly end: number };
type Part = { readonly next: number; readonly kind?: "pointer" };

const IN_STREET = /(?:^| )(?:in|at|on|off|up|down)$/;
const KIND_OF_STREET = new RegExp(`^(?:${SURE}|${UNSURE})$`);

/** "in Cross Street": a street that was no finding of its own. */
export function streetPart(
  text: string,
  { words }: Preposition,
  pieces: readonly Piece[],
  { from, end }: Noun,
): Part | undefined {
  let to = from;
  while (to < end && isCapital(text, pieces[to])) to++;
  if (to - from < 2 || !IN_STREET.test(words)) return undefined;
  return KIND_OF_STREET.test(pieces[to - 1]?.word ?? "") && endsWell(pieces, to) ? { next: to } : undefined;
}

/** ", on the green at Oakenholt", ", on the lane between Marbeck and Thornley". */
export function groundPart(
  text: string,
  { words }: Preposition,
  pieces: readonly Piece[],
  { from, end }: Noun,
): Part | undefined {
  if (pieces[from - 1]?.word !== "the" || !/(?:^| )(?:in|at|on|up|down)$/.test(words)) return undefined;
  const place = endOfPlace(pieces, from, end, false);
  if (place === undefined || place < end || SERVICE.test(wordsOf(pieces.slice(from, place))))
    return undefined;
  const link = prepositionAtStart(ahead(pieces, place, 9));
  if (!link) return undefined;
  const noun = nounAt(pieces, place + link.count);
  const next = endOfName(text, pieces, noun.from, noun.end) ?? endOfPlace(pieces, noun.from, noun.end, false);
  if (next === undefined) return undefined;
  const isPair = link.words.endsWith("between") && pieces[next]?.word === "and";
  const second = isPair ? nounAt(pieces, next + 1) : undefined;
  return { next: second && second.end > second.from ? second.end : next, kind: "pointer" };
}
