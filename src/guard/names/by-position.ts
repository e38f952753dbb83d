import {
  isAbbreviation,
  isAnyName,
  isCommon,
  isFamilyName,
  isGivenName,
  isLargeTown,
  isThing,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import { givenMonths, grammar, isAbstract, kin, persons, roles, signOffs } from "./cues.js";
import { hasCapital, hasClass, markAt, type State } from "./state.js";
import { isNameSyllable } from "./syllables.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

/** Marks names by where they stand: before a date of birth or an age, at the head of a task or a quoted line, under a letter. */
export function markByPosition(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    beforeBirth(state, at);
    besideAge(state, at);
    lastNameFirst(state, at);
    headOfTask(state, at);
    quoted(state, at);
    beforeFullName(state, at);
    monthThatActs(state, at);
    called(state, at);
    introduced(state, at);
  }
}

const mayBeName = (state: State, at: number) => {
  const kind = state.kinds[at];
  const token = state.tokens[at] as Token;
  return (
    !state.phrase[at] &&
    !token.numbered &&
    !isAbbreviation(token.word) &&
    kind !== undefined &&
    kind !== "word"
  );
};

const isNoName = (word: string) => grammar.has(word) || kin.has(word) || persons.has(word) || roles.has(word);

/** "FADUMO R ROBLE DOB 23", "niki e orphanidou date of birth": back to the beginning of the clause. */
function beforeBirth(state: State, at: number): void {
  const { tokens } = state;
  const token = tokens[at] as Token;
  const isLabel =
    token.word === "dob" ||
    (token.word === "date" && tokens[at + 1]?.word === "of" && tokens[at + 2]?.word === "birth");
  if (!isLabel || !/^(?: | ?\(|, )$/.test(token.gap)) return;
  let first = at;
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const before = tokens[place] as Token;
    const starts = before.opens || /[.\n:;]/.test(before.gap);
    const isInitial = before.text.length === 1 && place < at - 1;
    // "thu ha an date of birth": a small word of English that ends a name of syllables.
    if (place === at - 1 && isNameSyllable(before.word) && isNameSyllable(tokens[place - 1]?.word ?? "")) {
      first = place;
      continue;
    }
    if (isNoName(before.word) && !(starts && hasUpper(before) && first < at)) break;
    if (mayBeName(state, place) || isInitial || (hasUpper(before) && (first < at || starts))) first = place;
    else break;
    if (starts || !/^(?: |-|')$/.test(before.gap)) break;
  }
  if (!anyName(state, first, at)) return;
  for (let place = first; place < at; place++) markAt(state, place, "labelled-name");
}

const hasUpper = (token: Token) => token.letters !== "lower";

function anyName(state: State, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (mayBeName(state, place)) return true;
  return false;
}

/** "Ermias (10)", "concepta dempsey, 81,": what has an age is somebody. */
function besideAge(state: State, at: number): void {
  const token = state.tokens[at] as Token;
  const sign = state.text.charAt(token.end);
  if (sign !== "," && sign !== ":" && !state.text.startsWith(" (", token.end)) return;
  const after = state.text.slice(token.end, token.end + 9);
  if (!/^(?:, | \(|:\n\W{0,3}\s?)(?:[1-9]\d?|10[0-5])(?:\)|,|;|\.?$|\.\s|\slives?\b)/.test(after)) return;
  if (isThing(token.word) || isNoName(token.word) || token.text.length < 2) return;
  const previous = state.tokens[at - 1];
  const follows = previous !== undefined && token.gap === " " && isGivenName(previous.word);
  const fits =
    mayBeName(state, at) &&
    (isGivenName(token.word) || state.kinds[at] === "unknown" || follows || isFamilyName(token.word));
  if (!fits || (state.kinds[at] === "both" && !hasCapital(token) && !token.flat)) return;
  markAt(state, at, "likely-name");
  if (follows && !grammar.has(previous.word)) markAt(state, at - 1, "likely-name");
}

/** "New ref. WHITE, Pat. DOB", "Pt (Twum, Comfort) last seen". */
function lastNameFirst(state: State, at: number): void {
  const [last, first] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (
    first === undefined ||
    !first.gap.startsWith(",") ||
    !/^, ?-? ?$/.test(first.gap) ||
    !hasUpper(last) ||
    first.letters !== "capital" ||
    first.flat
  )
    return;
  if ((signOffs.has(last.word) && last.letters !== "upper") || beforeLabel(state, at)) return;
  if (
    !(at === 0 || last.opens || /[(\n:.]\s?$/.test(last.gap)) ||
    isNoName(last.word) ||
    isNoName(first.word)
  )
    return;
  if (!/^(?:[.;)\n]|,? ?(?:dob|d\.o\.b|nhs)\b|$)/i.test(state.text.slice(first.end, first.end + 6))) return;
  if (!isGivenName(first.word) && state.kinds[at + 1] !== "unknown") return;
  if (state.phrase[at] || state.phrase[at + 1]) return;
  if (isThing(first.word) && state.kinds[at] !== "sure") return;
  if (!isAnyName(last.word) && state.kinds[at] === "word" && last.letters !== "upper") return;
  markAt(state, at, "labelled-name");
  markAt(state, at + 1, "labelled-name");
}

/** "Ton, Mai. DOB", "DO, Kim Lien. NHS": before such a label any words in this order are a name. */
function beforeLabel(state: State, at: number): boolean {
  const last = state.tokens[at] as Token;
  if (!(at === 0 || last.opens) || kin.has(last.word) || roles.has(last.word) || last.numbered) return false;
  let end = at + 1;
  while (end < at + 3 && state.tokens[end + 1]?.gap === " " && state.tokens[end + 1]?.letters === "capital")
    end++;
  const { end: after } = state.tokens[end] as Token;
  if (!/^[.,;]? ?(?:dob|d\.o\.b|nhs)\b/i.test(state.text.slice(after, after + 6))) return false;
  for (let place = at; place <= end; place++) markAt(state, place, "labelled-name");
  return true;
}

/** "1. Yuk Lin to ring housing", "- Wilmer to check the card". */
function headOfTask(state: State, at: number): void {
  const token = state.tokens[at] as Token;
  if (token.letters !== "capital" || token.flat || !(at === 0 || token.gap.includes("\n"))) return;
  let last = at;
  const next = state.tokens[at + 1];
  if (next?.gap === " " && next.letters === "capital" && mayBeName(state, at + 1)) last = at + 1;
  if (
    !/^ to [a-z]{2}/.test(
      state.text.slice((state.tokens[last] as Token).end, (state.tokens[last] as Token).end + 6),
    )
  )
    return;
  if (!mayBeName(state, at) || isThing(token.word) || isNoName(token.word)) return;
  const { end } = state.tokens[last] as Token;
  if (isAbstract(token.word) && !TASK.test(state.text.slice(end, end + 14))) return;
  for (let place = at; place <= last; place++) markAt(state, place, "likely-name");
}

/** "Comfort to ring housing": a feeling has no tasks. */
const TASK =
  /^ to (?:ring|chase|check|send|refer|contact|book|arrange|call|email|phone|ask|follow|speak|visit|write|complete|request|escalate|update|discuss|review|prescribe|assess|liaise|collect|bring|take)\b/;

/** "> Ti: he owes me": whoever is quoted by name. */
function quoted(state: State, at: number): void {
  const token = state.tokens[at] as Token;
  if (
    !token.gap.includes(">") ||
    !/>\s{0,2}$/.test(token.gap) ||
    !/^:/.test(state.text.slice(token.end, token.end + 1))
  )
    return;
  if (
    (isNoName(token.word) && !(state.kinds[at] === "both" && token.letters === "capital")) ||
    (state.kinds[at] === "word" && !(token.letters === "capital" && !HEADER.test(token.word))) ||
    isAbbreviation(token.word) ||
    token.text.length < 2
  )
    return;
  markAt(state, at, "likely-name");
}

/** What stands before a colon in a quoted message and is nobody. */
const HEADER =
  /^(?:note|notes|from|to|subject|date|sent|update|updates|action|actions|plan|plans|status|summary|reason|time|place|question|answer|meeting|agenda|minutes|reminder|urgent|important|warning|attachment|attachments|reply|forwarded|original|message|housing|health|money|benefits|debt|family|risk|risks|goal|goals|today|tomorrow|yesterday|outcome|background|situation|assessment|recommendation|admin|staff|reception|duty|ward|nurse|doctor|location|venue|topic|item|contact|address|phone|email|name|room|team|service|group|option)$/;

/** "Meg (Megan Gwynne)", "Cat (Catrin)": the short form before the long one. */
function beforeFullName(state: State, at: number): void {
  const [short, long] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (long?.gap !== " (" || !hasUpper(short) || short.flat || short.text.length < 2 || isNoName(short.word))
    return;
  if (!isAnyName(long.word) && state.kinds[at + 1] !== "unknown") return;
  // "Bailiffs (Bristow)", "in Bristol (Bridge)": a common word, a large town.
  if ((state.kinds[at] === "word" && isCommon(short.word)) || isLargeTown(short.word)) return;
  if (
    short.word.charAt(0) === long.word.charAt(0) &&
    short.word !== long.word &&
    hasUpper(long) &&
    !isThing(short.word)
  )
    markAt(state, at, "likely-name");
}

/** "April wd like her hair done", "june can bring him": months do neither. */
function monthThatActs(state: State, at: number): void {
  if (!hasClass(state, at, givenMonths)) return;
  const token = state.tokens[at] as Token;
  if (token.word === "may" || token.numbered) return;
  const after = state.text.slice(token.end, token.end + 24).toLowerCase();
  const acts =
    /^ (?:(?:wd|would|'d) (?:like|love|want|prefer)|(?:can|could) (?!be\b|see\b|bring (?:rain|snow|cold))[a-z]+ (?:him|her|them|it|me|us|you|u|in|round|over)|laughed|smiled|cried|rang|says|said|thinks|feels|wants|asked|asks|told|knows|lives)\b/;
  const previous = state.tokens[at - 1];
  const dated =
    previous !== undefined &&
    !token.opens &&
    /^(?:in|since|by|until|till|last|next|early|late|mid|this|every|of|\d+)$/.test(previous.word);
  if (acts.test(after) && !dated) markAt(state, at, "likely-name");
}

const CALLERS = wordClass("they we people everyone mates");

/** "kene they call him", "known to all as": a name put first. */
function called(state: State, at: number): void {
  if (!hasClass(state, at + 1, CALLERS)) return;
  const token = state.tokens[at] as Token;
  if (
    !/^ (?:they|we|people|everyone|mates) calls? (?:him|her|them)\b/i.test(
      state.text.slice(token.end, token.end + 24),
    )
  )
    return;
  if (!isNoName(token.word) && token.text.length > 1 && !token.numbered) markAt(state, at, "labelled-name");
}

/** "I am My Duyen Chu", "this is Justice Bishop": two capitals or more are a name, whatever the words. */
function introduced(state: State, at: number): void {
  const token = state.tokens[at] as Token;
  if (token.letters !== "capital" || token.flat || !/^ $/.test(token.gap) || isNoName(token.word)) return;
  if (!/\b(?:I am|I'm|this is|[Mm]y name is|[Aa]sk|[Rr]ing)\s$/.test(before(state.text, token.start, 16)))
    return;
  let last = at;
  while (
    last < at + 3 &&
    state.tokens[last + 1]?.gap === " " &&
    state.tokens[last + 1]?.letters === "capital"
  )
    last++;
  const run = state.tokens.slice(at, last + 1);
  if (run.length < 2 || run.some(({ word }) => roles.has(word) || kin.has(word) || isThing(word))) return;
  if (!run.some(({ word }, place) => isAnyName(word) || state.kinds[at + place] === "unknown")) return;
  for (let place = at; place <= last; place++) markAt(state, place, "likely-name");
}
