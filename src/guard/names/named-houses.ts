import { isCommon, isThing } from "../lexicon.js";
import { calledAfter, publicHouses } from "../lists/place-words.js";
import { sought } from "../sought/sought.js";
import { before, matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { grammar } from "./cues.js";
import { hasClass, isTellingCapital, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { wordClass } from "./word-class.js";

const NAMED = wordClass(calledAfter);
const kinds: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^(?:ward|suite|picu|unit|wing|hospital|infirmary)$/, "the hospital"],
  [/^(?:surgery|practice|medical centre|health centre|medical practice)$/, "the GP practice"],
  [/^(?:care home|nursing home|lodge|hospice|day centre)$/, "where they stay"],
  [/^(?:primary|school|academy|infants|juniors|nursery|special school)$/, "a school or college"],
];
const WARD_NUMBER = sought(
  /\bward\s(?:no\.?\s|number\s)?(?:\d{1,2}[a-z]?|[a-z]\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b(?!\s?(?:weeks?|days?|hours?|x\b|times))(?:\sat\s[A-Z][A-Za-z'-]{2,20}\b)?/gi,
);
const PARTNERS = sought(/\bdrs?\.?\s[a-z][a-z'-]{1,20}(?:\s[a-z][a-z'-]{1,20})?\s(?:and|&)\spartners\b/gi);
const SAINT = sought(/\b(?:St\.?|Saint|ST)\s[A-Z][A-Za-z]{2,14}(?:'s|'S|s')?(?![A-Za-z])/g);
const SAINT_FLAT = sought(
  /\bst\.?\s[a-z]{3,14}'?s?\s(?:church|primary|school|academy|hospital|hospice|infants|juniors|nursery|college|ward|resus|c of e|rc)\b/gi,
);
const PRISON = sought(/\bHM(?:P|YOI|P&YOI|PS)\s[A-Za-z]{3,14}(?:\s[A-Z][a-z]{3,12})?\b/gi);
const CHURCH = sought(
  /\b(?:Holy Trinity|Sacred Heart|Our Lady(?: of [A-Z][a-z]+)?|All Saints'?|All Souls'?|Christ Church|Corpus Christi|Immaculate Conception)\b/gi,
);
const GENERAL = sought(
  /(?<=\b(?:at|to|from|in|the)\s)([A-Za-z]{4,16})\s(?:General|Royal|District|Infirmary|general|infirmary|GENERAL|INFIRMARY)\b/g,
);
const THE_HOUSE = sought(
  /(?<=\b(?:in|at|from|to|into|near|outside)\s|\?\s?)The\s[A-Z][a-z]{2,14}(?:\s[A-Z][a-z]{2,14})?(?![A-Za-z])/g,
);
const PUBLIC_HOUSES = sought(publicHouses);
const NOT_HOUSES =
  /\bThe\s(?:Guardian|Times|Sun|Mirror|Samaritans|Archers|King|Queen|Crown|Beatles|Voice|Apprentice|Trussell|Salvation|Wallich|Prince|Royal|British|National|NHS|Care|Mental|Children|Human|Equality|Big|Law|Police|Person|Team|Bible|Quran|Gambia|Netherlands|Philippines)/;
const AWAY = /\b(?:in|at|to|from|down|outside|near|by|behind|of)\s(?:the\s)?$/i;

/** Wards, practices, homes, schools, churches and public houses by what such houses are called. */
export function findNamedHouses(state: State): Hit[] {
  const { text } = state;
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, suggestion: string) =>
    hits.push({ rule: "institution", start: match.index, end: match.index + match[0].length, suggestion });
  for (const match of matches(WARD_NUMBER, text)) add(match, "the ward");
  for (const match of matches(PARTNERS, text)) add(match, "the GP practice");
  for (const match of matches(SAINT, text)) if (!isStreet(text, match)) add(match, "an institution nearby");
  for (const match of matches(SAINT_FLAT, text)) add(match, "an institution nearby");
  for (const match of matches(PRISON, text)) add(match, "a prison");
  for (const match of matches(CHURCH, text)) add(match, "a place of worship");
  for (const match of matches(GENERAL, text))
    if (!isCommon((match[1] ?? "").toLowerCase())) add(match, "the hospital");
  for (const match of matches(THE_HOUSE, text)) if (!NOT_HOUSES.test(match[0])) add(match, "a place nearby");
  for (const match of matches(PUBLIC_HOUSES, text)) if (isPublicHouse(text, match)) add(match, "a local pub");
  hits.push(...calledSo(state));
  return hits.filter(({ start }) => !inPhrase(state, start));
}

const isStreet = (text: string, match: RegExpExecArray) =>
  /(?:\d\s|\b(?:high|main|church|station|mill|park|bridge)\s)$/i.test(before(text, match.index, 12)) ||
  /^(?:St|Saint) (?:John Ambulance|Mungo|Andrew's Healthcare|George's Day|Patrick's Day|David's Day)/i.test(
    text.slice(match.index, match.index + 24),
  );

/** With capitals, or where people go: "hes been in the railway tavern". */
function isPublicHouse(text: string, match: RegExpExecArray): boolean {
  if (
    /\b(?:in|into|folded|crossed|open|with|both|her|his|their|my|up|brothers?|sisters?) arms$/i.test(match[0])
  )
    return false;
  const lead = before(text, match.index, 14);
  if (/^The |^the /i.test(match[0]))
    return AWAY.test(lead) || /\b(?:been|went|drinks?|drinking)\s/i.test(lead);
  return AWAY.test(lead) && /the\s$/i.test(lead);
}

const inPhrase = (state: State, start: number) => {
  const at = state.tokens.findIndex((token) => token.end > start);
  return state.phrase[at] === true;
};

const OLD = wordClass("old new royal queen king st");

/** "CEDAR WARD", "castle street surgery", "Beechwood Medical Centre": one or two such words and a kind of house. */
function calledSo(state: State): Hit[] {
  const { tokens } = state;
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    const isOld = hasClass(state, at, OLD);
    if (!(hasClass(state, at, NAMED) || isOld) || first.numbered || state.phrase[at]) continue;
    let place = at + 1;
    while (place < at + 3 && tokens[place]?.gap === " " && isNamePart(state, place)) place++;
    if (isOld && place === at + 1) continue;
    const noun = tokens[place];
    if (noun === undefined || noun.gap !== " ") continue;
    const pair = `${noun.word} ${tokens[place + 1]?.gap === " " ? tokens[place + 1]?.word : ""}`;
    const long = kinds.find(([pattern]) => pattern.test(pair));
    const short = long ?? kinds.find(([pattern]) => pattern.test(noun.word));
    if (short === undefined) continue;
    const last = long ? place + 1 : place;
    const end = tokens[last] as Token;
    const written =
      isTellingCapital(end) || end.flat || (first.letters === "capital" && end.letters === "capital");
    if (!written || (first.flat && end.letters === "lower" && isVague(first, noun))) continue;
    hits.push({ rule: "institution", start: first.start, end: end.end, suggestion: short[1] });
  }
  return hits;
}

function isNamePart(state: State, at: number): boolean {
  const { word } = state.tokens[at] as Token;
  if (grammar.has(word) || isThing(word)) return false;
  return NAMED.has(word) || state.kinds[at] === "sure" || state.kinds[at] === "unknown";
}

/** "park school", "green practice", "spring unit" may be anything in lower case. */
const isVague = (first: Token, noun: Token) =>
  /^(?:school|unit|practice|wing|nursery|primary|academy|lodge)$/.test(noun.word) &&
  /^(?:park|green|spring|field|well|cross|road|street|lane|church|king|queen|hill|river|wood|forest|court|swift|robin)$/.test(
    first.word,
  );
