import {
  isAbbreviation,
  isCommon,
  isFamilyName,
  isGivenName,
  isHardlyName,
  isSurnameWord,
  isThing,
  isWord,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import {
  contactBefore,
  contactVerbs,
  dateBefore,
  determiners,
  feelings,
  givenMonths,
  grammar,
  isAbstract,
  kin,
  modals,
  persons,
  plainVerbs,
  professionalTitles,
  roles,
  speechVerbs,
} from "./cues.js";
import { isBuiltWord } from "./excuses.js";
import { isExcused } from "./kinds.js";
import { hasCapital, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { endsHere } from "./word-names.js";

/** So many different words of one text are looked at as slips; a text with more is no typing. */
const SLIPS = 100;

/** Marks words by what they are: listed names, words that no list knows, and names that are also words where a little context says so. */
export function markByWord(state: State): void {
  const { tokens, kinds, phrase } = state;
  // The search for slips is the one slow step: it is done once a word and for a bounded number of words.
  const excused = new Map<string, boolean>();
  for (let at = 0; at < tokens.length; at++) {
    if (phrase[at]) continue;
    const token = tokens[at] as Token;
    const kind = kinds[at];
    // Nobody hides a letter of a word that is nobody's name.
    if (
      state.disguised[at] &&
      (kind === "sure" || kind === "both" || hasCapital(token)) &&
      !grammar.has(token.word)
    )
      markAt(state, at, "likely-name");
    if (kind === "sure") {
      if (isSureHere(token) && !isMeasured(state, at) && !isOneOfMany(state, at))
        markAt(state, at, "likely-name");
    } else if (kind === "unknown" && !/[a-z]/.test(token.word)) {
      if (token.word.length > 1) markAt(state, at, "other-script");
    } else if (kind === "unknown") {
      const key = `${token.letters}${token.flat}${token.opens}${token.numbered}${token.word}`;
      const seen = excused.get(key) ?? (excused.size < SLIPS && isExcused(token));
      excused.set(key, seen);
      if (!seen || state.accented[at] || isNamedSlip(state, at))
        markAt(state, at, hasCapital(token) ? "likely-name" : "unknown-word");
    } else if (kind === "word" ? isActingWord(state, at) : isNameHere(state, at)) {
      markAt(state, at, "likely-name");
    }
  }
}

/** Short listed names are only names with a capital, or where capitals say nothing; three letters in capitals are a short form first. */
function isSureHere(token: Token): boolean {
  if (token.numbered) return false;
  if (token.word.length < 3) return !token.flat && token.letters === "capital";
  return !(token.letters === "upper" && !token.flat && token.word.length < 4 && isAbbreviation(token.word));
}

/** "Li 0.8", "Li level": two letters and their figure are a substance. */
const isMeasured = ({ tokens, text }: State, at: number) =>
  (tokens[at] as Token).word.length === 2 &&
  /^ ?(?:\d|level)/.test(text.slice((tokens[at] as Token).end, (tokens[at] as Token).end + 6));

/** "the robin on the sill", "a daisy": an article before a small letter, where English has such a thing. */
function isOneOfMany({ tokens }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.flat || token.letters !== "lower" || token.gap !== " ") return false;
  return /^(?:the|a|an|some)$/.test(tokens[at - 1]?.word ?? "") && isCommon(token.word);
}

function isNameHere(state: State, at: number): boolean {
  const { tokens } = state;
  const token = tokens[at] as Token;
  const { word } = token;
  if (token.word.length < 2 || token.numbered) return false;
  if (token.letters === "upper" && !token.flat && isAbbreviation(word)) return false;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const given = isGivenName(word);
  const nextVerb = next !== undefined && /^\s/.test(next.gap) && !next.opens ? next.word : "";
  // "Mentor feels", "the pastor said": the office, where no capital says otherwise.
  if (!isTellingCapital(token) && (roles.has(word) || professionalTitles.has(word))) return false;
  if (isTellingCapital(token)) {
    // "the Lamb on Sundays": a public house.
    if (previous?.word === "the" && token.gap === " " && isHardlyName(word)) return false;
    if (given && !isThing(word) && isFullName(state, at)) return true;
    if (isDateOrCountry(state, at)) return false;
    if (isThing(word) && given && contactBefore.test(before(state.text, token.start, 24))) return true;
    if (isThing(word) && !givenMonths.has(word) && !isDoing(nextVerb) && !/'s$/.test(token.text))
      return false;
    if (given && !isTitleCase(state, at)) return true;
    return speechVerbs.has(nextVerb) && !isTitleCase(state, at) && !isPlural(word);
  }
  if (isPlural(word) && !given) return false;
  if (!given || (token.gap === " " && determiners.has(previous?.word ?? ""))) return false;
  // "Hope said", "mercy laughed": what only people do, whatever else the word means.
  if (isPersonal(state, at) && !isThing(word)) return true;
  if (token.opens && hasCapital(token)) {
    if (isThing(word) && dateBefore.has(nextVerb)) return false;
    if (/'s$/.test(token.text) && !isAbstract(word) && !isThing(word)) return true;
    if (
      /^\s?:/.test(state.text.slice(token.end, token.end + 2)) &&
      !isAbstract(word) &&
      !isThing(word) &&
      !isAbbreviation(word)
    )
      return true;
    // "Family meeting: Bill Love and Dawn": a given and a family name, and no third capital.
    const third = tokens[at + 2];
    if (
      next?.gap === " " &&
      next.letters === "capital" &&
      isFamilyName(next.word) &&
      state.kinds[at + 1] !== "word" &&
      !isThing(next.word) &&
      !/^(?:house|hall|church|park|road|street|lodge|court|farm|field|fields|hill|wood|green|lane|bank|ward|centre)$/.test(
        next.word,
      ) &&
      !(third?.gap === " " && third.letters === "capital")
    )
      return true;
    return (
      speechVerbs.has(nextVerb) ||
      /^(?:seen|reviewed|referred|discharged|admitted|attended|cancelled|dna|dnad)$/.test(nextVerb) ||
      (/^(?:has|was)$/.test(nextVerb) && !givenMonths.has(word) && !isHardlyName(word)) ||
      (plainVerbs.has(nextVerb) && nextVerb !== "and" && !isAbstract(word))
    );
  }
  if (feelings.has(word)) return false;
  if (/^\s/.test(token.gap) && previous && !token.opens) {
    const lead = before(state.text, token.start, 24);
    if (
      contactVerbs.has(previous.word) &&
      !modals.has(word) &&
      endsHere(state.text.slice(token.end, token.end + 12))
    )
      return true;
    // "spoke about oral tablets": where other words have capitals, a common word describes what follows.
    if (
      contactBefore.test(lead) &&
      !modals.has(word) &&
      (token.flat || !isWord(word) || endsHere(state.text.slice(token.end, token.end + 12)))
    )
      return true;
  }
  // "will is back in hospital": no helper stands before another.
  if (modals.has(word))
    return /^(?:will|would|wont|wouldnt|can|cant|could|couldnt|might|must|should|is|was|has|isnt|wasnt|hasnt|said|says|does|did|doesnt|didnt|had|hadnt|rang|wants|feels|asked|told|lives|likes|loves|seems|came|went|thinks|hates)$/.test(
      nextVerb.replace("'", ""),
    );
  // "the link texted": where names have capitals, a common word behind another is its second half.
  if (!token.flat && token.gap === " " && isCommon(word) && !CLAUSE_BEFORE.test(previous?.word ?? ""))
    return false;
  return isSaying(nextVerb) && !isAbstract(word);
}

const CLAUSE_BEFORE =
  /^(?:and|but|so|because|since|when|if|that|as|while|until|then|now|also|said|says|told|today|yesterday|n)$/;

/** A word that reads like a slip of another, or is too short to tell, where only a person stands: "spoke to doru", "ika wants". */
function isNamedSlip(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (
    token.word.length < 3 ||
    token.numbered ||
    isAbbreviation(token.word) ||
    isBuiltWord(token.word) ||
    !/[aeiouy]/.test(token.word)
  )
    return false;
  if (token.letters === "upper" && !token.flat) return false;
  const previous = state.tokens[at - 1];
  if (previous && !token.opens && determiners.has(previous.word)) return false;
  const next = state.tokens[at + 1];
  const verb = next && /^\s/.test(next.gap) && !next.opens ? next.word : "";
  if (isSaying(verb) || /^(?:is|was|has|wasn't|isn't|hasn't)$/.test(verb)) return true;
  if (previous === undefined || token.opens || !/^ $/.test(token.gap)) return false;
  return contactVerbs.has(previous.word) || contactBefore.test(before(state.text, token.start, 24));
}

/** A rare word with a capital that speaks or has a mother: "Napoleon reports", "Linden's mother". */
function isActingWord(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!hasCapital(token) || token.letters !== "capital" || token.numbered || token.word.length < 3)
    return false;
  if (
    isCommon(token.word) ||
    isAbbreviation(token.word) ||
    grammar.has(token.word) ||
    // "I've told her".
    /n't$|'(?:m|ve|re|ll|d)$/.test(token.word) ||
    isBuiltWord(token.word)
  )
    return false;
  const next = state.tokens[at + 1];
  if (next?.gap !== " " || next.opens) return false;
  return /'s$/.test(token.text) ? kin.has(next.word) : speechVerbs.has(next.word);
}

/** "referring Bill Wool to us": a first name, a word that is a family name, and no third capital. */
function isFullName({ tokens }: State, at: number): boolean {
  const [family, third] = [tokens[at + 1], tokens[at + 2]];
  if (
    family?.gap !== " " ||
    family.letters !== "capital" ||
    !isSurnameWord(family.word) ||
    isThing(family.word)
  )
    return false;
  if (third?.gap === " " && third.letters === "capital") return false;
  return !/^(?:house|hall|church|park|road|street|lodge|court|farm|field|fields|hill|wood|green|lane|bank|ward|centre|service|card|group|trust|line|power|work|play|music|day|week|time|walk|street|grove|gate|place|post|press|plan|project)$/.test(
    family.word,
  );
}

const isRoleWord = (word: string) => kin.has(word) || roles.has(word) || persons.has(word);

const isDoing = (verb: string) => speechVerbs.has(verb) || plainVerbs.has(verb);

/** Verbs that only people do, for words without a capital to help. */
const isSaying = (verb: string) =>
  /^(?:said|says|tells|lives|thinks|wants|feels|reports|asked|rang|phoned|texted|hates|loves|attends)$/.test(
    verb,
  );

/** Verbs that feelings, seasons and tools never take. */
const PERSONAL =
  /^ (?:said|says|asks|asked|laughed|laughs|smiled|cried|cries|rang|phoned|texted|emailed|drove|waits|waited|thinks|thought|told|tells|hid|nodded|whispered|shouted|swore|apologised|is asking|was asking|was tearful|is tearful|tearful|does(?: not|n't|nt) (?:understand|want|know|like|think|feel|sleep|eat|speak|remember|trust|drink|smoke)|wants (?:to|a|the|her|his|help|some)\b|saw (?:a|the|her|his|my|our)\b|who (?:lives|works|is (?:her|his|my|our))\b)(?![\w'])/i;

function isPersonal(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  return PERSONAL.test(state.text.slice(token.end, token.end + 24)) && !isPlural(token.word);
}

const isPlural = (word: string) => word.endsWith("s") && !word.endsWith("ss");

function isDateOrCountry(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!isThing(token.word)) return false;
  const previous = state.tokens[at - 1];
  if (previous && dateBefore.has(previous.word)) return true;
  if (token.gap === "/" && previous && isThing(previous.word)) return true;
  const rest = state.text.slice(token.end, token.end + 6);
  return /\d/.test(token.gap) || /^\s?\d|^\s?[-/]/.test(rest);
}

/** "Faith Groups", "Art Psychotherapy": part of a heading or the name of a thing, not a person. */
function isTitleCase(state: State, at: number): boolean {
  const beside = (place: number, gap: string | undefined) => {
    const token = state.tokens[place];
    return (
      gap === " " &&
      token !== undefined &&
      token.letters === "capital" &&
      token.word.length > 2 &&
      state.kinds[place] === "word" &&
      !isThing(token.word) &&
      !speechVerbs.has(token.word)
    );
  };
  return (
    beside(at + 1, state.tokens[at + 1]?.gap) ||
    (isTellingCapital(state.tokens[at - 1]) &&
      beside(at - 1, state.tokens[at]?.gap) &&
      !isRoleWord(state.tokens[at - 1]?.word ?? ""))
  );
}
