import { sought } from "../sought/sought.js";
import { before, matches } from "./matches.js";
import { findShortDates } from "./short-dates.js";

/** A date as written. `year` has four digits; two-digit years are read as 1930 to 2029. */
export type DateFound = {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
};

/** Source of a pattern for the name of a month, whole or short. */
export const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** What stands before a date rather than before a count of something. */
const DATE_CUE =
  /\b(?:on|since|from|until|till|by|dated?|before|after|due|for|next|last|appt|appointment|booked|court|hearing|tribunal|seen|admitted|discharged|w\/c|birthday|b-?day|born|dob|goes in|paid in|comes in)(?:\s(?:is|was))?[\s:-]{1,2}$/i;
/** A date ends a clause; what is counted follows its number: "in may 18 people came". */
const ENDS_CLAUSE = /^\s?(?:[.,;:!?)\n]|$|(?:at|and|by|with|to|but|then|for|until|when|in)\s)/;
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s)?";
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const SPOKEN_DAY = `(?:(?:twenty|thirty)[- ])?(?:${ORDINALS.join("|")})|thirtieth`;
const SPOKEN_YEAR =
  "(?:,?[- ](?:nineteen|twenty|two[- ]thousand(?:[- ]and)?)[- ][a-z]{3,9}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\\b)?";

const NUMERIC = sought(
  /(?<![\d/.])(\d{1,2})(?:st|nd|rd|th)?\s?([/.\-_\\|])\s?(\d{1,2})\s?\2\s?('?\d{4}|'?\d{2})(?!\d|\s?(?:mg|mcg|ml|units?|%|g\b))/g,
);
const ISO = sought(/(?<!\d)(\d{4})\s?([/.\-_])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g);
const DAY_FIRST = sought(
  new RegExp(
    `(?<![\\d/£.])\\b${WEEKDAY}(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:-|to|and|&|/)\\s?)?(\\d{1,2})(\\s?(?:st|nd|rd|th))?(?:\\sday)?([\\s-]of)?[\\s/.,_-]{0,2}(${MONTHS})\\b\\.?(?:[\\s,/._-]{1,2}('?\\d{4}|'\\d\\d|(?<=[-/._])\\d\\d(?!\\d)|\\d\\d(?=[.,;:)\\]]|\\s*$|\\n))\\b|(\\d{4}|\\d{2})\\b)?`,
    "gi",
  ),
);
const MONTH_FIRST = sought(
  new RegExp(
    `\\b${WEEKDAY}(${MONTHS})\\b\\.?[\\s,-]{0,2}(?:the\\s)?(\\d{1,2})(st|nd|rd|th)?\\b(?!\\s?[:%])(?:,?[\\s-]('?\\d{4})\\b)?`,
    "gi",
  ),
);
const SPOKEN = sought(
  new RegExp(`\\b${WEEKDAY}(?:the[\\s-])?(${SPOKEN_DAY})([\\s-]of)?[\\s-](${MONTHS})\\b${SPOKEN_YEAR}`, "gi"),
);
const COUNTED = sought(
  new RegExp(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)|(${SPOKEN_DAY}))\\sof\\sthe\\s(?:(\\d{1,2})(?:st|nd|rd|th)|(${SPOKEN_DAY}))(?:,?\\s'?(\\d{4}|\\d{2})\\b|,?\\s(?:nineteen|twenty)?\\s?(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|oh|ten|twenty)(?:[- ][a-z]{3,5}\\b)?)?`,
    "gi",
  ),
);

/** All dates with a day in them, in figures or words. Both day-first and month-first readings count. */
export function findDates(text: string): DateFound[] {
  const found: DateFound[] = [];
  const add = (match: { index: number; 0: string }, day: number, month: number, year: number | undefined) => {
    const swapped = month > 12 && day <= 12;
    const [d, m] = swapped ? [month, day] : [day, month];
    if (d < 1 || d > 31 || m < 1 || m > 12) return;
    found.push({
      start: match.index,
      end: match.index + match[0].replace(/[\s.,]+$/, "").length,
      day: d,
      month: m,
      year,
    });
  };
  if (/\d/.test(text)) {
    for (const match of matches(NUMERIC, text))
      add(match, Number(match[1]), Number(match[3]), yearOf(match[4]));
    for (const match of matches(ISO, text)) add(match, Number(match[4]), Number(match[3]), yearOf(match[1]));
    for (const { start, text: written, day, month } of findShortDates(text)) {
      add({ index: start, 0: written }, day, month, undefined);
    }
    for (const match of matches(DAY_FIRST, text)) {
      if (isDayFirst(match, text))
        add(match, Number(match[1]), monthOf(match[4]), yearOf(match[5] ?? match[6]));
    }
    for (const match of matches(MONTH_FIRST, text)) {
      if (isMonthFirst(match, text)) add(match, Number(match[2]), monthOf(match[1]), yearOf(match[4]));
    }
  }
  for (const match of matches(SPOKEN, text)) {
    const sure =
      match[2] !== undefined || /^the\s/i.test(match[0]) || /\bon\s$/i.test(before(text, match.index, 4));
    if (sure || !/^(?:may|march)$/.test(match[3] ?? ""))
      add(match, spokenDay(match[1]), monthOf(match[3]), undefined);
  }
  for (const match of matches(COUNTED, text)) {
    const day = match[1] === undefined ? spokenDay(match[2]) : Number(match[1]);
    const month = match[3] === undefined ? spokenDay(match[4]) : Number(match[3]);
    add(match, day, month, yearOf(match[5]));
  }
  return found;
}

/** "may" and "march" are also verbs: "of the 5 may need help". */
function isDayFirst(match: RegExpExecArray, text: string): boolean {
  const month = match[4] ?? "";
  if (!/^(?:may|march|mar|dec|sept?)$/i.test(month) || match[2] || match[3] || match[5] || match[6])
    return true;
  // "no bus after 2. May suit somebody else": a new sentence.
  if (/\d\.\s(?:May|March)$/.test(match[0]) && /^\s[a-z]/.test(text.slice(match.index + match[0].length)))
    return false;
  if (/^(?:M[ae][a-z]{1,3}|Dec|Sept?)$/.test(month)) return true;
  const end = match.index + match[0].length;
  if (/^\s?(?:[.,;:!?)\n]|$)/.test(text.slice(end, end + 3))) return true;
  return DATE_CUE.test(before(text, match.index, 14));
}

/** "In March 2 workers left" has no date; "March 3rd", "by MARCH 3," and "on may 18" have. */
function isMonthFirst(match: RegExpExecArray, text: string): boolean {
  if (match[3] || match[4]) return true;
  const end = match.index + match[0].length;
  const rest = text.slice(end, end + 8);
  const isVerb = /^(?:may|march|mar)$/.test(match[1] ?? "");
  if (/^\s?(?:[.,;!?)\n]|$)/.test(rest)) return !isVerb || DATE_CUE.test(before(text, match.index, 14));
  if (!ENDS_CLAUSE.test(rest)) return /\bon\s$/i.test(before(text, match.index, 4));
  return DATE_CUE.test(before(text, match.index, 14));
}

export function monthOf(name = ""): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function yearOf(written: string | undefined): number | undefined {
  const digits = written?.replace("'", "") ?? "";
  if (digits === "") return undefined;
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 30 ? 1900 : 2000);
}

function spokenDay(words = ""): number {
  const parts = words.toLowerCase().split(/[- ]/);
  const last = parts.at(-1) ?? "";
  const unit = last === "thirtieth" ? 30 : ORDINALS.indexOf(last) + 1;
  return unit + (parts.length > 1 ? (parts[0] === "twenty" ? 20 : 30) : 0);
}
