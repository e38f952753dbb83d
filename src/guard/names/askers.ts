import { AUXILIARIES } from "../structured/auxiliaries.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { actions } from "./what-people-do.js";

/** How far a question is looked through for its mark. */
const LENGTH = 200;

/** "Will Grace be asked?", "Can Hope come?": the helper that opens a question is nobody's first name. */
export function unmarkAskers(state: State): void {
  const { tokens, marks, text } = state;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!marks[at] || !token.opens || tokens[at + 1]?.gap !== " " || !AUXILIARIES.has(token.word)) continue;
    if (!/^[^.!?\n]{0,200}\?/.test(text.slice(token.end, token.end + LENGTH + 1))) continue;
    if (isAnswered(state, at + 1)) marks[at] = undefined;
  }
}

/** After who is asked about there stands a verb as "will" and "can" have it: "be", "help". */
function isAnswered({ tokens, marks }: State, first: number): boolean {
  let at = first;
  while (at < first + 4 && tokens[at] && (marks[at] || tokens[at]?.letters !== "lower")) at++;
  const token = tokens[at];
  if (at === first || token === undefined || token.gap !== " ") return false;
  return (
    /^(?:be|have|do|not|need|still|also|get|got|been|ever|really|know)$/.test(token.word) ||
    actions.has(token.word)
  );
}
