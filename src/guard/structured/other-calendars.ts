import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";

/** Months as numerals of Rome, which many countries write on forms: "7/iii/91", "12.XI.1964". */
const ROMAN = sought(
  /(?<![\w/.-])(0?[1-9]|[12]\d|3[01])\s?([/.\- ])\s?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\s?\2\s?(?:'?\d{2}|\d{4})(?![\w/])/gi,
);
/** Months of the Ethiopian, Islamic, Jewish, Persian, and of the Indian and Nepali calendars, in their commonest spellings. */
const MONTH =
  "meskerem|tikimt|tiqimt|hidar|tahsas|yekatit|megabit|miazia|miyazya|ginbot|hamle|nehase|nehasse|pagume|muharram|safar|rabi(?:'| )?(?:al|ul)?[- ]?(?:awwal|awal|thani|akhir)|jumada[- ](?:al-)?(?:ula|awwal|thani|akhira)|rajab|sha'?ban|ramadh?an|ramzan|shawwal|dhu(?:'?l|[- ]al)?[- ](?:qa'?dah?|hijjah?)|tishrei|tishri|cheshvan|heshvan|kislev|tevet|shevat|adar|nissan|nisan|iyar|sivan|tammuz|elul|farvardin|ordibehesht|khordad|mordad|shahrivar|mehr|aban|azar|bahman|esfand|baisakh|vaishakh|jestha|jyeshtha|ashadh|asar|shrawan|saun|bhadra|ashwin|kartik|mangsir|poush|magh|falgun|phalgun|chaitra";
const DAY = "(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const YEAR = "\\d{4}";
const TAIL =
  "(?:\\s(?:a\\.?h|a\\.?m|b\\.?s|e\\.?c|s\\.?h)\\b\\.?)?(?:,?\\s(?:in|of|by|on)\\s(?:the\\s|our\\s|their\\s|his\\s|her\\s)(?:[\\w'-]{2,14}\\s){0,2}calendar\\b)?";
const FOREIGN = sought(
  new RegExp(
    `(?<![\\w/])(?:(?:the\\s)?${DAY}\\s(?:of\\s)?(?:${MONTH})(?:,?\\s${YEAR})?|(?:${MONTH})\\s${DAY}(?:,?\\s${YEAR})?|(?:${MONTH}),?\\s${YEAR})(?![\\w/])${TAIL}`,
    "gi",
  ),
);
const BIRTH = /\b(?:d\.?\s?o\.?\s?b\b\.?|birth\w*|b-?day|baptis\w*|born|b\.)[^.!?\n]{0,50}$/i;

/** Dates whose month is written in another way than Britain writes it. */
export function findOtherCalendars(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  const dates = [...matches(ROMAN, text).filter(isRoman), ...matches(FOREIGN, text)];
  return dates.map((match) => ({
    rule: BIRTH.test(before(text, match.index, 60)) ? "birth-date" : "event-date",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "3 v 12" is a score, "2 i 10" nothing: with spaces only two letters or more, and a whole year. */
const isRoman = ([date, , sign]: RegExpExecArray) => sign !== " " || /[ivx]{2,}\s\d{4}$/i.test(date);
