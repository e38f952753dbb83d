import {
  IS_TOWN,
  isAbbreviation,
  isAnyName,
  isCommon,
  isLargeTown,
  isThing,
  isTown,
  isWord,
} from "../lexicon.js";
import { placeEnds } from "../lists/places.js";
import { before } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { grammar, places as placeWords } from "./cues.js";
import { isPassingTown } from "./large-towns.js";
import { hasAnswer, hasCapital, hasClass, isTellingCapital, type State } from "./state.js";
import type { Token } from "./tokens.js";
import { WordClass, wordClass } from "./word-class.js";

const kinds: readonly (readonly [words: string, instead: string])[] = [
  ["school academy primary infants juniors nursery college university", "a school or college"],
  ["surgery practice", "the GP practice"],
  ["hospital infirmary ward unit clinic", "the hospital"],
  ["church mosque temple gurdwara synagogue chapel cathedral parish", "a place of worship"],
  ["prison", "a prison"],
  ["estate", "an estate nearby"],
  ["arms inn tavern pub", "a local pub"],
  ["hostel hotel foyer refuge", "where they stay"],
  [
    "hall station bridge foodbank council trust housing homes solicitors ltd limited plc association society foundation project centre hub club library farm",
    "a local organisation",
  ],
];
const instead = new Map(
  kinds.flatMap(([words, said]) => words.split(" ").map((word) => [word, said] as const)),
);
const nouns = new WordClass(instead.keys());
/** Nouns before which even an ordinary word is a name: "Willow Ward", "Oak Primary". */
const STRICT = new Set(
  "school academy primary infants juniors nursery surgery ward arms inn estate prison hospital church".split(
    " ",
  ),
);
/** Words that make a kind of place, not one place. */
const GENERIC = new Set(
  `a an the my her his their our this that and or of in on at to for from with by local old new acute adult general medical surgical maternity mental health psychiatric psych inpatient locked open rehab rehabilitation recovery community crisis primary secondary
  high middle junior infant infants upper lower special state private public grammar boarding nursery pre day night summer sunday forest children's childrens child paediatric older people's elderly stroke labour postnatal antenatal admission admissions assessment intensive care emergency emergencies
  hospital hospitals gp doctor doctors dental vet vets general dentist's council county city district borough town parish village catholic church baptist methodist anglican evangelical pentecostal muslim hindu sikh jewish c of e rc coe
  women's womens men's mens male female mixed teaching training further sixth form art music drama driving language swimming breakfast after before holiday youth football rugby social working men's lunch supper book chess green housing large small big nearby same another any every each which what whose no own first last one two both main only
  national royal nhs trust foundation charity charitable arts leisure sports resource resources family children day wellbeing well-being information advice drop-in neighbourhood job business shopping garden city's prison open closed secure category hmp service services support supported living homeless homelessness
  food bank citizens ambulance police fire station research pilot peer pathways outreach voluntary volunteer volunteering carers carer young adult adults team welfare benefits debt drug drugs alcohol addiction substance misuse test testing vaccination covid walk-in urgent treatment minor injuries eye sleep pain memory falls therapy hearing foot weight diabetes asthma
  full-time secondary's reception learning disability disabilities autism sensory quiet visiting host animal city dairy hill solar wind pig fish best good great excellent bad better current previous former next our your sheltered student military army special's attended went university open
  `.split(/\s+/),
);
const CLUB = wordClass(
  "united city town rovers wanderers albion county athletic fc afc hotspur villa palace forest orient argyle vale wednesday harriers alexandra dons thistle lionesses warriors rhinos tigers saints wolves vikings giants dragons",
);
const NOT_CLUB = new Set(
  "council centre center hospital college station hall library park university football-ground primary school academy".split(
    " ",
  ),
);

/** Towns, villages, estates, institutions. Football clubs pass; words they use up are taken out of the search for names. */
export function findPlaces(state: State): Hit[] {
  const { tokens, kinds: wordKinds, phrase } = state;
  const hits: Hit[] = [];
  markClubs(state);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (phrase[at]) continue;
    if (isPassingTown(state, at) && !isInstitution(state, at)) {
      phrase[at] = true;
      continue;
    }
    const found = institution(state, at);
    if (found && isTownsOwn(state, found.from, at)) continue;
    if (found) {
      hits.push(found.hit);
      for (let place = found.from; place <= at; place++) phrase[place] = true;
      continue;
    }
    const lived = livedPlace(state, at);
    if (lived) {
      hits.push({ rule: lived.rule, start: token.start, end: (tokens[lived.last] as Token).end });
      for (let place = at; place <= lived.last; place++) phrase[place] = true;
    } else if (isTownHere(state, at)) {
      hits.push({ rule: "town", start: token.start, end: token.end });
      phrase[at] = true;
    } else if (wordKinds[at] === "unknown" && isTellingCapital(token) && isPlaceHere(state, at)) {
      const last =
        isPlaceHere(state, at) &&
        isTellingCapital(tokens[at + 1]) &&
        wordKinds[at + 1] === "unknown" &&
        tokens[at + 1]?.gap === " "
          ? at + 1
          : at;
      hits.push({ rule: "place-name", start: token.start, end: (tokens[last] as Token).end });
      for (let place = at; place <= last; place++) phrase[place] = true;
    }
  }
  return hits;
}

/** "Leeds Grammar School": the town is part of a name that narrows down. */
function isInstitution(state: State, at: number): boolean {
  for (let noun = at + 1; noun <= at + 4 && noun < state.tokens.length; noun++) {
    const { word, gap } = state.tokens[noun] as Token;
    if (!/^(?: |'s? ?)$/.test(gap)) return false;
    if (instead.has(word)) return !PUBLIC.has(word) && institution(state, noun) !== undefined;
  }
  return false;
}

/** "Walsall council", "Leicester City Hospital": all that is particular about it is the large town. */
function isTownsOwn({ tokens, phrase }: State, from: number, noun: number): boolean {
  if (!PUBLIC.has((tokens[noun] as Token).word)) return false;
  for (let place = from; place < noun; place++) {
    const { word } = tokens[place] as Token;
    if (
      !(phrase[place] && isLargeTown(word)) &&
      !/^(?:city|town|borough|general|royal|district|county|community|central|and|of)$/.test(word)
    )
      return false;
  }
  return true;
}

/** Of a large town these serve everybody. */
const PUBLIC = new Set(
  "council hospital infirmary university college station library foodbank hall hub club centre trust clinic society association foundation project housing cathedral".split(
    " ",
  ),
);

function markClubs(state: State): void {
  const { tokens, phrase } = state;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!hasClass(state, at + 1, CLUB)) continue;
    const [first, second] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (second.gap !== " " || first.letters !== second.letters) continue;
    if (
      !isTown(first.word) &&
      !/^(?:aston|crystal|nottingham|west|manchester|newcastle|port|plymouth|queens|sheffield|leyton|crewe|milton)$/.test(
        first.word,
      )
    )
      continue;
    if (
      second.letters === "lower" &&
      !/^(?:united|rovers|wanderers|albion|fc|hotspur|athletic)$/.test(second.word)
    )
      continue;
    if (NOT_CLUB.has(tokens[at + 2]?.word ?? "")) continue;
    phrase[at] = true;
    phrase[at + 1] = true;
  }
}

const isSpecific = (state: State, at: number, strict: boolean): boolean => {
  const token = state.tokens[at] as Token;
  const kind = state.kinds[at];
  if (GENERIC.has(token.word) || grammar.has(token.word) || isAbbreviation(token.word)) return false;
  if (!hasCapital(token))
    return (
      (kind === "sure" || kind === "unknown" || isTown(token.word)) &&
      token.word.length > 3 &&
      !isCommon(token.word)
    );
  if (isTown(token.word) || kind === "sure" || kind === "unknown") return !isThing(token.word);
  if (kind === "both") return isAnyName(token.word) && (strict || !isThing(token.word));
  return strict && token.letters === "capital";
};

function institution(state: State, at: number): { hit: Hit; from: number } | undefined {
  if (!hasClass(state, at, nouns)) return undefined;
  const { tokens } = state;
  const noun = tokens[at] as Token;
  const said = instead.get(noun.word);
  if (said === undefined || at === 0 || noun.gap !== " ") return undefined;
  if (
    noun.letters === "lower" &&
    /^(?:practice|unit|trust|housing|homes|primary|association|society|limited|parish|arms)$/.test(noun.word)
  )
    return undefined;
  const strict = STRICT.has(noun.word) && hasCapital(noun);
  let from = at;
  let specific = false;
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const token = tokens[place] as Token;
    const after = tokens[place + 1] as Token;
    if (!/^(?: |'s? ?)$/.test(after.gap)) break;
    // "the clinic" is any clinic, whatever stands before it: "Ring the clinic".
    if (place === at - 1 && grammar.has(token.word) && token.word !== "of") break;
    const isLinked =
      /^(?:of|the|and|st|green|road|street|lane|c|e|cofe|rc|primary|high|medical|health|community|care|nursing|infant|junior|village|housing|nhs|catholic|city|county|borough|district|town|special|grammar|independent|free|secondary|comprehensive|methodist|baptist|evangelical|pentecostal|reformed|orthodox|rugby|football|cricket|bowls|golf|tennis|working|men's|social|sports|hill|park|farm|mill|wood|field|fields|house|court|bridge|end|side)$/.test(
        token.word,
      );
    const fits = isSpecific(state, place, strict);
    if (
      !fits &&
      !(isLinked && (specific || place >= at - 2)) &&
      !(hasCapital(token) && !token.opens && !grammar.has(token.word) && !isAbbreviation(token.word))
    )
      break;
    if (fits) {
      specific = true;
      from = place;
    } else if (token.word === "st") from = place;
    else if (
      specific &&
      hasCapital(token) &&
      /^(?:royal|great|old|new|general|north|south|east|west)$/.test(token.word)
    )
      from = place;
  }
  if (!specific) return undefined;
  while (from < at && grammar.has((tokens[from] as Token).word)) from++;
  return {
    hit: { rule: "institution", start: (tokens[from] as Token).start, end: noun.end, suggestion: said },
    from,
  };
}

function isTownHere(state: State, at: number): boolean {
  if (!hasAnswer(state, at, IS_TOWN)) return false;
  const token = state.tokens[at] as Token;
  if (token.numbered) return false;
  if (isThing(token.word) && !/^(?:in|near|from)$/.test(state.tokens[at - 1]?.word ?? "")) return false;
  const previous = state.tokens[at - 1]?.word ?? "";
  const led = placeWords.has(previous) && /^ $/.test(token.gap);
  const plain = !isWord(token.word) && state.kinds[at] !== "sure" && state.kinds[at] !== "both";
  if (hasCapital(token))
    return (
      plain ||
      (led && (isTellingCapital(token) || token.flat) && previous !== "to" && previous !== "of") ||
      (led && isTellingCapital(token))
    );
  if (plain && token.word.length > 3) return true;
  return led && /^(?:in|near|from)$/.test(previous) && !isWord(token.word);
}

const LIVED =
  /\b(?:where (?:she|he|they) lives? \(|sofa.?surfing|colleagues|(?:bus|train|coach|lift|taxi|walk(?:ed)?|drove|cycled|travels?|commutes?)|lives?|lived|living|stay(?:s|ed|ing)?|based|born|raised|brought up|grew up|mov(?:ed?|es|ing)|relocat(?:ed|ing)|(?:re)?housed|settled|resid(?:es?|ed|ing)|(?:village|town|hamlet|suburb|parish|estate) (?:of|called)|(?:flat|house|home|room|bungalow|bedsit|caravan|place|cottage|farm|maisonette) (?:in|near|at|outside))\s(?:now |just |back |out |over |alone |rurally |locally |all (?:her|his|their) life |away )?(?:in |near |at |outside |from |to |by |on |around )?$/i;
const VILLAGE = /\b(?:village|hamlet) (?:of|called)\s$/i;
/** First words of the names of villages. */
const QUALIFIERS = wordClass(
  "little great upper lower north south east west long old new market high over much st saint nether middle stoke kings king's bishops bishop's abbots monks temple castle church",
);

/** "lives in little fenwick", "moved to Brackwell": in any letter case, after words of living, what no list knows. */
function livedPlace(state: State, at: number): { rule: "place-name" | "village"; last: number } | undefined {
  const first = state.tokens[at] as Token;
  if ((first.gap !== " " && first.gap !== " (") || first.numbered) return undefined;
  const isQualified = hasClass(state, at, QUALIFIERS) && state.tokens[at + 1]?.gap === " ";
  const core = isQualified ? at + 1 : at;
  const token = state.tokens[core] as Token;
  const kind = state.kinds[core];
  const isName = kind === "unknown" || (kind === "sure" && (isQualified || hasCapital(token)));
  // "lives in Street,": with a capital any word may be a village, where nothing follows that it describes.
  const isCapitalPlace =
    isTellingCapital(token) &&
    !GENERIC.has(token.word) &&
    (/^(?:[,.;)\n]|$)/.test(state.text.charAt(token.end)) || (isQualified && hasCapital(first)));
  if (
    !(isName || isCapitalPlace) ||
    token.word.length < 4 ||
    token.numbered ||
    isAbbreviation(token.word) ||
    isThing(token.word)
  )
    return undefined;
  if (/^'s?/.test(state.tokens[core + 1]?.gap ?? "") || /'s$/.test(token.text)) return undefined;
  const lead = before(state.text, first.start, 48);
  if (!LIVED.test(lead)) return undefined;
  const next = state.tokens[core + 1];
  const goesOn = next?.gap === " " && isTellingCapital(next) && state.kinds[core + 1] === "unknown";
  return { rule: VILLAGE.test(lead) ? "village" : "place-name", last: goesOn ? core + 1 : core };
}

/** A word that no list knows, after a word of place or with a village's ending. */
function isPlaceHere(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  const previous = state.tokens[at - 1]?.word ?? "";
  if (!/^ $/.test(token.gap)) return false;
  if (/^(?:near|around|outside|towards|in)$/.test(previous))
    return !/^(?:confide|confided|confides|believe|believes|trust|trusts|interest|interested)$/.test(
      state.tokens[at - 2]?.word ?? "",
    );
  return /^(?:at|from|to|of)$/.test(previous) && placeEnds.test(token.word) && token.word.length > 5;
}
