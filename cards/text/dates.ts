/** Rules and their dates, and what is said when one cannot be read. One sentence each. */
import type { NeverMatches } from "../../src/meetings/domain/rule.js";
import type { DatesRefusal } from "../../src/meetings/domain/rule-dates.js";
import type { HolidayChoiceRefusal } from "../../src/meetings/domain/rule-place.js";

type Refusal = DatesRefusal | HolidayChoiceRefusal;
type Sentences = { [Code in Refusal["code"]]: (refusal: Extract<Refusal, { code: Code }>) => string };

/** As typed, shortened where somebody pasted a page, and without characters that would upset a terminal. */
function quote(part: string): string {
  const letters = [...part.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")];
  return `"${letters.length > 100 ? `${letters.slice(0, 99).join("")}…` : letters.join("")}"`;
}

const example = '"3rd Wednesday 10:00 for 60m"';

const whyNever: Record<NeverMatches, (part: string) => string> = {
  "no-such-day": (part) =>
    `No month has ${quote(part)}, so there would never be a meeting; please choose 1st to 5th, last, or a day from 1 to 31.`,
  "every-zero-months": (part) =>
    `With ${quote(part)} there would never be a meeting; please write how many months lie between two, such as "every 2 months".`,
  "zero-times": (part) =>
    `With ${quote(part)} there would never be a meeting; please write how many there are to be, or leave it out.`,
  ended: (part) =>
    `There is no date left for ${quote(part)}, because it ends too early; please choose a later end or leave it out.`,
  "always-skipped": (part) =>
    `Every date of ${quote(part)} is a bank holiday and would be left out; please choose another day, or to move or keep them.`,
};

const sentences: Sentences = {
  "rule-empty": () => `No rule was given; please write when you meet, such as ${example}.`,
  "rule-too-long": ({ most }) =>
    `The rule is longer than ${most} characters; please write it as short as ${example}.`,
  "rule-not-understood": ({ part }) =>
    `We could not read ${quote(part)} in the rule; please write it like ${example}.`,
  "rule-never-matches": ({ why, part }) => whyNever[why](part),
  "day-missing": () => `The rule does not say which day of the month; please write it like ${example}.`,
  "which-week": ({ weekday }) =>
    `The rule does not say which ${weekday} of the month; please write "1st ${weekday}", "2nd ${weekday}" or "last ${weekday}".`,
  "time-missing": () => `The rule does not say at what time; please add it, such as 10:00 or 2pm.`,
  "time-malformed": ({ part }) =>
    `${quote(part)} is not a time we can read; please write it like 10:00 or 2pm.`,
  "time-ambiguous": ({ part, morning, afternoon }) =>
    `${quote(part)} may be morning or afternoon; please write ${afternoon}, or ${morning} if you do mean the morning.`,
  "length-out-of-range": ({ part, least, most }) =>
    `A meeting of ${part} is too short or too long; please choose from ${least} to ${most} minutes.`,
  "date-malformed": ({ part }) =>
    `${quote(part)} is not a date we can read; please write it like 16 December 2026 or 16/12/2026.`,
  "interval-out-of-range": ({ part, most }) =>
    `${quote(part)} is too far apart; please choose from every month to every ${most} months.`,
  "times-out-of-range": ({ part, most }) =>
    `${quote(part)} is too many; please choose ${most} at most, or leave it out for no end.`,
  "two-endings": ({ part }) =>
    `The rule has an end date and also ${quote(part)}; please keep one of the two.`,
  "count-out-of-range": ({ least, most }) =>
    `The count of dates must be a whole number from ${least} to ${most}.`,
  "from-out-of-range": ({ least, most }) =>
    `The first day must lie between ${least} and ${most}; please choose another.`,
  "zone-unknown": ({ part }) =>
    `${quote(part)} is not a time zone we know; please write it like Europe/London.`,
  "too-far-ahead": ({ last }) => `So many dates would go beyond ${last}; please ask for fewer.`,
  "choice-unknown": ({ part, choices }) =>
    `${quote(part)} is not a choice for bank holidays; please choose one of ${choices.join(", ")}.`,
};

/** What happened and the next step. A form adds that nothing is lost. */
export function datesRefusalSentence<Code extends Refusal["code"]>(
  refusal: Extract<Refusal, { code: Code }>,
): string {
  return sentences[refusal.code as Code](refusal);
}

/** One date as it is read in a list; days and times arrive spelt out. */
export function datesLine(date: {
  day: string;
  from: string;
  to: string;
  holiday?: string | undefined;
  movedFromDay?: string | undefined;
}): string {
  const when = `${date.day}, ${date.from} to ${date.to}`;
  if (date.movedFromDay) return `${when} (moved from ${date.movedFromDay}, ${date.holiday})`;
  return date.holiday ? `${when} (${date.holiday}: say --on-holiday to move or skip it)` : when;
}
