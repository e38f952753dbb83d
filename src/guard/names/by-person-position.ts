import { isEverydayWord } from "../everyday-words.js";
import {
  IS_ABBREVIATION,
  IS_COMMON,
  IS_EVERYDAY,
  IS_SURNAME_WORD,
  IS_THING,
  IS_TYPED,
  isAbbreviation,
  isAnyName,
  isCommon,
  isFamilyName,
  isGivenName,
  isSurnameWord,
  isThing,
  isWord,
  standsBare,
} from "../lexicon.js";
import {
  determiners,
  feelings,
  givenMonths,
  grammar,
  isAbstract,
  kin,
  modals,
  persons,
  professionalTitles,
  roles,
} from "./cues.js";
import { isBuiltWord, isMedical } from "./excuses.js";
import { personPosition } from "./person-position.js";
import { hasAnswer, hasClass, isTellingCapital, markAt, type State } from "./state.js";
import { isSyllable, isSyllableAt } from "./syllables.js";
import type { Token } from "./tokens.js";
import { actions } from "./what-people-do.js";
import { wordClass } from "./word-class.js";

/**
 * Marks words that stand where only a person stands, although nothing about the word itself says enough: a slip of a word ("wilmer"), two
 * letters ("ij"), a name that is a word ("comfort"), a rare word that is in no list of names ("razor"). The likelier the word is to be
 * meant as a word, the surer its place has to be.
 */
export function markByPersonPosition(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    if (state.marks[at]) continue;
    if (isNamedFamily(state, at) || isUnmarkedOwner(state, at)) {
      markAt(state, at, "likely-name");
      continue;
    }
    const needed = neededFor(state, at);
    if (needed === undefined) continue;
    if (personPosition(state, at) >= needed) {
      markAt(state, at, "likely-name");
      continue;
    }
    if (!isPaired(state, at)) continue;
    // "hope major was seen": two words that are names in a row are worth a step.
    const both = Math.min(
      needed,
      neededFor(state, at + 1) ?? 3,
      isSurnameWord((state.tokens[at + 1] as Token).word) ? 2 : 3,
    );
    if (personPosition(state, at, at + 1) < both) continue;
    markAt(state, at, "likely-name");
    markAt(state, at + 1, "likely-name");
  }
}

const FAMILIES = wordClass("family household brothers sisters twins children kids siblings");

const KINDS_OF_FAMILY = new Set(
  "foster host royal young close poor new old white black good best small little large big main rich strong short sharp bright happy loving long whole noble major".split(
    " ",
  ),
);
/** Where a family lives and what it does. */
const AT_HOME =
  /^ (?:at|next|upstairs|downstairs|opposite|over|across|from|are|have|moved|owe|own|live|who|said|say)\b/;

/** "the Brown family", "Hart family known": not "Foster family" at the head of a sentence. */
function isNamedFamily(state: State, at: number): boolean {
  if (!hasClass(state, at + 1, FAMILIES)) return false;
  const { tokens, phrase, text } = state;
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (next?.gap !== " " || next.letters !== "lower") return false;
  // "the parsons family", where nobody writes capitals: what is no common word.
  if (token.flat && next.word === "family" && tokens[at - 1]?.word === "the")
    return (
      (isFamilyName(token.word) && !isCommon(token.word) && !phrase[at] && !isThing(token.word)) ||
      (isSurnameWord(token.word) &&
        !KINDS_OF_FAMILY.has(token.word) &&
        AT_HOME.test(text.slice(next.end, next.end + 16)))
    );
  if (!isTellingCapital(token) || token.letters !== "capital" || phrase[at] || isThing(token.word))
    return false;
  return isFamilyName(token.word) || isSurnameWord(token.word);
}

/** "ring olus mum", "pearls dad": a name with its s, in text without apostrophes. */
function isUnmarkedOwner({ tokens, kinds }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.flat || token.numbered || token.word.length < 4 || !/[a-z]s$/.test(token.word)) return false;
  const next = tokens[at + 1];
  if (
    next?.gap !== " " ||
    !/^(?:mum|mam|mom|dad|nan|gran|mother|father|sister|brother|wife|husband|partner|girlfriend|boyfriend|son|daughter|flat|house|room|place)$/.test(
      next.word,
    )
  )
    return false;
  if (token.gap === " " && determiners.has(tokens[at - 1]?.word ?? "")) return false;
  const base = token.word.slice(0, -1);
  return kinds[at] === "unknown" ? !isWord(base) || isGivenName(base) : isGivenName(base) && !kin.has(base);
}

/** "man bahadur", "thu ha", "luz marina": a second word that could be the rest of the name. */
function isPaired(state: State, at: number): boolean {
  const next = state.tokens[at + 1];
  if (next === undefined || !/^[ -]$/.test(next.gap) || state.phrase[at + 1] || next.numbered) return false;
  if (state.marks[at + 1]) return true;
  const kind = state.kinds[at + 1];
  if (kind === "unknown") return true;
  if (isSyllable(state, at) && isSyllable(state, at + 1)) return true;
  if (isSurnameWord(next.word) && isGivenName((state.tokens[at] as Token).word)) return true;
  return kind === "both" && isAnyName(next.word) && !modals.has(next.word);
}

/** How sure a place must be for this word; undefined for words that are nobody's name anywhere. */
function neededFor(state: State, at: number): 1 | 2 | 3 | undefined {
  const token = state.tokens[at];
  if (token === undefined || token.numbered || state.phrase[at] || token.word.length < 2) return undefined;
  const { word } = token;
  // "im hoping": what has lost its apostrophe, not a family name of Korea.
  if (hasClass(state, at, RUN_TOGETHER) && !isTellingCapital(token)) return undefined;
  // "will do talking therapies": a helper behind a helper is the verb.
  if (word === "do" && token.gap === " " && at > 0 && hasClass(state, at - 1, modals)) return undefined;
  if (hasClass(state, at, modals))
    return isGivenName(word) && isNamedHere(state, at) ? (token.flat ? 2 : 3) : undefined;
  if (hasClass(state, at, grammar) || hasClass(state, at, kin)) return undefined;
  if (hasClass(state, at, roles) || hasClass(state, at, persons)) return undefined;
  // "I've told her", "hasn't had": a pronoun or a helper with an apostrophe.
  if (state.kinds[at] === "word" && word.includes("'") && /n't$|'(?:m|ve|re|ll|d)$/.test(word))
    return undefined;
  // "n pastor is coming": whoever has the office.
  if (token.letters === "lower" && professionalTitles.has(word)) return undefined;
  const upper = token.letters === "upper" && !token.flat;
  const short = hasAnswer(state, at, IS_ABBREVIATION);
  if (short && (upper || !isGivenName(word))) return undefined;
  switch (state.kinds[at]) {
    case "sure":
      return short ? 3 : 2;
    case "unknown":
      if ((upper && word.length < 6) || isMedical(word)) return undefined;
      return short || isBuiltWord(word) ? 3 : 2;
    case "both":
      return neededForName(state, at, token);
    default:
      return neededForWord(state, at);
  }
}

/** "saw will on friday", "will made a cake", "with May": not "mum will go", "will you", "in may". */
function isNamedHere({ tokens }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (isTellingCapital(token)) return true;
  const next = tokens[at + 1];
  const after = next?.gap === " " && !next.opens ? next.word : "";
  if (
    actions.has(after) ||
    /^(?:be|have|not|also|only|still|never|all|let|well|need|i|we|you|u|he|she|they|it|the|this|that|there)$/.test(
      after,
    )
  )
    return false;
  const before = token.gap === " " ? (tokens[at - 1]?.word ?? "") : "";
  return !/^(?:i|we|you|u|he|she|they|it|who|which|that|this|in|since|by|until|till|last|next|early|late|of|from|during|free|good|ill|own|the|a)$/.test(
    before,
  );
}

function neededForName({ tokens }: State, at: number, token: Token): 1 | 2 | 3 | undefined {
  const { word } = token;
  if (!isGivenName(word))
    return isTellingCapital(token)
      ? 2
      : isFamilyName(word) && token.letters !== "lower" && !isBeing(tokens[at + 1])
        ? 3
        : undefined;
  if (
    isAbbreviation(word) ||
    (isAbstract(word) && standsBare(word)) ||
    feelings.has(word) ||
    givenMonths.has(word) ||
    isThing(word)
  )
    return 3;
  if (isPlural(word)) return 3;
  if (isAbstract(word)) return 2;
  // "mark", "bill", "grant": of the words everybody uses the place must be sure.
  if (isEverydayWord(word)) return isTellingCapital(token) || tokens[at]?.letters !== "lower" ? 2 : 3;
  return isVerb(word) ? 2 : 1;
}

/** "Power is off": at the head of a sentence what "is" may be anything. */
const isBeing = (next: Token | undefined) =>
  next?.gap === " " && /^(?:is|was|isn't|wasn't|has|had|will|can)$/.test(next.word);

/** Words that are in no list of names: "Wellington is free at two". */
function neededForWord(state: State, at: number): 2 | 3 | undefined {
  const [token, next] = [state.tokens[at] as Token, state.tokens[at + 1]];
  const { word } = token;
  const isSurname = hasAnswer(state, at, IS_SURNAME_WORD);
  const isThing = hasAnswer(state, at, IS_THING);
  // "Staff said", "Staff met with the family": a family name nobody here means.
  if (word === "staff") return undefined;
  // "ring aft 2", "lets ppl in": a word of phones is no stranger's name.
  if (hasAnswer(state, at, IS_TYPED) && token.letters === "lower") return undefined;
  // "asked Loan to", where no other word has a capital.
  if (
    isSyllableAt(state, at) &&
    word.length > 2 &&
    !isThing &&
    (token.flat || token.letters !== "lower" || !hasAnswer(state, at, IS_COMMON))
  )
    return isTellingCapital(token) && next?.letters !== "capital" ? 2 : 3;
  if (word.length < 3 || (hasAnswer(state, at, IS_EVERYDAY) && !(isSurname && isTellingCapital(token))))
    return undefined;
  if (isSurname && token.letters === "capital" && !token.flat && !isThing)
    return isTellingCapital(token) || !isBeing(next) ? 3 : undefined;
  if (isThing && !isSurname) return undefined;
  if (isTellingCapital(token)) return hasAnswer(state, at, IS_COMMON) && !isThing ? undefined : 3;
  if (isThing) return undefined;
  if (
    hasAnswer(state, at, IS_COMMON) ||
    /(?:s|ed|ing|ly|ive|al|ous|ful|able|ent|ist|er|or|ee|ic|man|men|woman|women|person|people|team|staff)$/.test(
      word,
    )
  )
    return undefined;
  return isBuiltWord(word) ? undefined : 3;
}

const RUN_TOGETHER = wordClass("im ive id ill hes shes whos thats youre theyre weve um uh er erm");

const isVerb = (word: string) =>
  /^(?:chase|drew|rob|sue|pat|nick|frank|dean|rush|wade|chuck|josh|hunt|pierce|carol|peter|tanner|piper|hunter|dash|skip|stew|rich|ray|gene|miles|art|guy|max|reg|con|rod|clay|glen|dale|cliff|heath|buddy|gay|gaylord|norm|mac|jock)$/.test(
    word,
  );

const isPlural = (word: string) =>
  word.endsWith("s") && !word.endsWith("ss") && isWord(word) && isWord(word.slice(0, -1));
