import { isAbbreviation, isSurnameWord, isThing } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { grammar, kin, persons, roles } from "./cues.js";
import { readingsOf } from "./figures-for-letters.js";
import { isTellingCapital, markAt, type State } from "./state.js";
import { type Token, tokenFrom } from "./tokens.js";
import { actions } from "./what-people-do.js";

/** The other half of a name that has figures for letters in one of them: "gr4ce hall", "Tom H1ll". */
export function markBesideFigures(state: State, hits: readonly Hit[]): void {
  for (const { rule, start, end } of hits) {
    if (rule !== "disguised-name") continue;
    const next = tokenFrom(state.tokens, end);
    const after = state.tokens[next];
    if (after && after.start - end === 1 && state.text.charAt(end) === " " && isRest(state, next))
      markAt(state, next, "likely-name");
    let before = next - 1;
    while (before >= 0 && (state.tokens[before] as Token).start >= start) before--;
    const previous = state.tokens[before];
    if (
      previous &&
      start - previous.end === 1 &&
      state.text.charAt(previous.end) === " " &&
      isRest(state, before)
    )
      markAt(state, before, "likely-name");
  }
}

function isRest(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const { word } = token;
  if (
    token.numbered ||
    word.length < 2 ||
    grammar.has(word) ||
    kin.has(word) ||
    roles.has(word) ||
    persons.has(word)
  )
    return false;
  if (isThing(word) || (isAbbreviation(word) && token.letters !== "capital") || actions.has(word))
    return false;
  const kind = state.kinds[at];
  if (kind === "sure" || kind === "unknown" || isTellingCapital(token)) return true;
  return token.flat && (kind === "both" || isSurnameWord(word));
}

const FIGURED = sought(/(?<![\w@$.-])(?=[a-z]{0,15}\d)[a-z\d]{3,16}(?![\w@$])/gi);

/** A piece of two signs after a name: "Thanh 4n", "jun h0". */
const PIECE = /^ (?!b4\b)(?:[a-z][013457]|[013457][nu])(?![\w.])/i;

function piecesAfterNames({ tokens, marks, text }: State): Hit[] {
  return tokens.flatMap((token, at): Hit[] => {
    if (!marks[at] || marks[at]?.rule === "initials") return [];
    const piece = PIECE.exec(text.slice(token.end, token.end + 5))?.[0];
    return piece ? [{ rule: "disguised-name", start: token.end + 1, end: token.end + piece.length }] : [];
  });
}

/** Words with figures that read like a name which was found elsewhere in the text. */
export function findFigured(state: State): Hit[] {
  if (!/\d[a-z]|[a-z]\d/i.test(state.text)) return [];
  const names = new Set<string>();
  state.marks.forEach((mark, at) => {
    if (mark && mark.rule !== "initials") names.add((state.tokens[at] as Token).word);
  });
  if (names.size === 0) return [];
  const hits = matches(FIGURED, state.text)
    .filter((match) => readingsOf(match[0]).some((word) => names.has(word)))
    .map(
      (match): Hit => ({ rule: "disguised-name", start: match.index, end: match.index + match[0].length }),
    );
  return [...hits, ...piecesAfterNames(state)];
}
