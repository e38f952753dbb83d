import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation, isGivenName, isThing } from "../lexicon.js";
import { afterName, dateBefore, determiners, feelings, grammar, kin, modals } from "./cues.js";
import { follower } from "./follower.js";
import { isFamilyOnly } from "./kinds.js";
import { isOrdinaryUse } from "./ordinary-use.js";
import { personPosition } from "./person-position.js";
import { POSSESSIONS } from "./possessions.js";
import { hasCapital, hasClass, isTellingCapital, markAt, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { acting, actions } from "./what-people-do.js";
import { wordClass } from "./word-class.js";

const CERTAIN: ReadonlySet<string> = new Set(["titled-name", "family-name", "labelled-name", "full-name"]);

/** Where a name was found first, and whether a title, a relation or a label made sure of it. */
type Found = { readonly at: number; certain: boolean };

/**
 * One finding spreads to every mention of each of its words, whatever their letter case and one slip of the fingers; only where the word is
 * plainly meant as a word it stays one.
 */
export function spreadNames(state: State): void {
  const found = foundIn(state);
  if (found.size === 0) return;
  spreadPairs(state);
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    if (state.marks[at]) continue;
    const source = found.get(token.word);
    const isNamed =
      source !== undefined
        ? isMention(state, at, source)
        : isOwner(state, at, found) || isMistyped(state, at, found);
    if (isNamed) markAt(state, at, "likely-name");
  }
}

/** "man on", "my tuan": what was one name of two words is one again, whatever either word means. */
function spreadPairs({ tokens, marks }: State): void {
  const pairs = new Set<string>();
  const pairAt = (at: number) => `${tokens[at - 1]?.word} ${tokens[at]?.word}`;
  for (let at = 1; at < tokens.length; at++)
    if (marks[at] && marks[at - 1] && tokens[at]?.gap === " ") pairs.add(pairAt(at));
  if (pairs.size === 0) return;
  for (let at = 1; at < tokens.length; at++) {
    if ((marks[at] && marks[at - 1]) || tokens[at]?.gap !== " " || !pairs.has(pairAt(at))) continue;
    marks[at - 1] ??= { rule: "likely-name" };
    marks[at] ??= { rule: "likely-name" };
  }
}

function foundIn(state: State): Map<string, Found> {
  const found = new Map<string, Found>();
  state.marks.forEach((mark, at) => {
    if (!mark || mark.rule === "initials") return;
    // "the duty nurse": what a professional is called by may be no name.
    if (mark.rule === "professional-name" && state.kinds[at] === "word") return;
    const { word } = state.tokens[at] as Token;
    const certain = CERTAIN.has(mark.rule);
    for (const part of new Set([word, ...word.split("-")])) {
      const before = found.get(part);
      if (part.length > 1 && before === undefined) found.set(part, { at, certain });
      else if (before !== undefined && certain) before.certain = true;
    }
  });
  return found;
}

function isMention(state: State, at: number, source: Found): boolean {
  const token = state.tokens[at] as Token;
  const kind = state.kinds[at];
  const isModal = modals.has(token.word);
  if (grammar.has(token.word) && !(isModal && isNamedModal(state, at))) return false;
  if (state.phrase[at] && !isGivenName(token.word)) return false;
  if (kind === "sure") return true;
  const place = personPosition(state, at);
  if (kind === "unknown") return true;
  if (hasCapital(token)) return isCapitalMention(state, at, place);
  const first = state.tokens[source.at] as Token;
  if (isModal) return isNamedModal(state, at);
  if (isOrdinaryUse(state, at)) return false;
  // A small letter where names have capitals: only a place that a person has.
  if (!token.flat || !first.flat) return place > (kind === "both" ? 0 : 1);
  if (kind === "word") return place > (source.certain ? 0 : 1);
  if (isFamilyOnly(token.word)) return place > 0 || source.certain;
  return place > 0 || source.certain || !feelings.has(token.word);
}

/** "Joy - dog walker", "Art keen on sewing": with a capital it is the name again, unless a date says otherwise. */
function isCapitalMention(state: State, at: number, place: number): boolean {
  const token = state.tokens[at] as Token;
  if (modals.has(token.word)) return isNamedModal(state, at);
  const isDate = isThing(token.word) && isBesideDate(state, at);
  if (isDate && place < 2) return false;
  if (token.flat) return !isOrdinaryUse(state, at);
  if (isTellingCapital(token)) return true;
  if (token.letters === "upper" && isAbbreviation(token.word)) return false;
  // The first word of a sentence: "Hope to see her", "Mark as urgent", "Grants are".
  return place > 0 || !STARTS_PLAIN.test(state.text.slice(token.end, token.end + 10));
}

const STARTS_PLAIN = /^ (?:that|you|as|it|all|your|the|this|for the|of the|in the|on the)\b/i;

const isBesideDate = ({ tokens, text }: State, at: number): boolean => {
  const token = tokens[at] as Token;
  if (/\d/.test(token.gap) || /^\s?\d|^\s?[-/]/.test(text.slice(token.end, token.end + 6))) return true;
  return token.gap === " " && dateBefore.has(tokens[at - 1]?.word ?? "");
};

/** "hazels mum", "grahams room stinks": a name of this text with its s and no apostrophe. */
function isOwner(state: State, at: number, found: ReadonlyMap<string, Found>): boolean {
  const { word } = state.tokens[at] as Token;
  if (word.length < 4 || !word.endsWith("s") || !found.has(word.slice(0, -1))) return false;
  const next = follower(state, at)?.word ?? "";
  return kin.has(next) || POSSESSIONS.has(next) || state.kinds[at] === "unknown";
}

/** So many words are looked at as slips of a name that was found. */
const LONGEST = 14;

/** "Jusitce", "dovle": a word that no list knows, one slip away from a name of this text. */
function isMistyped(state: State, at: number, found: ReadonlyMap<string, Found>): boolean {
  const token = state.tokens[at] as Token;
  const { word } = token;
  if (state.kinds[at] !== "unknown" || word.length < 3 || word.length > LONGEST || token.numbered)
    return false;
  if (isAbbreviation(word) || found.size > NAMES) return false;
  for (const name of found.keys()) {
    if (name.length > 3 && name.charAt(0) === word.charAt(0) && isOneSlip(word, name)) return true;
  }
  return false;
}

/** A text with more names is a list; its slips are not looked for. */
const NAMES = 60;

/** Two neighbours swapped, or one letter more, less or other. */
function isOneSlip(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > 1) return false;
  let from = 0;
  while (from < name.length && written.charAt(from) === name.charAt(from)) from++;
  const [rest, wanted] = [written.slice(from), name.slice(from)];
  if (rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1)) return true;
  return (
    rest.charAt(0) === wanted.charAt(1) &&
    rest.charAt(1) === wanted.charAt(0) &&
    rest.slice(2) === wanted.slice(2)
  );
}

/** "Will is", "saw Will", "will rang": not "will" and "may" as verbs. */
function isNamedModal(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (isTellingCapital(token)) return true;
  const next = state.tokens[at + 1];
  const verb = next !== undefined && /^ {1,2}$/.test(next.gap) && !next.opens ? next.word : "";
  if (hasCapital(token)) return verb === "" || verb === "to" || afterName.has(verb) || acting.has(verb);
  if (actions.has(verb) || /^(?:be|have|not|also|only|still|never|i|we|you|he|she|they|it)$/.test(verb))
    return false;
  if (isOrdinaryUse(state, at) || dateBefore.has(state.tokens[at - 1]?.word ?? "")) return false;
  return personPosition(state, at) > 1;
}

const AND = wordClass("and n or");
const LISTING = /^\s?[&+,]\s?$/;
const isListing = (gap: string) => gap !== " " && LISTING.test(gap);

/** "tina and jo", "jo, sam and alex": who stands in a row with a name has one. */
export function joinCompany(state: State): void {
  const { tokens, marks } = state;
  const join = (at: number, beside: number) => {
    const token = tokens[at];
    if (!token || marks[at] || state.phrase[at] || !marks[beside] || token.numbered || !isCompany(state, at))
      return;
    markAt(state, at, "likely-name");
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (hasClass(state, at, AND)) {
      join(at - 1, at + 1);
      join(at + 1, at - 1);
    } else if (isListing(token.gap)) join(at, at - 1);
  }
  for (let at = tokens.length - 1; at > 0; at--) {
    if (isListing((tokens[at] as Token).gap)) join(at - 1, at);
  }
}

/** "put hope n kit in the room": directly beside "and", and not after "we" or a noun. */
const isRow = ({ tokens }: State, at: number) =>
  /^(?:and|n|or)$/.test(tokens[at + 1]?.word ?? "") ||
  /^(?:and|n|or)$/.test(tokens[at - 1]?.word ?? "") ||
  /[&+]/.test(tokens[at]?.gap ?? "") ||
  /[&+]/.test(tokens[at + 1]?.gap ?? "");

function isCompany(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!isGivenName(token.word) || modals.has(token.word)) return false;
  // "Jan and Phil": a month has no company but months.
  if (
    isThing(token.word) &&
    !(
      /^(?:jan|may|june|april|august)$/.test(token.word) &&
      isTellingCapital(token) &&
      isRow(state, at) &&
      !isBesideDate(state, at)
    )
  )
    return false;
  // "the charity & its shop": a quality keeps its small letter where names have capitals.
  if (feelings.has(token.word) && token.letters === "lower" && !token.flat) return false;
  if (feelings.has(token.word) && (!isRow(state, at) || isOrdinaryUse(state, at))) return false;
  if (determiners.has(state.tokens[at - 1]?.word ?? "") || isAbbreviation(token.word)) return false;
  return state.kinds[at] === "sure" || !isEverydayWord(token.word) || isTellingCapital(token);
}
