/** Monday first: the name of weekday n stands at n − 1. */
export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/** Regular expression sources, to be matched without regard to case. */
export const NUMBER = `(?:\\d{1,9}|${NUMBERS.join("|")})`;
export const ORDINAL = `(?:\\d{1,9}(?:st|nd|rd|th)|${ORDINALS.join("|")})`;
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?";
export const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`)
  .join("|")
  .replace("Sep(?:tember)?", "Sept?(?:ember)?");

/** What `NUMBER` matched: "12" and "twelve" are 12. */
export function readNumber(text: string): number {
  const spoken = NUMBERS.indexOf(text.toLowerCase());
  return spoken >= 0 ? spoken + 1 : Number(text);
}

/** What `ORDINAL` matched: "3rd" and "third" are 3. */
export function readOrdinal(text: string): number {
  const spoken = ORDINALS.indexOf(text.toLowerCase());
  return spoken >= 0 ? spoken + 1 : Number.parseInt(text, 10);
}

/** Place, counted from 0, of the name that begins as `text` does ("Weds" and "wednesdays" are 2 in WEEKDAYS). */
export function placeOf(text: string, names: readonly string[]): number {
  return names.findIndex((name) => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase());
}

/** 1st, 2nd, 3rd, 4th … 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}
