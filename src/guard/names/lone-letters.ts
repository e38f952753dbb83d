import { isAbbreviation, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { before, matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { contactVerbs, determiners, kin, modals } from "./cues.js";
import { objectCertainty } from "./object-position.js";
import { owns } from "./possessions.js";
import { BE, HAVE, predicate } from "./predicates.js";
import type { State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting, activities, participles, states } from "./what-people-do.js";
import { endsHere } from "./word-names.js";

/** Small letters that are chat for a word: "I", "and", "with", "you", "are", "times", "see", "why". */
const CHAT = /^[ainwurxcy]$/;
/** Who is not there to be missed: "i miss b", "dont miss t". */
const MISSES = /^(?:i|we|you|u|they|he|she|to|not|dont|don't|didnt|didn't|will|ill|never|might|may|would)$/;

/** "mrs o re her son", "dr f to phone her": a title and one letter, in writing without capitals too; not "the dr n nurse", "dr i saw". */
export function isLoneInitial(state: State, title: number): boolean {
  const { tokens, kinds, text } = state;
  const [written, letter, after] = [tokens[title] as Token, tokens[title + 1], tokens[title + 2]];
  if (letter === undefined || letter.text.length !== 1 || letter.gap !== " " || letter.numbered) return false;
  // "mrs o connor": the beginning of a name.
  if (after?.gap === " " && kinds[title + 2] !== "word" && !endsHere(text.slice(letter.end, letter.end + 12)))
    return false;
  if (/^['&/+-]/.test(text.slice(letter.end, letter.end + 1))) return false;
  if (/^(?:mr|mrs)$/.test(written.word)) return !/^(?:mr|mrs|ms|miss)$/.test(after?.word ?? "");
  if (!/^(?:dr|ms|miss|pc|prof|nurse|rev|fr|sgt)$/.test(written.word)) return false;
  const lead = written.gap === " " ? (tokens[title - 1]?.word ?? "") : "";
  if (determiners.has(lead) || (written.word === "miss" && MISSES.test(lead))) return false;
  if (letter.letters === "lower" && CHAT.test(letter.word)) return false;
  return endsHere(text.slice(letter.end, letter.end + 12)) || predicate(state, title + 1) > 0;
}

const CALLED = sought(
  /\b(?:signs(?: off)? as|signed(?: off)? as|known as|known to \w{1,12} as|goes by|answers to|aka|alias|nicknamed|calls? (?:him|her|them|me)(?:self|selves)?|(?:is|was|only|just|be) called|(?:first |sur|last |nick)?name is)\s(?:(["'])(\p{Lu})\1|([B-HJ-Z])(?=[.,;:)\n]|$| (?:to|by|in|at|on|and|but|has|is|was|who|when|because)\b))/gu,
);
/** What goes by letters: "plan B", "wing C". */
export const NUMBERED_THING =
  /(?:^|[^a-z])(?:plan|option|ward|group|section|part|type|flat|block|bands?|grade|class|hep|hepatitis|vitamins?|unit|wing|step|team|room|box|point|schedule|appendix|level|stage|zone|platform|form|cluster|column|row|set|item|question|house|the|a|an|\d|[a-z]) ?$/i;
/** What is high, low or gone up in the blood. */
const MEASURED =
  /^ (?:is|was|has|had|level)?(?: still| very| now| a bit)? ?(?:low|high|raised|up|down|normal|ok|fine|dropped|risen|fallen|gone|stable|\d)/i;

/** One capital letter for somebody, in texts of small letters: "told K to ring", "J is tearful", "signs as 'Q'". */
export function findLoneLetters(state: State): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(CALLED, state.text)) {
    const end = match.index + match[0].length - (match[1] ? 1 : 0);
    hits.push({ rule: "initials", start: end - 1, end });
  }
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    if (
      (token.letters === "capital" && mayStand(state, at, token) && isPerson(state, at, token)) ||
      isSmallPair(state, at, token)
    )
      hits.push({ rule: "initials", start: token.start, end: token.end });
  }
  return hits;
}

/** Two small letters that are no word and no short form, in chat: "km was sectioned", "told rt to ring". */
function isSmallPair(state: State, at: number, token: Token): boolean {
  if (token.text.length !== 2 || token.letters !== "lower" || token.numbered || !token.flat) return false;
  if (state.marks[at] || state.phrase[at] || state.kinds[at] !== "unknown" || /[aeiouy]/.test(token.word))
    return false;
  if (
    isAbbreviation(token.word) ||
    isWord(token.word) ||
    /^(?:[hm]v|[a-z]w|n[a-z]|w[a-z]|b[a-z]|th|ft|st|dx|hx|rx|tx)$/.test(token.word)
  )
    return false;
  if (!/^$|^ $|[.!?,;:\n]\s?$/.test(token.gap)) return false;
  return isPerson(state, at, token);
}

function mayStand({ tokens, text, marks }: State, at: number, token: Token): boolean {
  const letter = token.text.replace(/'s$/i, "");
  if (letter.length !== 1 || /[AINXY]/.test(letter) || token.numbered || marks[at]) return false;
  if (
    !/^$|^ $|[.!?,;:\n]\s?$/.test(token.gap) ||
    /^\s?[&/+=:°%*-]|^\.?\s?\d/.test(text.slice(token.end, token.end + 3))
  )
    return false;
  // Beside other capitals it may be anything.
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if ((previous ?? next)?.letters !== "lower" && !token.opens) return false;
  if (next?.gap === " " && next.letters !== "lower") return false;
  return !(token.gap === " " && NUMBERED_THING.test(before(text, token.start, 14)));
}

function isPerson(state: State, at: number, token: Token): boolean {
  const { text, tokens } = state;
  if (/'s$/i.test(token.text)) return kin.has(tokens[at + 1]?.word ?? "") || owns(state, at) === 3;
  const rest = text.slice(token.end, token.end + 24);
  const previous = token.gap === " " ? (tokens[at - 1]?.word ?? "") : "";
  if (
    token.opens ||
    /^[,;]/.test(token.gap) ||
    /^(?:and|but|so|because|that|when|if|said|says|know|knows|knew|think|thinks|thought)$/.test(previous)
  )
    return !MEASURED.test(rest) && predicate(state, at) === 3;
  const object = objectCertainty(state, at, at);
  return object === 3 || (object === 2 && contactVerbs.has(previous));
}

/** Short forms that somebody's initials may be as well: "A.M. moved to uni", "P.S. = older sister". */
const ALSO_PEOPLE = /^(?:am|pm|ps|ma|ba|md|ad|bc|pt|eg|ie|nb|od|cv|oop|poc)$/;

/** Initials with their points that are a short form, where they do what people do or are said to be somebody. */
export function isDottedPerson(state: State, letters: string, start: number, end: number): boolean {
  if (!ALSO_PEOPLE.test(letters)) return false;
  if (/\d\s?$|\b(?:the|this|each|every|mane|at)\s$/i.test(before(state.text, start, 8))) return false;
  const rest = state.text.slice(end, end + 32);
  const is =
    /^ ?(?:=|\() ?(?:(?:the|her|his|my|their|older|younger|eldest|youngest|big|little|step|half)[ -]){0,2}([a-z]+)/i.exec(
      rest,
    )?.[1];
  if (is !== undefined) return kin.has(is.toLowerCase());
  const [, verb = "", then = ""] = /^ ([a-z']+)(?: ([a-z']+))?/.exec(rest) ?? [];
  if (modals.has(verb)) return false;
  if (BE.has(verb) || HAVE.has(verb))
    return states.has(then) || activities.has(then) || participles.has(then);
  return acting.has(verb) || /^(?:moved|left|lost|stayed|went|came|needed|gave|took|got)$/.test(verb);
}
