import { isAbbreviation, isFamilyName, isSurnameWord, isThing } from "../lexicon.js";
import {
  determiners,
  grammar,
  kin,
  modals,
  particles,
  professionalTitles,
  roles,
  speechVerbs,
  titles,
} from "./cues.js";
import { isLoneInitial } from "./lone-letters.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { actions } from "./what-people-do.js";
import { endsHere } from "./word-names.js";

const SPACE = /^\.?\s{1,2}$/;

/** "Mrs Pond", "Dr Landau", "Sister La Rosa", "Miss An". */
export function byTitle(state: State, at: number): void {
  const title = state.tokens[at] as Token;
  if (isLoneInitial(state, at)) {
    markTitled(state, at, at + 1);
    return;
  }
  let place = at + 1;
  while (
    particles.has(state.tokens[place]?.word ?? "") &&
    state.tokens[place + 1]?.gap === " " &&
    place < at + 3
  )
    place++;
  const next = state.tokens[place] as Token;
  if (!SPACE.test(next.gap) || (next.gap.includes("\n") && !hasCapital(next))) return;
  // "I asked the pastor. I was told": a full stop ends a word that is no short form.
  if (next.gap.startsWith(".") && title.word.length > 4) return;
  const isPrivate = titles.has(title.word);
  const kind = state.kinds[place];
  if (
    next.numbered ||
    title.numbered ||
    (state.phrase[place] && (title.letters === "lower" || kind === "word"))
  )
    return;
  if (isPrivate && /^(?:and|n)$/.test(next.word) && titles.has(state.tokens[at + 2]?.word ?? "")) {
    markAt(state, at, "titled-name");
    markAt(state, at + 1, "titled-name");
    return;
  }
  const isInitial = next.text.length === 1 && next.letters === "capital" && !next.flat;
  const weak = /^(?:miss|master|sister|father|lady|lord|sir|judge|nurse|doctor|canon|fr|ms|mx|madam)$/.test(
    title.word,
  );
  const isNameLike =
    kind === "sure" ||
    (kind === "unknown" && !isAbbreviation(next.word)) ||
    (kind === "both" &&
      (hasCapital(next) || !weak || isFamilyName(next.word)) &&
      !(weak && next.flat && grammar.has(next.word))) ||
    (kind === "word" &&
      hasCapital(next) &&
      !next.flat &&
      hasCapital(title) &&
      !weak &&
      (!grammar.has(next.word) || next.word.length > 1)) ||
    (isThing(next.word) &&
      next.flat &&
      /^(?:mr|mrs|ms|dr)$/.test(title.word) &&
      !/day$|^[a-z]{3}$/.test(next.word)) ||
    (isSurnameWord(next.word) && next.flat && isCalledSo(state, at, place)) ||
    (kind === "word" &&
      next.flat &&
      /^(?:mr|mrs)$/.test(title.word) &&
      !grammar.has(next.word) &&
      !speechVerbs.has(next.word)) ||
    isInitial ||
    isWordAfterTitle(state, place);
  const after = state.tokens[place + 1];
  // "MS BOND HAS", "miss walker said": where letter case says nothing, a family name that does something.
  const acts =
    next.flat &&
    isFamilyName(next.word) &&
    after?.gap === " " &&
    (speechVerbs.has(after.word) ||
      /^(?:is|was|has|had|will|came|rang|called|went|left|needs|did|does|didn'?t|doesn'?t|hasn'?t|hadn'?t|isn'?t|wasn'?t|can|can'?t|won'?t|would|wouldn'?t)$/.test(
        after.word,
      ));
  const speaks = acts || (next.flat && isSpokenTo(state, at, place));
  if (!isNameLike && !(speaks && weak)) return;
  if (weak && kind === "both" && !hasCapital(next) && !speaks) return;
  if (weak && title.letters === "lower" && kind === "both" && !isTellingCapital(next) && !speaks) return;
  if (modals.has(next.word) && !hasCapital(next) && !isNamedSo(state, place)) return;
  markTitled(state, at, place);
}

function markTitled(state: State, at: number, last: number): void {
  const { word } = state.tokens[at] as Token;
  const instead = professionalTitles.get(word);
  if (titles.has(word)) for (let one = at; one <= last; one++) markAt(state, one, "titled-name");
  else if (instead === "") for (let one = at + 1; one <= last; one++) markAt(state, one, "likely-name");
  else for (let one = at; one <= last; one++) markAt(state, one, "professional-name", instead);
}

/** "dr will is the locum", "letter to dr may."; not "dr will call", "dr may not see her". */
const isNamedSo = ({ tokens, text }: State, place: number) =>
  /^(?:$|[.,;:!?)\n]| (?:is|was|has|had|said|says|rang|came|saw|wants|and|re|about|from|at|on|today|to|not (?:dr|mr|mrs|ms|miss|prof))\b)/i.test(
    text.slice((tokens[place] as Token).end, (tokens[place] as Token).end + 12),
  );

/** "spoke to ms price about the rent", "call from miss field": a title in the place of a person, and nothing after it. */
function isSpokenTo(state: State, at: number, place: number): boolean {
  const [title, next] = [state.tokens[at] as Token, state.tokens[place] as Token];
  if (!/^(?:ms|miss|mr|mrs)$/.test(title.word) || title.gap !== " ") return false;
  if (
    !/^(?:to|from|by|with|told|asked|rang|phoned|saw|seen|met|and|re)$/.test(state.tokens[at - 1]?.word ?? "")
  )
    return false;
  if (!(isFamilyName(next.word) || isSurnameWord(next.word)) || NOT_AFTER_TITLE.test(next.word)) return false;
  return endsHere(state.text.slice(next.end, next.end + 12));
}

/** "doctor waters which says", "ms price is": not "the doctor may call". */
function isCalledSo(state: State, at: number, place: number): boolean {
  const next = state.tokens[place] as Token;
  if (determiners.has(state.tokens[at - 1]?.word ?? "") || NOT_AFTER_TITLE.test(next.word)) return false;
  if (speechVerbs.has(next.word) || actions.has(next.word)) return false;
  return (
    endsHere(state.text.slice(next.end, next.end + 12)) ||
    /^ (?:which|who|that)\b/i.test(state.text.slice(next.end, next.end + 7))
  );
}

const NOT_AFTER_TITLE =
  /^(?:led|call|calls|practitioner|prescriber|clinic|clinics|visit|visits|ward|chapel|who|christmas|chancellor|day|bank|line|list|care|services?|team|review|assessments?|mayor|specialist|associate|in|on|the|is|was|has|and|or|for|to|at|of|by|said|says)$/;

/** "Miss An", "Nurse Sobers", "Ms Do": a capital in the middle of a sentence after a capital title, whatever the word. */
function isWordAfterTitle(state: State, at: number): boolean {
  const [title, token, after] = [
    state.tokens[at - 1] as Token,
    state.tokens[at] as Token,
    state.tokens[at + 1],
  ];
  if (token.flat || token.letters !== "capital" || title.letters !== "capital" || token.word.length < 2)
    return false;
  if (isThing(token.word) || roles.has(token.word) || kin.has(token.word) || NOT_AFTER_TITLE.test(token.word))
    return false;
  return !(after?.gap === " " && after.letters === "capital" && state.kinds[at + 1] === "word");
}
