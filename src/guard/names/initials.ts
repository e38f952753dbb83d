import { isAbbreviation, isThing, isWord } from "../lexicon.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { speechVerbs } from "./cues.js";
import type { State } from "./state.js";

const DOTTED = /(?<![\p{L}\p{N}.])\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.?(?![\p{L}\p{N}])/gu;
const NOT_INITIALS = new Set(
  "eg ie nb ps am pm uk us usa ba bsc ma md phd mba dob nhs gp ad bc bbc ngo poc tv dj aka rip asap faq fyi oop pt ph do no na wc un eu ok hq cv od ot".split(
    " ",
  ),
);

/** Initials: with dots, two capitals that are no short form, and a single one that says or does something. */
export function findInitials(state: State): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(DOTTED, state.text)) {
    const letters = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
    if (NOT_INITIALS.has(letters) || /^vitamins?\s/i.test(match[0])) continue;
    hits.push({ rule: "initials", start: match.index, end: match.index + match[0].trimEnd().length });
  }
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at];
    if (!token || state.marks[at] || state.phrase[at] || token.flat || token.numbered) continue;
    const plain = token.text.replace(/'s$/i, "");
    const next = state.tokens[at + 1];
    const acts =
      next !== undefined &&
      next.gap === " " &&
      (speechVerbs.has(next.word) || /^(?:is|was|has|had|does|did|would|will)$/.test(next.word));
    const owns = /'s$/.test(token.text);
    const beside = /[/&+]/.test(token.gap) || /^\s?[/&+]/.test(state.text.slice(token.end, token.end + 2));
    const isPair =
      token.letters === "upper" &&
      plain.length === 2 &&
      !isAbbreviation(token.word) &&
      !isWord(token.word) &&
      !isThing(token.word);
    const isTriple =
      token.letters === "upper" &&
      plain.length === 3 &&
      acts &&
      speechVerbs.has(next?.word ?? "") &&
      !isAbbreviation(token.word) &&
      !isWord(token.word);
    const isSingle =
      plain.length === 1 &&
      token.letters === "capital" &&
      !/[AI]/.test(plain) &&
      !beside &&
      !/[.-]/.test(token.gap) &&
      ((acts && speechVerbs.has(next?.word ?? "")) || (owns && next !== undefined && !/\d/.test(next.gap)));
    if (isPair && !beside ? true : isTriple || isSingle)
      hits.push({ rule: "initials", start: token.start, end: token.end });
  }
  return hits;
}
