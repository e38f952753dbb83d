import type { Words } from "./words.js";

/** Whether somebody comes to a meeting (B15): said by button, or by their own calendar. */
export const comingSaid = {
  "coming-yes": "Noted: you will be at {ref} on {when}. If that changes, press the other button.",
  "coming-no":
    "Noted: you will not be at {ref} on {when}, and no reminder comes. You can still answer its cases without attending.",
} as const satisfies Words;

export const comingRefusals = {
  "rsvp-series-gone":
    "This MDT does not run any more, so nothing was noted. You can take it out of your calendar.",
  "rsvp-not-on-list":
    "You are not on the list of this MDT, so nothing was noted. If the invitation was passed on to you and you should come, please ask the coordinator to put you on the list.",
  "rsvp-meeting-gone":
    "That meeting has begun, is over or is cancelled, so nothing was noted. Your page shows the next dates.",
  "rsvp-moved":
    "{ref} has moved to {when} since your calendar answered, so nothing was noted. Please answer for the new date: open your page, or accept the newer entry in your calendar.",
  "rsvp-older": "You have said something newer since. What you said last stands.",
  "rsvp-not-yours":
    "A calendar's answer counts when it comes from the address that was invited, so nothing was noted. Please answer from that address, or on your own page.",
} as const satisfies Words;

export const comingWords = {
  yes: "I'll be there",
  no: "Not this time",
  ask: (when: string) => `Will you be at the meeting on ${when}?`,
  who: "Who comes",
  agenda: "See the agenda",
  first: (ref: string) => `${ref} · who comes`,
  turn: (when: string) => `Nothing to do: ${when}`,
  coming: "Will be there",
  not: "Will not",
  maybe: "Not sure yet",
  silent: "Have not said",
  nobody: "nobody",
  counted: (count: number, names: string) => (names === "" ? String(count) : `${count}: ${names}`),
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  missing: (disciplines: string) => `Nobody says that they come from: ${disciplines}.`,
  noneMissing: "Somebody comes from every discipline on the list.",
  inWriting: (disciplines: string) => `Of these, answered a case in writing: ${disciplines}.`,
  missingKinds: (kinds: string) => `No organisation of this kind comes: ${kinds}.`,
  kinds: {
    grassroots: "grassroots groups",
    local: "local organisations",
    national: "national organisations",
  },
  tooFew: (yes: number, quorum: number) =>
    `${yes} of the ${quorum} people you want at least say that they come. You can ask people now, or move the meeting.`,
  noLeader: "Neither chair nor deputy says that they come.",
} as const;

/** By email, where a calendar's answer could not be noted. */
export const answerNotNotedWords = {
  first: (what: string) => `${what} · your answer was not noted`,
  turn: "Your turn, if you want to answer",
  mine: "My page",
} as const;
