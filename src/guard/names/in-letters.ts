import { isAbbreviation, isAnyName, isGivenName, isThing } from "../lexicon.js";
import { modals, roles } from "./cues.js";
import { hasCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** "Dear Grace", "hi amit". */
export function byGreeting(state: State, at: number): void {
  const next = state.tokens[at + 1] as Token;
  if (!/^\s{1,2}$/.test(next.gap) || state.phrase[at + 1]) return;
  const kind = state.kinds[at + 1];
  if (kind === "both" && isGivenName(next.word) && !modals.has(next.word))
    markAt(state, at + 1, "likely-name");
  if (kind === "unknown" && !isAbbreviation(next.word)) markAt(state, at + 1, "likely-name");
}

/** The last line of a letter: "Rejoice", "Mark and June". */
export function markLastLine(state: State): void {
  const { tokens } = state;
  const last = tokens.length - 1;
  let first = last;
  while (first > 0 && !(tokens[first] as Token).gap.includes("\n")) first--;
  const line = tokens.slice(first);
  if (first === 0 || line.length > 4 || /[^\s.,]/.test(state.text.slice((tokens[last] as Token).end))) return;
  if (
    line.some(
      ({ letters, word, numbered, flat }) => numbered || flat || (letters !== "capital" && word !== "and"),
    )
  )
    return;
  if (line.some(({ word }, at) => roles.has(word) || isThing(word) || state.phrase[first + at])) return;
  if (
    line.length === 1 &&
    /^(?:welcome|hope|love|peace|joy|praise|blessings?|well|good|happy|sincere|merry)$/.test(
      line[0]?.word ?? "",
    )
  )
    return;
  const isNamed = line.some(
    ({ word }, at) =>
      isGivenName(word) || state.kinds[first + at] === "unknown" || state.kinds[first + at] === "sure",
  );
  if (!isNamed) return;
  for (let at = first; at <= last; at++) if (tokens[at]?.word !== "and") markAt(state, at, "likely-name");
}

/** "Kind regards,\nGrace", "Many thanks\nA Rocha", "SIGNED SD". */
export function bySignOff(state: State, at: number): void {
  const signOff = state.tokens[at] as Token;
  const next = state.tokens[at + 1] as Token;
  if (signOff.word === "signed" && /^(?: {1,2}|: ?)$/.test(next.gap)) {
    const second = state.tokens[at + 2];
    const isHyphened = /^\p{Lu}-\p{Lu}$/u.test(next.text);
    const apart =
      next.text.length === 1 && second?.text.length === 1 && /^(?: {1,3}|\. ?| \. )$/.test(second.gap);
    if (
      apart ||
      isHyphened ||
      (/^\p{L}{2,3}$/u.test(next.text) &&
        next.letters === "upper" &&
        !/^(?:by|in|on|up|it|an|to|as|at|of|off|out|for|and|the|her|his|him|me|my|we|us|he|no|not|if|or|so|was|is|all|off)$/.test(
          next.word,
        ))
    ) {
      markAt(state, at + 1, "initials");
      if (apart) markAt(state, at + 2, "initials");
    }
    return;
  }
  if (!/[,\n]/.test(next.gap) || state.phrase[at + 1]) return;
  let last = at + 1;
  while (/^(?: |\. ?|-|')$/.test(state.tokens[last + 1]?.gap ?? "")) last++;
  const line = state.tokens.slice(at + 1, last + 1);
  const isLine =
    /\n/.test(next.gap) &&
    line.length < 6 &&
    line.every(({ letters, word }) => letters !== "lower" || word === "and");
  const isInitialed = line.length === 2 && line[0]?.text.length === 1;
  const hasName =
    isInitialed ||
    line.some(({ word }, place) => isAnyName(word) || state.kinds[at + 1 + place] === "unknown");
  const isTeam = line.some(
    ({ word }) =>
      roles.has(word) || /^(?:the|team|service|services|clinic|centre|trust|practice|office)$/.test(word),
  );
  // "P. Nurse": an initial before it makes a family name of a role.
  if (isLine && hasName && (isInitialed || !isTeam)) {
    for (let place = at + 1; place <= last; place++)
      if (state.tokens[place]?.word !== "and") markAt(state, place, "likely-name");
    return;
  }
  const kind = state.kinds[at + 1];
  const after = state.tokens[at + 2];
  const alone =
    after === undefined || /\n/.test(after.gap) || isAnyName(after.word) || state.kinds[at + 2] === "unknown";
  if (kind === "both" && alone && hasCapital(next)) markAt(state, at + 1, "likely-name");
}
