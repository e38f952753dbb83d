import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isGivenName, isThing } from "../lexicon.js";
import { afterName, determiners, feelings, grammar, isAbstract, modals, speechVerbs } from "./cues.js";
import { isFamilyOnly } from "./kinds.js";
import { personPosition } from "./person-position.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

const CERTAIN: ReadonlySet<string> = new Set(["titled-name", "family-name", "labelled-name", "full-name"]);

/** One finding spreads to every mention: of words that were names once, those without a capital too unless they are words first. */
export function spreadNames(state: State): void {
  const found = new Map<string, number>();
  /** Names that a title, a relation or a label has made sure of, whatever else the word means. */
  const certain = new Set<string>();
  state.marks.forEach((mark, at) => {
    const token = state.tokens[at] as Token;
    if (mark && CERTAIN.has(mark.rule)) certain.add(token.word);
    if (!mark || mark.rule === "initials" || mark.rule === "professional-name") return;
    for (const part of [token.word, ...token.word.split("-")]) if (part.length > 1) found.set(part, at);
  });
  if (found.size === 0) return;
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    const source = found.get(token.word);
    if (source === undefined || state.marks[at]) continue;
    if (grammar.has(token.word) && !(modals.has(token.word) && isNamedModal(state, at))) continue;
    const first = state.tokens[source] as Token;
    if (state.kinds[at] === "word" && !hasCapital(token) && personPosition(state, at) < 2) continue;
    if (state.phrase[at] && !isGivenName(token.word)) continue;
    if (state.kinds[at] === "both") {
      if (isFamilyOnly(token.word) && !isTellingCapital(token)) continue;
      const next = state.tokens[at + 1]?.word ?? "";
      const plainly = isTellingCapital(token) || speechVerbs.has(next);
      const flat = token.flat && first.flat && !modals.has(token.word) && !feelings.has(token.word);
      const before = token.gap === " " ? (state.tokens[at - 1]?.word ?? "") : "";
      const verbal = /^(?:i|we|you|they|to|can|will|would|could|not|no|some|any|much|more|in|of)$/.test(
        before,
      );
      const again =
        certain.has(token.word) && (hasCapital(token) || token.flat) && !verbal && !determiners.has(before);
      // Once it was somebody's name, a place that a person may have is enough.
      const stands = !verbal && !determiners.has(before) && personPosition(state, at) > 0;
      if (
        !again &&
        !stands &&
        !plainly &&
        !(flat && !determiners.has(before)) &&
        !(token.opens && hasCapital(token) && !isAbstract(token.word))
      )
        continue;
    }
    markAt(state, at, "likely-name");
  }
}

/** "Will is", "saw Will": not "will" and "may" as verbs. */
function isNamedModal(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const next = state.tokens[at + 1];
  return (
    isTellingCapital(token) ||
    (hasCapital(token) && next !== undefined && (afterName.has(next.word) || speechVerbs.has(next.word)))
  );
}

/** "tina and jo", "jo, sam and alex": who stands in a row with a name has one. */
export function joinCompany(state: State): void {
  const { tokens, marks } = state;
  const join = (at: number, beside: number) => {
    const token = tokens[at];
    if (!token || marks[at] || state.phrase[at] || !marks[beside] || token.numbered || !isCompany(state, at))
      return;
    markAt(state, at, "likely-name");
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (/^(?:and|n)$/.test(token.word)) {
      join(at - 1, at + 1);
      join(at + 1, at - 1);
    } else if (/^\s?[&+,]\s?$/.test(token.gap)) join(at, at - 1);
  }
  for (let at = tokens.length - 1; at > 0; at--) {
    if (/^\s?[&+,]\s?$/.test((tokens[at] as Token).gap)) join(at - 1, at);
  }
}

function isCompany(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!isGivenName(token.word) || modals.has(token.word) || feelings.has(token.word) || isThing(token.word))
    return false;
  if (determiners.has(state.tokens[at - 1]?.word ?? "") || isAbbreviation(token.word)) return false;
  return state.kinds[at] === "sure" || !isEverydayWord(token.word) || isTellingCapital(token);
}
