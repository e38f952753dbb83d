import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isAnyName, isCommon, isGivenName, isThing, standsBare } from "../lexicon.js";
import { byCalling } from "./by-calling.js";
import { byTitle } from "./by-title.js";
import {
  afterName,
  grammar,
  greetings,
  kin,
  modals,
  persons,
  professionalTitles,
  roles,
  signOffs,
  speechVerbs,
  titles,
} from "./cues.js";
import { isBuiltWord, isSlip } from "./excuses.js";
import { byGreeting, bySignOff } from "./in-letters.js";
import { personPosition } from "./person-position.js";
import { hasCapital, hasClass, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { WordClass } from "./word-class.js";

type Cue = (state: State, at: number) => void;

/** What each announcing word looks for. Filled at the end of this module. */
const cues = new Map<string, Cue[]>();

/** Marks names that a title, a relation, a label or "called" announces. */
export function markByContext(state: State): void {
  for (let at = 0; at + 1 < state.tokens.length; at++) {
    if (!hasClass(state, at, announcing)) continue;
    for (const cue of cues.get((state.tokens[at] as Token).word) ?? []) cue(state, at);
  }
}

const CALLING = new Set(
  "called named name names named known aka alias nickname nicknamed surname forename goes call calls nee née".split(
    " ",
  ),
);
const LABELS = new Set(
  "name surname forename client patient person user nok kin re regarding carer mother father mum dad son daughter partner wife husband brother sister tenant resident service-user signed author from attended present apologies contact attn tell inform call ring cc alert room chair worker keyworker".split(
    " ",
  ),
);
const isNoRole = (word: string) =>
  !kin.has(word) &&
  !roles.has(word) &&
  !persons.has(word) &&
  !/^(?:none|nil|unknown|parents?|family|spouse|as|not)$/.test(word);

function byRelation(state: State, at: number): void {
  const next = state.tokens[at + 1] as Token;
  if (!/^(?:\s|,\s|\s?\(|\s-\s|:\s)$/.test(next.gap)) return;
  const relation = state.tokens[at] as Token;
  // "via DA Languages": a short form, and no word for a father.
  if (relation.letters === "upper" && !relation.flat && isAbbreviation(relation.word)) return;
  // "her husband's job": what is theirs, unless a capital says who.
  if (/'s?$/.test(relation.text) && next.letters === "lower" && !next.flat && state.kinds[at + 1] === "both")
    return;
  // "Dear Friend, Many thanks".
  if (
    next.gap.startsWith(",") &&
    state.kinds[at + 1] === "word" &&
    greetings.has(state.tokens[at - 1]?.word ?? "")
  )
    return;
  if (isNameAfter(state, at + 1, next.gap === " ", isPlural((state.tokens[at] as Token).word)))
    markAt(state, at + 1, "family-name");
}

/** "son Mark", "son, Mark", "mum adaeze"; not "son will need", "mum may go", "friends mark". */
function isNameAfter(state: State, at: number, direct: boolean, plural: boolean): boolean {
  const token = state.tokens[at] as Token;
  const kind = state.kinds[at];
  const after = state.tokens[at + 1];
  const afterWord = after && !after.opens && !/^[,.;:)]/.test(after.gap) ? after.word : "";
  if (token.numbered || state.phrase[at] || (isThing(token.word) && !isGivenName(token.word))) return false;
  switch (kind) {
    case "sure":
      return true;
    case "unknown":
      if (state.accented[at]) return true;
      if (isAbbreviation(token.word) || token.word.length < 3 || isBuiltWord(token.word)) return false;
      return (
        isTellingCapital(token) ||
        !isSlip(token.word) ||
        afterName.has(afterWord) ||
        speechVerbs.has(afterWord)
      );
    case "both":
      if (isTellingCapital(token))
        return isAnyName(token.word) && !(isThing(token.word) && !isGivenName(token.word));
      // "her daughter, faith, cried": between commas.
      if (
        !direct &&
        !plural &&
        isGivenName(token.word) &&
        /^, $/.test(token.gap) &&
        // "a pram, twin, grey,": the relation is one of a row itself.
        state.tokens[at - 1]?.gap === " " &&
        /^,/.test(after?.gap ?? "")
      )
        return true;
      if (!direct || plural || !isGivenName(token.word)) return false;
      if (modals.has(token.word)) return afterWord === "" || afterName.has(afterWord);
      return !isThing(token.word) || afterWord === "" || afterName.has(afterWord);
    default:
      if (grammar.has(token.word) || isThing(token.word) || isAbbreviation(token.word)) return false;
      // "her son w schizophrenia", "your mum I've changed": with, and what a pronoun has joined.
      if ((token.text.length === 1 && token.letters === "lower") || /^i'(?:ve|m|d|ll)$/.test(token.word))
        return false;
      return isWordUsedAsName(state, at, direct, plural, afterWord);
  }
}

/** "her brother Sever", "his sister, Bless, visits", "her mum moa cant cope". */
function isWordUsedAsName(
  state: State,
  at: number,
  direct: boolean,
  plural: boolean,
  afterWord: string,
): boolean {
  const token = state.tokens[at] as Token;
  const after = state.tokens[at + 1];
  if (kin.has(token.word) || roles.has(token.word) || persons.has(token.word) || plural) return false;
  if (isTellingCapital(token)) {
    if (token.letters !== "capital" || (after && isTellingCapital(after) && state.kinds[at + 1] === "word"))
      return false;
    if (!isCommon(token.word)) return true;
    const enclosed = after === undefined || /^[,.)\n]/.test(after.gap);
    return (
      enclosed ||
      speechVerbs.has(afterWord) ||
      /^(?:is|was|has|who)$/.test(afterWord) ||
      personPosition(state, at) > 1
    );
  }
  if (!direct || !token.flat) return false;
  if (!isEverydayWord(token.word) && personPosition(state, at) === 3) return true;
  if (!isCommon(token.word)) return !/(?:s|ed|ing|ly|ive|al|ous|ful|able|ent)$/.test(token.word);
  return isGivenName(token.word) && /^(?:is|was|has|said|says|lives|who|rang|in)$/.test(afterWord);
}

const isPlural = (word: string) => word.endsWith("s") && !word.endsWith("ss");

/** "her CPN Karen", "client K": a role and then a name. */
function byRole(state: State, at: number): void {
  const next = state.tokens[at + 1] as Token;
  if (!/^(?:\s|,\s|\s?\()$/.test(next.gap)) return;
  const isPerson = persons.has((state.tokens[at] as Token).word);
  if (
    next.text.length === 1 &&
    next.letters === "capital" &&
    !/[AI]/.test(next.text) &&
    !next.flat &&
    isPerson &&
    !next.numbered
  ) {
    markAt(state, at + 1, "initials");
    return;
  }
  if (!isNameAfter(state, at + 1, next.gap === " ", isPlural((state.tokens[at] as Token).word))) return;
  if (state.kinds[at + 1] === "word") return;
  // "the vet bill": where capitals are used, a common word without one is that word.
  if (!next.flat && next.letters === "lower" && isCommon(next.word)) return;
  markAt(state, at + 1, isPerson ? "labelled-name" : "professional-name", isPerson ? undefined : "");
}

/** "Name: Grace Pond", "NOK: hope sila". */
function byLabel(state: State, at: number): void {
  const label = state.tokens[at] as Token;
  const next = state.tokens[at + 1] as Token;
  if (!/^\s?[:=]\s{0,3}$|^\s-\s$/.test(next.gap)) return;
  const isName = /^(?:name|surname|forename)$/.test(label.word);
  if (next.gap.includes("-") && !isName) return;
  for (let place = at + 1; place < Math.min(at + 5, state.tokens.length); place++) {
    const token = state.tokens[place] as Token;
    if (place > at + 1 && !/^\s?[ ,-]\s?$/.test(token.gap)) return;
    const kind = state.kinds[place];
    const isFormName = isName && place === at + 1 && token.letters !== "lower";
    if (token.numbered || (grammar.has(token.word) && !isFormName) || state.phrase[place]) return;
    const fits =
      kind === "sure" ||
      (kind === "unknown" &&
        !isAbbreviation(token.word) &&
        (isName || hasCapital(token) || !isSlip(token.word))) ||
      (kind === "both" && (hasCapital(token) || isName || isGivenName(token.word))) ||
      (kind === "word" &&
        isName &&
        place === at + 1 &&
        !/^(?:unknown|not|none|withheld|refused|declined|tbc)$/.test(token.word)) ||
      (kind === "word" &&
        place === at + 1 &&
        /^(?:nok|kin)$/.test(label.word) &&
        token.letters === "capital" &&
        isNoRole(token.word));
    if (!fits) return;
    markAt(state, place, "labelled-name");
  }
}

/** "the daughter is Dot", "sister = Rose": what nobody is said to be without an article. */
function byBeing(state: State, at: number): void {
  const [verb, name] = [state.tokens[at + 1], state.tokens[at + 2]];
  if (verb === undefined || name === undefined || name.numbered || state.phrase[at + 2]) return;
  if (!(verb.gap === " " && /^(?:is|was)$/.test(verb.word) && name.gap === " ")) return;
  if (
    !isGivenName(name.word) ||
    state.kinds[at + 2] !== "both" ||
    ADJECTIVES.has(name.word) ||
    standsBare(name.word)
  )
    return;
  const next = state.tokens[at + 3];
  if (next?.gap === " " && /^(?:about|to|at|in|for|of|with|enough|because|as)$/.test(next.word)) return;
  markAt(state, at + 2, "family-name");
}

/** Names that say how somebody is. */
const ADJECTIVES = new Set(
  "rich frank happy sunny merry jolly bonny gay honest innocent precious blessed bright clever lovely sweet pretty darling gracious polite simple sincere earnest ernest lucky cheer divine dusty rusty sandy misty stormy snowy golden sterling hardy noble royal regal loyal constant random wild wonderful marvellous marvelous brilliant obvious definite young old white black long short small little sharp keen wise swift savage moody strong gentle slim shorty curly lofty smiley tiny titch tired major junior senior queen king star champion winner victor".split(
    " ",
  ),
);

const announce = (words: Iterable<string>, cue: Cue) => {
  for (const word of words) cues.set(word, [...(cues.get(word) ?? []), cue]);
};
announce([...titles, ...professionalTitles.keys()], byTitle);
announce(kin, byRelation);
announce(
  [...persons, ...roles].filter((word) => !kin.has(word)),
  byRole,
);
announce([...kin, ...roles, "idva", "isva", "imha", "imca", "cmhn", "rmn"], byBeing);
announce(CALLING, byCalling);
announce(greetings, byGreeting);
announce(signOffs, bySignOff);
announce(LABELS, byLabel);
const announcing = new WordClass(cues.keys());
