import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { season } from "../words.js";
import { findBirths } from "./births.js";
import { findDates, MONTHS } from "./dates.js";
import { before, matches } from "./matches.js";

const BORN_BEFORE =
  /(?:\bd\.?\s?o\.?\s?b\.?|\bdate of birth|\bbirth ?date|\bbirthday|\bb-?day|\bborn|\bb\.)(?:\s(?:is|was|on|the|of|being)){0,3}[\s:.,\-(=]{0,4}$/i;
const BORN_AFTER =
  /^\s?[,(-]{0,2}\s?(?:\(?d\.?o\.?b\b|date of birth|birthday|is (?:her|his|their) birthday|born)/i;
/** Deadlines and gatherings that are many people's: "enrol by 16 May", "panel sits 14 June", "week commencing 3 November". */
const OF_EVERYBODY =
  /\b(?:(?:enrol|enrolment|apply|applications?|bids?|register|registration|book|booking|sign up|rsvp|reply|replies|submit|nominations?|expressions of interest)(?: is| are| opens?| closes?)? (?:by|before|until|on)|deadline(?: is| of| for \w{2,12}(?: is)?)?|clos(?:es|ing)(?: date)?(?: is| on)?|week (?:commencing|ending|beginning)|w\/[ce]|(?:concert|gig|festival|fete|fayre|fair|fun run|show|matinee|exhibition|tournament|coffee morning|jumble sale|taster|block|half[- ]term|panel|committee|forum|network|steering group|board|mdt|agm|conference|open day|fun day|training|webinar|workshop|(?:the |a |our )?(?:new |next )?(?:course|term|group|clinic|session|cohort|programme|event|service))(?: next)?(?: sits?| meets?| is| starts?| begins?| runs?| opens?| launches?| reopens?| restarts?)?(?: on| from)?|next (?:meeting|session|forum|drop-in|cohort|intake)(?: is)?(?: on)?)[:,]? (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?$/i;
/** By when something is to be done: "request the assessment by 30 May", "return the form by 3 June". */
const TO_BE_DONE =
  /\b(?:request|complete|submit|send|return|chase|lodge|apply for|provide|update|upload|circulate|confirm|fill in|hand in|pay)\b[^.;:!?\n]{0,36} by (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day )?$/i;
const FOLLOWS = /\b(?:since|from|until|till|by|before|after|of|for|to|around|dated)\s(?:the\s)?$/i;
const YEAR = "(?:19\\d\\d|20[0-2]\\d|'\\d\\d|[3-9]\\d(?=\\s?(?:[.,;)]|$)))";
const MONTH = `(?:${MONTHS})`;
const BIRTH_YEAR = sought(
  new RegExp(
    `\\b(?:b\\.|b(?=\\s?(?:19|20)\\d\\d)|born(?: back)?(?: in)?|yob|year of birth|birth year|birthday|d\\.?o\\.?b\\.?|date of birth)(?:\\s(?:is|was|in)\\b){0,2}[\\s:.\\-(]{0,3}(?:${MONTH}[\\s-]|\\d{1,2}[/-])?(?:of\\s)?${YEAR}(?![\\ds/]|-\\d)`,
    "gi",
  ),
);
const DAY_OF_MONTH = sought(
  /\b(?:(?:on|since|until|by)\s|(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\s)the\s(?:[12]?\dth|[23]?1st|2?2nd|2?3rd|30th)(?=\s?(?:[.,;:!?)\n]|$|at\s\d|and\sthe\s\d|this\smonth|last\smonth))/gi,
);

/** Dates of birth and years of birth, exact dates of anything else, bare days of a month. */
export function findDateHits(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const date of findDates(text)) {
    const lead = before(text, date.start, 60);
    const cue = BORN_BEFORE.exec(lead);
    if (
      cue ||
      BORN_AFTER.test(text.slice(date.end, date.end + 26)) ||
      /^(?:born|dob|birthday)/i.test(text.slice(date.start, date.end))
    ) {
      const year = /^[\s,/.-]{1,2}'?\d\d(?!\d)/.exec(text.slice(date.end, date.end + 6))?.[0].length ?? 0;
      hits.push({
        rule: "birth-date",
        // "dob (3/9/58)": a bracket that closes behind the date stays outside with the label.
        start: date.start - (cue && !cue[0].includes("(") ? cue[0].length : 0),
        end: date.end + (date.year === undefined ? year : 0),
      });
      continue;
    }
    const opens = /^by\s/i.exec(text.slice(date.start, date.start + 3))?.[0] ?? "";
    if (OF_EVERYBODY.test(lead) || TO_BE_DONE.test(lead + opens)) continue;
    const on = /\bon(?: or (?:about|around))?\s$/i.exec(lead)?.[0].length ?? 0;
    const follows =
      on === 0 &&
      (FOLLOWS.test(lead) || /^(?:since|dated?|until|by|from)/i.test(text.slice(date.start, date.end)));
    hits.push({
      rule: "event-date",
      start: date.start - on,
      end: date.end,
      suggestion: season(date.month, date.year, follows && FOLLOWS.test(lead)),
    });
  }
  for (const match of matches(BIRTH_YEAR, text)) {
    const lead = match[0].lastIndexOf("(") + 1;
    hits.push({ rule: "birth-year", start: match.index + lead, end: match.index + match[0].length });
  }
  hits.push(...findBirths(text));
  for (const match of matches(DAY_OF_MONTH, text)) {
    hits.push({ rule: "day-of-month", start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
