import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isCommon, isGivenName, isThing, standsBare } from "../lexicon.js";
import { honorificsFirst, honorificsLast } from "../lists/honorifics.js";
import { grammar, kin, persons, roles } from "./cues.js";
import { personPosition } from "./person-position.js";
import { hasCapital, hasClass, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const FIRST = wordClass(honorificsFirst);
const LAST = wordClass(honorificsLast);
/** Forms of address that are ordinary English words as well: only beside what is a name anyway. */
const isWordToo = (word: string) => isCommon(word) || word.length < 4;
/** "Uncle Wing", "Aunt May": with a capital the relation is a title, and a title has a name. */
const ELDERS = wordClass(
  "uncle aunt aunty auntie granny gran grandma grandad granddad grandpa nan nana nanna nanny cousin papa mama baba",
);

/** Takes forms of address along with the name they stand beside, and finds the name by them where nothing else does. */
export function markHonorifics(state: State): void {
  const { tokens, marks } = state;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (hasClass(state, at, FIRST)) beforeName(state, at);
    if (hasClass(state, at, DESCRIBES)) described(state, at);
    if (token.word === "van" || token.word === "von") withParticles(state, at);
    if (hasClass(state, at, ELDERS)) elder(state, at);
    if (
      marks[at - 1] &&
      !marks[at] &&
      hasClass(state, at, LAST) &&
      token.gap === " " &&
      isNamed(state, at - 1)
    )
      if (!isWordToo(token.word) || state.kinds[at - 1] === "sure") markAt(state, at, "likely-name");
    knownAs(state, at);
  }
}

/** "known as big martin": what tells one of two from the other. */
const DESCRIBES = wordClass(
  "big little lil wee old young lanky skinny ginger mad fat tall scouse geordie mackem brummie manc cockney yorkie scotch scottish irish welsh polish black white long short daft crazy blind deaf mental posh dirty one-eyed wheelchair",
);

/** "van der berg declined": these two in a row stand in no English sentence, and a family name behind them. */
function withParticles(state: State, at: number): void {
  const [second, third] = [state.tokens[at + 1], state.tokens[at + 2]];
  if (second?.gap !== " " || !/^(?:der|den|de)$/.test(second.word)) return;
  if (third?.gap !== " " || third.numbered || third.word.length < 3 || grammar.has(third.word)) return;
  for (let place = at; place <= at + 2; place++) markAt(state, place, "likely-name");
}

/** Written small, these alone say more of somebody than how old they are or where they come from: "tell big dave". */
const CALLS = set("big little lil wee lanky ginger mad fat tall scouse skinny");

function described(state: State, at: number): void {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (next?.gap !== " " || state.marks[at] || token.numbered) return;
  if (!state.marks[at + 1]) {
    // "went with little mo": both, where only a person stands.
    const isShort = isGivenName(next.word) && !isEverydayWord(next.word) && !standsBare(next.word);
    if (!isShort || !CALLS.has(token.word) || state.phrase[at + 1] || personPosition(state, at, at + 1) < 2)
      return;
    markAt(state, at, "likely-name");
    markAt(state, at + 1, "likely-name");
    return;
  }
  if (!isNamed(state, at + 1)) return;
  const isCalled = /^(?:as|called|named|nicknamed|aka|alias)$/.test(state.tokens[at - 1]?.word ?? "");
  if (isCalled || CALLS.has(token.word) || (hasCapital(token) && hasCapital(next)))
    markAt(state, at, "likely-name");
}

const isNamed = (state: State, at: number) =>
  state.kinds[at] === "sure" || state.kinds[at] === "unknown" || hasCapital(state.tokens[at]);

/** "Tita Baby", "Haji sahib Mahboob", "Mst. Zubaida". */
function beforeName(state: State, at: number): void {
  const token = state.tokens[at] as Token;
  // "umm e hani": the particle belongs to it.
  if (
    /^(?:umm|abu)$/.test(token.word) &&
    /^(?:e|ul|al)$/.test(state.tokens[at + 1]?.word ?? "") &&
    state.tokens[at + 2]?.gap === " "
  ) {
    if (state.kinds[at + 2] === "word") return;
    for (let one = at; one <= at + 2; one++) markAt(state, one, "likely-name");
    return;
  }
  const place =
    state.tokens[at + 1]?.gap === " " && LAST.has(state.tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const next = state.tokens[place];
  if (next === undefined || !/^\.? $/.test(next.gap) || next.numbered || token.numbered) return;
  if (next.gap.startsWith(".") && token.word.length > 4) return;
  if (!token.flat && (token.letters !== "capital" || !isTellingCapital({ ...next, opens: false }))) return;
  const isName = state.marks[place] !== undefined || state.kinds[place] === "sure";
  if (isWordToo(token.word) || token.flat) {
    if (!isName || (token.flat && isWordToo(token.word))) return;
  } else if (!isName && !mayBeName(state, place)) return;
  for (let one = at; one <= place; one++) markAt(state, one, "likely-name");
}

function elder(state: State, at: number): void {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (next?.gap !== " " || token.letters !== "capital" || token.flat || !isTellingCapital(next)) return;
  if (next.letters !== "capital" || !mayBeName(state, at + 1)) return;
  markAt(state, at, "family-name");
  markAt(state, at + 1, "family-name");
}

const mayBeName = (state: State, at: number) => {
  const { word } = state.tokens[at] as Token;
  return !(grammar.has(word) || roles.has(word) || isThing(word) || state.phrase[at] || word.length < 2);
};

/** "Ba (Savitaben Shah)": what stands before somebody's whole name in brackets is how they are called. */
function knownAs(state: State, at: number): void {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (next?.gap !== " (" || state.marks[at] || !state.marks[at + 1] || !isNamed(state, at + 1)) return;
  if (token.flat || token.letters !== "capital" || token.text.length < 2 || token.numbered) return;
  const { word } = token;
  if (kin.has(word) && !ELDERS.has(word)) return;
  if (grammar.has(word) || roles.has(word) || persons.has(word) || isThing(word) || state.phrase[at]) return;
  if ((isCommon(word) && !ELDERS.has(word)) || (isAbbreviation(word) && word.length > 2)) return;
  markAt(state, at, "likely-name");
}
