import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

const SAID = `(?:${DIGIT_WORDS})(?:[ -](?:and[ -])?(?:${DIGIT_WORDS})){0,4}`;
const LETTERED = "\\d{1,3}(?:[a-hj-l]| [b-hj-l])";
const PEOPLE =
  "neighbours?|tenants?|residents?|occup(?:ant|ier)s?|famil(?:y|ies)|people|couple|lady|ladies|gent(?:leman)?|woman|women|man|men|chap|bloke|fella|fellow|lads?|lass|girls?|boys?|kids|students|lot|those|them|him|her|guy|one|ones|person|somebody|someone|anyone|old (?:boy|girl)|pal|mate|friend|dealer|dealers|noise|party|dog|dogs|him over|her over";
const BETWEEN = "(?: (?:over|across|up|down|out|living|who lives?|that lives?|staying|upstairs|downstairs))?";
/** "the chap at 14b", "him at number thirty", "her in no. 7". */
const SOMEBODY = sought(
  new RegExp(
    `\\b(?:${PEOPLE}|next door)${BETWEEN},? (?:at|in|from|of|outside) ((?:number|no\\.?|nr\\.?|#) ?(?:\\d{1,3}[a-z]?|${SAID}(?: [a-h](?![\\w']))?)|${LETTERED}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\w{3,5}teen|eleven|twelve|one|two|three|four|five|six|seven|eight|nine|ten)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? [a-h](?=[\\s,.;?!)]|$))(?![\\w'-]|[.:]\\d)`,
    "gi",
  ),
);
/** "at number six will knock", "outside no. 9": without anybody before it the number may be one of a list. */
const AT_NUMBER = sought(
  new RegExp(
    `\\b(?:at|outside|opposite|next to|beside|behind|from) ((?:number|no\\.) ?(?:\\d{1,3}[a-z]?|${SAID}))(?![\\w-]|[.:]\\d)`,
    "gi",
  ),
);
/** "Number six will knock": the house for who is in it. */
const SUBJECT = sought(
  new RegExp(
    `(?:^|[.!?;\\n]\\s{0,2}(?:[-*\\u2022]\\s)?)((?:number|no\\.) ?(?:\\d{1,3}[a-z]?|${SAID}))(?= (?:will (?:knock|ring|help|keep|let|feed|call|look|hold|listen|phone|check|take)|heard|keeps?|kept|plays?|complain(?:s|ed)|rang|called|knocks?|knocked|saw|reports?|reported|lets?|holds?|feeds?|(?:has|have) (?:a |the |her |his |their )?(?:keys?|dog|dogs|complained|heard|party|parties)|next door|opposite)\\b)`,
    "gi",
  ),
);
/** What a number is of when it is no door. */
const OF_LIST =
  /^\s(?:on (?:the|her|his|my|our|a)|in (?:the|her|his|my|our|a|terms)|of|bus|tram|one|priority|for (?:the|a|this)|fan|spot|slot|position|place|reason|choice|rule|to (?:call|ring|phone|dial|text)|out of)\b/i;
/** "letters go to 7a", "moved to 12c": a figure and a letter where post and people go. */
const GOES_TO = sought(
  new RegExp(
    `\\b(?:letters?|post|mail|parcels?|deliver(?:y|ies|ed|s)?|sent|send|goes|go|going|moved?|moving|lives?|living|visit|visiting|called|knock(?:ed)?|keys?|stay(?:s|ing|ed)?|address(?: is)?)(?: (?:it|them|him|her|up|in|round|over|always|still|now|went|all|back|instead|wrongly))? (?:to|at|for|from|in|is|on) (${LETTERED})(?![\\w-]|[.:/]\\d)(?!\\s(?:on (?:the|page)|of the|form|question|section|bus))`,
    "gi",
  ),
);
/** "7a not 7", "number 12a not 12": said of doors, and of questions on forms. */
const NOT_OTHER = sought(
  /(?<![\w.,:/-])((?:(?:number|no\.?) ?)?(?:\d{1,3} ?[a-h],? not (?:number |no\.? )?\d{1,3} ?[a-h]?|\d{1,3},? not (?:number |no\.? )?\d{1,3} ?[a-h]))(?![\w-])/gi,
);
const OF_FORM =
  /\b(?:question|section|item|part|form|band|page|q|box|para(?:graph)?|schedule|class|level|grade|year|step|stage|clause|group|ward|bus|route|point)s? (?:is |was )?$/i;
const OF_POST =
  /\b(?:letters?|post|mail|parcels?|flat|house|door|lives?|address|hous\w+|council|deliver\w*|ex|visit\w*|knock\w*|neighbour\w*|keys?|move[ds]?|number|tenan\w+)\b/i;
/** "flat number is nineteen", "house no 4 7 b": where it is said that a number is of a door. */
const DOOR_NUMBER = sought(
  new RegExp(
    `\\b(?:flat|house|hse|door|bungalow|apartment|plot|home)(?:'s)? (?:number|num|no)\\b\\.?(?:'s)?(?: (?:is|was|now)\\b){0,2}\\s?:?\\s((?:\\d{1,2} ){0,3}\\d{1,4} ?[a-h]?|${SAID}(?: [a-h])?)(?![\\w'-]|[.:]\\d|\\s(?:of|or|to|in the|on the)\\b)`,
    "gi",
  ),
);
/** "the Bull Inn, room five", "Premier Inn Larkholme, rm 118". */
const HOTEL_ROOM = sought(
  new RegExp(
    `\\b(?:hotel|hostel|inn|travelodge|b ?& ?b|guest ?house|foyer|arms|refuge|backpackers)(?: [A-Z][a-z]{2,14}){0,2},? ((?:room|rm)\\.? ?(?:no\\.? |number )?(?:\\d{1,4}[a-z]?|${SAID}))(?![\\w-])`,
    "gi",
  ),
);
const REASON = "This may be the number of a home.";

/** Homes of which only the number is said, because who hears it knows the street. */
export function findToldDoors(text: string): Hit[] {
  const hits: Hit[] = [];
  const add = (rule: Hit["rule"], match: RegExpExecArray, value = match[1] ?? "") => {
    const end = match.index + match[0].length;
    if (OF_LIST.test(text.slice(end, end + 14))) return;
    const start = end - value.length;
    hits.push(
      rule === "place-name"
        ? { rule, start, end, reason: REASON, suggestion: "their home" }
        : { rule, start, end },
    );
  };
  for (const match of matches(SOMEBODY, text)) add("house-and-street", match);
  for (const match of matches(AT_NUMBER, text))
    if (!/\bone$/i.test(match[0])) add("place-name", match, match[0]);
  for (const match of matches(SUBJECT, text)) if (!/\bone$/i.test(match[0])) add("place-name", match);
  for (const match of [...matches(DOOR_NUMBER, text), ...matches(HOTEL_ROOM, text)])
    if (!/\bone$/i.test(match[0])) add("house-and-street", match);
  for (const match of matches(GOES_TO, text)) add("house-and-street", match);
  for (const match of matches(NOT_OTHER, text)) {
    const lead = before(text, match.index, 80);
    if (OF_FORM.test(lead)) continue;
    add(OF_POST.test(lead) ? "house-and-street" : "place-name", match);
  }
  return hits;
}
