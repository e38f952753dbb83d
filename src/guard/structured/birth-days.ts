import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { BESIDE, FEAST } from "./birth-tales.js";
import { MONTHS } from "./dates.js";
import { matches } from "./matches.js";
import { NUMBER_SOURCE } from "./number-words.js";

const ORDINAL =
  "(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
const WEEKDAY = "(?:yesterday|today|tomorrow|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
/** "the first of next month", "Tuesday the 4th", "the 31st", "the 9th of May". */
const DAY = `(?:(?:last|this|next|this coming|on|coming)\\s){0,2}(?:${WEEKDAY},?\\s)?(?:the\\s)?(?:(?:${ORDINAL}|last day)(?:\\sof)?(?:\\s(?:the\\s)?(?:(?:next|this|last|coming)\\s)?(?:month|${MONTHS}))?|(?:${MONTHS})\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL}))(?![\\w])`;
const WHEN = `(?:${DAY}|(?:on\\s)?(?:the\\s)?${BESIDE}(?:${FEAST})(?![a-z])(?:,?\\s(?:this|next|last) year)?)`;
/** Scores and weights are something and reach something too: those words need somebody before them. */
const SOMEBODY =
  "(?:s?he|they|who|we|i|you|mum|mam|dad|nan|gran|grandma|grandad|wife|husband|partner|son|daughter|brother|sister|lady|woman|man|gentleman|girl|boy|client|patient|pt|tenant|twins?)";
const TURNS = `(?:(?:\\b${SOMEBODY}\\s)?\\b(?:will be|turns?|turned|turning)|\\b${SOMEBODY}(?:'ll be|'s|\\s(?:is|was|hits?|reach(?:es|ed)?|becomes?|became|makes it to|gets to|got to))|(?:^|[.!?\\n]\\s{1,2})(?:hits|reaches|makes it to))`;
/** "He'll be seventy on the first of next month", "hits 75 on St Andrew's Day", "turned 60 last Tuesday the 4th". */
const AGE_ON = sought(
  new RegExp(`${TURNS}\\s(?:just\\s|only\\s)?(?:${NUMBER_SOURCE}),?\\s(?:(?:on|at)\\s)?${WHEN}`, "gi"),
);
/** "Birthday boy this week, 31 on the 31st". */
const BARE_AGE_ON = sought(
  new RegExp(`\\b(?:birthday|b-?day)\\b[^.!?\\n]{0,30}?[\\s,:-](\\d{1,3}\\s(?:on\\s)${WHEN})`, "gi"),
);
/** "Her 66th falls on Shrove Tuesday", "his eightieth birthday is the 4th". */
const NTH = sought(
  new RegExp(
    `(?:(?:\\b(?:her|his|their|my|\\w{2,15}'s)\\s)(?:1[6-9]th|[2-9]\\d(?:st|nd|rd|th)|(?:eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ][a-z]{4,7}(?:st|nd|rd|th))|\\b(?:${ORDINAL}|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|[4-9]\\d(?:st|nd|rd|th))\\s(?:birthday|b-?day))\\s(?:falls|lands|is|was|will be|comes|came)\\s(?:on\\s)?${WHEN}`,
    "gi",
  ),
);
/** "her birthday is the 4th", "birthday next Friday the 12th". */
const BIRTHDAY_ON = sought(
  new RegExp(
    `\\b(?:birthday|b-?day)(?:'s)?(?:\\s(?:is|was|falls|on|lands|comes|up|will be|always)){0,3}[\\s:]{1,2}(${DAY})`,
    "gi",
  ),
);
/** "shares a birthday with the King", "same birthday as Elvis". */
const SHARED = sought(
  /\b(?:shar(?:es?|ed|ing) (?:a |her |his |their |my )?(?:birthday|birth date|date of birth|b-?day) with|same (?:birthday|b-?day|birth date|date of birth) as|born (?:on )?the same day as) (?!(?:her|his|their|my) (?:son|daughter|mum|dad|mother|father|brother|sister|twin|husband|wife|cousin)\b)(?:the )?[\w'-]{2,20}(?: [A-Z][\w'-]{1,20}){0,2}/gi,
);
/** "born on the 4th of last month". */
const BORN_ON = sought(
  new RegExp(`\\bborn\\s(?:on\\s)?(?:the\\s)${ORDINAL}\\sof\\s(?:last|this|the)\\smonth\\b`, "gi"),
);
const MONTH = `(?:${MONTHS})`;
/** "the fifth of July, year '68", "3 March, in the year 1950". */
const YEAR_BEHIND = sought(
  new RegExp(
    `\\b(?:the\\s)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})\\s(?:of\\s)?${MONTH}|${MONTH}\\s(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})),?\\s(?:in\\s)?(?:the\\s)?year\\s(?:of\\s|was\\s|is\\s|being\\s)?(?:'?\\d\\d(?:\\d\\d)?|nineteen [a-z -]{3,14})(?!\\w)`,
    "gi",
  ),
);
/** "is 31 on the 4th floor", "was second on the first day": no birth. */
const COUNTED =
  /^\s(?:floor|day|week|attempt|time|try|visit|bus|list|page|round|night|call|ward|occasion)\b/i;

/** Birth dates told round about: an age and the day it is reached. */
export function findBirthDays(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of [AGE_ON, NTH, SHARED, BORN_ON, YEAR_BEHIND])
    for (const match of matches(pattern, text)) {
      const end = match.index + match[0].length;
      if (!COUNTED.test(text.slice(end, end + 12)))
        hits.push({ rule: "birth-date", start: match.index, end });
    }
  for (const pattern of [BARE_AGE_ON, BIRTHDAY_ON])
    for (const match of matches(pattern, text)) {
      const end = match.index + match[0].length;
      if (!COUNTED.test(text.slice(end, end + 12)))
        hits.push({ rule: "birth-date", start: end - (match[1] ?? "").length, end });
    }
  return hits;
}
