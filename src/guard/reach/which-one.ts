import { ahead, endOfPlace, endsWell, isCapital, nounAt } from "./nouns.js";
import { type Piece, wordsOf } from "./pieces.js";
import { isModifier } from "./place-nouns.js";
import { isSomebody, prepositionAtStart } from "./word-classes.js";

/** What says which house of a street is meant: "the last maisonette before the garages", "the third from the shop". */

const LINKS = 4;
const ORDINAL =
  /^(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|only|middle|end|top|bottom|1st|2nd|3rd|\dth)$/;
/** Houses by words that say no more than that they are some. */
const ANY = /^(?:(?:[a-z-]+ ){0,3}(?:one|building|property|place|houses|houses?|home|door|gate|end))$/;
const WAS = /^(?:that|which) (?:was|were|is|used to be)(?: once)? (?=the |an? )/;
const HAS = /^(?:with|without|(?:that|which) (?:has|had))(?: (?:no|all|all the|two|three|lots of|both))? /;

/** Where the description of one house among others ends that begins at `at`. */
export function endOfWhichOne(text: string, pieces: readonly Piece[], at: number): number | undefined {
  if (pieces[at]?.word !== "the") return undefined;
  // "the only house": what begins a clause elsewhere says here that there is no other.
  const isOnly = pieces[at + 1]?.word === "only";
  const { from, end } = nounAt(pieces, isOnly ? at + 2 : at);
  const head = headOf(pieces, from, end);
  if (head === undefined) return undefined;
  let next = head;
  for (let links = 0; links < LINKS; links++) {
    const to = endOfLink(text, pieces, next);
    if (to === undefined) break;
    next = to;
  }
  const words = wordsOf(pieces.slice(from, head));
  const isOne = next > head || isOnly || (words.includes(" ") && isWhich(words));
  return isOne && endsWell(pieces, next) ? next : undefined;
}

function isWhich(words: string): boolean {
  const first = words.slice(0, words.indexOf(" "));
  return isModifier(first) || / one$/.test(words);
}

function headOf(pieces: readonly Piece[], from: number, end: number): number | undefined {
  const home = endOfPlace(pieces, from, end, true);
  if (home !== undefined) return home;
  const words = wordsOf(pieces.slice(from, end));
  return ANY.test(words) || ORDINAL.test(words) ? end : undefined;
}

/** "with solar panels", "beyond the reservoir", "that was the bingo hall", "in the drive". */
function endOfLink(text: string, pieces: readonly Piece[], at: number): number | undefined {
  const words = ahead(pieces, at, 9);
  const lead = (HAS.exec(words) ?? WAS.exec(words))?.[0];
  const preposition = lead === undefined ? prepositionAtStart(words) : undefined;
  if (lead === undefined && preposition === undefined) return undefined;
  const start = at + (preposition?.count ?? lead?.trim().split(" ").length ?? 0);
  const { from, end, isDetermined } = nounAt(pieces, start);
  if (from === end || pieces.slice(from, end).some(({ word }) => isSomebody(word))) return undefined;
  if (/^(?:his|her|their|my|our)$/.test(pieces[start]?.word ?? "")) return undefined;
  const isWeak = preposition?.strength === "weak" && !isDetermined && !isCapital(text, pieces[from]);
  return isWeak || /^(?:to|into|onto)$/.test(preposition?.words ?? "") ? undefined : end;
}
