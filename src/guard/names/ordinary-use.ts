import { determiners, grammar, kin, persons, roles } from "./cues.js";
import { objectCertainty } from "./object-position.js";
import { isAsked } from "./person-position.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting } from "./what-people-do.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** After these comes what somebody does: "they rose", "could mark it", "I hope". */
const BEFORE_VERBS = set(
  "i we you u they he she it who ive weve youve theyve ill well youll theyll can cant cannot could couldnt will wont would wouldnt wd may might must should shouldnt not dont doesnt didnt never always lets please pls can't couldn't won't wouldn't shouldn't don't doesn't didn't that's it's",
);
/** How much of it there is: "no hope", "some grace". */
const HOW_MUCH = set(
  "no some any much more most less little enough great such what real full too very so quite really",
);
const BE = set("is was are were be been being feels felt seems seemed looks looked isn't wasn't");
/** Forms of verbs that are names as well. */
const VERBS = set(
  "rose mark rob drew bill grant chase will may sue pat nick rush wade hunt chuck stew skip dash pierce frank dean peter carol peg josh ray don dot jack mason harry barry kit miles guy gene pip win buck tuck rip bob neil piper jest rally",
);

/** True where a word that is also somebody's name in this text is plainly that word: "prices rose", "the rose bush", "they hope". */
export function isOrdinaryUse(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const previous = state.tokens[at - 1];
  if (previous === undefined || token.opens || token.gap !== " ") return false;
  const { word } = previous;
  if (determiners.has(word) && word !== "of" && word !== "that") return !/'s$/.test(token.text);
  if (word === "to") return objectCertainty(state, at, at) === 0;
  if (BEFORE_VERBS.has(word)) return objectCertainty(state, at, at) < 2;
  if (HOW_MUCH.has(word)) return true;
  if (isAsked(state, at - 1)) return false;
  if (BE.has(word)) return isDescribing(state, at);
  return VERBS.has(token.word) && isNoun(state, at - 1);
}

/** "is rich", "was very happy"; a question ("is rose in?") is another matter. */
const isDescribing = ({ tokens }: State, at: number): boolean => {
  const earlier = tokens[at - 2];
  return (
    earlier !== undefined &&
    !(tokens[at - 1] as Token).opens &&
    !/[,.:;?!]/.test((tokens[at - 1] as Token).gap)
  );
};

/** "prices", "the water": what rises, is marked or granted. */
function isNoun(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (
    state.kinds[at] !== "word" ||
    grammar.has(token.word) ||
    /^(?:yes|says|this|his|sometimes)$/.test(token.word) ||
    kin.has(token.word) ||
    roles.has(token.word) ||
    persons.has(token.word)
  )
    return false;
  const earlier = token.gap === " " ? (state.tokens[at - 1]?.word ?? "") : "";
  if (determiners.has(earlier) && earlier !== "that") return true;
  return /[^su]s$/.test(token.word) && !acting.has(token.word);
}
