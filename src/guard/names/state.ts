import { isAbroad } from "../lexicon.js";
import type { RuleId } from "../rules.js";
import { compareStrength } from "../rules.js";
import { type HasAccent, noAccents } from "./accents.js";
import { type Kind, kindOf } from "./kinds.js";
import { inPhrase } from "./phrase-spans.js";
import { type Token, tokensOf } from "./tokens.js";

export type Mark = { rule: RuleId; suggestion?: string };

/** For each word of the normalised text: true if it was written in disguise. Asked in the order of the words. */
export type IsDisguised = (start: number, end: number) => boolean;
export const inPlainSight: IsDisguised = () => false;

/** One text on its way: its words, what each is, and which were marked so far. */
export type State = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kind[];
  /** Written with an accent that English does not explain. */
  readonly accented: readonly boolean[];
  /** Written so that no reader would know it: hidden signs, letters of two alphabets. */
  readonly disguised: readonly boolean[];
  /** Stands in a phrase that names nobody. */
  readonly phrase: boolean[];
  readonly marks: (Mark | undefined)[];
};

export function stateOf(text: string, hasAccent: HasAccent, isDisguised: IsDisguised): State {
  const tokens = tokensOf(text);
  const known = new Map<string, Kind>();
  const accented = tokens.map(({ start, end }) => hasAccent !== noAccents && hasAccent(start, end));
  const kinds = tokens.map(({ word }, at): Kind => {
    const kind = known.get(word) ?? kindOf(word);
    known.set(word, kind);
    return accented[at] && kind !== "sure" && !isAbroad(word) ? "unknown" : kind;
  });
  const disguised = tokens.map(({ start, end }) => isDisguised !== inPlainSight && isDisguised(start, end));
  return {
    text,
    tokens,
    kinds,
    accented,
    disguised,
    phrase: inPhrase(tokens),
    marks: tokens.map(() => undefined),
  };
}

/** Marks a word; the stronger rule stays. */
export function markAt(state: State, at: number, rule: RuleId, suggestion?: string): void {
  const before = state.marks[at];
  if (before && compareStrength(before.rule, rule) <= 0) return;
  state.marks[at] = suggestion === undefined ? { rule } : { rule, suggestion };
}

/** A capital that means something: not at the beginning of a sentence, not in a line of capitals. */
export const isTellingCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.flat &&
  !token.opens &&
  (token.letters === "capital" || token.letters === "inner");

export const hasCapital = (token: Token | undefined): boolean =>
  token !== undefined && !token.flat && token.letters !== "lower";
