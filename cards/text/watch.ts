import type { StandardStep } from "../../src/cases/domain/watch.js";

/** W4 and W5: nobody falls through the net. */
export const watchWords = {
  first: (ref: string): string => `${ref} · nothing new for three weeks`,
  firstChair: (ref: string): string => `${ref} · no word from the case holder`,
  since: (day: string): string => `Nothing has changed here since ${day}.`,
  ask: "Is help on its way? If all is well, one press is enough; if it is stuck, the MDT can help.",
  askChair: (holder: string, contact: string): string =>
    `${holder} was asked and has not answered yet. Please ask how it stands: ${contact}.`,
  away: (holder: string, until: string): string =>
    `${holder} is away until ${until} and may not have seen the question. Is there something that cannot wait?`,
  left: (holder: string): string =>
    `${holder} has left the list, so nobody holds this case now. Please decide who goes on with it, or close it.`,
  strandedFirst: (ref: string): string => `${ref} · waits for a meeting that is not planned`,
  stranded: (holder: string, contact: string): string =>
    `It is meant for the MDT, and no date is planned to which it could go. Please plan one, or tell ${holder} how it goes on: ${contact}.`,
  plan: "What is next",
  stillOnIt: "All is well, it goes on",
  answers: "What did the person say?",
  close: "Close the case",
  bringBack: "Bring it back to the agenda",
  standing: "Where its offers stand",
  noOffers: "No offer stands for this case.",
  more: (count: number): string => `And ${count} more.`,
} as const;

export const standardWords: Record<
  StandardStep,
  { first: (ref: string) => string; says: (day: string) => string }
> = {
  "week-left": {
    first: (ref) => `${ref} · a week is left of the 28 days`,
    says: (day) =>
      `The MDT first talked about it on ${day}, and no help has started yet. What is in the way?`,
  },
  over: {
    first: (ref) => `${ref} · 28 days, and no help has started`,
    says: (day) =>
      `The MDT first talked about it on ${day}. Four weeks is the time by which help should have begun. Who could move it on?`,
  },
  "over-chair": {
    first: (ref) => `${ref} · over 28 days, and no help has started`,
    says: (day) =>
      `The MDT first talked about it on ${day}. Please ask the case holder how it stands; perhaps you can open a door.`,
  },
};
