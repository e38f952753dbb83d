import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { piecesOf, sentenceBehind, wordsOf } from "./pieces.js";
import { placeKind } from "./place-nouns.js";
import { endOfPlace, nounAt, rightOf, withLook } from "./right.js";
import { prepositionAtStart } from "./word-classes.js";

const REACH = 110;
/** Behind these words stands where somebody lives, and hardly anything else. */
const CUE = sought(
  /\b(?:(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing|in)?|kip(?:s|ped|ping|pin)?|doss(?:es|ed|ing|in)?|sleep(?:s|ing|in)|slept|squat(?:s|ted|ting)|camp(?:s|ed|ing)|moored|tied up|lodg(?:es|ed|ing)|holed up|resid(?:es|ed|ing)|bedd(?:ed|ing) down|(?:re)?housed|sofa[ -]surfing)(?: (?:now|just|still|back|out|up|over|currently|temporarily|rough|mostly|alone|again)){0,3}(?= (?:in|at|on|above|over|below|beneath|under|underneath|behind|opposite|next|upstairs|round|down|up|just|right|directly)\b)|(?:address|addr|home|abode|lives|whereabouts)(?: is|:| -| =)(?= )|(?:deliver(?:ed|y)?|drop(?:ped)?(?: it| them)?(?: off)?|post(?:ed)?|letters?(?: go)?|discharged|bailed|released) (?:to|at)(?= the )) /gi,
);
/** From such a place there are few homes: over it and under it, at its back. */
const ONE_OF_FEW =
  /^(?:(?:just |right |directly )?(?:above|over|below|beneath|under|underneath)|upstairs from|next door (?:but one )?to|(?:at |in |round |on )?the (?:back|rear|side|top|end) of|(?:one|two|three|\d) (?:doors?|houses?) .*)$/;
const NOT_HERE = /^(?:the )?(?:same|influence|care|roof|bridge of|age|poverty)/;
const REASON = "This may be told so closely that it leads to one home.";

/** Homes without any name that are told by what they lie at: "lives in the last caravan before the bridge". */
export function findToldHomes(text: string, hits: readonly Hit[]): Hit[] {
  const told: Hit[] = [];
  for (const { 0: cue, index } of matches(CUE, text)) {
    const from = index + cue.length;
    const span = spanAt(text, cue, from);
    if (!span || hits.some((hit) => hit.start < span.end && span.start < hit.end)) continue;
    told.push({ rule: "place-name", ...span, reason: REASON, suggestion: "in the area" });
  }
  return told;
}

function spanAt(text: string, cue: string, from: number): { start: number; end: number } | undefined {
  const pieces = sentenceBehind(piecesOf(text, from, from + REACH));
  const first = pieces[0];
  const words = wordsOf(pieces.slice(0, 9));
  const preposition = prepositionAtStart(words);
  const at = preposition?.count ?? 0;
  const noun = nounAt(pieces, at);
  const isDefinite = noun.isDetermined && !/^(?:an?|another)$/.test(pieces[at]?.word ?? "");
  if (!first || !isDefinite) return undefined;
  const isLabel = / is $|[:=-] $/.test(cue);
  const place = endOfPlace(pieces, noun.from, noun.end, false) ?? (isLabel ? noun.end : undefined);
  if (place === undefined || place === noun.from) return undefined;
  const end = (pieces[place - 1] as (typeof pieces)[number]).end;
  const whole = wordsOf(pieces.slice(noun.from, place));
  if (NOT_HERE.test(whole)) return undefined;
  const look = pieces[withLook(pieces, place) - 1]?.end ?? end;
  const behind = rightOf(text, look, text.length);
  const isToldMore = behind > look;
  if (preposition && preposition.strength !== "weak") {
    const isSure = ONE_OF_FEW.test(preposition.words) || isToldMore;
    return isSure ? { start: first.start, end: behind } : undefined;
  }
  const isHome = placeKind(whole) === "home" || preposition !== undefined || isLabel;
  return isHome && isToldMore ? { start: first.start, end: behind } : undefined;
}
