import type { Words } from "./words.js";

/** What forms say of themselves. Field names arrive as the form's own labels. */

export const formWords = {
  yes: "Yes",
  no: "No",
  /** Before a field's error, on every platform. */
  error: "Check this answer:",
  /** Below the first of the fields that are only checked. */
  typeAgain:
    "If you filled in this field or those like it: what you typed was checked and not kept. Please type it again.",
  /** What a picker cannot show. */
  wrote: (typed: string): string => `You wrote “${typed}”.`,
  unanswered: (label: string): string =>
    `Please choose an answer: ${label}${/[.?!]$/.test(label) ? "" : "."}`,
  missing: (label: string): string => `Please fill in "${label}".`,
  nothingLost: "Nothing you wrote is lost.",
} as const;

/** What to do about a problem of a field, by its code. `limit` and `actual` are figures of that code. */
export const problemWords = {
  missing: formWords.missing,
  "too-long": (label: string, limit: number, actual: number): string =>
    `"${label}" has ${figure(actual)} characters and there is room for ${figure(limit)}. Please shorten it.`,
  "not-a-date": (label: string): string =>
    `"${label}" is not a date we can read. Please write it like 28 December 2026 or 28/12/2026, the day first.`,
  "not-a-time": (label: string): string =>
    `"${label}" is not a time we can read. Please write it like 9.30am or 14:30.`,
  "not-a-number": (label: string): string => `"${label}" needs a whole number, in figures.`,
  "out-of-range": (label: string, limit: number, actual: number): string =>
    `"${label}" is ${figure(actual)}; the ${actual < limit ? "least" : "most"} is ${figure(limit)}.`,
  "not-an-option": (label: string): string =>
    `The answer to "${label}" is not one of the choices. Please choose again.`,
  "too-few": (label: string, limit: number, actual: number): string =>
    `Please choose at least ${figure(limit)} for "${label}"; you chose ${figure(actual)}.`,
  "too-many": (label: string, limit: number, actual: number): string =>
    `Please choose at most ${figure(limit)} for "${label}"; you chose ${figure(actual)}.`,
  "not-readable": (label: string): string =>
    `The answer to "${label}" did not arrive in a form we can read. Please answer it again.`,
  "unknown-field": (): string =>
    "This form has changed since you opened it. Please look it over and send it again.",
} as const;

/** Dates and times that somebody typed, by what is wrong with them. */
export const saidProblemWords = {
  "no-such-date":
    "There is no day “{typed}”. The day comes first, then the month: please write it like 28/12/2026 or 28 December 2026.",
  "another-weekday":
    "You wrote “{typed}”, but that day is {day}. Please write the day that you mean, like {day}.",
  "year-needed":
    "“{typed}” has gone by this year. Please write the year too, like {day}, or choose a day ahead.",
  "time-unclear":
    "“{typed}” may be in the morning or in the afternoon. Please write {afternoon}, or {morning} if you mean the morning.",
} as const satisfies Words;

function figure(count: number): string {
  return count.toLocaleString("en-GB");
}
