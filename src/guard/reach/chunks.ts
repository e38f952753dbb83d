import { resides } from "./anchors.js";
import { isCapital } from "./nouns.js";
import { isSign, type Piece, wordsOf } from "./pieces.js";
import { isLook, isModifier, type PlaceKind, placeKind } from "./place-nouns.js";
import { type Chunk, isDirection, upTo, type Walk } from "./walk.js";
import { determiners, isBorder, isSomebody, prepositionAtEnd } from "./word-classes.js";

const WORDS = 6;

/** "with the broken gate" before the preposition: how many pieces. */
export function lookBefore({ pieces, at }: Walk): number {
  for (let back = 3; back <= 7 && back <= at; back++) {
    if (pieces[at - back]?.word !== "with") continue;
    return isLook(wordsOf(pieces.slice(at - back, at))) || isOddThing(pieces, at - back, at) ? back : 0;
  }
  return 0;
}

/** "the third one ‹along› on Pinder Lane", "the second house ‹from the end› of": how many pieces stand between. */
export function nthBefore({ pieces, at }: Walk): number {
  const found = NTH.exec(wordsOf(pieces.slice(Math.max(0, at - 9), at)))?.[1];
  return found === undefined ? 0 : found.split(" ").length;
}
const NTH =
  /(?:first|second|third|fourth|fifth|sixth|seventh|last|1st|2nd|3rd|[4-9]th)(?: (?:one|house|door|bungalow|cottage|caravan|gate|boat|pitch|block|semi))? ((?:along|in|up|down|back|from the (?:end|left|right|top|bottom|front|back|gate|road|corner|shops?)|on the (?:left|right)))$/;

/** "the big house ‹with the pillars› on": a thing that no other house has may be anything, but a home stands before it. */
function isOddThing(pieces: readonly Piece[], from: number, at: number): boolean {
  const things = pieces.slice(from + 2, at);
  if (pieces[from + 1]?.word !== "the" || things.length > 3) return false;
  if (things.some((piece) => isSign(piece) || isBorder(piece.word) || isSomebody(piece.word))) return false;
  const before = wordsOf(pieces.slice(Math.max(0, from - 4), from));
  return /(?:^| )the (?:[a-z-]+ )?[a-z-]+$/.test(before) && placeKind(before) === "home";
}

const PAIR =
  /(?:^| )((?:between|(?:at the |on the )?(?:corner|junction) of) (?:[a-z'-]+ ){1,4}(?:and|&) (?:[a-z'-]+ ?){1,4})$/;

/** "between the church and the school". */
export function pairBefore(walk: Walk): Chunk | undefined {
  const words = PAIR.exec(wordsOf(walk.pieces.slice(Math.max(0, walk.at - 12), walk.at)))?.[1];
  if (words === undefined) return undefined;
  const from = walk.at - words.trim().split(" ").length;
  if (walk.pieces.slice(from, walk.at).some(({ word }) => isSomebody(word))) return undefined;
  const before = { count: 0, strength: "strong" as const, words: "between" };
  return { from, start: from, words, isDetermined: true, isDefinite: true, kind: "sight", before };
}

/** "behind where the cinema used to be". */
const WHERE =
  /(?:^| )((?:(?:right |just )?(?:behind|opposite|near|by|next to|above|over|at|in|on|from) )?where (?:the |an? )?(?:[a-z'-]+ ){1,3}(?:used to be|was|were|is|stood))$/;

export function whereBefore(walk: Walk): Chunk | undefined {
  const words = WHERE.exec(wordsOf(walk.pieces.slice(Math.max(0, walk.at - 10), walk.at)))?.[1];
  if (words === undefined) return undefined;
  const from = walk.at - words.split(" ").length;
  const before = { count: 0, strength: "strong" as const, words: "where" };
  return { from, start: from, words, isDetermined: true, isDefinite: true, kind: "sight", before };
}

export function chunkBefore(walk: Walk): Chunk | undefined {
  const { pieces } = walk;
  let from = walk.at;
  let isDetermined = false;
  while (from > 0 && walk.at - from < WORDS) {
    const piece = pieces[from - 1] as Piece;
    if (isPair(walk, from - 1)) {
      from -= 2;
      continue;
    }
    if (isSign(piece) || (isBorder(piece.word) && !isModifying(walk, from - 1))) break;
    if (determiners.has(piece.word)) {
      from--;
      isDetermined = true;
      break;
    }
    if (from === walk.at && isAbove(walk)) {
      from -= 2;
      continue;
    }
    if (prepositionAtEnd(upTo(walk, from))) break;
    from--;
  }
  const nouns = pieces.slice(isDetermined ? from + 1 : from, walk.at);
  const last = nouns.at(-1);
  // "at his mum's, …": whose home it is may be said.
  if (!last || isSomebody(last.word.replace(/'s?$/, ""))) return undefined;
  const kind = placeKind(wordsOf(nouns));
  if (!isDetermined) from = bareFrom(walk, from, kind);
  if (from === walk.at) return undefined;
  const before = prepositionAtEnd(upTo(walk, from));
  return {
    from: from - (before?.count ?? 0),
    start: from - (before && !isDirection(before) ? before.count : 0),
    words: wordsOf(pieces.slice(isDetermined ? from + 1 : from, walk.at)),
    isDetermined,
    isDefinite: isDetermined && !/^(?:an?|another)$/.test(pieces[from]?.word ?? ""),
    kind,
    before,
  };
}

/** "Flat Above, 77 Sheep Street": over what, the address says. */
function isAbove({ pieces, at }: Walk): boolean {
  if (!/^(?:above|below|over|opposite|beneath|behind)$/.test(pieces[at - 1]?.word ?? "")) return false;
  return /^(?:flats?|rooms?|studio|bedsit|maisonette|house)$/.test(pieces[at - 2]?.word ?? "");
}

/** "the old swimming baths": no verb, with an article before it and a noun behind it. */
function isModifying({ pieces, at }: Walk, index: number): boolean {
  const [before, word] = [pieces[index - 1]?.word ?? "", pieces[index]?.word ?? ""];
  // "a one bed flat": no bed.
  if (/^(?:bed|bedroom)$/.test(word)) return /^(?:\d|one|two|three|four|double|single)$/.test(before);
  return index < at - 1 && word.endsWith("ing") && (determiners.has(before) || isModifier(before));
}

/** "the Rose and Crown", "a bed and breakfast". */
function isPair({ text, pieces }: Walk, at: number): boolean {
  const [one, and, two] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (and?.word !== "and" || !one || !two) return false;
  if (/^(?:bed and breakfast|b and b|fish and chip)$/.test(`${one.word} and ${two.word}`)) return true;
  return [one, two].every(({ start }) => /^[A-Z][a-z]/.test(text.slice(start, start + 2)));
}

const DOING =
  /^(?:leave|visit|see|find|reach|enter|clean|clear|share|rent|buy|sell|view|keep|lose|get|give|swap|vacate|check|collect|deliver|post|send)$/;

/** Without an article only what stands between borders is one noun; of more words, those that surely go with a home. */
function bareFrom(walk: Walk, from: number, kind: PlaceKind): number {
  const { pieces, at } = walk;
  const stop = pieces[from - 1];
  const words = upTo(walk, from);
  // "wants to leave Block 7": no place, a deed.
  const isDoing = stop?.word === "to" && DOING.test(pieces[from]?.word ?? "");
  const isWhole =
    !isDoing &&
    (!stop ||
      isSign(stop) ||
      resides(words) ||
      prepositionAtEnd(words) !== undefined ||
      (walk.link === "comma" &&
        isCapital(walk.text, pieces[from]) &&
        /^(?:for|is|was|as|namely|placement|property|address)$/.test(stop.word)));
  const isNumbered = /^\d{1,4}[a-z]?$/.test(pieces[from]?.word ?? "");
  if (isWhole && at - from <= (isNumbered ? 5 : 3)) return from;
  if (kind !== "home") return at;
  let home = at - 1;
  while (home > from && placeKind(wordsOf(pieces.slice(home, at))) !== "home") home--;
  while (home > from && isModifier((pieces[home - 1] as Piece).word)) home--;
  return home;
}
