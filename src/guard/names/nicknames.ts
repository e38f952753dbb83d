import { isThing } from "../lexicon.js";
import { grammar, kin, roles } from "./cues.js";
import { isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";

const OPENS = /^ \(?["']$/;
/** A nickname has no more words. */
const LONGEST = 3;

/** `Dorothy "Dolly" Marsh`, `J. Young ("Old Young")`: what is quoted behind a name is that person's other name, whatever the words, and what follows it the rest of the name. */
export function markNicknames(state: State): void {
  const { tokens, marks } = state;
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!marks[at - 1] || !OPENS.test(first.gap)) continue;
    const sign = first.gap.slice(-1);
    const last = lastQuoted(state, at, sign);
    if (last === undefined) continue;
    for (let place = at; place <= last; place++) markAt(state, place, "likely-name");
    const next = tokens[last + 1];
    if (next === undefined || next.gap !== `${sign} ` || !isTellingCapital({ ...next, opens: false }))
      continue;
    if (grammar.has(next.word) || roles.has(next.word) || kin.has(next.word) || isThing(next.word)) continue;
    markAt(state, last + 1, "likely-name");
  }
}

/** The last word before the closing sign; all of them with a capital where capitals tell, but for "the". */
function lastQuoted({ tokens, text }: State, at: number, sign: string): number | undefined {
  for (let place = at; place < at + LONGEST; place++) {
    const token = tokens[place];
    if (token === undefined || token.numbered || (place > at && token.gap !== " ")) return undefined;
    if (!token.flat && token.letters === "lower" && !/^(?:the|of|de|la|el)$/.test(token.word))
      return undefined;
    if (text.charAt(token.end) === sign) return token.flat && place > at ? undefined : place;
  }
  return undefined;
}
