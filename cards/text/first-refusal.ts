/** First refusal (L5): small local organisations come first. Titles and buttons of forms have at most 24 characters. */
import type { Words } from "./words.js";

export const firstRefusalSaid = {
  "offer-made-standby":
    "Thank you. {ref} stands by until {until}: for {need}, small local organisations get the first chance. You hear then whether it goes forward, and nothing is for you to do until then.",
  "offer-recorded-standby":
    "{ref} is recorded for {who}, who is asked whether it is right. It stands by until {until}: for {need}, small local organisations get the first chance. You can put it forward sooner, with a reason.",
  "offer-edited-standby":
    "Your changes to {ref} are saved. For {need} it stands by until {until}, since small local organisations get the first chance.",
  "offer-waived": "{ref} is put forward now, with your reason kept beside it. {who} is told.",
} as const satisfies Words;

export const firstRefusalRefusals = {
  "offer-not-standing-by":
    "{ref} is put forward already, so nothing was changed and nothing is left for you to do.",
} as const satisfies Words;

export const firstRefusalWords = {
  chairFirst: (ref: string, until: string) => `${ref} · stands by until ${until}`,
  chairFirstHeld: (ref: string) => `${ref} · stands by, a local offer comes first`,
  chairFirstOver: (ref: string, status: string) => `${ref} · ${status}`,
  chairTurn: "Nobody's turn now: it goes forward by itself",
  chairTurnHeld: "Nobody's turn now",
  chairStory: (need: string, until: string) =>
    `A national organisation offers this. Small local organisations have until ${until} to offer for ${need} first; then it goes forward, unless one of them has offered. If the person cannot wait, you can put it forward now, with a reason.`,
  chairStoryHeld: (need: string) =>
    `A small local organisation has offered for ${need} too, and its offer goes first. If that falls away, this one goes forward by itself. You can put it forward beside it now, with a reason.`,
  chairStoryOver: "It does not stand by any more. Nothing is for you to do.",
  waivedBy: (who: string, on: string) => `Put forward early by ${who}, ${on}`,
  button: "Put it forward now",
  formTitle: "Put it forward now",
  formHeading: (ref: string) => `Put ${ref} forward now?`,
  formIntro: (until: string) =>
    `It stands by until ${until}, so that small local organisations can offer first. Your reason is kept beside it for the case holder and the chairs, and the audit says that you did not wait.`,
  formIntroHeld:
    "It stands by because a small local organisation has offered for the same need. Your reason is kept beside it for the case holder and the chairs, and the audit says that you did not wait.",
  reason: "Why not wait?",
  reasonHint: "For example: the person has to leave their flat this week.",
  submit: "Put it forward",
  partnerStory: (until: string) =>
    `It stands by until ${until}, because small local organisations get the first chance to offer for this need. You hear then whether it goes forward. Nothing is for you to do, and you need not hold a place until then.`,
  partnerStoryHeld:
    "A small local organisation has offered for the same need, so its offer goes first. Yours stands by in case that falls away. You need not hold a place, and you hear as soon as anything changes.",
  heldFirst: (ref: string) => `${ref} · stands by, with thanks`,
  forwardFirst: (ref: string) => `${ref} · goes forward`,
  forwardStory: (ref: string) =>
    `Thank you for standing by. Your offer for ${ref} goes forward now. Nobody is contacted before the person says yes, and you hear either way.`,
  followUp: "Standing by",
  followUpLine: (until: string, need: string) =>
    `${need}: until ${until}, so that small local organisations can offer first. You hear if it goes forward; please do not put it to the person yet.`,
  followUpLineHeld: (need: string) =>
    `${need}: a local offer goes first. It comes to you if that one falls away.`,
  publicLine: (until: string) => `stands by until ${until}: small local organisations come first`,
  publicLineHeld: "stands by: a local offer goes first",
} as const;
