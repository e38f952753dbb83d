import type { Words } from "./words.js";

/** What somebody sees before it is done; the same form sent once more, unchanged, does it. */
export const lookFirstRefusals = {
  "look-at-dates":
    "{code}: these dates would change. Nothing is saved yet: press “Save” once more if they are right, or change what is not.",
  "look-at-weekend":
    "{when} is on a weekend, when most partners are not at work. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
  "look-at-holiday":
    "{when} is a bank holiday, {holiday}, when most partners are not at work. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
  "look-at-after":
    "{when} is after the next MDT, {other} on {date}. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
  "look-at-before":
    "{when} is before the MDT that comes first now, {other} on {date}. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
} as const satisfies Words;

/** Beside a weekend or a bank holiday. */
export const passesToo = (other: string, date: string) => `It would also pass ${other} on ${date}.`;

/** One date that new settings change. */
export const changedDate = (label: string, when: string, was: string) => `${label}: ${when} (now ${was})`;
/** One that would be past. */
export const pastDate = (label: string, when: string, was: string) =>
  `${label}: at once, since ${when} has passed (now ${was})`;

/** What follows a meeting or an answer; reckoned as if that were on the day of the next meeting, or now. */
export const afterLabels = {
  answer: [
    "A case of that day: first reminder to ask for the person's answer",
    "A case of that day: second reminder to ask for it",
    "A case of that day: the chair hears that there is no answer",
  ],
  contact: [
    "A yes on that day: first reminder to the partner",
    "A yes on that day: second reminder to the partner",
    "A yes on that day: counted as no reply",
  ],
  review: "A case of that day: looked at again",
  firstRefusal: "A national organisation's offer made now: goes forward",
  urgent: "An urgent question asked now: ends",
  handover: [
    "A handover asked for now: reminder",
    "A handover asked for now: the chair hears that there is no answer",
  ],
} as const;
