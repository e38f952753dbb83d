import { isEverydayWord } from "../everyday-words.js";
import {
  isAbbreviation,
  isAnyName,
  isCommon,
  isGivenName,
  isSurnameWord,
  isThing,
  standsBare,
} from "../lexicon.js";
import { before } from "../structured/matches.js";
import {
  determiners,
  feelings,
  givenMonths,
  grammar,
  kin,
  modals,
  persons,
  roles,
  signOffs,
} from "./cues.js";
import { follower } from "./follower.js";
import { POSSESSIONS } from "./possessions.js";
import { thingsInNotes } from "./slots.js";
import { hasClass, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { contracted } from "./what-is-said.js";
import { wordClass } from "./word-class.js";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Names that are words where notes put people without a sentence: behind a label for people, at the head of a line and its dash, in rows, alone
 * on a line, beside "mum" and a stroke, and owners without their apostrophe.
 */
export function markByPlace(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    if (state.marks[at] || state.phrase[at] || token.numbered || token.word.length < 2) continue;
    if (
      (mayBe(state, at) && isPlaced(state, at, token)) ||
      isRunOwner(state, at) ||
      isFamilyPlural(state, at) ||
      isCapitalSyllable(state, at)
    )
      markAt(state, at, "likely-name");
    else if (state.kinds[at] === "word" && isLabelledFamily(state, at)) markAt(state, at, "likely-name");
    if (isLastFirst(state, at) || isSignature(state, at)) {
      markAt(state, at, "likely-name");
      markAt(state, at + 1, "likely-name");
    }
  }
}

function mayBe(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const { word } = token;
  if (state.kinds[at] !== "both" || !isGivenName(word) || modals.has(word) || grammar.has(word)) return false;
  if (kin.has(word) || roles.has(word) || persons.has(word)) return false;
  return !(isAbbreviation(word) && token.letters === "upper" && !token.flat);
}

/** Words for what there is in every note, and those that stand without an article: only a label for people makes names of them. */
const isHard = (word: string) =>
  standsBare(word) ||
  thingsInNotes.has(word) ||
  feelings.has(word) ||
  givenMonths.has(word) ||
  isThing(word) ||
  isEverydayWord(word) ||
  isAbbreviation(word);

const PEOPLE =
  "client|patient|pt|person|resident|tenant|service user|user|member|referral|referred by|referrer|seen (?:with|by)|seen|met with|spoke (?:to|with)|tc (?:to|from|with)|call (?:to|from)|allocated to|assigned to|worker|key ?worker|support worker|care ?co(?:ordinator)?|coordinator|cpn|sw|ot|gp|carers?|main carer|next of kin|nok|kin|contact|key contact|emergency contact|informant|interpreter|advocate|appointee|complainant|witness(?:es)?|victim|perpetrator|visitors?|attending|attendees|present|apologies|in attendance|chair|minutes|who|with|from|to|cc|fao|mum|mam|mother|dad|father|parents?|husband|wife|partner|ex|ex-partner|son|daughter|sons|daughters|child|children|kids|siblings?|brothers?|sisters?|twins|nan|gran|grandparents?|aunt|uncle|cousin|friends?|neighbours?|landlord|landlady|lodger|flatmate|housemate|household|family|lives with|at home|signed|author|completed by|written by|name|known as|preferred name|likes to be called|goes by|girlfriend|boyfriend|fianc[eé]e?|guardian|boss|colleague|teacher|school friend";
const LABEL = new RegExp(
  `(?:^|[\\n|.;,(•*>-])\\s{0,3}(?:[a-z]+ )?(?:${PEOPLE})(?: ?\\(s\\))?\\s{0,2}(?:[:=|]|[–—-](?= ))\\s{0,3}$`,
  "i",
);
/** Behind these stands what or who comes next. */
const TURN =
  /(?:^|\n)\s{0,3}(?:next|then|today|tomorrow|now|later|agenda(?: item)? ?\d{0,2}|item \d{1,2}|subject|re|flat \d+[a-z]?|room \d+[a-z]?|bed \d+|mon|tues?|wed|thurs?|fri|sat|sun|am|pm|night|visit(?:s|ed)?|home visit|seen|case|cases|new|closed|open|discharges?)\s{0,2}(?:[:=|]|[–—-](?= ))\s{0,3}$/i;
/** The line, item or value ends, or goes on to the next one. */
const ENDS = /^(?:'s)?\s{0,2}(?:$|[\n.,;|/&+)=\t]|[–—-](?= )|\((?!s\))|\b(?:and|n)\b)/i;
const HEAD = /(?:^|\n)\s{0,3}(?:[-–*•>/]\s?|\d{1,2}[.)]\s?|\(|\[)?$/;
const HEADED = /^ ?(?:[–—=|/\t]| - |: |\((?!s\)))/;

function isPlaced(state: State, at: number, token: Token): boolean {
  const lead = before(state.text, token.start, 40);
  const rest = state.text.slice(token.end, token.end + 12);
  const isFirst = at === 0 || token.gap !== " ";
  if (isFirst && LABEL.test(lead) && ENDS.test(rest))
    return !(givenMonths.has(token.word) && /^ ?\d/.test(rest));
  if (
    /\b(?:kids|children|boys|girls|sons|daughters)(?: are| =|:)? $/i.test(lead) &&
    /^ (?:aged? )?\d{1,2}\b/.test(rest)
  )
    return true;
  if (
    isFirst &&
    HEAD.test(lead) &&
    !thingsInNotes.has(token.word) &&
    /^ [–—-] (?:dna|nfa|awol|dnad)\b/i.test(rest)
  )
    return true;
  if (isFirst && HEAD.test(lead) && /^ \(\d{1,2}\)/.test(rest)) return true;
  if (isJoined(state, at)) return true;
  if (isBesideKin(state, token, rest)) return !thingsInNotes.has(token.word);
  if (
    /(?:^|\n)\s{0,3}(?:from|regards|cheers|lots of love)\s$/i.test(lead) &&
    /^\s{0,2}x{0,3}\s{0,2}(?:\n|$)/i.test(rest)
  )
    return true;
  if (isFirst && HEAD.test(lead) && /^ x{1,3}\s{0,2}(?:\n|$)/i.test(rest)) return !feelings.has(token.word);
  if (isHard(token.word)) return false;
  if (isRunOn(state, at)) return true;
  if (!isFirst) return false;
  if (TURN.test(lead) && ENDS.test(rest)) return true;
  if (HEAD.test(lead)) return HEADED.test(rest) || /^\s{0,2}[.?!)\]]{0,2}(?:\n|$)/.test(rest);
  return /["“(]$/.test(lead) && /^\??["”)]/.test(rest);
}

/** "known An for ten years", "told My to wait": a capital amid small letters. */
function isCapitalSyllable(state: State, at: number): boolean {
  if (!hasClass(state, at, SYLLABLES)) return false;
  const { tokens, text } = state;
  const [token, previous, next] = [tokens[at] as Token, tokens[at - 1], tokens[at + 1]];
  if (token.letters !== "capital" || !isTellingCapital(token) || previous?.letters !== "lower") return false;
  if (!/^,? $/.test(token.gap) || /^[-/'"]/.test(text.slice(token.end, token.end + 1))) return false;
  return next === undefined || next.letters === "lower" || next.opens;
}

const SYLLABLES = wordClass("an my than do ho long young thu hang song sang ran");

/** "King, Rose - DNA": the family name first, at the head of a line. */
function isLastFirst(state: State, at: number): boolean {
  const [last, first] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (
    (signOffs.has(last.word) && last.letters !== "upper") ||
    first?.gap !== ", " ||
    last.letters === "lower" ||
    first.letters === "lower" ||
    first.numbered
  )
    return false;
  if (!(isSurnameWord(last.word) || isAnyName(last.word)) || !isGivenName(first.word)) return false;
  if (
    isThing(last.word) ||
    standsBare(first.word) ||
    thingsInNotes.has(first.word) ||
    isEverydayWord(first.word)
  )
    return false;
  const lead = before(state.text, last.start, 20);
  if (/\b(?:pt|patient|client|tenant|ref|re|name|resident)[:.]? $/i.test(lead)) return true;
  if (!HEAD.test(lead)) return false;
  return /^(?: [–—-] | ?\(|:|\.?\s{0,2}(?:\n|$))/.test(state.text.slice(first.end, first.end + 4));
}

/** "regards brian lamb" at the end of a message that has no capitals. */
function isSignature(state: State, at: number): boolean {
  const [first, last] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (
    !first.flat ||
    last?.gap !== " " ||
    state.tokens[at + 2] !== undefined ||
    !isGivenName(first.word) ||
    modals.has(first.word)
  )
    return false;
  if (!/^(?:regards|cheers|sincerely)$/.test(state.tokens[at - 1]?.word ?? "")) return false;
  return !grammar.has(last.word) && !roles.has(last.word);
}

/** "the Kings next door are", "the Lambs moved out": a family. */
function isFamilyPlural({ tokens, text }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (
    tokens[at - 1]?.word !== "the" ||
    token.gap !== " " ||
    !token.word.endsWith("s") ||
    !isTellingCapital(token)
  )
    return false;
  const base = token.word.slice(0, -1);
  if (
    token.letters !== "capital" ||
    !(isSurnameWord(base) || isAnyName(base)) ||
    isThing(base) ||
    kin.has(base)
  )
    return false;
  return FAMILY.test(text.slice(token.end, token.end + 24));
}

const FAMILY =
  /^ (?:next door|upstairs|downstairs|over the road|across the road|opposite|at (?:number|no)|have (?:lived|been|moved|had|known|asked)|are (?:moving|deaf|away|known|good|helping|worried|both|in)|were (?:both|evicted|away|rehoused)|moved|live|lived|complained|said|say|rang|know|want|came|went|look|help)\b/;

/** "mum/hope", "Rose / dad", "joy & partner". */
function isBesideKin({ tokens, text }: State, token: Token, rest: string): boolean {
  const joined = /^ ?[/+&] ?(?:her |his |the |my )?([a-z]{3,9})\b/i.exec(rest)?.[1]?.toLowerCase();
  if (joined !== undefined && COMPANY.has(joined)) return true;
  if (!/^ ?[/+&] ?$/.test(token.gap)) return false;
  const previous = before(text, token.start - token.gap.length, 12);
  return tokens.length > 1 && COMPANY.has(/([a-z]+)$/i.exec(previous)?.[1]?.toLowerCase() ?? "");
}

const COMPANY = set(
  "mum mam mom dad partner husband wife baby son daughter sister brother nan gran carer cpn sw gp ot aunt uncle boyfriend girlfriend neighbour",
);

/** "june + nneka", "Hope & Amara": joined by a sign to a name. */
const isJoined = ({ tokens, marks }: State, at: number) =>
  (/^ [+&] $/.test(tokens[at]?.gap ?? "") && marks[at - 1] !== undefined) ||
  (/^ [+&] $/.test(tokens[at + 1]?.gap ?? "") && marks[at + 1] !== undefined && tokens[at]?.gap !== " ");

/** The second and later ones of a row whose first was found: "Children - Rose, Ivy and Max". */
function isRunOn({ tokens, marks }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (/^ ?[,;/&+|] ?$/.test(token.gap)) return marks[at - 1] !== undefined;
  const previous = tokens[at - 1];
  return (
    token.gap === " " &&
    /^(?:and|n)$/.test(previous?.word ?? "") &&
    /^ (?:\d{1,2} )?$/.test(previous?.gap ?? "") &&
    marks[at - 2] !== undefined
  );
}

/** "Client: Rose King", "Mrs": a family name that is a word, right behind a name that a label has marked. */
function isLabelledFamily(state: State, at: number): boolean {
  const { tokens, marks } = state;
  const token = tokens[at] as Token;
  const first = tokens[at - 1];
  if (token.gap !== " " || first === undefined || !marks[at - 1] || !isSurnameWord(token.word)) return false;
  if (isThing(token.word) && !isAnyName(token.word)) return false;
  return (
    ENDS.test(state.text.slice(token.end, token.end + 12)) &&
    isGivenName(first.word) &&
    LABEL.test(before(state.text, first.start, 40))
  );
}

/** "roses money got stopped", "hopes gone awol", "round at colts": an owner, or "is" and "has", without the apostrophe. */
function isRunOwner(state: State, at: number): boolean {
  const { tokens } = state;
  const token = tokens[at] as Token;
  if (
    !token.word.endsWith("s") ||
    token.word.length < 4 ||
    token.letters !== "lower" ||
    token.text.includes("'")
  )
    return false;
  const base = token.word.slice(0, -1);
  if (!isGivenName(base) || isHard(base) || kin.has(base) || roles.has(base) || grammar.has(token.word))
    return false;
  const previous = tokens[at - 1];
  const lead = token.gap === " " ? (previous?.word ?? "") : "";
  if ((determiners.has(lead) && !/^(?:its|that)$/.test(lead)) || previous?.numbered) return false;
  const words = [0, 1, 2, 3].flatMap((step) => {
    const next = follower(state, at + step);
    return next ? [next] : [];
  });
  const next = words[0];
  if (next === undefined) return GOING.test(before(state.text, token.start, 24));
  if (
    kin.has(next.word) ||
    (!isCommon(token.word) &&
      POSSESSIONS.has(next.word) &&
      !/^(?:care|plan|bed|back|side|party|support|bags?)$/.test(next.word))
  )
    return true;
  const isHead =
    token.opens &&
    /^(?:money|flat|rent|meds|phone|room|benefits|house|keys?|card|account|tenancy|family|gp|worker|cpn)$/.test(
      next.word,
    );
  if (isHead && token.flat) return true;
  if (GOING.test(before(state.text, token.start, 24)) && AFTER_PLACE.has(next.word)) return true;
  if (isCommon(token.word) && !/^(?:not|been|gone|got|in|at)$/.test(next.word)) return false;
  return contracted(words, 0) > (token.opens ? 1 : 2);
}

const GOING =
  /\b(?:going|went|go|gone|staying|stays|stayed|living|lives|lived|back|round|over|moved|sofa|was|been|slept|sleeping|is|kids) (?:to|at|from|round|over|near|round to|over to)\s$/i;
const AFTER_PLACE = set("now later and for till until tonight today since but with again this last no on");
