import {
  IS_THING,
  isAbbreviation,
  isCommon,
  isFamilyName,
  isGivenName,
  isNameFirst,
  isThing,
  isWord,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import { afterName, dateBefore, grammar, kin, modals, roles } from "./cues.js";
import { follower } from "./follower.js";
import { POSSESSIONS } from "./possessions.js";
import { hasAnswer, hasClass, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting, actions } from "./what-people-do.js";

/** Names that are words, where lists and rows of people put them: ward lists, coloured boards, actions of a meeting, signatures. */
export function markInRows(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (isListed(state, at) || isTasked(state, at) || isOwner(state, at) || isBesideName(state, at))
      markAt(state, at, "likely-name");
    else if (isInitialLast(state, at)) markAt(state, at, state.marks[at - 1]?.rule ?? "likely-name");
    else if (isSigned(state, at)) markAt(state, at, "initials");
  }
}

/** "BED 6: ", "Rm 12 - ", "3) ": whoever lies there; "RED: ", "AMBER - ": whoever is on the board. */
const PLACE =
  /(?:\b(?:bed|bay|room|rm|cubicle|side ?room|sr|slot|chair|case|table|seat)\s?\d{1,3}[a-z]?\s?[:.)=–-]\s?|(?:^|\n)[^\w\n]{0,3}(?:red|amber|green|blue|purple|yellow|new|discharges?|admissions?|awol|leave)\s?(?::|\s-)\s?)$/i;

function isListed(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.gap === " " || !mayBe(state, at) || token.letters === "lower") return false;
  if (!isGivenName(token.word) && !isFamilyName(token.word)) return false;
  if (!PLACE.test(before(state.text, token.start, 28))) return false;
  // "BED 6: MAY MOVE": a helper before its verb is no name.
  if (!modals.has(token.word)) return true;
  const next = follower(state, at)?.word ?? "";
  // "Rm 212. Will task admin": where letter case says something, a helper needs what is said of people.
  return token.flat ? !actions.has(next) : next === "" || afterName.has(next) || acting.has(next);
}

const DASH = /^ ?[-–:] ?$/;
const LEFT_TO_DO =
  /^(?:chase|find|send|ring|call|email|phone|text|check|book|arrange|ask|complete|update|write|draft|refer|order|print|collect|take|bring|pick|follow|liaise|speak|contact|visit|review|request|escalate|discuss|confirm|circulate|share|add|upload|invite|organise|organize|sort|get|give|make|look|to|apply|submit|prepare|report|feed|set|meet|attend|cover|not|seen|discharged|admitted|transferred|moved|settled|stable|away|awaiting|waiting|risk|needs|wants|still|no|has|is|was)$/;

/** "Hunter - chase the dietitian", "Grace O - risk plan onto the system": a name at the head of an action. */
function isTasked(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!(at === 0 || token.opens) || token.letters !== "capital" || token.flat || !mayBe(state, at))
    return false;
  if (!isGivenName(token.word) || modals.has(token.word)) return false;
  const next = state.tokens[at + 1];
  const isWithLetter = next?.gap === " " && next.text.length === 1 && next.letters === "capital";
  const task = state.tokens[isWithLetter ? at + 2 : at + 1];
  if (task === undefined || !DASH.test(task.gap) || !/\s|:/.test(task.gap)) return false;
  return LEFT_TO_DO.test(task.word) && task.letters === "lower";
}

/** "rubys uc", "olivers mum": a first name with its s, in text without apostrophes. */
function isOwner(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const { word } = token;
  if (
    state.marks[at] ||
    token.letters !== "lower" ||
    token.numbered ||
    word.length < 5 ||
    !word.endsWith("s") ||
    !/[a-rt-z]s$/.test(word)
  )
    return false;
  const base = word.slice(0, -1);
  if (!isGivenName(base) || isThing(word) || kin.has(base)) return false;
  if (isNameFirst(base) && !isWord(word)) return true;
  const next = follower(state, at)?.word ?? "";
  return !isCommon(word) && (kin.has(next) || POSSESSIONS.has(next) || isAbbreviation(next));
}

/** "Ada and Can", "Jan and Phil": a month or a helper beside a name, where nothing follows that it would help. */
function isBesideName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const { tokens, marks } = state;
  if (marks[at] || token.flat || token.letters !== "capital" || token.numbered) return false;
  if (!(modals.has(token.word) || token.word === "can" || (isThing(token.word) && isGivenName(token.word))))
    return false;
  const isRow = (gap: string | undefined) => gap === " " || gap === " & ";
  if (/^(?:and|&)$/.test(tokens[at - 1]?.word ?? "") && marks[at - 2] && isRow(token.gap))
    return /^(?:$|[.,;:)\n])/.test(state.text.slice(token.end, token.end + 1));
  const previous = tokens[at - 1]?.word ?? "";
  if (token.gap === " " && (dateBefore.has(previous) || /\d/.test(token.gap))) return false;
  return (
    isThing(token.word) &&
    tokens[at + 1]?.word === "and" &&
    tokens[at + 1]?.gap === " " &&
    marks[at + 2] !== undefined &&
    isRow(tokens[at + 2]?.gap)
  );
}

/** "Name: Sivakumaran, P.", "gheorghe m": the first letter of the other name. */
function isInitialLast(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.text.length !== 1 || state.marks[at] || !state.marks[at - 1] || token.numbered) return false;
  if (token.gap === ", ")
    return token.letters === "capital" && /^(?:\.|\n|$|\))/.test(state.text.slice(token.end, token.end + 1));
  // In chat these letters are words: "u", "r", "n", "k", "x".
  return (
    token.gap === " " && token.flat && state.kinds[at - 1] === "sure" && /^[beghjlmopsvz]$/.test(token.word)
  );
}

/** "Signed: B" at the end of its line. */
function isSigned({ tokens, text }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text.length !== 1 || token.letters !== "capital" || token.numbered || token.flat) return false;
  if (!/^(?:signed|initials?|sign)$/.test(tokens[at - 1]?.word ?? "") || !/^: {0,2}$/.test(token.gap))
    return false;
  return /^\.?(?:\n|$)/.test(text.slice(token.end, token.end + 2));
}

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (state.marks[at] || state.phrase[at] || token.numbered || token.word.length < 2) return false;
  if (token.letters === "upper" && !token.flat && isAbbreviation(token.word)) return false;
  if (hasClass(state, at, grammar) && !hasClass(state, at, modals)) return false;
  return !hasClass(state, at, kin) && !hasClass(state, at, roles) && !hasAnswer(state, at, IS_THING);
}
