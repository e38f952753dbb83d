import { IS_TOWN, isAbbreviation, isThing, isTown } from "../lexicon.js";
import { quarterLast, villageFirst } from "../lists/place-words.js";
import { before } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { grammar, kin, roles } from "./cues.js";
import { hasAnswer, hasCapital, hasClass, isTellingCapital, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

const FIRST = wordClass(villageFirst);
const LAST = wordClass(quarterLast);

/** "Little Italy" is in London, but "Cold War", "King's Fund" and "Market Place" are nowhere. */
const NOT_VILLAGES = new Set(
  "war turkey weather calls call fund trust college counsel cross speech place street square garage town britain yarmouth london england north south east west limb limbs house green room age order awards award court school church day days time pain test tests back medication support care".split(
    " ",
  ),
);
const PLACED = /\b(?:in|from|to|near|at|of|around|outside|towards|surfing|gone|left|\(|@)\s?\(?$/i;
const JOURNEY =
  /\b(?:bus|buses|train|trains|coach|lift|taxi|tram|walk(?:ed|s|ing)?|drove|driven|cycled|travel(?:s|led|ling)?|commut(?:es?|ing)|moved?|moving)\s(?:back\s|over\s|all the way\s)?(?:to|from)\s$/i;

/** Villages and parts of towns by what their names are made of, and towns whose names are words where somebody goes there. */
export function findVillages(state: State): Hit[] {
  const hits: Hit[] = [];
  const { tokens, phrase } = state;
  for (let at = 0; at < tokens.length; at++) {
    if (phrase[at]) continue;
    const token = tokens[at] as Token;
    const last =
      beside(state, at) ??
      unheardOf(state, at) ??
      village(state, at) ??
      quarter(state, at) ??
      wordTown(state, at);
    if (last === undefined) continue;
    hits.push({ rule: "place-name", start: token.start, end: (tokens[last] as Token).end });
    for (let place = at; place <= last; place++) phrase[place] = true;
  }
  return hits;
}

/** "Cold Ashby", "Stoke Barrow", "walked from wold newton". */
function village(state: State, at: number): number | undefined {
  if (!hasClass(state, at, FIRST)) return undefined;
  const [first, second] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (second?.gap !== " " || second.numbered || grammar.has(second.word)) return undefined;
  if (
    NOT_VILLAGES.has(second.word) ||
    isThing(second.word) ||
    isAbbreviation(second.word) ||
    state.phrase[at + 1]
  )
    return undefined;
  const kind = state.kinds[at + 1];
  if (isTellingCapital(second) && hasCapital(first))
    return kind === "word" && isWide(first.word) ? undefined : at + 1;
  if (!first.flat) return undefined;
  const placed =
    PLACED.test(before(state.text, first.start, 12)) || JOURNEY.test(before(state.text, first.start, 40));
  return placed && (kind === "unknown" || kind === "sure" || (kind === "both" && !isWide(first.word)))
    ? at + 1
    : undefined;
}

/** "in Esh Winning", "near Wyre Piddle": a word nobody knows and one with a capital behind it. */
function unheardOf(state: State, at: number): number | undefined {
  const [first, second] = [state.tokens[at] as Token, state.tokens[at + 1]];
  if (state.kinds[at] !== "unknown" || !isTellingCapital(first) || second?.gap !== " ") return undefined;
  if (!isTellingCapital(second) || second.letters !== "capital" || second.numbered || isThing(second.word))
    return undefined;
  if (isAbbreviation(first.word) || isAbbreviation(second.word) || roles.has(second.word)) return undefined;
  return /\b(?:in|near|outside) $/i.test(before(state.text, first.start, 8)) ? at + 1 : undefined;
}

/** Rivers and kinds of land that villages are told apart by. From working knowledge of the map of England and Wales. */
const LANDS = new Set(
  "marsh marshes wold wolds water sea wye trent tyne thames tees avon severn stour ouse wharfe derwent moor moors fen fens spa heath forest tamar mendip arrow wreake soar ure swale bain dee edge clay beds vale furness cartmel elmet holderness ashfield arden craven makerfield lonsdale frith bere spey don esk medway medlock ribble mersey irwell weir humber tweed coquet wear hoo bliss dove windrush evenlode cherwell street willows wolds lindsey kesteven cleveland whitby moors".split(
    " ",
  ),
);
const BESIDE = wordClass("in on upon under le next by super juxta");

/** "moreton in marsh", "stow on the wold", "wells next the sea": a word that is none of ours, and its river or land. */
function beside(state: State, at: number): number | undefined {
  if (!hasClass(state, at + 1, BESIDE)) return undefined;
  const { tokens, kinds } = state;
  const [first, middle] = [tokens[at] as Token, tokens[at + 1] as Token];
  if (middle.gap !== " " || first.word.length < 4) return undefined;
  const land = /^(?:the|le)$/.test(tokens[at + 2]?.word ?? "") ? at + 3 : at + 2;
  if (tokens[land]?.gap !== " " || !LANDS.has(tokens[land]?.word ?? "")) return undefined;
  const isPlace =
    kinds[at] !== "word" || isTown(first.word) || (hasCapital(first) && hasCapital(tokens[land]));
  if (!isPlace || grammar.has(first.word) || kin.has(first.word)) return undefined;
  return PLACED.test(before(state.text, first.start, 12)) || hasCapital(first) ? land : undefined;
}

/** First words that stand before anything: only a second word that is none makes a place of them. */
const isWide = (word: string) => /^(?:great|little|upper|lower|over|much|market|king'?s|kings)$/.test(word);

/** "in Canning Town", "(Meadow Well)", "gone moss side way". */
function quarter(state: State, at: number): number | undefined {
  if (!hasClass(state, at + 1, LAST)) return undefined;
  const [first, second] = [state.tokens[at] as Token, state.tokens[at + 1] as Token];
  if (second.gap !== " " || grammar.has(first.word)) return undefined;
  if (kin.has(first.word) || roles.has(first.word) || first.numbered || isThing(first.word)) return undefined;
  const after = state.text.slice(second.end, second.end + 5);
  const isTitle = isTellingCapital(second) && first.letters === "capital" && !first.flat;
  if (isTitle) return PLACED.test(before(state.text, first.start, 12)) || first.opens ? at + 1 : undefined;
  return first.flat && /^ way\b/.test(after) ? at + 1 : undefined;
}

/** "the bus to rugby", "the train from Reading". */
function wordTown(state: State, at: number): number | undefined {
  if (!hasAnswer(state, at, IS_TOWN)) return undefined;
  const token = state.tokens[at] as Token;
  if (token.gap !== " ") return undefined;
  return JOURNEY.test(before(state.text, token.start, 40)) ? at : undefined;
}
