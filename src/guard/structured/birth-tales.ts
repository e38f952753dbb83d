import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { NUMBER_SOURCE } from "./number-words.js";

/** Days that have a name in Britain's calendars, church and secular, and the great ones of other faiths. */
export const FEAST =
  "(?:christmas|xmas) (?:day|eve)|boxing day|st\\.? stephen'?s day|(?:chinese |lunar |orthodox )?new year'?s?(?: day| eve)?|hogmanay|twelfth night|epiphany|three kings|orthodox christmas|candlemas|st\\.? [a-z]{3,12}'?s(?: day)?|(?:saint|all) [a-z]{3,12}'?s? day|burns night|valentine'?s(?: day| night)?|leap (?:day|year day)|shrove tuesday|pancake day|ash wednesday|palm sunday|mother'?s day|mothering sunday|father'?s day|maundy thursday|good friday|easter (?:sunday|monday|saturday|day)|whit (?:sunday|monday)|april fool'?s?(?: day)?|may day|midsummer'?s?(?: day| eve| night)?|the (?:summer|winter) solstice|the (?:longest|shortest) day|bastille day|independence day|republic day|thanksgiving(?: day)?|halloween|hallowe'en|bonfire night|guy fawkes(?: night| day)?|remembrance (?:day|sunday)|armistice day|ve day|vj day|d-day|stir-up sunday|eid(?: (?:al|ul)[- ][a-z]{4,5})?|the first (?:day )?of ramadan|ashura|mawlid|diwali|holi|vaisakhi|baisakhi|navratri|dussehra|hanukkah|chanukah|purim|passover|rosh hashanah|yom kippur|nowruz|norouz|newroz|wesak|vesak|lammas(?: day)?|martinmas|michaelmas|lady day|international women'?s day";
export const BESIDE =
  "(?:the (?:very )?(?:day|night|morning|week) (?:before|after|of)\\s|(?:a|one|two|three|four|five|six|ten|\\d{1,2}) (?:days?|weeks?) (?:before|after|off)\\s|just (?:before|after)\\s)?";
const FEAST_BIRTH = sought(
  new RegExp(
    `\\b(?:born|birthday|b-?day|dob|date of birth)\\b(?:\\s(?:is|was|as|on|falls|in|at|given|recorded|down|always)){0,3}[\\s:]{1,2}(${BESIDE}(?:${FEAST})(?:,?\\s(?:in\\s)?(?:'|19|20)?\\d\\d)?)(?![a-z])`,
    "gi",
  ),
);
/** "He'll be forty on St David's Day", "turns 9 the day after Diwali". */
const FEAST_AGE = sought(
  new RegExp(
    `(?:\\b(?:s?he|they|who|we|i)\\s?)?(?:\\b(?:will be|turns?|turned|turning|is|was|gets to|reaches|reached)|'?\\bll be|'s)\\s(?:${NUMBER_SOURCE})\\s(?:on\\s|at\\s)?${BESIDE}(?:${FEAST})(?![a-z])`,
    "gi",
  ),
);
const EVENT_BIRTH = sought(
  /\bborn\s(?:in\s|on\s|during\s)?(the\s(?:very\s|same\s)?(?:year|month|week|day|night|morning|summer|winter|spring|autumn|weekend)\s(?:before|after|of|that|when|they|we|it|the|his|her|their|our|my)(?: [\w'-]{1,20}){1,6})/gi,
);

/** Births told by a day that everybody can look up: a feast, or what happened in that year. */
export function findBirthTales(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(FEAST_BIRTH, text)) {
    const end = match.index + match[0].length;
    // "born Bonfire Night 1957": without the word, what is left would still speak of a birth.
    const start = /^born/i.test(match[0]) ? match.index : end - (match[1] ?? "").length;
    hits.push({ rule: "birth-date", start, end });
  }
  for (const match of matches(FEAST_AGE, text))
    hits.push({ rule: "birth-date", start: match.index, end: match.index + match[0].length });
  for (const match of matches(EVENT_BIRTH, text)) {
    const told = (match[1] ?? "")
      .replace(/\s(?:and|but|so|who|he|she|they|is|has|lives?)\b.*$/i, "")
      .trimEnd();
    const rule = /\b(?:day|night|morning)\b/i.test(told) ? "birth-date" : "birth-year";
    hits.push({
      rule,
      start: match.index,
      end: match.index + match[0].length - (match[1] ?? "").length + told.length,
    });
  }
  return hits;
}
