import { answersOf, isAbroad } from "../lexicon.js";
import type { RuleId } from "../rules.js";
import { compareStrength } from "../rules.js";
import { type HasAccent, noAccents } from "./accents.js";
import { type Kind, kindOf } from "./kinds.js";
import { beginsPhrase, inPhrase } from "./phrase-spans.js";
import { type Token, tokensOf } from "./tokens.js";
import { classesOf, ROWS, type WordClass } from "./word-class.js";

export type Mark = { rule: RuleId; suggestion?: string };

/** For each word of the normalised text: true if it was written in disguise. Asked in the order of the words. */
export type IsDisguised = (start: number, end: number) => boolean;
export const inPlainSight: IsDisguised = () => false;

/** One text on its way: its words, what each is, and which were marked so far. */
export type State = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly Kind[];
  /** What the lexicon says of each word: bits of `answersOf`. */
  readonly answers: readonly number[];
  /** In which lists of words each is: rows of `classesOf`, one behind the other. */
  readonly classes: Int32Array;
  /** Written with an accent that English does not explain. */
  readonly accented: readonly boolean[];
  /** Written so that no reader would know it: hidden signs, letters of two alphabets. */
  readonly disguised: readonly boolean[];
  /** Stands in a phrase that names nobody. */
  readonly phrase: boolean[];
  readonly marks: (Mark | undefined)[];
};

/** What is known of a word by itself. */
type Known = { readonly kind: Kind; readonly answers: number; readonly classes: readonly number[] };

export function stateOf(text: string, hasAccent: HasAccent, isDisguised: IsDisguised): State {
  const tokens = tokensOf(text);
  const known = new Map<string, Known>();
  const kinds: Kind[] = [];
  const answers: number[] = [];
  const classes = new Int32Array(tokens.length * ROWS);
  const accented: boolean[] = [];
  const disguised: boolean[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { start, end, word } = tokens[at] as Token;
    let of = known.get(word);
    if (of === undefined) {
      of = knownOf(word);
      known.set(word, of);
    }
    answers.push(of.answers);
    for (let row = 0; row < ROWS; row++) classes[at * ROWS + row] = of.classes[row] as number;
    const isAccented = hasAccent !== noAccents && hasAccent(start, end);
    accented.push(isAccented);
    kinds.push(isAccented && of.kind !== "sure" && !isAbroad(word) ? "unknown" : of.kind);
    disguised.push(isDisguised !== inPlainSight && isDisguised(start, end));
  }
  const state = {
    text,
    tokens,
    kinds,
    answers,
    classes,
    accented,
    disguised,
    marks: tokens.map(() => undefined),
  };
  return { ...state, phrase: inPhrase(tokens, (at) => hasClass(state, at, beginsPhrase)) };
}

const knownOf = (word: string): Known => ({
  kind: kindOf(word),
  answers: answersOf(word),
  classes: classesOf(word),
});

type Classified = Pick<State, "classes">;
type Answered = Pick<State, "answers">;

/** True if the word at a place is in a list; false where there is none. */
export const hasClass = ({ classes }: Classified, at: number, { row, bit }: WordClass): boolean =>
  ((classes[at * ROWS + row] as number) & bit) !== 0;

/** True if the lexicon has one of these answers for the word at a place. */
export const hasAnswer = ({ answers }: Answered, at: number, answer: number): boolean =>
  ((answers[at] as number) & answer) !== 0;

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
