import { isCommon } from "../lexicon.js";
import { rules } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { isKind, isNamed, SURE, UNSURE } from "./address-words.js";
import { MONTHS } from "./dates.js";
import { HOME_BLOCK, HOME_DOOR, HOME_PART, HOME_SIGN, NUMBERED_PART, SURE_HOME_PART } from "./home-parts.js";
import { before, matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

/** "on the new Barratt bit off": which part of an estate. */
const BIT =
  "(?:\\s(?:on|in)\\s(?:the\\s)?(?:[\\w']{2,12}\\s){0,2}(?:bit|side|part|estate|development|site|phase|end|build|houses)\\s(?:off|by|near|behind|on|of|at)\\s(?:the\\s)?)";
const JOINT = `(?:${BIT}|,?\\s(?:at|in|of|on|by|down|up|along|behind|above|below|beside|near|opposite|off|next to)\\s(?:the\\s(?:new\\s)?)?|,\\s|\\s)`;
const NTH = "(?:first|second|third|fourth|fifth|sixth|last|next|end|middle|top|bottom|corner)";
/** What is said of where it is, when no number is: "two floors over", "first of the", "visitor moorings below". */
const SAID_PLACE = [
  "(?:one|two|three|four|\\d) (?:floors?|storeys?|flights?) (?:up )?",
  "(?:the )?(?:first|second|third|fourth|fifth|sixth|last|next|middle|end)(?: one| house| cottage)? of (?:the )?(?:(?:two|three|four|five|six|row of) )?",
  "(?:the |her |his |their )?(?:(?:visitors?|residential|winter|summer|permanent|temporary|long-term|town) )?(?:moorings?|pontoons?|jetty|towpath|slipway|boatyard|lay-?by|car park|field|yard) (?:below|above|by|near|at|off|opposite|behind|past|on|beside) (?:the )?",
  "(?:up |down |just |right |round )?(?:by|near|past|beside|under|below|above|behind|opposite) the (?:weir|lock|bridge|footbridge|slipway|boathouse|old \\w+|arches|bandstand|pavilion|toilets|bins|garages|pumping station|water tower|sluice|mill|chapel|church|gates?) (?:at|on|in|of|off|down|by) (?:the )?",
  `(?:(?:up |down |just |right )?(?:by|near|past|opposite|behind|above|over|next to|from) the [A-Za-z'-]{3,14}(?: [A-Z][a-z]+)?,? )?(?:the )?${NTH} (?:door|house|flat|one|gate|cottage|bungalow|caravan|boat)(?: (?:past|after|before|beyond|from|up from|down from|along from) (?:it|that|there|the [a-z'-]{3,14}))? (?:on|in|at|of|up|down|along) (?:the )?`,
  "(?:the )?(?:(?:old|former|converted|disused) )?(?:vicarage|rectory|parsonage|manse|presbytery|priory|chapel|school ?house|police house|station house|toll house|gate ?house|lodge|mill|forge|smithy|bakery|dairy|coach house|almshouses?|farmhouse|schoolhouse|lock house|lock cottage|railway station|signal box) (?:in|at|of|on|near|by) (?:the )?",
  "where (?:the )?",
].join("|");
/** "plot 8 on the", "ground floor rear, ", "number four on": right before an address. */
const BEFORE_ADDRESS = new RegExp(`(?<![\\w'-])(?:(?:${HOME_PART}${JOINT}){1,3}|${SAID_PLACE})$`, "i");
/** "room 17, the", "flat above": right before what may be a name. */
const BEFORE_NAME = new RegExp(
  `(?<![\\w'-])(?:(?:${NUMBERED_PART}${JOINT}){1,3}|(?:room|rm) \\d{1,3}[a-z]?(?:,\\s|\\s(?:at|in|of)\\s)the\\s|(?:the |a |his |her |their )?(?:flat|flats|room|rooms|bedsit|place) (?:above|over|behind|below|next to|beside|opposite) (?:the )?)$`,
  "i",
);
/** "Cobb's Orchard caravan site, pitch fourteen". */
const BEHIND_NAME = new RegExp(
  `^(?:\\s(?:caravan|travellers?'?|holiday|mobile home|park home|residential|sheltered|gypsy))?(?:\\s(?:site|park|marina|estate|scheme|block|flats|house|hse|court|moorings|place|complex|halls?))?(?:,\\s|\\s)(?:the\\s)?(?:${SURE_HOME_PART}(?:,\\s|\\s)?){1,3}(?![\\w-])`,
  "i",
);
/** "Mallory block", "the Sycamore hostel": a name and what has many doors. */
const BUILDING =
  "(?:house|hse|ho|court|ct|block|tower|towers|point|lodge|heights|hostel|hotel|inn|b&b|guest ?house|hall|halls|mansions|buildings?|bldgs?|villas?|wing|mill|marina|site|park|estate|scheme|refuge|hmo)";
const NAMED_BUILDING = sought(
  new RegExp(`(?<![\\w'-])([A-Z][a-z'-]{2,16}(?:\\s[A-Z][a-z'-]{2,16})?)\\s${BUILDING}\\b\\.?`, "gi"),
);
const PART = `(?:${HOME_PART})`;
const PARTS_BEFORE = new RegExp(
  `(?<![\\w'-])(?:${PART}(?:,\\s|\\s(?:at|in|of)\\s(?:the\\s)?|\\s)){1,2}$`,
  "i",
);
const PARTS_BEHIND = new RegExp(`^(?:(?:,\\s|\\s)(?:the\\s)?${PART}){1,3}`, "i");
/** A look that spares most leads the long patterns: a part of a home has one of these in it. */
const TELLS = new RegExp(
  `\\d|\\b(?:[a-h]|${DIGIT_WORDS}|flat|floors?|flr|fl|flights?|first|second|third|fourth|fifth|sixth|top|bottom|middle|ground|upper|lower|last|next|end|corner|attic|basement|garden|where|of|below|above|by|near|at|off|opposite|behind|past|on|beside|over|from|in|down|up|along)\\b(?:[, ]{1,2}(?:the )?)$`,
  "i",
);
/** "block C room 114", "Block D, number 5": a door and what it is in are an address with no name at all. */
const PAIR = sought(
  new RegExp(
    `(?<![\\w'-])(?:${HOME_DOOR}(?:,?\\s(?:in|of|on)?\\s?)${HOME_BLOCK}|${HOME_BLOCK},?\\s(?:${HOME_DOOR}|(?:number|no\\.?)\\s(?:\\d{1,4}[a-z]?)))(?![\\w-])`,
    "gi",
  ),
);
const MEETING =
  /\b(?:group|clinic|surgery|reception|meets?|meeting|session|held|class|course|training|appt|appointment|bloods|x-?ray|drop-?in|hospital|ward|library|college|centre|conference|workshop|interview|hearing|panel|lecture|exam|dept|department|outpatients?)\b[^.\n]{0,60}$/i;
/** Rooms and doors are everywhere; of these each is a home. */
const HOMES_ONLY =
  /\b(?:flat|flt|apartment|apt|maisonette|bedsit|berth|bungalow|chalet|caravan|number|no)\b/i;
const RESIDES =
  /\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)?|address|home|moved?|placed|housed|lodg\w*|sleep\w*|tenant|resident|hostel|halls?|hmo|hotel|digs|accommodation|temp|key|deliver\w*|found (?:him|her))\b[^.\n]{0,50}$/i;
/** "bungalow 5", "chalet six", "flat double oh seven": homes that a number tells. */
const HOME_NUMBER = sought(
  /(?<![\w'-])(?:(?:bungalow|almshouse|chalet|maisonette|bedsit|flatlet|bedspace|flt)s?\s(?:(?:number|no)\.?\s)?(?:\d{1,3}[a-z]?|[a-h](?=[\s,.]))|(?:bungalow|almshouse|chalet|maisonette|bedsit|flat|apartment|flt)\s(?:(?:number|no)\.?\s)?(?:(?:oh|zero|nought|double|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)(?:[ -](?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)){0,3}(?:\s?[a-h](?=[\s,.;)]|$))?))(?![\w-]|\s(?:bed|beds|bedroom|bedrooms|rooms?|people|flats?|homes?|years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|miles?|times|nights?|berth|of|out|or|to|in (?:ten|five|three))\b|[.:]\d)/gi,
);

/** Doors, floors, blocks, plots and pitches beside the address or the name they belong to, or two of them together. */
export function findHomeUnits(text: string, hits: readonly Hit[]): Hit[] {
  const units: Hit[] = [];
  let behind = -9;
  for (const { rule, start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    const isAddress = rules[rule].type === "address";
    const isHome = isAddress || (isPlaceName(rule) && PLACE_END.test(text.slice(start, end)));
    if (!isHome && !isPlaceName(rule)) continue;
    // In a row of addresses each is its own lead.
    const isNext = isAddress && start - behind < 3;
    if (isAddress) behind = Math.max(behind, end);
    const lead = isNext ? "" : inSentence(before(text, start, 60));
    const small = isHome ? (/^(?:at|in|on|of|to|from)\s/i.exec(text.slice(start, start + 6))?.[0] ?? "") : "";
    const unit = TELLS.test(lead + small) ? (isHome ? BEFORE_ADDRESS : BEFORE_NAME).exec(lead + small) : null;
    const length = unit ? unit[0].length - small.length : 0;
    if (length > 0 && !/\n/.test(unit?.[0] ?? ""))
      units.push({
        rule: isAddress || !isHome ? "house-and-street" : "place-name",
        start: start - length,
        end: start + 1,
      });
    const dialect = isHome ? (/(?<!\w)t'$/i.exec(lead)?.[0].length ?? 0) : 0;
    if (dialect > 0) units.push({ rule: "house-and-street", start: start - dialect, end: start + 1 });
    const tail =
      isAddress || PUBLIC.test(text.slice(start, end)) ? null : BEHIND_NAME.exec(text.slice(end, end + 80));
    if (tail)
      units.push({
        rule: isSure(rule, tail[0]) ? "house-and-street" : "place-name",
        start,
        end: end + tail[0].trimEnd().replace(/,$/, "").length,
      });
    // "Tanner's Lock", "Hollin Hall": taken for a person, it is where one lives.
    if (isHome && !isAddress) units.push({ rule: "place-name", start, end });
  }
  units.push(...namedBuildings(text), ...alone(text));
  return units;
}

/** What is said before the last sentence belongs to no door of this one; the long patterns need not look at it. */
const inSentence = (lead: string) => lead.slice(lead.search(/(?<![Nn]o)[.!?]\s(?=[A-Z][^.]*$)/) + 1);

/** In these people are for a while: their floors are nobody's. */
const PUBLIC =
  /\b(?:ward|hospital|clinic|surgery|centre|school|college|library|unit|university|court|office|council|dept|infirmary|practice)\b/i;

const PLACE_END = new RegExp(
  `\\s(?:${SURE}|${UNSURE}|lock|locks|marina|basin|weir|moorings|farm|hall|court|house|cottages?|barracks|caravan park)$`,
  "i",
);
/** A storey beside a name may be where somebody works: that asks. */
const isSure = (rule: Hit["rule"], tail: string) =>
  rules[rule].type !== "name" || new RegExp(NUMBERED_PART, "i").test(tail);

const isPlaceName = (rule: Hit["rule"]) =>
  [
    "place-name",
    "institution",
    "village",
    "likely-name",
    "full-name",
    "titled-name",
    "labelled-name",
  ].includes(rule);

function namedBuildings(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(NAMED_BUILDING, text)) {
    // The pattern reads small letters for large ones: "floor Benbow Point" is "Benbow Point".
    const first = /^[a-z][\w'-]*\s(?=[A-Z])/.exec(match[1] ?? "")?.[0].length ?? 0;
    const [whole, name, index] = [match[0].slice(first), (match[1] ?? "").slice(first), match.index + first];
    const kind = whole.slice(name.length + 1);
    const isName =
      /^[A-Z]/.test(name) && !isKind(name) && (/^[A-Z]/.test(kind) || !isCommon(name.toLowerCase()));
    const lead = before(text, index, 50);
    if (!isName || MEETING.test(before(text, index, 70))) continue;
    const left = TELLS.test(lead) ? (PARTS_BEFORE.exec(lead)?.[0].length ?? 0) : 0;
    const end = index + whole.length;
    const right = PARTS_BEHIND.exec(text.slice(end, end + 70))?.[0].length ?? 0;
    if (left + right > 0) hits.push({ rule: "house-and-street", start: index - left, end: end + right });
  }
  return hits;
}

const CASED = "(?:[A-Z][A-Za-z'.-]{1,19}\\s){1,3}";
const KIND = `(?:${SURE}|${UNSURE})`;
const MORE: readonly RegExp[] = [
  // "number 5 Petrel, Block D"
  `(?:(?:number|no\\.?|flat)\\s)?\\d{1,4}[a-z]?,?\\s(?!(?:${MONTHS})\\b)[A-Z][a-z'-]{2,16},\\s(?:${HOME_BLOCK}|${HOME_DOOR})(?![\\w-])`,
  // "31(b) Wharf View", "Thirty-One (b) Wharf View", "number four on Tanner's Row"
  `(?:\\d{1,4}|[A-Za-z]{3,6}(?:[ -][A-Za-z]{3,5})?)\\s?\\([a-hA-H]\\),?\\s(${CASED})(${KIND})\\b`,
  `(?:number|no\\.?|house)\\s${HOME_SIGN},?\\s(?:on|in|at|of|down|along|up)\\s(?:the\\s)?(${CASED})(${KIND})\\b`,
  // "the almshouses, number three"
  "(?:the\\s)?(?:almshouses|cottages|bungalows|flats|maisonettes|caravans|chalets|moorings|garages)(?:,\\s|\\s\\(?)(?:number|no\\.?)\\s(?:\\d{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\\w-])",
].map((source) => sought(new RegExp(`(?<![\\w'-])${source}`, "gi")));
/** "allotment plot 22b", "garage 14", "ward 7, bed 4", "cell B3-14": people are known to be there. */
const PLOT = sought(
  /(?<![\w'-])(?:(?:allotment|lock-?up|garage|berth|mooring|beach hut)s?,?\s(?:(?:plot|no\.?|number)\s)?\d{1,3}[a-z]?|ward\s\w{1,12},\s(?:bed|bay|side ?room)\s\d{1,2}|cell\s(?:no\.?\s|number\s)?[A-Z]?\d{1,2}-\d{1,3})(?![\w-]|\s(?:people|miles|mins?|minutes|years|days|weeks|months|pounds|times)\b|[.:]\d)/gi,
);

function more(text: string): Hit[] {
  const named = MORE.flatMap((pattern) =>
    matches(pattern, text).filter(({ 0: whole, 1: words, 2: kind }) => {
      if (words === undefined)
        return /^(?:the\s)?[a-z]+s(?:,|\s)/i.test(whole) || /[A-Z][a-z'-]{2,16},/.test(whole);
      return !isKind(words) && /^[A-Z]/.test(words) && isNamed(words, kind);
    }),
  );
  const ask = matches(PLOT, text).map((match) => ({
    rule: "place-name" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [
    ...named.map((match) => ({
      rule: "house-and-street" as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
    ...ask,
  ];
}

/** "bungalow, 'Journey's End'": the name of the home in quotes. */
const QUOTED = sought(
  /\b(?:house|bungalow|cottage|farm|boat|barge|caravan|lodge|chalet|barn|flat|place|home|croft)(?:'s)?(?:,|\s(?:is|was))?\s(?:called\s|named\s)?["'\u2018\u201c]([A-Z][\w]{1,14}(?:['\s-]{1,2}[\w]{1,14}){0,4})["'\u2019\u201d](?![\w])/g,
);

function alone(text: string): Hit[] {
  const quoted = matches(QUOTED, text).map((match) => {
    const end = match.index + match[0].length - 1;
    return { rule: "house-name" as const, start: end - (match[1] ?? "").length, end };
  });
  const pairs = matches(PAIR, text).filter((match) => {
    const lead = before(text, match.index, 70);
    if (MEETING.test(lead) || !/\d|\b(?:number|no)\b/i.test(match[0])) return false;
    return HOMES_ONLY.test(match[0]) || RESIDES.test(lead);
  });
  const doors = [...pairs, ...matches(HOME_NUMBER, text)].map((match) => ({
    rule: "house-and-street" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...quoted, ...doors, ...more(text)];
}
