import type { Words } from "./words.js";

/** A timed slot on the agenda, for somebody who comes for one case (B14). */
export const slotSaid = {
  "slot-given": "{who} comes for {case}, at about {at}. They are told, and again when it is their turn next.",
  "slot-taken-back": "Nobody has a slot for {case} any more. Whoever had it is told.",
  "slot-same": "It was so already for {case}. Nothing was changed, and nobody was told twice.",
} as const satisfies Words;

export const slotRefusals = {
  "slot-names-nobody":
    "Nobody of this MDT's list was chosen who may see {case}, so nothing was kept. Please choose somebody else.",
  "slot-not-to-come": "{case} has had its turn, so nothing was kept. Nothing is left for you to do.",
} as const satisfies Words;

export const slotWords = {
  button: (ref: string) => `${ref} slot`,
  mine: (ref: string) => `Call me for ${ref}`,
  title: "A timed slot",
  heading: (ref: string, at: string) => `Who comes for ${ref}, at about ${at}?`,
  intro:
    "For somebody who cannot stay for the whole meeting, such as a GP. They hear the time now, and get a message when the case before is being discussed. The time follows the order of the agenda.",
  who: "Who comes for this case?",
  takeBack: "Or take it back",
  nobody: "Nobody comes for it any more",
  submit: "Keep it",
  mark: (name: string) => `${name} comes for this one`,
  first: (ref: string, at: string) => `${ref} · your slot, at about ${at}`,
  turn: (when: string) => `Your turn: be within reach at about ${when}`,
  story: (ref: string) =>
    `The chair expects you for this case only. You get a message when the case before ${ref} is being discussed; if the order changes, the time here changes with it.`,
  gone: (ref: string) => `${ref} · no slot any more`,
  goneStory:
    "You are not expected at a certain time for this case any more. You can still offer on its card.",
  next: (ref: string) => `${ref} · you're next`,
  nextTurn: "Your turn: please join now",
  nextStory: "The case before is being discussed now. Yours comes after it.",
  now: (ref: string) => `${ref} · it is your case now`,
  nowStory: "It is being discussed now.",
  later: (ref: string, at: string) => `${ref} · a little later, at about ${at}`,
  laterStory: "The order has changed. You get another message when it is next.",
  done: (ref: string) => `${ref} · has been discussed`,
  doneStory: "Nothing is for you to do. Thank you for being there.",
  join: "Join",
  read: "Read the case",
} as const;
