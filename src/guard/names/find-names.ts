import { isFamilyName, isGivenName } from "../lexicon.js";
import { compareStrength, rules } from "../rules.js";
import { whileReading } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { type HasAccent, noAccents } from "./accents.js";
import { addUpPlaces } from "./add-up.js";
import { unmarkAskers } from "./askers.js";
import { findFigured, markBesideFigures } from "./beside-figures.js";
import { markByContext } from "./by-context.js";
import { markByPersonPosition } from "./by-person-position.js";
import { markByPlace } from "./by-place.js";
import { markByPosition } from "./by-position.js";
import { markByWord } from "./by-word.js";
import { deciphered } from "./deciphered.js";
import { findDisguisedNames } from "./disguises.js";
import { findEmployers } from "./employers.js";
import { findFlatStreets } from "./flat-streets.js";
import { markByFrames } from "./frames.js";
import { growNames } from "./grow.js";
import { markHonorifics } from "./honorifics.js";
import { markLastLine } from "./in-letters.js";
import { markInRows } from "./in-rows.js";
import { findInitials } from "./initials.js";
import { initialsByPlace } from "./initials-by-place.js";
import { findLoneLetters } from "./lone-letters.js";
import { findNamedHouses } from "./named-houses.js";
import { markNicknames } from "./nicknames.js";
import { passThings } from "./of-things.js";
import { markOnlyPeople } from "./only-people.js";
import { findPlaces } from "./places.js";
import { markSaidOfPeople } from "./said-of-people.js";
import { markShortNames } from "./short-names.js";
import { markSmallSyllables } from "./small-syllables.js";
import { joinCompany, spreadNames } from "./spread.js";
import { type IsDisguised, inPlainSight, type Mark, type State, stateOf } from "./state.js";
import { markSyllables } from "./syllables.js";
import type { Token } from "./tokens.js";
import { markToldApart } from "./told-apart.js";
import { findVillages } from "./villages.js";
import { markWordNames } from "./word-names.js";

/**
 * Names of people and places by an inverse list: every word that is not known to be safe is suspect; lists, titles,
 * relations, labels and neighbours raise it, and a name once found is found at every mention.
 */
export function findNames(
  text: string,
  hasAccent: HasAccent = noAccents,
  isDisguised: IsDisguised = inPlainSight,
): Hit[] {
  const hits = namesIn(text, hasAccent, isDisguised);
  const read = deciphered(text);
  if (read)
    hits.push(
      ...whileReading(read.text, () => namesIn(read.text, hasAccent, isDisguised)).filter(
        (hit) => isName(hit) && read.touches(hit.start, hit.end),
      ),
    );
  return hits;
}

const isName = ({ rule }: Hit) => rules[rule].type === "name" && rule !== "initials";

function namesIn(text: string, hasAccent: HasAccent, isDisguised: IsDisguised): Hit[] {
  const state = stateOf(text, hasAccent, isDisguised);
  if (state.tokens.length === 0) return [];
  const houses = findNamedHouses(state);
  const places = [
    ...findFlatStreets(state),
    ...findEmployers(state),
    ...findVillages(state),
    ...findPlaces(state),
  ];
  passThings(state);
  markByWord(state);
  markByContext(state);
  markByPosition(state);
  markByFrames(state);
  markShortNames(state);
  markLastLine(state);
  markSyllables(state);
  markWordNames(state);
  markOnlyPeople(state);
  markByPersonPosition(state);
  markSaidOfPeople(state);
  markByPlace(state);
  addUpPlaces(state);
  const disguised = findDisguisedNames(text);
  markBesideFigures(state, disguised);
  markToldApart(state, disguised);
  markHonorifics(state);
  growNames(state);
  markNicknames(state);
  markInRows(state);
  growNames(state);
  markSmallSyllables(state);
  joinCompany(state);
  spreadNames(state);
  unmarkAskers(state);
  return [
    ...hitsOf(state),
    ...houses,
    ...places,
    ...findInitials(state),
    ...initialsByPlace(state),
    ...findLoneLetters(state),
    ...disguised,
    ...findFigured(state),
  ];
}

const PLACES = new Set(
  "house hall park lodge court farm church hill green lane bank ward centre cross bridge gate field wood street road grove square trust".split(
    " ",
  ),
);

/** Neighbouring marks are one name. */
function hitsOf(state: State): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < state.tokens.length; at++) {
    const mark = state.marks[at];
    if (!mark) continue;
    let last = at;
    let winner: Mark = mark;
    while (state.marks[last + 1] && isOneName(state, last + 1)) {
      last++;
      const other = state.marks[last] as Mark;
      if (compareStrength(other.rule, winner.rule) < 0) winner = other;
    }
    hits.push(toHit(state, at, last, winner));
    at = last;
  }
  return hits;
}

/** A full stop inside a name stands after an initial or a title only. */
function isOneName(state: State, at: number): boolean {
  const { gap } = state.tokens[at] as Token;
  if (gap.startsWith(".")) return gap.length < 3 && (state.tokens[at - 1]?.text.length ?? 0) < 4;
  return /^(?: {1,2}| ?- ?|')$/.test(gap);
}

function toHit(state: State, first: number, last: number, mark: Mark): Hit {
  const start = (state.tokens[first] as Token).start;
  const end = (state.tokens[last] as Token).end;
  const isFull =
    last > first &&
    mark.rule === "likely-name" &&
    isGivenName(wordAt(state, first)) &&
    isFamilyName(wordAt(state, last)) &&
    // "Victoria Park", "Grace House": as likely a place, so a question.
    !(last === first + 1 && PLACES.has(wordAt(state, last)));
  const rule = isFull ? "full-name" : mark.rule;
  const owns = /'s?$/i.test(state.text.slice(end - 2, end));
  const own = mark.suggestion ?? (rule === "family-name" ? "" : undefined);
  if (rule === "initials" || (own === undefined && !owns)) return { rule, start, end };
  const words = own ?? "the person";
  return { rule, start, end, suggestion: owns && words !== "" ? `${words}'s` : words };
}

const wordAt = (state: State, at: number) => {
  const { word } = state.tokens[at] as Token;
  return word.split("-")[0] ?? word;
};
