import type { Words } from "./words.js";

/** What somebody sees before it is done; the same form sent once more, unchanged, does it. */
export const lookFirstRefusals = {
  "look-at-dates":
    "{code}: these dates would change. Nothing is saved yet: press “Save” once more if they are right, or change what is not.",
  "look-at-weekend":
    "{when} is at a weekend, when most partners are not at work. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
  "look-at-holiday":
    "{when} is a bank holiday ({holiday}), when most partners are not at work. Nothing is moved yet: press “Move it” once more if that is meant, or choose another date.",
} as const satisfies Words;

/** One date that new settings change. */
export const changedDate = (label: string, when: string, was: string) => `${label}: ${when} (now ${was})`;

/** What follows a meeting; its cases and answers are reckoned as if they were of the meeting's own day. */
export const afterLabels = {
  answer: [
    "First reminder of a person's answer, for a case of that day",
    "Second reminder of a person's answer",
    "To the chair, without an answer",
  ],
  contact: [
    "First reminder to a partner, after a yes of that day",
    "Second reminder to a partner",
    "Counted as no reply",
  ],
  handover: ["Reminder of a handover asked now", "The chair hears of a handover asked now"],
  review: "Review of a case of that day",
  urgent: "End of an urgent question asked now",
} as const;
