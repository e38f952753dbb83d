import { isAbbreviation, isGivenName, isThing } from "../lexicon.js";
import { determiners, givenMonths, grammar } from "./cues.js";
import { isSoftlyFramed } from "./frames.js";
import { isOrdinaryUse } from "./ordinary-use.js";
import { personPosition } from "./person-position.js";
import { markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** So much a word must gather over a text; a sure place counts three, a likely one two, a possible one one. */
const ENOUGH = 4;

/**
 * A name that is a word and stands nowhere surely, but twice and more where a person might: "joy came round", "left joy with her nan". What is said of
 * a feeling once is hardly said twice in one text.
 */
export function addUpPlaces(state: State): void {
  const places = new Map<string, { at: number; points: number }[]>();
  for (let at = 0; at < state.tokens.length; at++) {
    if (!mayBe(state, at)) continue;
    const points = isOrdinaryUse(state, at)
      ? 0
      : Math.max(personPosition(state, at), isSoftlyFramed(state, at) ? 2 : 0);
    if (points === 0) continue;
    const { word } = state.tokens[at] as Token;
    const known = places.get(word);
    if (known) known.push({ at, points });
    else places.set(word, [{ at, points }]);
  }
  for (const mentions of places.values()) {
    if (mentions.length < 2 || mentions.reduce((sum, { points }) => sum + points, 0) < ENOUGH) continue;
    for (const { at, points } of mentions) if (points > 1) markAt(state, at, "likely-name");
  }
}

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (state.marks[at] || state.phrase[at] || token.numbered || token.word.length < 2) return false;
  if (state.kinds[at] !== "both" || !isGivenName(token.word) || grammar.has(token.word)) return false;
  if (
    isThing(token.word) ||
    givenMonths.has(token.word) ||
    (isAbbreviation(token.word) && token.letters === "upper")
  )
    return false;
  return !(token.gap === " " && determiners.has(state.tokens[at - 1]?.word ?? ""));
}
