import { IS_ANY_NAME, isGivenName, isSurnameWord } from "../lexicon.js";
import type { Hit } from "../types.js";
import { grammar } from "./cues.js";
import { hasAnswer, hasClass, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** What kinds of thing names are borrowed from. */
const KINDS =
  "flowers?|plants?|trees?|herbs?|spices?|shrub|months?|seasons?|time of (?:year|day)|weather|colou?rs?|birds?|animals?|insects?|fish|fruits?|berry|gems?|stones?|jewels?|metals?|days?|cars?|rivers?|towns?|city|country|county|island|drinks?|food|words?|verbs?|nouns?|feelings?|virtues?|jobs?|trades?|king|queen|prince|princess|film|singer|actor|song|story|tools?|instrument|bible|goddess|god|planet|ocean|sea|sky";
const AS_IN = new RegExp(
  `^,? (?:(?:as in|meaning|spelt like|spelled like|same as) (?:the |a )(?:${KINDS})|(?:like|not) the (?:flower|plant|tree|herb|month|season|bird|animal|fruit|gem|car|river|town|city|drink|word|singer|actor|film|song))\\b`,
  "i",
);
/** The word behind "not": "thats summer not summer as in july", "its rose not ruth". */
const CORRECTS = /^(?:its|it's|thats|that's|is|was|called|named|name's|say|said|mean|meant)$/i;

/** Names that are words and are told apart from them: by what else the word means, by "not", by their letters. */
export function markToldApart(state: State, disguised: readonly Hit[]): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (!hasAnswer(state, at, IS_ANY_NAME) || state.marks[at] || hasClass(state, at, grammar)) continue;
    const token = state.tokens[at] as Token;
    if (token.numbered) continue;
    if (isExplained(state, token) || isCorrected(state, at)) markAt(state, at, "likely-name");
  }
  markSpelt(state, disguised);
}

/** "daisy as in the flower", "April, not the month". */
const isExplained = ({ text }: State, token: Token) =>
  (isGivenName(token.word) || isSurnameWord(token.word)) && AS_IN.test(text.slice(token.end, token.end + 40));

function isCorrected({ tokens, marks }: State, at: number): boolean {
  const [token, not, other] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (token.gap !== " " || !CORRECTS.test(tokens[at - 1]?.text ?? "") || !isGivenName(token.word))
    return false;
  if (not?.word !== "not" || !/^,? $/.test(not.gap) || other?.gap !== " ") return false;
  return other.word === token.word || marks[at + 2] !== undefined;
}

/** "miss lamb l a m b": whoever spells a word says that it is a name. */
function markSpelt({ tokens, text, ...rest }: State, hits: readonly Hit[]): void {
  const state = { tokens, text, ...rest };
  const spelt = new Map<number, string>();
  for (const { rule, start, end } of hits)
    if (rule === "spelled-out-name")
      spelt.set(
        start,
        text
          .slice(start, end)
          .replace(/[^\p{L}]/gu, "")
          .toLowerCase(),
      );
  if (spelt.size === 0) return;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (spelt.get(next.start) === token.word && !token.numbered) markAt(state, at, "likely-name");
  }
}
