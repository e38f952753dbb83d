import { isCapital } from "./nouns.js";
import { type Chunk, isDirection, isPointer, type Walk } from "./walk.js";
import type { Preposition } from "./word-classes.js";

/** "rear 12 …", "corner Mill …" in notes that leave out small words. */
const BARE_PART = /^(?:rear|corner|top|bottom|end|back|front|side|adj|adjacent|o\/s)$/;

type Verdict = "sure" | "maybe" | "no";

/** Whether a part belongs to the address, or may if what stands before it says so. */
export function judge(chunk: Chunk, joined: Walk["link"], walk: Walk): Verdict {
  const { kind, isDetermined, before, words } = chunk;
  if (words === "floor") return "no";
  if (walk.hasPostcode && isLine(chunk, joined, walk)) return "sure";
  const isNamed = /^[A-Z][a-z']/.test(walk.text.slice(walk.pieces[walk.at - 1]?.start ?? 0));
  if (before?.strength === "strong") {
    // "above the window at 12 …": a part of that house, and no way to it.
    if (kind === "unknown" && walk.isHouse && walk.at === walk.origin) return "maybe";
    return isDetermined || kind !== "unknown" || isNamed ? "sure" : "no";
  }
  if (kind === "home") return "sure";
  if (isDetermined && before && !isDirection(before) && FORMER.test(words)) return "sure";
  if (joined === "comma") return judgeApart(chunk, isNamed, walk);
  if (joined === "none") return judgeTouching(chunk, isNamed, walk);
  return judgeJoined(chunk, joined);
}

const FORMER = /^(?:old|former|disused|derelict|converted|abandoned) /;
/** Services have addresses too: "seen at the hospital, ‹12 …›". */
export const SERVICE =
  /(?:hospital|surgery|centre|school|nursery|library|station|doctor'?s|dentist'?s|vet'?s|pharmacy|chemist'?s?|office|bus|coach|train|tram|taxi|car|van)$/;

/** "corner shop, ‹Mill …›", "at the Anchor, ‹Mill …›". */
function judgeApart(
  { kind, words, before, isDetermined, isDefinite, from }: Chunk,
  isNamed: boolean,
  walk: Walk,
): Verdict {
  if (SERVICE.test(words)) return "maybe";
  if (kind === "sight" && (isDefinite || before?.strength === "some" || words.includes(" "))) return "sure";
  if (isNamed && (isDefinite || isDirectlyAt(before)) && !OFFICE.test(words)) return "sure";
  const isLineOfIts = isNamed && isHouseName(words, walk, from);
  if (isLineOfIts) return FOR.test(walk.pieces[from - 1]?.word ?? "") ? "sure" : "maybe";
  return isDetermined || kind === "sight" || (isDirectlyAt(before) && !words.endsWith("ly")) ? "maybe" : "no";
}

const FOR = /^(?:for|is|was|as|namely|placement|property|address|ie|i\.e|called|:)$/;
const OFFICE = /(?:^| )(?:advice|credit|services?|team|trust|council|probation)$/;
/** Bodies that stand before the address at which they are. */
const BODY =
  /(?:^| )(?:advice|credit|services?|team|trust|clinic|hub|council|care|support|health|group|charity|church|practice|ward|reception|police|college|academy|university|housing|association|society|line|project|bank|ltd|court|probation|visit|review|assessment)(?: |$)/;

/** "for Meadowsweet, ‹Church Walk›", "room 4, Compass Foyer, ‹Dock Street›": words with capitals that are a line of the address. */
function isHouseName(words: string, { text, pieces, at }: Walk, from: number): boolean {
  if (BODY.test(words) || at - from > 3) return false;
  return pieces.slice(from, at).every((piece) => isCapital(text, piece));
}

/** "rear ‹12 …›", "at Woodside ‹12 …›", "sleeping doorway old woolworths ‹Tanner …›": notes that leave out small words. */
function judgeTouching(
  { kind, words, before, isDetermined, from }: Chunk,
  isNamed: boolean,
  walk: Walk,
): Verdict {
  if (!isDetermined && BARE_PART.test(words)) return "sure";
  const isFirst = !before && /^[,:(]$/.test(walk.pieces[from - 1]?.word ?? "");
  if (isNamed && !isDetermined && (isDirectlyAt(before) || isFirst)) return "sure";
  if (kind === "sight") return before?.strength === "some" ? "sure" : "maybe";
  return isDetermined || before || words.endsWith("ly") ? "no" : "maybe";
}

/** "the bins behind ‹12 …›", "in the yard off ‹Mill …›". */
function judgeJoined(
  { kind, words, before, isDetermined, isDefinite }: Chunk,
  joined: Walk["link"],
): Verdict {
  if (joined === "weak" && /^(?:up|down)stairs$/.test(words)) return "sure";
  const isPointed = isPointer(joined) && isDetermined;
  if (isPointed && before && !isDirection(before)) return "sure";
  if (kind === "sight") return isPointed || before?.strength === "some" ? "sure" : "maybe";
  if (joined === "strong" && isDefinite && !before) return "sure";
  return isDetermined || before?.words.endsWith("of") ? "maybe" : "no";
}

/** "14 tolgarrick vean ‹LS6 …›", "Old Maltings, ‹LS6 …›". */
function isLine({ before, from, words }: Chunk, joined: Walk["link"], { text, pieces, at }: Walk): boolean {
  if (before?.strength === "strong" || before?.strength === "some") return false;
  if (joined !== "comma" && joined !== "none") return false;
  if (/^\d{1,4}[a-z]? [a-z]/.test(words)) return true;
  const own = pieces.slice(from + (before?.count ?? 0), at);
  return (
    joined === "comma" &&
    own.every(({ start }) => /^(?:[A-Z][a-z]|\d|[A-Z]\b)/.test(text.slice(start, start + 3)))
  );
}

const isDirectlyAt = (before: Preposition | undefined): boolean =>
  before !== undefined && /(?:^| )(?:at|in|from|of)$/.test(before.words);
