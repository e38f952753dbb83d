import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isAnyName } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { grammar, kin, roles } from "./cues.js";
import { isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { beings } from "./what-people-do.js";

const STRONG_CALL =
  /(?:\bname(?:'?s)?\s(?:is|was|of)|\bnamed|\bknown as|\bknown to \w{1,10} as|\bgoes by|\baka|\balias|\bnick ?name(?:d|\sis|\swas)?|\b(?:sur|fore|first |last |full |middle |maiden )name(?:\sis|\swas)?|\bnee|\bname of|\banswers to|\b(?:is|was|are|were|child|boy|girl|baby|man|woman|friend|dog|cat|son|daughter|partner|neighbour|someone|somebody) called|\bcalls? (?:her|him|them|me)(?:self|selves)?)[\s:"'(-]{1,3}$/i;
/** Of a person, a name is all that can follow: "a daughter in law called Holly". */
const CALLED_SOMEBODY = /([a-z]+),? (?:is |was |who is |who was |we )?(?:called|named)[\s:"'(-]{1,3}$/i;
/** What a name is rather than what it is called: "his name is wrong". */
const NO_CALLING = new Set(
  "wrong right correct incorrect misspelt misspelled spelt spelled missing different long short unknown withheld not changed unclear redacted similar listed".split(
    " ",
  ),
);
const WEAK_CALL = /\bcalled[\s:"'(]{1,3}$/i;

/** "name is Doru", "a dog called Rex", "known as Bo". */
export function byCalling(state: State, at: number): void {
  for (let place = at + 1; place < Math.min(at + 4, state.tokens.length); place++) {
    const token = state.tokens[place] as Token;
    // "maiden name was Bond": the verb is not the name.
    if (/^(?:is|was|known)$/.test(token.word)) continue;
    if (NO_CALLING.has(token.word) && token.letters === "lower") return;
    const lead = before(state.text, token.start, 36);
    const somebody = CALLED_SOMEBODY.exec(lead)?.[1]?.toLowerCase() ?? "";
    const strong =
      STRONG_CALL.test(lead) ||
      kin.has(somebody) ||
      beings.has(somebody) ||
      roles.has(somebody) ||
      somebody === "law";
    if (!strong && !WEAK_CALL.test(lead)) continue;
    const kind = state.kinds[place];
    if (token.numbered || state.phrase[place]) return;
    // "name of De La Tour": from a particle on, whatever follows it.
    if (strong && /^(?:de|da|di|del|la|le|van|von|el|al|mac|ni)$/.test(token.word)) {
      markAt(state, place, "labelled-name");
      markRest(state, place);
      return;
    }
    // "I like to be called: Bunny": a label's capital tells.
    const telling =
      isTellingCapital(token) || (/: {0,2}"?$/.test(token.gap) && token.letters === "capital" && !token.flat);
    const named =
      kind === "sure" ||
      (kind === "unknown" && ((token.word.length > 2 && !isAbbreviation(token.word)) || somebody !== "")) ||
      (kind === "both" &&
        (telling ||
          /name(?:'?s)? (?:is|was)[\s:]{1,3}$/i.test(lead) ||
          ((strong || isDescribed(state, place)) && isAnyName(token.word)))) ||
      (kind === "word" &&
        strong &&
        !grammar.has(token.word) &&
        (telling ||
          (isDescribed(state, place) && !isEverydayWord(token.word) && somebody !== "") ||
          (/name(?:'?s)? (?:is|was)|goes by|alias|aka|nick ?name/i.test(lead) && token.word.length > 2)));
    if (named) markAt(state, place, "labelled-name");
    if (named && /name(?:'?s)? (?:is|was)[\s:]{1,3}$/i.test(lead)) markRest(state, place);
    return;
  }
}

/** "full name is basil mustard known as": up to two words more, whatever they are. */
function markRest(state: State, first: number): void {
  for (let place = first + 1; place < first + 3; place++) {
    const token = state.tokens[place];
    if (token === undefined || !/^[ -]$/.test(token.gap) || token.numbered || grammar.has(token.word)) return;
    if (
      /^(?:known|lives|living|dob|date|born|aged|age|please|but|however|new|address|who|spelt|spelled)$/.test(
        token.word,
      )
    )
      return;
    if (token.letters === "lower" && !token.flat) return;
    markAt(state, place, "labelled-name");
  }
}

/** "a daughter called dawn who is good". */
function isDescribed(state: State, at: number): boolean {
  const after = state.tokens[at + 1];
  return after?.gap === " " && /^(?:who|is|was|says|said|lives|and)$/.test(after.word);
}
