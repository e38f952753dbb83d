import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { BESIDE, BOAT, CHAIN, COLOUR, DWELLING, LANDMARK, LOOKS, ORDINAL, PAINTED } from "./landmarks.js";
import { before, matches } from "./matches.js";

const PROPER = "[A-Z][A-Za-z'\u2019-]{1,19}(?![\\w])";
const NAME = `${PROPER}(?:\\s(?:of\\s|the\\s|and\\s)?${PROPER}){0,3}`;
/** "narrowboat Lady Marjorie", "the barge called second wind". */
const NAMED_BOAT = sought(
  new RegExp(
    `(?:\\b(?:on|aboard|off|from|in)\\s)?(?:\\b(?:the|a|her|his|their)\\s)?\\b(?:${BOAT}|nb|mv)(?:,?\\s(?:is\\s)?(?:called|named))?,?\\s(?:["'\u201c\u2018]([A-Z][\\w' -]{1,29})["'\u201d\u2019]|(?!Club\\b|Trust\\b|Hire\\b|Association\\b|Museum\\b)(${NAME}))`,
    "gi",
  ),
);
const CALLED_HOME = sought(
  new RegExp(
    `\\b(?:the|a|an|his|her|their|my|our)\\s(?:[a-z]{3,10}\\s)?(?:${DWELLING}|${BOAT})\\s(?:is\\s)?(?:called|named)\\s(?:the\\s)?["'\u201c\u2018]?([A-Za-z][\\w'-]{1,19}(?:\\s(?!(?:and|but|on|in|at|is|was|by|with|where|who|for|near)\\b)[\\w'-]{2,19}){0,2})["'\u201d\u2019]?`,
    "gi",
  ),
);
const CUE =
  "(?:liv(?:es?|ed|ing)|sta(?:ys?|yed|ying)|stop(?:s|ped|ping)|kip(?:s|ped|ping)?|doss(?:es|ed|ing)?|sleep(?:s|ing)?|slept|squat(?:s|ting)?|camp(?:s|ed|ing)|bedded down|bedding down|beds down|moored(?: up)?|tied up|lodg(?:es|ing)|holed up|resid(?:es|ing)|address(?: is)?:?|home is|found (?:him|her|them)|hiding out)";
const ADVERBS =
  "(?:\\s(?:now|still|rough|alone|again|just|out|up|down|over|back|mostly|currently|nights|by (?:her|him|them)sel(?:f|ves)|on (?:his|her|their) own|with (?:his|her|their|a) [a-z]{3,10}|in (?:his|her|their|a|the) (?:car|van|tent|caravan|sleeping bag|boat))){0,3}";
/** "lives in the static caravan behind the Plough", "sleeping under the footbridge at Mill Weir". */
const LIVES_BESIDE = sought(
  new RegExp(
    `\\b${CUE}${ADVERBS}\\s((?:(?:in|at|on|up|down)\\s)?(?:(?:the|a|an|his|her|their)\\s)?(?:[a-z-]{3,9}\\s)?(?:${DWELLING}\\s)?(?:(?:in|on)\\s(?:the\\s)?(?:yard|field|car ?park|grounds|garden|doorway|bushes|woods|lane|lay-?by|shelter)\\s(?:of|${BESIDE})|${BESIDE})\\s(?:the\\s)?(?:(?:${LANDMARK}|[a-z]{3,12})\\s(?:at|on|in|by|of|near|off|from)\\s(?:the\\s)?(${NAME})|(${NAME})))`,
    "gi",
  ),
);
/** "the house opposite the bus shelter with the boarded window": a place without a name, but one. */
const THE_ONE = sought(
  new RegExp(
    `\\b(?:(?:in|at|from|on)\\s)?the\\s(?:(?:${ORDINAL}|big|old|little|tall)\\s)?(?:(?:${DWELLING}|one)\\s(?:${BESIDE}\\s(?:the\\s)?${LANDMARK},?\\s${LOOKS}|with\\s(?:the|a|an)\\s${PAINTED})|${COLOUR}\\s${DWELLING}\\s${LOOKS})`,
    "gi",
  ),
);
/** "Other side of the canal from Tesco, the blue boat with bikes on top, Dolly Mixture". */
const ACROSS = sought(
  new RegExp(
    `\\b(?:on\\s)?(?:the\\s)?(?:other|far|opposite|left|right|near)\\s(?:side|bank|end) of (?:the )?[a-z]{3,12}(?: (?:from|to|as) (?:the )?${NAME})?,\\s(?=the\\s)`,
    "gi",
  ),
);
const STEP = `(?:(?:(?:go|walk|carry on|keep going|straight on|drive)\\s)?(?:past|beyond)\\s(?:the\\s)?[\\w' -]{3,28}|(?:(?:turn|go|bear|first|second|third|then|take the)\\s){0,2}(?:left|right)\\s(?:at|after|by|past|before|into|onto|up|down)\\s(?:the\\s)?[\\w' -]{3,28}|(?:over|across)\\sthe\\s[a-z -]{3,20}|(?:up|down)\\sthe\\s(?:track|lane|drive|hill|steps|path|ginnel|alley))`;
const ARRIVED = `(?:(?:it'?s\\s)?(?:the\\s)?(?:${ORDINAL}|white|red|blue|green|yellow|pink|black|only)\\s(?:${DWELLING}|gate|drive)(?:\\s(?:on|to) (?:the|your) (?:left|right|end|corner))?(?:\\s(?:with|called)\\s[\\w' -]{3,28})?|(?:[a-z]{3,9}\\s)?sign (?:says|reads|saying)\\s[\\w' -]{3,28}|${ORDINAL} on the (?:left|right))`;
/** "past Hollin Farm, left at the postbox, third cottage": steps that end at a home. */
const DIRECTIONS = sought(
  new RegExp(
    `(?<![\\w'])${STEP}(?:[,;]\\s|,?\\s(?:and|then|and then)\\s)(?:(?:${STEP})(?:[,;]\\s|,?\\s(?:and|then|and then)\\s)){0,4}${ARRIVED}(?:,\\s${ARRIVED}){0,2}`,
    "gi",
  ),
);
/** "the Tannery lofts", "Ellesmere flats": homes, and never the name of a body. */
const NAMED_FLATS = sought(
  new RegExp(
    `(?:\\b(?:at|in|from|up|to|of|on|down)\\s)?(?:\\b[Tt]he\\s)?(?<![\\w'-])(?!(?:The|New|Old|Council|Two|Three|Four|Sheltered|Supported|Most|Some|All|These|Those|Other|Many|Empty|Rented|Holiday)\\s)(?:${PROPER}\\s){1,2}(?:[Ff]lats|[Ll]ofts|[Mm]aisonettes|[Aa]partments|[Aa]lmshouses|[Tt]enements|[Pp]refabs|[Mm]oorings|[Cc]halets|FLATS|MAISONETTES)\\b`,
    "g",
  ),
);
/** "plot 7 on the Tinkers Meadow site", "pitch 12 at Mallow Park". */
const PITCH = sought(
  new RegExp(
    `\\b(?:[Pp]itch|[Pp]lot|[Bb]erth|[Mm]ooring|[Cc]halet|[Cc]aravan|[Ll]odge|[Hh]ut|[Vv]an|[Ss]tand)\\s(?:no\\.?\\s|number\\s)?\\d{1,3}[a-z]?,?\\s(?:(?:on|at|in|of)\\s)?(?:[Tt]he\\s)?${NAME}(?:\\s(?:caravan|travellers?'?|holiday|leisure)){0,1}(?:\\s(?:site|park|marina|camp|basin|yard|estate))?`,
    "g",
  ),
);
/** "Home = The Signal Box, Lower Platt Crossing": what follows the word address, part by part. */
const LABELLED = sought(
  new RegExp(
    `\\b(?:[Hh]ome|HOME|[Aa]ddress|ADDRESS|[Aa]bode|[Ll]ives at|[Ff]orwarding|[Ll]ast known)(?:\\s(?:address|is))?\\s?[:=]\\s{1,2}((?:[Tt]he\\s)?${NAME}(?:,\\s(?:The\\s)?${NAME}){0,3}(?:,?\\s[A-Z]{1,2}\\d{1,2}[A-Z]?(?:\\s\\d[A-Z_?]{0,2})?(?![\\w]))?)`,
    "g",
  ),
);
/** Streets by kinds that are words of their own, where somebody lives: "lives by herself up Chapel Steps". */
const LIVES_UP = sought(
  new RegExp(
    `\\b${CUE}${ADVERBS}\\s(?:(?:up|down|on|at|in|off|along|near|by)\\s){1,2}(?:the\\s)?((?:${PROPER}\\s){1,2}(?:Approach|Alley|Circus|Causeway|Chase|Copse|Corner|Dell|Drift|Drove|Downs?|Glade|Glebe|Glen|Hollow|Knoll|Leas?|Links|Loan|Maltings|Mead|Moor|Nook|Oval|Paddocks?|Passage|Quadrant|Ride|Ring|Shaw|Side|Slade|Spinney|Spur|Staithe|Steps|Strand|Twitten|Ginnel|Vennel|Woods?|Loke|Brae|Yard|Fold|Ings|Snicket|Wharf|Lock|Locks|Basin|Marina|Moorings|Crossing|Weir|Bridge|Halt|Stairs))\\b`,
    "gi",
  ),
);
/** A body's address is nobody's home. */
const SERVICE =
  /\b(?:Team|Services?|Council|Trust|Department|Dept|Ward|Clinic|Hospital|Hub|Centre|Probation|Advice|Citizens|Reception|Ltd|Court|Unit|Charity|Office|Surgery|Practice|Hostel|Care Home|Nursing|Visit|Group|Treatment|Office|Oxygen|Start|Fire|Improvement|Assessment|Leave|Infirmary|Act|Framework|Order|Plan|Scheme|Own|Home|Council|Not|None|No|As|Same|See|Yes|Owner|Rented|Private|Lives)\b/;
/** What people live with and by that names no place: "sleeping beside Mum", "under Section 3". */
const NO_PLACE =
  /\b(?:Mum|Mam|Dad|Nan|Gran|Grandad|Section|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Home Office|The|Is|He|She|They|His|Her|Their|My)$/i;

/** Homes that are told by what they are called, lie at, look like, or how one gets there. */
export function findDescribedHomes(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (match: RegExpExecArray, rule: Hit["rule"] = "house-name", part = match[0], open = 0) => {
    const end = match.index + match[0].length;
    hits.push({ rule, start: end - part.length, end: end - open });
  };
  for (const match of matches(NAMED_BOAT, text)) {
    const named = match[1] ?? match[2] ?? "";
    if (isTitled(named)) add(match, "house-name", match[0], match[2] ? small(named) : 0);
  }
  for (const pattern of [CALLED_HOME, NAMED_FLATS, PITCH])
    for (const match of matches(pattern, text)) add(match);
  for (const match of matches(DIRECTIONS, text)) if (!isToMeet(text, match.index)) add(match);
  for (const match of matches(LABELLED, text))
    if (!SERVICE.test(match[1] ?? "") && /\s/.test(match[1] ?? "")) add(match, "house-name", match[1]);
  for (const match of matches(LIVES_UP, text))
    if (small(match[1] ?? "") === 0) add(match, "street-name", match[1]);
  for (const match of matches(LIVES_BESIDE, text)) {
    const named = match[2] ?? match[3] ?? "";
    const isOver = /^(?:above|over)\sthe\s[A-Z]/.test(match[1] ?? "");
    if (IN_THE_AREA.test(match[1] ?? "")) continue;
    if (UNDER.test(match[1] ?? "") && !SHELTER.test(match[1] ?? "") && !isOver) continue;
    const isPlace = isTitled(named) && ![NO_PLACE, SERVICE, CHAIN].some((none) => none.test(titled(named)));
    if (isPlace) add(match, "house-name", match[1], small(named));
  }
  for (const match of matches(THE_ONE, text)) {
    if (isToMeet(text, match.index)) continue;
    const start = match.index - acrossBefore(text, match.index);
    // Without a name it may be any house: that asks; with the way to it, it is one.
    const rule = start === match.index ? "place-name" : "house-name";
    hits.push({ rule, start, end: match.index + match[0].length });
  }
  return hits;
}

/** "Living near Leeds" is an area and no door; "under the Care Act" is no place. */
const IN_THE_AREA = /^(?:near|nr|near to|by|past|between|facing)\s/i;
const UNDER = /^(?:under|underneath|beneath|over|above|below)\s/i;
const SHELTER = new RegExp(`\\b(?:${LANDMARK}|arch(?:es)?|stairs|hotel|inn|arms|tavern|head)\\b`, "i");

/** Where a group meets, all may know. */
const isToMeet = (text: string, at: number) =>
  /\b(?:meets?|meeting|group|held|class|classes|sessions?|drop-?in|caf(?:e|\u00e9)|choir|club|hall|venue|clinic|appointment|appt|office|event|coffee morning|food ?bank|we are|we're)\b[^.\n]{0,60}$/i.test(
    before(text, at, 80),
  );

/** The patterns read small letters as well; a name must have its capital. */
const isTitled = (words: string) => /^[A-Z]/.test(words);

/** "Lady Marjorie with no" is "Lady Marjorie". */
const titled = (words: string) =>
  /^[A-Z][\w'\u2019-]*(?:\s(?:(?:of|the|and)\s)?[A-Z][\w'\u2019-]*){0,3}/.exec(words)?.[0] ?? "";
const small = (words: string) => words.length - titled(words).length;

/** The way to the home, right before it: its length. */
function acrossBefore(text: string, at: number): number {
  const lead = text.slice(Math.max(0, at - 80), at + 4);
  const found = matches(ACROSS, lead).find((match) => match.index + match[0].length === Math.min(at, 80));
  return found?.[0].length ?? 0;
}
