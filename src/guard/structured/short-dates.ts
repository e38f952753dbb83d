import { sought } from "../sought/sought.js";
import { before, matches } from "./matches.js";

/** A day and a month in figures. */
export type ShortDate = {
  readonly start: number;
  readonly text: string;
  readonly day: number;
  readonly month: number;
};

const CUE_WORDS =
  "on|since|until|till|by|from|before|after|next|last|dated|date|born|birthday(?:\\sis)?|dob|due|appts?|appointments?|booked|rebooked|listed|scheduled|arranged|planned|cancelled|moved|postponed|court|hearing|tribunal|trial|deadline|visit|visited|meeting|mtg|review|reviewed|seen|admitted|admission|adm|discharged|discharge|d/c|inspection|expires|expiry|starts|started|ends|ended|w/c|w/b|w/e|week commencing|week beginning|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|(?:goes|go|going|paid|comes|coming|lands|due|back|moves?|moving|pay|payday)\\sin";
const SHORT = sought(
  new RegExp(
    `\\b(${CUE_WORDS})(?:\\s?[:-]\\s?|\\s)(?:(?:is|was|on|for|to|the|of)\\s){0,2}(\\d{1,2})([/.])(\\d{1,2})(?![/.]?\\d|\\s?(?:%|mg|mcg|ml|g\\b|kg|units?|am\\b|pm\\b|mmol|hours?|hrs?|mins?|miles?|days?|weeks?|months?|years?|ago|out of|a (?:day|week|month)))`,
    "gi",
  ),
);
/** Words that only a date follows; the others may also stand before a score, a time or a rate. */
const STRONG =
  /^(?:dated?|dob|born|birthday.*|due|appts?|appointments?|booked|rebooked|listed|scheduled|arranged|planned|court|hearing|tribunal|trial|deadline|inspection|visit|expires|expiry|admission|adm|discharge|d\/c|w\/.|week .*|.* in|mon.*|tue.*|wed.*|thu.*|fri.*|sat.*|sun.*)$/i;
const STRONG_BEFORE =
  /\b(?:dates?|appts?|appointment|court|hearing|tribunal|trial|inspection|booked|due|visit|meeting|assessment|surgery|operation|home|report|letter)\s$/i;

/**
 * Dates of two figures: "due 22/5", "a court date on 24.09", "next 10/4". Scores ("22/30"), days and weeks in the
 * short form of notes ("3/7", "6/52", "2/12"), pressures, times and decimals pass.
 */
export function findShortDates(text: string): ShortDate[] {
  if (!/\d[/.]\d/.test(text)) return [];
  const found: ShortDate[] = [];
  for (const match of matches(SHORT, text)) {
    const [whole, cue = "", day = "", sign, month = ""] = match;
    const isStrong = STRONG.test(cue) || STRONG_BEFORE.test(before(text, match.index, 14));
    const isDate =
      sign === "."
        ? isDotted(day, month, cue)
        : isSlashed(day, month, cue, isStrong, text.slice(match.index + whole.length));
    if (!isDate) continue;
    const figures = whole.length - day.length - 1 - month.length;
    const isBirth = /^(?:born|birthday|dob)/i.test(cue);
    const lead = isBirth ? 0 : figures;
    found.push({
      start: match.index + lead,
      text: whole.slice(lead),
      day: Number(day),
      month: Number(month),
    });
  }
  return found;
}

/** "24.09" and "05.05"; not "1.5", nor "9.30", nor what follows "from", which begins a time more often. */
function isDotted(day: string, month: string, cue: string): boolean {
  if (/^(?:born|dob|birthday)/i.test(cue)) return true;
  if (!/^(?:0[1-9]|1[0-2])$/.test(month) || day.length < 2) return false;
  return !/^(?:from|until|till)$/i.test(cue) || Number(day) > 24;
}

/** After a date a clause ends or goes on; after a rate or a fraction comes what is counted. */
const ENDS_CLAUSE =
  /^\s?(?:[.,;:!?)\n]|$|(?:the|she|he|they|we|i|her|his|their|my|by|at|and|with|but|to|when|after|for|over)\s)/i;

/**
 * Without a word for an appointment "3/7" is days, "5/10" a score, "2/1" a number of staff, "5/6" a range and
 * "1/2" a fraction; after "on" they are dates where the clause ends.
 */
function isSlashed(day: string, month: string, cue: string, isStrong: boolean, rest: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  const isPeriod = m === 7 || m === 12;
  if (day === "24" && m === 7) return isStrong;
  if (/\sin$/i.test(cue)) return !isPeriod || d > m;
  if (isStrong || /^0/.test(day) || /^0/.test(month) || d > 12) return true;
  if (/^on$/i.test(cue) && ENDS_CLAUSE.test(rest.slice(0, 8))) return !/^1\/[24]$/.test(`${day}/${month}`);
  if (d > m) return !(m === 1 && d < 6) && !(m === 2 && d < 4) && !(m === 7);
  return d + 1 < m && [6, 8, 9, 11].includes(m);
}
