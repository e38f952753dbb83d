import { BUILDING, SURE } from "../structured/address-words.js";
import { COLOUR, DWELLING, LANDMARK, LOOKS, ORDINAL, PAINTED } from "../structured/landmarks.js";
import { NUMBER_SOURCE, numberWord } from "../structured/number-words.js";

export type PlaceKind = "home" | "sight" | "unknown";

/** Ways in, and parts of a house and of the ground round it; the lists of dwellings and landmarks are those of the guard. */
const WAYS_IN = "entrance|doorway|door|gate|gates|gateway|stairwell|staircase|buzzer|bell";
/** Further kinds of house, grand, plain and makeshift, in one and in rows, as they are called in Britain. */
const FURTHER =
  "farm ?house|smallholding|croft|gate ?house|coach house|toll house|oast(?: house)?|mill house|school ?house|police house|boat ?house|almshouses?|railway carriage|lighthouse|windmill|vicarage|rectory|manse|parsonage|presbytery|town ?house|penthouse|duplex|apartments?|maisonettes|bungalows|semis|terraces|cottages|caravans|chalets|prefabs|bedsits|studios|end[ -](?:of[ -])?terrace|mid[ -]terrace|corner house|tower block|high[ -]rise|tower|low[ -]rise|farm buildings|stables?|tree ?house|new builds?|foyer|halls(?: of residence)?|student halls|sheltered (?:flat|scheme|housing)|supported living|retirement flat|ymca|ywca|night ?shelter|salvation army|council (?:house|flat)s?";
const PARTS = `${WAYS_IN}|half|block|site|yard|courtyard|estate|track|driveway|footpath|towpath|complex|hostel|hotel|refuge|squat|b&b|hmo|bed and breakfast|b and b|guest ?house|unit|plot|pitch|berth|mooring|pontoon|jetty|digs|lodgings|one|houses|flats|cottages|flatlet|workshop|outbuilding|wing|porta[ck]abin|shack|hut|summer ?house|field|level|landing|storey|balcony|${FURTHER}`;
/** What is pointed at in the country. */
const COUNTRY =
  "ford|sluice|stile|cattle grid|kissing gate|pump|well|trough|milestone|signpost|finger ?post|kennels|cattery|riding school|livery(?: yard)?|orchard|maypole|sheepfold|dairy|oast house|ruins?|ramp|shower block|laundry block|toilet block|site office|wash house";
/** Only where somebody lives in them. */
const ON_WHEELS = /(?:^| )(?:bus|coach|van|boat|container|shelter|bar)$/;
/** A room where nobody lives. */
const ROOM =
  /(?:^| )(?:wet|waiting|living|dining|meeting|consulting|clinic|class|staff|group|treatment|emergency|art|quiet|sitting|games|interview|therapy|sensory|family|changing|court|day|break|mail|post|chat) ?room$/;
const STOREYS = `${ORDINAL}|(?:eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|twentieth|\\d{1,2}(?:st|nd|rd|th)?|top|first-|attic`;
const SIDE = "left|right|front|back|rear|middle|east|west|north|south";
const FLOOR = `(?:${STOREYS})[ -]?(?:floor|flr|fl)(?: (?:flat|room|one|(?:${SIDE})(?:[ -]hand)?(?: side)?))?|[gft1-4]ff|(?:top|bottom|lower|upper|ground|1st|2nd|3rd|first|second|third) (?:left|right|front|back|rear)`;
const SAID = NUMBER_SOURCE.replace(/^\(\?:\\d\{1,3\}\|/, "(?:");
const SIGN = `(?:\\d{1,4}[a-z]?|[a-h]|${SAID}(?: ${SAID}){0,4})`;
/** "flat 9", "room two one four", "block c", "level 2". */
const NUMBERED = `(?:${DWELLING}|${BUILDING}|${PARTS}|apt|apartment|flt|rm|floor|stair|core|bay|corridor|stairway|bed|number|no|nr)(?: (?:no|number))? ${SIGN}`;

const tail = (source: string) => new RegExp(`(?:^|[ -])(?:${source})$`);
const whole = (source: string) => new RegExp(`^(?:${source})$`);
/** "dad's place": "place" alone may be any. */
const OWN =
  /(?:'s|s') (?:place|home|gaff|pad)$|(?:^| )(?:flats?|rooms?) (?:above|below|over|opposite|behind)$/;
const HOME = tail(`${DWELLING}|${PARTS}|${FLOOR}`);
const NUMBERED_TAIL = tail(NUMBERED);
const SIGHT = tail(
  `${LANDMARK}|${SURE}|${BUILDING}|shops|garages|allotment|centre|[abm]\\d{1,4}|steps|woods|arches|bins|shed|sheds|garages|${COUNTRY}`,
);
const LOOKS_LIKE = whole(LOOKS.replaceAll("\\s", " "));
const MODIFIER = whole(
  `${ORDINAL}|${COLOUR}|old|new|big|little|small|tiny|large|long|tall|main|static|touring|mobile|rented|terraced|detached|semi-detached|end-terrace|mid-terrace|left-hand|right-hand|hand|upstairs|downstairs|[a-z]+(?:'s|s')`,
);
const PART_OF_HOME = whole(
  `[a-z]+(?:'s|s') (?:${DWELLING}|place|home)|${NUMBERED}|${FLOOR}|${PAINTED.replaceAll("\\s", " ")}|(?:(?:${ORDINAL}|${COLOUR}|main|upstairs|downstairs|stair|communal|garden)(?:[ -]hand)? ){1,2}(?:${DWELLING}|${WAYS_IN}|landing|level|storey|balcony|half|block|one|stairs|wing|unit)|(?:left|right)[ -]hand side|\\d{1,2}/\\d{1,2}`,
);

const NUMBERED_OR_FLOOR = whole(`${NUMBERED}|${FLOOR}`);

/** A look that spares most words the long pattern. */
const mayBeNumber = (word: string) =>
  word.length === 1 || /^\d/.test(word) || numberWord(word.slice(word.indexOf("-") + 1)) !== undefined;

/** What was asked for in the text that is being read: the same words stand to the left of one address and to the right of another. */
const asked = new Map<string, PlaceKind>();

/** Answers are held while `work` runs; of the text, nothing is kept afterwards. */
export function withPlaceKinds<T>(work: () => T): T {
  try {
    return work();
  } finally {
    asked.clear();
  }
}

/** What some words in small letters end with: a home or part of one, what is pointed at, or what cannot be known. */
export function placeKind(words: string): PlaceKind {
  const known = asked.get(words);
  if (known !== undefined) return known;
  const kind = kindOf(words);
  asked.set(words, kind);
  return kind;
}

function kindOf(words: string): PlaceKind {
  if (mayBeNumber(words.slice(words.lastIndexOf(" ") + 1)) && NUMBERED_TAIL.test(words)) return "home";
  if (ROOM.test(words)) return "unknown";
  if (HOME.test(words)) return ON_WHEELS.test(words) ? "sight" : "home";
  if (OWN.test(words)) return "home";
  return SIGHT.test(words) ? "sight" : "unknown";
}

/** "with the blue gate". */
export const isLook = (words: string): boolean => LOOKS_LIKE.test(words);
/** "old", "first", "blue": before a home they say which. */
export const isModifier = (word: string): boolean => MODIFIER.test(word);
/** "top flat", "blue door", "second floor", "room 212": of which house, the address has said. */
export const isPartOfHome = (words: string): boolean => PART_OF_HOME.test(words);
/** "the second bungalow on", "the one with the blue gate"; not "the house" alone, of which something may be told. */
export const isWhichOne = (words: string, behind: string): boolean =>
  isModifier(words.split(" ")[0] ?? "") ||
  /^(?:with|that used|which used|opposite|behind|next|between|above|below|on|at|by|near|past) /.test(behind);
/** "flat 12", "third floor": parts of a house whatever follows them. */
export const isNumberedOrFloor = (words: string): boolean => NUMBERED_OR_FLOOR.test(words);
