import { numberWord } from "../structured/number-words.js";
import { isAnchored } from "./anchors.js";
import { chunkBefore, lookBefore, nthBefore, pairBefore, whereBefore } from "./chunks.js";
import { judge, SERVICE } from "./judge.js";
import { isCapital } from "./nouns.js";
import { isSign, piecesOf, sentenceBefore, wordsOf } from "./pieces.js";
import { placeKind } from "./place-nouns.js";
import { type Chunk, isComma, isDirection, isPointer, upTo, type Walk } from "./walk.js";
import {
  determiners,
  isBorder,
  isSomebody,
  MEASURE,
  type Preposition,
  prepositionAtEnd,
  prepositionAtStart,
} from "./word-classes.js";

const REACH = 130;
const PARTS = 8;

const A_HOME = "a home in the area";
const A_PLACE = "a place in the area";

export type Left = {
  readonly start: number;
  /** Words for the place where those of its rule do not fit. */
  readonly safer: string | undefined;
  /** Somebody lives or is found at what was read: "lives in". */
  readonly isLivedIn: boolean;
  /** How many homes with "the" or "her" before them, and how many things by which the place is pointed at, were read. */
  readonly homes: number;
  readonly pointers: number;
  /** A home was read, be it any: "a hostel in". */
  readonly isHome: boolean;
  /** Somebody lives at one thing that was read: "sleeping at the bandstand in". */
  readonly isAtOne: boolean;
};

/**
 * How far to the left the phrase goes that an address at `start` belongs to: over places joined by prepositions
 * ("the flat above the chip shop on") and parts before commas ("top flat, blue door,"). Not beyond `from`.
 */
export function leftOf(
  text: string,
  from: number,
  start: number,
  opensWith: string,
  hasPostcode: boolean,
): Left {
  // "at the corner ‹of Mill …›": the small word may belong to a longer one.
  const own = prepositionAtStart(opensWith);
  const isOwn = own !== undefined && (own.count > 1 || isPointer(own.strength));
  const small = isOwn ? 0 : (SMALL.exec(opensWith)?.[0].length ?? 0);
  const pieces = sentenceBefore(piecesOf(text, Math.max(from, start - REACH), start + small));
  const count = pieces.length;
  const walk: Walk = {
    text,
    pieces,
    at: count,
    sure: small > 0 ? count - 1 : count,
    safer: undefined,
    homes: 0,
    isHome: false,
    isOne: false,
    pointers: 0,
    hasPostcode,
    origin: count,
    isHouse: pieces.at(-1)?.word === "at",
    link: "none",
  };
  const opening = opensWith.slice(small);
  if (isOwn) readRestOf(walk, own);
  else readFirstLink(walk, opening);
  walk.origin = walk.at;
  if (isPointer(walk.link)) walk.pointers++;
  let isLivedIn = isAnchored(walk);
  let isAtOne = false;
  for (let parts = 0; parts < PARTS && walk.at > 0; parts++) {
    if (parts > 0 && isAnchored(walk)) {
      isLivedIn = true;
      isAtOne = walk.isOne && walk.link === "weak";
      walk.sure = walk.at;
      walk.safer = undefined;
      break;
    }
    if (walk.link === "end" || !readPart(walk)) break;
  }
  readMeasure(walk, opening);
  const { sure, safer, homes, pointers, isHome } = walk;
  const first = Math.min(start, pieces[sure]?.start ?? start);
  return { start: first, safer, isLivedIn, homes, pointers, isHome, isAtOne };
}

const SMALL = /^(?:at|of|from|in|on|to|off|near) /;

/** "at the very ‹end of Mill Lane›": the small word of the address is the end of a longer one. */
function readRestOf(walk: Walk, own: Preposition): void {
  walk.link = own.strength;
  const whole = prepositionAtEnd(`${upTo(walk, walk.at)} ${own.words}`);
  const rest = (whole?.count ?? 0) - own.count;
  if (rest <= 0) return;
  walk.at -= rest;
  walk.sure = walk.at;
}

/** What the address itself hangs on: "opposite 12 …", "…, 12 …"; or the noun of which it was only a part: "the left hand ‹semi …›". */
function readFirstLink(walk: Walk, opensWith: string): void {
  const last = walk.pieces.at(-1);
  if (!last) return;
  if (isComma(last)) {
    walk.link = "comma";
    walk.at--;
    return;
  }
  readFellows(walk, opensWith);
  if (isMeeting(walk, opensWith)) {
    walk.link = "strong";
    walk.at--;
    walk.sure = Math.min(walk.sure, walk.at);
    return;
  }
  const before = prepositionAtEnd(upTo(walk, walk.at));
  if (before) {
    walk.link = before.strength;
    walk.at -= before.count;
    skipComma(walk);
    const isPlace = before.strength !== "weak" || /(?:^| )(?:in|at|on|up|down)$/.test(before.words);
    if (isPlace) walk.sure = Math.min(walk.sure, walk.at);
    return;
  }
  const opens = opensWith.split(" ");
  const isNoun = [1, 2].some((count) => placeKind(opens.slice(0, count).join(" ")) !== "unknown");
  if (/^(?:the |\d)/.test(opensWith) || !isNoun) return;
  const det = [2, 3, 4].find((back) => determiners.has(walk.pieces.at(-back)?.word ?? ""));
  const between = det === undefined ? [] : walk.pieces.slice(walk.at - det + 1);
  if (det === undefined || between.some((piece) => isSign(piece) || isBorder(piece.word))) return;
  walk.at -= det;
  const governor = prepositionAtEnd(upTo(walk, walk.at));
  walk.at -= governor?.count ?? 0;
  walk.sure = walk.at;
  walk.safer = governor ? undefined : A_HOME;
  walk.link = governor?.strength ?? "end";
}

/** The words before the address that are part of it: "‹13 or› 15 Quarry Street", "‹one four› six tanner road", "‹Larkspur or› Lavender Way". */
function readFellows(walk: Walk, opensWith: string): void {
  const word = (back: number) => walk.pieces.at(-back)?.word ?? "";
  const isSaid = (back: number) => /^(?:\d|oh)$/.test(word(back)) || numberWord(word(back)) !== undefined;
  const count = walk.pieces.length - walk.at;
  if (count > 0) return;
  const isNumber = /^\d/.test(opensWith) || numberWord(opensWith.split(" ")[0] ?? "") !== undefined;
  let back = 0;
  if (/^(?:or|and|to|-)$/.test(word(1)) && isNumber && /^\d{1,3}[a-z]?$/.test(word(2))) back = 2;
  else if (word(1) === "or" && isCapital(walk.text, walk.pieces.at(-2)) && !isSomebody(word(2))) back = 2;
  else while (back < 4 && isSaid(back + 1)) back++;
  if (back > 0 && /^(?:number|no|numbers)$/.test(word(back + 1))) back++;
  walk.at -= back;
  if (back > 0) walk.sure = walk.at;
}

/** "the corner house where ‹Bond Street meets Albion Place›". */
function isMeeting({ pieces, at }: Walk, opensWith: string): boolean {
  if (pieces[at - 1]?.word !== "where" || !MEETS.test(opensWith)) return false;
  return placeKind(wordsOf(pieces.slice(Math.max(0, at - 4), at - 1))) !== "unknown";
}
const MEETS = / (?:meets?|joins?|crosses|becomes|turns|bends|ends|forks|goes|runs)(?: |$)/;

/** "the verge by the bridge, ‹outside Withernby›". */
function skipComma(walk: Walk): void {
  if (isPointer(walk.link) && walk.pieces[walk.at - 1]?.word === ",") walk.at--;
}

/** Behind "in", "above" and the like "in the area" takes the place of all; else a noun must stand there. */
function saferFor({ before, kind }: Chunk): string | undefined {
  if (before && !isDirection(before)) return undefined;
  return kind === "home" ? A_HOME : A_PLACE;
}

/** Reads one part more; false where none is there that can be of an address. */
function readPart(walk: Walk): boolean {
  const look = lookBefore(walk);
  if (look > 0) {
    walk.at -= look;
    walk.link = "strong";
    return true;
  }
  walk.at -= nthBefore(walk);
  const chunk = pairBefore(walk) ?? whereBefore(walk) ?? chunkBefore(walk);
  if (!chunk) return false;
  const joined = walk.link;
  const verdict = judge(chunk, joined, walk);
  if (verdict === "no") return false;
  walk.at = chunk.from;
  walk.isOne = chunk.kind !== "unknown" && chunk.isDefinite && !SERVICE.test(chunk.words);
  if (verdict === "sure") {
    walk.sure = chunk.start;
    walk.safer = saferFor(chunk);
    if (chunk.kind === "home") walk.isHome = true;
    if (chunk.kind === "home" && chunk.isDefinite) walk.homes++;
    if (isPointer(chunk.before?.strength ?? "none")) walk.pointers++;
  }
  walk.link = linkBefore(walk, chunk);
  return true;
}

function linkBefore(walk: Walk, { before, kind }: Chunk): Walk["link"] {
  if (before) return before.strength;
  const last = walk.pieces[walk.at - 1];
  if (last && isComma(last)) {
    walk.at--;
    return "comma";
  }
  return kind === "home" && last && !isSign(last) && !isBorder(last.word) ? "none" : "end";
}

/** "two streets" behind, "just" above, "c/o". */
function readMeasure(walk: Walk, opensWith: string): void {
  const behind = wordsOf(walk.pieces.slice(walk.sure, walk.sure + 5));
  if (!prepositionAtStart(behind || opensWith) && !/^\d/.test(behind || opensWith)) return;
  const words = MEASURE.exec(upTo(walk, walk.sure))?.[1];
  if (words !== undefined) walk.sure -= words.split(" ").length;
}
