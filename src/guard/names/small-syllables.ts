import { isThing } from "../lexicon.js";
import { determiners, grammar } from "./cues.js";
import { personPosition } from "./person-position.js";
import { BE, DO, HAVE, HELPERS } from "./predicates.js";
import { hasClass, isTellingCapital, markAt, type State } from "./state.js";
import { isSyllableAt } from "./syllables.js";
import type { Token } from "./tokens.js";
import { acting } from "./what-people-do.js";
import { wordClass } from "./word-class.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Syllables of Chinese and Vietnamese names that are words of grammar in English: "My Tuan", "Thanh An", "Man On". */
const SMALL = set("an my do so on to ho he man van no you the can she");
/** Never written with a capital inside a sentence but as a name. */
const ALONE = set("an on so do ho");
/** No clause goes on like this after the article, the preposition or the possessive: "an is", "my says", "on has". */
const NEVER_SUBJECT = wordClass("an my on");

/** Rests of names that are words of grammar, and single syllables that are everyday words, in a text that has such names. */
export function markSmallSyllables(state: State): void {
  const { tokens, marks } = state;
  let isThere = false;
  for (let at = 0; at < tokens.length; at++) {
    if (marks[at] && state.kinds[at] !== "word" && isSyllableAt(state, at)) {
      isThere = true;
      markBeside(state, at);
    } else if (!marks[at] && hasClass(state, at, NEVER_SUBJECT) && isSubject(state, at))
      markAt(state, at, "likely-name");
  }
  if (!isThere) return;
  for (let at = 0; at < tokens.length; at++) {
    if (!marks[at] && !state.phrase[at] && isAlone(state, at)) markAt(state, at, "likely-name");
  }
}

/** A longer finding asks no more often than a short one, so what may belong to it is taken along. */
function markBeside(state: State, at: number): void {
  const { tokens } = state;
  const [token, before, after] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  const mark = state.marks[at];
  if (mark === undefined) return;
  if (before && token.gap === " " && isSmall(before) && !state.marks[at - 1] && isFirst(state, at - 1))
    markAt(state, at - 1, mark.rule, mark.suggestion);
  if (after?.gap === " " && isSmall(after) && !state.marks[at + 1] && isLast(state, at + 1))
    markAt(state, at + 1, mark.rule, mark.suggestion);
}

const isSmall = (token: Token) => SMALL.has(token.word) && !token.numbered;

/** "my tuan", "van nhung", "An Binh"; after a verb "on", "to" and "so" are what they are. */
function isFirst(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (isTellingCapital(token)) return true;
  if (!token.flat)
    return token.opens && token.letters === "capital" && !/^(?:the|no|on|to|so)$/.test(token.word);
  return /^(?:my|van|ho|man)$/.test(token.word);
}

/** "thanh an rang": a syllable where no noun follows that it would belong to. */
function isLast(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (isTellingCapital(token)) return true;
  if (!token.flat) return false;
  const next = state.tokens[at + 1];
  if (next === undefined || !/^ {1,2}$/.test(next.gap)) return token.word !== "the";
  if (token.word === "an") return !/^[aeiou]/.test(next.word);
  return /^(?:on|man|van|ho|so)$/.test(token.word) && isVerb(next.word);
}

const isVerb = (word: string) =>
  BE.has(word) || HAVE.has(word) || acting.has(word) || (HELPERS.has(word) && word !== "may") || DO.has(word);

function isSubject(state: State, at: number): boolean {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (next?.gap !== " " || next.opens || !isVerb(next.word)) return false;
  const before = token.gap === " " ? (state.tokens[at - 1]?.word ?? "") : "";
  if (token.word === "on") return token.opens && token.letters === "capital" && !token.flat;
  return !determiners.has(before) && !/^(?:is|was|of|on)$/.test(before);
}

/** "asked An what", "Long declined", "i told long": one syllable. */
function isAlone(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.numbered || !isSyllableAt(state, at) || isThing(token.word)) return false;
  if (grammar.has(token.word))
    return (
      isTellingCapital(token) &&
      token.letters === "capital" &&
      (ALONE.has(token.word) || personPosition(state, at) > 1)
    );
  const before = token.gap === " " ? (state.tokens[at - 1]?.word ?? "") : "";
  if (token.word.length < 2 || determiners.has(before)) return false;
  if (isTellingCapital(token) && token.letters === "capital") return true;
  return personPosition(state, at) > (token.flat || token.opens ? 1 : 2);
}
