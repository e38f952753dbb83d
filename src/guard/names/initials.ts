import { isAbbreviation, isThing, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { before, matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { speechVerbs } from "./cues.js";
import { isDottedPerson, NUMBERED_THING } from "./lone-letters.js";
import type { State } from "./state.js";

const DOTTED = sought(/(?<![\p{L}\p{N}.])\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.?(?![\p{L}\p{N}])/gu);
const DOTTED_LOWER = sought(
  /(?<![\p{L}\p{N}.])(?!(?:e\.g|i\.e|a\.m|p\.m|n\.b|p\.s|o\.t|b\.d|t\.d|q\.d|p\.r|a\.k|r\.i|d\.o|c\.o|h\.v|u\.k|u\.s|g\.p|a\.s|o\.d|s\.o|c\.f|v\.v)\.)\p{Ll}\. ?\p{Ll}\.(?:\p{Ll}\.)?(?![\p{L}\p{N}])/gu,
);
/** "J B said", "seen with K W." */
const APART = sought(
  /(?<![\p{L}\p{N}.'] ?)(?<!\b(?:vitamins?|hepatitis|hep|plan|option|ward|group|section|part|type|flat|block|bands?|grade|class) )(?!I |A )\p{Lu} (?!I\b|A\b)\p{Lu}(?='s\b|[.,;:)\n]|$| (?:is|was|has|had|said|says|feels|lives|rang|attended|reports|wants|thinks|and (?:her|his|their))\b)/gu,
);
/** "client initials jb", "service user AT lives": whatever else the letters stand for. */
const LABELLED = sought(
  /\b(?:initials?|client|pt|patient|service user|tenant|resident|[Vv]ictim|[Pp]erpetrator|[Cc]lient|[Pp]atient|[Tt]enant|complainant|defendant|witness|caller|carer|mother|father|child|baby|case of|person known as)(?: is| are|:)?\s((?!is\b|in\b|at\b|on\b|to\b|no\b|of\b|as\b|or\b|if\b|he\b|we\b|me\b|my\b|so\b|up\b|by\b|do\b|dx\b|hx\b|rx\b|tx\b|bp\b|ok\b)[A-Za-z]{2}|[A-Z]{2,3})(?=(?:'s)?\s?(?:[.,;:()\n]|$)|\s(?:is|was|has|had|said|says|feels|lives|rang|attended|reports|wants|thinks|who|and)\b)/g,
);
/** What is done with somebody at a meeting: "KTW discussed". */
const PASSED =
  /^(?:discussed|reviewed|seen|referred|transferred|allocated|accepted|closed|discharged|admitted|remains)$/;
const NOT_INITIALS = new Set(
  "eg ie nb ps am pm uk us usa ba bsc ma md phd mba dob nhs gp ad bc bbc ngo poc tv dj aka rip asap faq fyi oop pt ph do no na wc un eu ok hq cv od ot".split(
    " ",
  ),
);

/** Short forms that do stand after "client" and "patient". */
const NOT_PEOPLE = new Set(
  "OT CPN GP DNA IS AT IN ON TO NO OF AND HAS WAS MH PD ADHD ASD LD BPD PTSD OCD MS DV SW HV UTI COPD PIP UC ESA".split(
    " ",
  ),
);
/** Two small letters that are no word and no short form. */
const isUnsaid = (letters: string) =>
  !isAbbreviation(letters) && !isWord(letters) && letters === letters.toLowerCase();

/** Initials: with dots, two capitals that are no short form, and a single one that says or does something. */
export function findInitials(state: State): Hit[] {
  const hits: Hit[] = [];
  const people = new Set<string>();
  for (const match of matches(DOTTED, state.text)) {
    const letters = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
    if (NOT_INITIALS.has(letters)) {
      const end = match.index + match[0].trimEnd().length;
      if (!people.has(letters) && !isDottedPerson(state, letters, match.index, end)) continue;
      if (/\d\s?$/.test(state.text.slice(Math.max(0, match.index - 2), match.index))) continue;
      people.add(letters);
    }
    hits.push({ rule: "initials", start: match.index, end: match.index + match[0].trimEnd().length });
  }
  for (const match of [...matches(DOTTED_LOWER, state.text), ...matches(APART, state.text)])
    hits.push({ rule: "initials", start: match.index, end: match.index + match[0].length });
  for (const match of matches(LABELLED, state.text)) {
    const letters = match[1] ?? "";
    const end = match.index + match[0].length;
    if (letters === letters.toUpperCase() ? !NOT_PEOPLE.has(letters) : isUnsaid(letters))
      hits.push({ rule: "initials", start: end - letters.length, end });
  }
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at];
    if (!token || (token.letters !== "upper" && token.letters !== "capital")) continue;
    if (state.marks[at] || state.phrase[at] || token.flat || token.numbered) continue;
    const plain = token.text.replace(/'s$/i, "");
    const next = state.tokens[at + 1];
    const acts =
      next !== undefined &&
      next.gap === " " &&
      (PASSED.test(next.word) ||
        speechVerbs.has(next.word) ||
        /^(?:is|was|has|had|does|did|would|will)$/.test(next.word));
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
      (speechVerbs.has(next?.word ?? "") || (token.opens && PASSED.test(next?.word ?? ""))) &&
      !isAbbreviation(token.word) &&
      !isWord(token.word);
    const isSingle =
      plain.length === 1 &&
      !(token.gap === " " && NUMBERED_THING.test(before(state.text, token.start, 14))) &&
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
