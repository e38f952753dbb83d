import {
  isAbbreviation,
  isAnyName,
  isCommon,
  isFamilyName,
  isGivenName,
  isSurnameWord,
  isThing,
} from "../lexicon.js";
import {
  determiners,
  grammar,
  greetings,
  isAbstract,
  kin,
  modals,
  particles,
  persons,
  professionalTitles,
  roles,
  signOffs,
} from "./cues.js";
import { isBuiltWord, isSlip } from "./excuses.js";
import { isFamilyOnly } from "./kinds.js";
import { personPosition } from "./person-position.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { actions } from "./what-people-do.js";
import { endsHere } from "./word-names.js";

const GAP = /^(?: {1,2}|\. ?| ?- ?|'|\n)$/;

/** Names grow to their neighbours: second names, particles, initials. */
export function growNames(state: State): void {
  const { tokens, marks } = state;
  for (let at = 0; at < tokens.length; at++) {
    const mark = marks[at];
    if (!mark || mark.rule === "initials") continue;
    for (let place = at + 1; place < Math.min(at + 4, tokens.length); place++) {
      const token = tokens[place] as Token;
      if (marks[place]) break;
      if (!GAP.test(token.gap) || token.gap === "\n" || token.numbered) break;
      if (/\./.test(token.gap) && (tokens[place - 1]?.text.length ?? 0) > 1) break;
      if (particles.has(token.word) && isParticleHere(state, place)) {
        markAt(state, place, mark.rule, mark.suggestion);
        continue;
      }
      if (!isSecondName(state, place) && !isInitial(token) && !isMiddle(state, place)) break;
      markAt(state, place, mark.rule, mark.suggestion);
    }
  }
  for (let at = tokens.length - 1; at > 0; at--) {
    const mark = marks[at];
    const previous = tokens[at - 1] as Token;
    if (!mark || mark.rule === "initials" || marks[at - 1] || !GAP.test((tokens[at] as Token).gap)) continue;
    if (isInitial(previous) && !/^[AI]$/.test(previous.text))
      markAt(state, at - 1, mark.rule, mark.suggestion);
    else if (isParticleBefore(previous, tokens[at] as Token))
      markAt(state, at - 1, mark.rule, mark.suggestion);
    else if (/^ |^-|^\s-/.test((tokens[at] as Token).gap) && isFirstName(state, at - 1)) {
      markAt(state, at - 1, mark.rule, mark.suggestion);
    }
  }
}

/** "de Freitas, Ana", "dos Anjos": English has no such words. */
const isParticleBefore = (particle: Token, name: Token) =>
  (name.gap === " " &&
    /^(?:Ni|Nic|Mac|Ui|O|Abu|Umm|Ap|Ab|Bint|Ter|Ten)$/.test(particle.text) &&
    hasCapital(name)) ||
  (/^(?:de|da|dos|das|della|di|del|du|la|le|van|von|der|den|bin|ibn|el|al|st)$/.test(particle.word) &&
    name.gap === " " &&
    (hasCapital(name) || /^(?:de|da|dos|das|della|di|del|bin|ibn)$/.test(particle.word)));

/** "de Boer", "van den Velde". */
function isParticleHere(state: State, at: number): boolean {
  const [next, second] = [state.tokens[at + 1], state.tokens[at + 2]];
  if (next?.gap !== " ") return false;
  // "de la Tour": after two of them any word is the name's.
  const isSecond =
    (particles.has(state.tokens[at - 1]?.word ?? "") && state.marks[at - 1] !== undefined) ||
    isTellingCapital(next);
  if (isSecond && !grammar.has(next.word)) {
    markAt(state, at + 1, "likely-name");
    return true;
  }
  if (state.marks[at + 1] || isSecondName(state, at + 1)) return true;
  return (
    particles.has(next.word) &&
    second?.gap === " " &&
    (state.marks[at + 2] !== undefined || isTellingCapital(second) || isSecondName(state, at + 2))
  );
}

/** "navjot m kaur", "Gopal Man Bahadur": one letter, or one word with a capital, between two names. */
function isMiddle(state: State, at: number): boolean {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (next === undefined || !/^(?: |\. ?)$/.test(next.gap) || token.gap !== " ") return false;
  const isLetter =
    token.text.length === 1 &&
    (token.word !== "n" || isFamilyOnly(next.word) || next.word.includes("-")) &&
    (token.word !== "a" || token.letters === "capital");
  const isWord =
    isTellingCapital(token) &&
    isTellingCapital(next) &&
    !roles.has(token.word) &&
    // "Faduma Cali Nuur": also a town abroad, between two sure names.
    (!isThing(token.word) || (state.kinds[at - 1] === "sure" && state.kinds[at + 1] === "sure"));
  if (!isLetter && !isWord) return false;
  return state.marks[at + 1] !== undefined || state.kinds[at + 1] === "sure" || isSecondName(state, at + 1);
}

const isInitial = (token: Token) => token.text.length === 1 && token.letters === "capital" && !token.flat;

/** Verbs and helpers that are also family names: "sarah may go", "tom will". After a name, all others are its second name first. */
const VERBS = new Set(
  "will may can read wade hunt chase rush grant love must made mind rest call cook drink drive dance play heard hurst hold holding going living standing reading keeping rising walking talking has is".split(
    " ",
  ),
);

function isSecondName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const kind = state.kinds[at];
  const { word } = token;
  // "Pabitra Nepali (077": the last word of a name may be a people's, where nothing of theirs follows.
  if (
    isThing(word) &&
    !isDay(word) &&
    ((isTellingCapital(token) && /^(?: ?[(.;\n,)]|$)/.test(state.text.slice(token.end, token.end + 2))) ||
      isPeopleAsName(state, at) ||
      // "referring Nirmala Nepali to the service": after a sure first name, and nothing of that people's follows.
      (isTellingCapital(token) &&
        state.kinds[at - 1] === "sure" &&
        isAnyName(word) &&
        endsHere(state.text.slice(token.end, token.end + 12))))
  )
    return true;
  // "Amal Said", "Nguyen Van An": a capital in the middle of a sentence tells more than grammar.
  if (
    grammar.has(word) &&
    isTellingCapital(token) &&
    token.letters === "capital" &&
    !/^(?:I|A|The|Re|And|But)$/.test(token.text)
  )
    return true;
  if (grammar.has(word) || state.phrase[at] || word.length < 2) return false;
  if (isTellingCapital(token) || (hasCapital(token) && !token.flat && !token.opens)) {
    if (token.letters === "upper" && isAbbreviation(word)) return false;
    if (state.accented[at]) return true;
    if (kind === "word") return isWordAfterName(state, at);
    return kind !== "both" || !isThing(word) || isAnyName(word);
  }
  if (!token.flat && token.letters === "lower" && (state.tokens[at - 1]?.letters ?? "lower") !== "lower") {
    return kind === "sure";
  }
  if (kind === "sure") return true;
  const ends = endsHere(state.text.slice(token.end, token.end + 12));
  const afterSure = state.kinds[at - 1] === "sure" && token.flat && ends;
  if (kind === "unknown")
    return word.length > 2 && !isAbbreviation(word) && !isBuiltWord(word) && (afterSure || !isSlip(word));
  if (kind === "word" && isSurnameWord(word)) return isSurnameHere(state, at);
  if (kind === "word") return afterSure && !isCommon(word) && !isBuiltWord(word) && !isThing(word);
  if (kind !== "both" || !isFamilyName(word) || isThing(word)) return false;
  return !VERBS.has(word) || afterSure;
}

const isDay = (word: string) =>
  /day$|^(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|july|august|september|october|november|december)$/.test(
    word,
  );

/** "hari rabin nepali has", "DR NEPALI AT": a people's name after two names or where somebody acts. */
const isPeopleAsName = (state: State, at: number) => personPosition(state, at - 1, at) === 3;

/** "sharon pound was seen", "CALL FROM RAY PAIN AT NINE": where the two together stand as a person. */
function isSurnameHere(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (kin.has(token.word) || actions.has(token.word) || isDay(token.word)) return false;
  return personPosition(state, at - 1, at) > 1 || endsLine(state.text.slice(token.end, token.end + 2));
}

const endsLine = (rest: string) => /^(?: ?\(|,|\n|$)/.test(rest);

/** "Can Yilmaz", "do thi hoa was seen": words of grammar that are first names, where a sure name and then a verb follow. */
function isWordFirst(state: State, at: number): boolean {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (!/^(?:can|do|may|will|an|my|van|ho|man|so|see|no)$/.test(token.word) || next === undefined)
    return false;
  if (token.letters === "capital" && !token.flat)
    return state.kinds[at + 1] === "sure" && next.letters === "capital";
  let last = at + 1;
  while (state.marks[last + 1] && state.tokens[last + 1]?.gap === " ") last++;
  const rest = state.text.slice((state.tokens[last] as Token).end, (state.tokens[last] as Token).end + 8);
  return (
    token.flat &&
    (state.kinds[at + 1] === "sure" || last > at + 1) &&
    /^ (?:is|was|has|had|rang|said|lives)\b/i.test(rest)
  );
}

function isFirstName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (isWordFirst(state, at)) return true;
  if (
    state.phrase[at] ||
    token.numbered ||
    (isAbbreviation(token.word) && !(token.flat && isGivenName(token.word)))
  )
    return false;
  // "referring Comfort Quaye": what stands with a capital before a name belongs to it.
  if (
    state.kinds[at] === "word" &&
    isTellingCapital(token) &&
    token.letters === "capital" &&
    token.word.length > 2
  )
    return (
      !roles.has(token.word) &&
      !kin.has(token.word) &&
      !persons.has(token.word) &&
      !isThing(token.word) &&
      !grammar.has(token.word) &&
      !professionalTitles.has(token.word) &&
      !signOffs.has(token.word) &&
      !greetings.has(token.word)
    );
  // A first name that reads like a slip of a word: "Concepta Murphy".
  if (state.kinds[at] === "unknown" && token.letters === "capital" && !token.flat && token.word.length > 2)
    return true;
  if (state.kinds[at] !== "both") return false;
  // "Shepherd W Mudzuri": an initial is looked past.
  const place = (state.tokens[at + 1] as Token).text.length === 1 && state.marks[at + 2] ? at + 2 : at + 1;
  const family = state.tokens[place] as Token;
  if (!(isFamilyOnly(family.word) || isFamilyName(family.word) || state.kinds[place] === "unknown"))
    return false;
  if (hasCapital(token) && !token.flat) return isGivenName(token.word) || isFamilyName(token.word);
  const announced =
    kin.has(state.tokens[at - 1]?.word ?? "") ||
    (token.flat && state.kinds[at + 1] === "sure" && !isVerbal(state, at));
  if (modals.has(token.word) || (isAbstract(token.word) && !announced)) return false;
  // "the second son boon keong": announced, and the rest is no English.
  if (kin.has(state.tokens[at - 1]?.word ?? "") && token.flat && state.kinds[at + 1] === "unknown")
    return isFamilyName(token.word);
  return isGivenName(token.word) && !determiners.has(state.tokens[at - 1]?.word ?? "");
}

/** "they hope Kasia", "in hope tariq": a feeling or a verb after these, not a first name. */
const isVerbal = (state: State, at: number) =>
  /^(?:i|we|they|you|to|in|with|of|for|some|no|any|much|more|great|not|and)$/.test(
    state.tokens[at - 1]?.word ?? "",
  );

/** "Juliana Baa, also unwell": a plain word with a capital after a given name, not the start of a title such as "Sarah Housing Officer". */
function isWordAfterName(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  // "Kyriakos S Pittas": an initial is looked past.
  const back = (state.tokens[at - 1]?.text.length ?? 0) === 1 && state.marks[at - 1] !== undefined ? 2 : 1;
  const before = state.tokens[at - back];
  if (isThing(token.word) || kin.has(token.word) || token.letters !== "capital") return false;
  // "Amber Constable rings", not "Sarah Nurse Prescriber".
  if (roles.has(token.word) && !isFamilyName(token.word)) return false;
  if (!isTellingCapital(token) || (isTellingCapital(state.tokens[at + 1]) && state.kinds[at + 1] === "word"))
    return false;
  if (before !== undefined && isSurnameWord(token.word) && isGivenName(before.word)) return true;
  return (
    before !== undefined &&
    (state.kinds[at - back] === "unknown" || (state.kinds[at - back] === "sure" && isGivenName(before.word)))
  );
}
