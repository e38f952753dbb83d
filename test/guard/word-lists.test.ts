import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { englishOf } from "../../src/guard/english.js";
import { isEverydayWord } from "../../src/guard/everyday-words.js";
import {
  answersOf,
  IS_ABBREVIATION,
  IS_ANY_NAME,
  IS_COMMON,
  IS_EVERYDAY,
  IS_GIVEN_NAME,
  IS_LARGE_TOWN,
  IS_SURNAME_WORD,
  IS_THING,
  IS_TOWN,
  IS_TYPED,
  isAbbreviation,
  isAnyName,
  isCommon,
  isGivenName,
  isLargeTown,
  isSurnameWord,
  isThing,
  isTown,
  isTyped,
} from "../../src/guard/lexicon.js";
import { largeTowns } from "../../src/guard/lists/large-towns.js";
import { britishGiven } from "../../src/guard/lists/names-british-given.js";
import { shortenings, typing } from "../../src/guard/lists/safe-typing.js";
import { noAccents } from "../../src/guard/names/accents.js";
import { findNames } from "../../src/guard/names/find-names.js";
import { hasAnswer, hasClass, inPlainSight, stateOf } from "../../src/guard/names/state.js";
import { classesOf, WordClass, wordClasses } from "../../src/guard/names/word-class.js";

const answers: readonly (readonly [answer: number, asked: (word: string) => boolean])[] = [
  [IS_GIVEN_NAME, isGivenName],
  [IS_ANY_NAME, isAnyName],
  [IS_TOWN, isTown],
  [IS_LARGE_TOWN, isLargeTown],
  [IS_THING, isThing],
  [IS_ABBREVIATION, isAbbreviation],
  [IS_COMMON, isCommon],
  [IS_SURNAME_WORD, isSurnameWord],
  [IS_TYPED, isTyped],
  [IS_EVERYDAY, isEverydayWord],
];
const listed = [largeTowns, britishGiven, typing, shortenings, englishOf(10), englishOf(70)]
  .flatMap((list) => list.match(/[a-z'-]+/g) ?? [])
  .concat(...wordClasses().map((words) => [...words]));
const word = fc.oneof(
  fc.constantFrom(...listed),
  fc.stringMatching(/^[a-z]{1,6}(?:['-][a-z]{1,3})?$/),
  fc.constantFrom("b4", "l8r", "a&e", "søren", ""),
);

describe("what is known of a word", () => {
  test("the bits of the lexicon say what its functions say, of every listed word", () => {
    const differing = listed.filter((one) =>
      answers.some(([answer, asked]) => ((answersOf(one) & answer) !== 0) !== asked(one)),
    );
    expect(differing).toEqual([]);
  });

  test("and of any word", () => {
    fc.assert(
      fc.property(word, (one) => {
        for (const [answer, asked] of answers) expect((answersOf(one) & answer) !== 0).toBe(asked(one));
      }),
    );
  });

  test("the row of a word has the bit of a list if the list has the word", () => {
    expect(wordClasses().length).toBeGreaterThan(20);
    fc.assert(
      fc.property(word, (one) => {
        for (const list of wordClasses())
          expect(((classesOf(one)[list.row] ?? 0) & list.bit) !== 0).toBe(list.has(one));
      }),
    );
  });

  test("each word of a text is known by its place, and none before the first and behind the last", () => {
    const [list] = wordClasses();
    if (list === undefined) throw new Error("No lists");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const state = stateOf(words.join(" "), noAccents, inPlainSight);
        for (const [at, token] of state.tokens.entries()) {
          expect(hasClass(state, at, list)).toBe(list.has(token.word));
          expect(hasAnswer(state, at, IS_COMMON)).toBe(isCommon(token.word));
        }
        for (const at of [-1, state.tokens.length]) {
          expect(hasClass(state, at, list)).toBe(false);
          expect(hasAnswer(state, at, IS_COMMON)).toBe(false);
        }
      }),
    );
  });

  test("a list that comes later counts from then on", () => {
    expect(findNames("zyxomat")).toBeDefined();
    const late = new WordClass(["zyxomat"]);
    expect((classesOf("zyxomat")[late.row] ?? 0) & late.bit).not.toBe(0);
  });
});
