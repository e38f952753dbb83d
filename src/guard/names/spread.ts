import { isAbbreviation, isAnyName, isFamilyName, isGivenName, isThing } from "../lexicon.js";
import { abstracts, determiners, grammar, modals, particles, speechVerbs } from "./cues.js";
import { isBuiltWord, isSlip } from "./excuses.js";
import { isFamilyOnly } from "./kinds.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

const GAP = /^(?: {1,2}|\. ?| ?- ?|'|\n)$/;

/** Names grow to their neighbours: second names, particles, initials. */
export function growNames(state: State): void {
  const { tokens, marks } = state;
  for (let at = 0; at < tokens.length; at++) {
    const mark = marks[at];
    if (!mark || mark.rule === "initials") continue;
    for (let place = at + 1; place < Math.min(at + 4, tokens.length); place++) {
      const token = tokens[place] as Token;
      if (marks[place]) break;
      if (!GAP.test(token.gap) || token.gap === "\n" || token.numbered) break;
      if (/\./.test(token.gap) && (tokens[place - 1]?.text.length ?? 0) > 1) break;
      if (particles.has(token.word) && tokens[place + 1] && isSecondName(state, place + 1)) {
        markAt(state, place, mark.rule, mark.suggestion);
        continue;
      }
      if (!isSecondName(state, place) && !isInitial(token)) break;
      markAt(state, place, mark.rule, mark.suggestion);
    }
  }
  for (let at = tokens.length - 1; at > 0; at--) {
    const mark = marks[at];
    const previous = tokens[at - 1] as Token;
    if (!mark || mark.rule === "initials" || marks[at - 1] || !GAP.test((tokens[at] as Token).gap)) continue;
    if (isInitial(previous) && !/^[AI]$/.test(previous.text))
      markAt(state, at - 1, mark.rule, mark.suggestion);
    else if (/^ |^-|^\s-/.test((tokens[at] as Token).gap) && isFirstName(state, at - 1)) {
      markAt(state, at - 1, mark.rule, mark.suggestion);
    }
  }
}

const isInitial = (token: Token) => token.text.length === 1 && token.letters === "capital" && !token.flat;

/** Verbs and helpers that are also family names: "sarah may go", "tom will". */
const VERBS = new Set(
  "will may can read wade hunt chase rush grant love long field wells price king day last best good bright cross low major more mean must made hall close smart small little strong sharp short young old early late wise gay black white home house hill bond hope joy grace may summer spring winter mind pace place power pride rose rest back call call's cook drink drive dance play rice hands hand head heard hurst hold holding going living standing reading keeping rising walking talking has is".split(
    " ",
  ),
);

function isSecondName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const kind = state.kinds[at];
  const { word } = token;
  if (grammar.has(word) || state.phrase[at] || word.length < 2) return false;
  if (isTellingCapital(token) || (hasCapital(token) && !token.flat && !token.opens)) {
    if (token.letters === "upper" && isAbbreviation(word)) return false;
    if (kind === "word") return !isBuiltWord(word) && !isThing(word) && isAnyName(word);
    return kind !== "both" || !isThing(word) || isAnyName(word);
  }
  if (!token.flat && token.letters === "lower" && (state.tokens[at - 1]?.letters ?? "lower") !== "lower") {
    return kind === "sure";
  }
  if (kind === "sure") return true;
  if (kind === "unknown")
    return word.length > 2 && !isAbbreviation(word) && !isBuiltWord(word) && !isSlip(word);
  return kind === "both" && isFamilyName(word) && !VERBS.has(word) && !isThing(word);
}

function isFirstName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (state.kinds[at] !== "both" || state.phrase[at] || token.numbered) return false;
  const family = state.tokens[at + 1] as Token;
  if (!(isFamilyOnly(family.word) || isFamilyName(family.word) || state.kinds[at + 1] === "unknown"))
    return false;
  if (hasCapital(token) && !token.flat) return isGivenName(token.word) || isFamilyName(token.word);
  if (modals.has(token.word) || abstracts.has(token.word)) return false;
  return isGivenName(token.word) && !determiners.has(state.tokens[at - 1]?.word ?? "");
}

/** One finding spreads to every mention: of words that were names once, those without a capital too unless they are words first. */
export function spreadNames(state: State): void {
  const found = new Map<string, number>();
  state.marks.forEach((mark, at) => {
    const token = state.tokens[at] as Token;
    if (!mark || mark.rule === "initials" || mark.rule === "professional-name") return;
    for (const part of [token.word, ...token.word.split("-")]) if (part.length > 1) found.set(part, at);
  });
  if (found.size === 0) return;
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    const source = found.get(token.word);
    if (source === undefined || state.marks[at] || grammar.has(token.word)) continue;
    const first = state.tokens[source] as Token;
    if (state.kinds[at] === "word" && !hasCapital(token)) continue;
    if (state.phrase[at] && !isGivenName(token.word)) continue;
    if (state.kinds[at] === "both") {
      if (isFamilyOnly(token.word) && !isTellingCapital(token)) continue;
      const next = state.tokens[at + 1]?.word ?? "";
      const plainly = isTellingCapital(token) || speechVerbs.has(next);
      const flat = token.flat && first.flat && !modals.has(token.word) && !abstracts.has(token.word);
      if (!plainly && !flat && !(token.opens && hasCapital(token) && !abstracts.has(token.word))) continue;
    }
    markAt(state, at, "likely-name");
  }
}
