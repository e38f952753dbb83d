import { sought } from "../sought/sought.js";
import { FEAST } from "../structured/birth-tales.js";
import { MONTHS } from "../structured/dates.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";

const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const COUNT = "(?:a|one|two|three|four|five|six|a few|\\d{1,2})";
/** "born on the last day of" March, "on a Sunday, two days before" Christmas. */
const BEFORE = new RegExp(
  `(?:\\b(?:born|b\\.)\\s)?(?:\\b(?:on|in|at|around|about)\\s)?(?:\\b(?:the|a)\\s)?(?:\\b(?:very\\s)?(?:last|first|second|third|fourth|next to last)\\s(?:day|week|weekend|${DAY})\\s(?:of|in)\\s|\\b${DAY},?\\s(?:the\\s)?|\\b(?:early|late|mid)\\s(?:in\\s)?|\\b(?:start|end|beginning|middle|eve|morning|night|evening|afternoon|day|\\d{1,2}(?:st|nd|rd|th))\\s(?:of|in)\\s(?:the\\s)?|\\b${COUNT}\\s(?:days?|weeks?)\\s(?:before|after)\\s){1,2}$`,
  "i",
);
const SPOKEN = "(?:nineteen|twenty|two thousand)(?:[ -](?:and\\s)?[a-z]{2,10}){1,3}";
const YEAR = `(?:(?:19|20)\\d\\d|'\\d\\d|${SPOKEN})(?![\\w/])`;
/** "in the year 1950", "of last year", "at midnight", "a Sunday", "the day the war ended". */
const BEHIND = new RegExp(
  `^,?\\s(?:(?:back\\s)?(?:in|of)\\s(?:the\\s)?(?:year\\s(?:of\\s)?)?${YEAR}|(?:the\\s)?year\\s(?:of\\s|was\\s)?${YEAR}|(?:of|in)\\s(?:${MONTHS})\\b(?:,?\\s${YEAR})?|(?:of\\s|in\\s)?(?:this|last|next|that|the same|the following)\\s(?:month|year)\\b|at\\s(?:midnight|noon|dawn|dusk|teatime)\\b|(?:on\\s)?a\\s${DAY}\\b|the\\s(?:very\\s|same\\s)?(?:day|night|morning|week|year|summer|winter)\\s(?:of|after|before|that|when|they|we|he|she|it|the|his|her|our)(?:\\s(?!(?:and|but|so|who|is|has|lives?|with)\\b)[a-z'-]{1,15}){1,6})`,
  "i",
);

const FEASTS = `${FEAST}|christmas|xmas|easter|new year|ramadan|eid|diwali|hanukkah|passover`;
const ORDINAL =
  "\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|twenty[- ][a-z]{4,7}(?:st|nd|rd|th)|thirty[- ]first";
const SAID = `(?:on|in|at|the|of|a|an|about|around|early|late|mid|very|last|just|back|${COUNT}|days?|weeks?|before|after|morning|night|evening|${DAY}|${ORDINAL}|(?:${MONTHS})\\b|${YEAR}|year|${FEASTS})(?![\\w-])`;
/** "born on the last day of March 1971", "born two days before Christmas". */
const BORN = sought(
  new RegExp(
    `\\b(?:born|birthday(?:'s|\\sis|\\swas)?|d\\.?o\\.?b\\.?|date of birth)[\\s:]{1,2}((?:${SAID}[\\s,]{0,2}){2,12})`,
    "gi",
  ),
);
const HAS_MONTH = new RegExp(`\\b(?:${MONTHS}|${FEASTS})(?![a-z])`, "i");
const HAS_DAY = new RegExp(
  `\\b(?:${ORDINAL}|\\d{1,2}|${DAY}|days?|weeks?|morning|night|evening|${FEASTS})(?![\\w-])`,
  "i",
);
const HANGING =
  /(?:[\s,]+(?:on|in|at|the|of|a|an|about|around|just|back|before|after|very|early|late|mid|year|last))*[\s,]*$/i;

/** Births told in more words than one date has. */
function findToldBirths(text: string): Hit[] {
  const told: Hit[] = [];
  for (const { 0: whole, 1: said = "", index } of matches(BORN, text)) {
    if (!HAS_MONTH.test(said)) continue;
    const end = index + whole.length - (HANGING.exec(whole)?.[0].length ?? 0);
    const rule = HAS_DAY.test(said) ? "birth-date" : "birth-year";
    told.push({ rule, start: index, end });
  }
  return told;
}

/** Birth dates grow over the words round them that tell the day or the year. */
export function growBirths(text: string, hits: readonly Hit[]): Hit[] {
  const told = findToldBirths(text);
  const grown: Hit[] = [...told];
  for (const { rule, start, end, suggestion } of [...hits, ...told]) {
    if (rule !== "birth-date" && rule !== "birth-year") continue;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
    let behind = end;
    for (let parts = 0; parts < 3; parts++)
      behind += BEHIND.exec(text.slice(behind, behind + 90))?.[0].length ?? 0;
    if (before === 0 && behind === end) continue;
    grown.push({
      rule,
      start: start - before,
      end: behind,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return grown;
}
