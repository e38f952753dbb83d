import { isCommon, isFamilyName, isSurnameWord, isThing } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { grammar, kin, roles } from "./cues.js";
import { isBuiltWord } from "./excuses.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

/** Words whose kinds have letters: "ward B", "vitamin D". */
const LETTERED =
  /\b(?:vitamins?|hepatitis|hep|strep|plan|option|ward|group|section|part|type|flat|block|bands?|grade|class|unit|room|tower|wing|zone|area|team|bay|bed|form|annex|appendix|schedule|level|category|cat|factor|class|vit|apt|house|gate|stand|route|pathway|tier|cluster|item|question|table|figure|point|t|x|e)\s$/i;
/** Letters that stand for words in chat and notes: "u", "r", "n", "c", "w". */
const SAID = /^[aiubcnrwxyktdhfqps]$/;

/** "R. Price", "S Power", "E ALLEYNE", "r. wolf": a letter and a family name, also one that is a word. */
export function markShortNames(state: State): void {
  for (let at = 0; at + 1 < state.tokens.length; at++) {
    const [letter, name] = [state.tokens[at] as Token, state.tokens[at + 1] as Token];
    if (letter.text.length !== 1 || letter.numbered || name.numbered) continue;
    if (state.phrase[at] || state.phrase[at + 1]) continue;
    const isStopped = /^\. ?$/.test(name.gap);
    if (!(isStopped || name.gap === " ") || name.word.length < 2) continue;
    if (LETTERED.test(before(state.text, letter.start, 12)) || !isShort(state, at, isStopped)) continue;
    markAt(state, at, "likely-name");
    markAt(state, at + 1, "likely-name");
  }
}

function isShort(state: State, at: number, isStopped: boolean): boolean {
  const [letter, name] = [state.tokens[at] as Token, state.tokens[at + 1] as Token];
  const { word } = name;
  if (grammar.has(word) || kin.has(word) || roles.has(word) || isThing(word)) return false;
  const kind = state.kinds[at + 1];
  const isFamily =
    kind === "sure" ||
    isFamilyName(word) ||
    (kind === "unknown" && !isBuiltWord(word)) ||
    isSurnameWord(word);
  if (!isFamily) return false;
  if (letter.flat) {
    if (letter.letters === "lower")
      return isStopped
        ? !/^[a-z]\.[a-z]\.?$/.test(state.text.slice(letter.start - 2, letter.start + 1))
        : !SAID.test(letter.word) && (kind === "sure" || !isCommon(word));
    return isStopped || !/^[AI]$/.test(letter.text);
  }
  if (!hasCapital(letter) || !hasCapital(name) || name.letters === "upper")
    return (
      hasCapital(letter) && name.letters === "upper" && name.word.length > 3 && !/^[AI]$/.test(letter.text)
    );
  if (letter.text === "I") return isStopped;
  return letter.text !== "A" || isStopped || isTellingCapital(letter);
}
