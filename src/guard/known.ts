import { findKnownNames } from "./known-names.js";
import { normalise } from "./normalise.js";
import { sought } from "./sought/sought.js";
import { type DateFound, findDates, monthOf, yearOf } from "./structured/dates.js";
import { matches } from "./structured/matches.js";
import type { Hit, Known } from "./types.js";

/** What the author told us identifies the person, found in whatever disguise. Nothing is kept after the call. */
export function findKnown(text: string, known: Known): Hit[] {
  const names = [known.name, known.nickname].filter((name) => name !== undefined);
  return [
    ...findKnownNames(text, names),
    ...findBirthDate(text, normalise(known.birthDate ?? "").text),
    ...findPostcode(text, normalise(known.postcode ?? "").text),
  ];
}

type BirthDate = Pick<DateFound, "day" | "month" | "year">;

/** Reads a date of birth in any usual form, eight bare digits included. */
export function readBirthDate(written: string): BirthDate | undefined {
  const bare = /^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$/.exec(written);
  if (bare) return { day: Number(bare[1]), month: Number(bare[2]), year: yearOf(bare[3]) };
  return findDates(written)[0] ?? findDates(written.trim().replace(/\s+/g, "/"))[0];
}

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MONTH_YEAR = sought(
  new RegExp(
    `\\b(?:(${MONTHS})\\.?,?\\s?|(\\d{1,2})\\s?[/.-]\\s?)(?:of\\s)?('?\\d{4}|'?\\d{2})(?![\\d/])`,
    "gi",
  ),
);
const BARE = sought(/(?<!\d)(\d{1,2})([ /.\-_]{0,3})(\d{1,2})(?:[ /.\-_]{0,3}(\d{4}|\d{2}))?(?!\d)/g);

function findBirthDate(text: string, written: string): Hit[] {
  const born = readBirthDate(written);
  if (!born) return [];
  const hits: Hit[] = [];
  const add = (start: number, length: number) =>
    hits.push({ rule: "known-birth-date", start, end: start + length });
  const fits = (day: number, month: number, year: number | undefined) =>
    (year === undefined || year % 100 === (born.year ?? year) % 100) &&
    ((day === born.day && month === born.month) || (day === born.month && month === born.day));
  for (const date of findDates(text))
    if (fits(date.day, date.month, date.year)) add(date.start, date.end - date.start);
  for (const match of matches(BARE, text)) {
    if (match[4] === undefined && (match[2] === "" || match[2] === " ")) continue;
    if (fits(Number(match[1]), Number(match[3]), yearOf(match[4]))) add(match.index, match[0].length);
  }
  if (born.year === undefined) return hits;
  for (const match of matches(MONTH_YEAR, text)) {
    const month = match[1] === undefined ? Number(match[2]) : monthOf(match[1]);
    if (month === born.month && yearOf(match[3]) === born.year) add(match.index, match[0].length);
  }
  for (const match of matches(/(?<!\d)\d{4}(?!\d)/g, text)) {
    if (Number(match[0]) === born.year)
      hits.push({ rule: "known-birth-year", start: match.index, end: match.index + 4 });
  }
  return hits;
}

const SWAPS: Readonly<Record<string, string>> = {
  "0": "0O",
  O: "O0",
  "1": "1IL|",
  I: "I1L",
  L: "L1I",
  "5": "5S",
  S: "S5",
  "8": "8B",
  B: "B8",
  "2": "2Z",
  Z: "Z2",
};

function findPostcode(text: string, written: string): Hit[] {
  const plain = written.toUpperCase().replace(/[^A-Z\d]/g, "");
  if (plain.length < 5 || plain.length > 8) return [];
  const source = (part: string) =>
    [...part].map((sign) => `[${SWAPS[sign] ?? sign}]`).join("[\\s.,\\-_*/]{0,3}");
  const bound = (part: string) => new RegExp(`(?<![A-Za-z\\d])${source(part)}(?![A-Za-z\\d])`, "gi");
  const found = (rule: Hit["rule"], part: string) =>
    matches(bound(part), text).map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
    }));
  return [...found("known-postcode", plain), ...found("known-postcode-area", plain.slice(0, -3))];
}
