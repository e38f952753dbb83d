import type { Words } from "./words.js";

/** W7: a case goes to another case holder. Titles and buttons of forms have at most 24 characters. */
export const handoverSaid = {
  "handover-asked":
    "{who} is asked to take {ref} over. Until they say yes, {holder} stays case holder and owns the next step. You hear what they say.",
  "handover-asked-both":
    "{who} and {holder} are asked about {ref}. Until both say yes, {holder} stays case holder and owns the next step. You hear what they say.",
  "handover-asked-holder":
    "{holder} is asked to hand {ref} over to you. Until they say yes, they stay case holder and own the next step.",
  "handover-asked-before": "{who} is asked about {ref} already. Nothing was sent twice.",
  "handover-agreed": "Thank you. {ref} changes hands when {who} has said yes, too.",
  "handover-taken":
    "Thank you: you hold {ref} now, and everything about it comes to you. Who the person is comes by your own secure route, not here.",
  "handover-given":
    "Thank you: {who} holds {ref} now. Hand over who the person is by your own secure route, not here.",
  "handover-done": "{who} holds {ref} now, and everything about it goes to them.",
  "handover-declined-now":
    "Thank you for saying so. {holder} stays case holder of {ref}, and whoever asked is told.",
  "handover-withdrawn-now": "Nobody is asked about {ref} any more. {holder} stays case holder.",
  "handover-over-already": "It was so already with {ref}. Nothing was changed.",
} as const satisfies Words;

export const handoverRefusals = {
  "handover-names-nobody":
    "Nobody was asked yet, and what you wrote is still here: please choose one colleague of the list.",
  "handover-cannot-hold":
    "{who} cannot hold {ref}: a case holder takes part in this MDT, and is of no organisation that the case leaves out. Nobody was asked; what you wrote is still here.",
  "handover-nobody":
    "Nobody else on the list can hold {ref}, so there is nobody to ask. Your coordinator can add people.",
  "handover-is-holder": "{who} holds {ref} already, so nothing was changed.",
  "handover-open":
    "{who} is asked about {ref} and has not answered yet, so nobody else was asked; what you wrote is still here. Please withdraw that first; its button is on the case holder's card, or try again when the chair has heard.",
  "handover-over": "This request about {ref} is over, so nothing was changed. Its card says how it ended.",
} as const satisfies Words;

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const handoverWords = {
  button: "Hand it over",
  buttonOf: (ref: string) => `Hand over ${ref}`,
  withdraw: "Withdraw the request",
  title: "Hand a case over",
  heading: (ref: string) => `Who should take ${ref} over?`,
  intro: (holder: string) =>
    `They see its reference, what is open and what it means, and say yes or no. Until then ${holder} stays case holder.`,
  secure: "Hand over who the person is by your own secure route, not here.",
  who: "Colleague",
  note: "A word to them, if you like",
  noteHint: "Why, and since when. No names of the person.",
  submit: "Ask them",
  declineTitle: "No to a handover",
  declineHeading: (ref: string) => `Say no about ${ref}`,
  declineWord: "A word, if you like",
  declineHint: "Whoever asked reads it.",
  declineSubmit: "Say no",

  takerFirst: (ref: string) => `${ref} · will you take it over?`,
  takerTurn: (by: string) => `Your turn: say yes or no, by ${by}`,
  takerAsks: (asker: string, holder: string) =>
    asker === holder
      ? `${holder} asks you to take this case over.`
      : `${asker} asks you to take this case over from ${holder}.`,
  note2: "They write",
  whatOpen: "What is open",
  status: (words: string) => `The case: ${words}`,
  /** Together: how many of them the person said yes to is for whoever holds the case. */
  offers: (n: number) => `${count(n, "offer waits", "offers wait")} for the person, or for help to begin`,
  questions: (n: number) => `${count(n, "question waits", "questions wait")} for the case holder's answer`,
  actions: (n: number) => `${count(n, "action is", "actions are")} the case holder's own`,
  nothing: "Nothing waits for an answer just now.",
  review: (day: string) => `Its review is on ${day}`,
  means: "What it means",
  meansList: (holder: string) => [
    "From your yes on you speak with the person, and everything about this case comes to you.",
    `Until then ${holder} stays case holder and owns the next step.`,
    "Who the person is comes to you by your own secure route, never here.",
  ],
  yes: "Yes, I take it over",
  no: "No",
  read: "Read the case",
  waitsOther: (who: string) => `You have said yes. It changes hands when ${who} has, too.`,
  waitsFirst: (ref: string) => `${ref} · a handover waits for a yes`,
  waitsTurn: (who: string) => `${who}'s turn`,
  takenFirst: (ref: string) => `${ref} · you hold it now`,
  takenTurn: "Your turn: get the key by your own secure route",
  taken: "Everything about this case comes to you from now on. Partners who are in touch are told.",
  keyFrom: (who: string, contact: string) =>
    `Who the person is: ask ${who} (${contact}), by your own secure route, not here.`,
  keyLeft: (who: string, chair: string) =>
    `${who} has left the list. Ask ${chair} where the key is kept, by your own secure route, not here.`,
  see: "See its offers",
  mine: "See all of mine",
  takerNoFirst: (ref: string) => `${ref} · not taken over`,
  takerNo: (holder: string) => `Nothing changes for you: ${holder} is the case holder.`,

  giverFirst: (ref: string) => `${ref} · may it go to a colleague?`,
  giverTurn: (by: string) => `Your turn: say yes or no, by ${by}`,
  giverAsks: (asker: string, taker: string) =>
    `${asker} asks ${taker} to take this case over from you. You stay case holder until you have both said yes.`,
  giverYes: "Yes, hand it over",
  giverNo: "No, I keep it",
  givenFirst: (ref: string, taker: string) => `${ref} · ${taker} holds it now`,
  givenTurn: "Your turn: the key, by your own secure route",
  given: "Thank you for what you did. What only the case holder may see is no longer shown to you.",
  declinedFirst: (ref: string, who: string) => `${ref} · ${who} said no`,
  declinedTurn: "Your turn: ask somebody else, or keep it",
  declined: (holder: string) => `${holder} stays case holder. Nothing about the case has changed.`,
  word: "They write",
  another: "Ask somebody else",
  overFirst: (ref: string) => `${ref} · the handover was taken back`,
  leftFirst: (ref: string) => `${ref} · the colleague has left the list`,
  left: (taker: string, holder: string) =>
    `${taker} was asked to take it over and has left the list of this MDT. ${holder} stays case holder.`,
  doneFirst: (ref: string, taker: string) => `${ref} · ${taker} holds it now`,
  done: "Both have said yes. Everything about the case goes to the new case holder.",

  stillFirst: (ref: string) => `${ref} · a handover still waits for you`,
  lateFirst: (ref: string) => `${ref} · no answer about a handover`,
  lateTurn: "Your turn: ring them, or ask somebody else",
  late: (names: string, day: string) => `${names} was asked on ${day} and has not answered.`,
  contact: "Contact",

  handedFirst: (ref: string, holder: string) => `${ref} · ${holder} is the case holder now`,
  handed: "What stood here is for the case holder alone.",
  handedBack: "You hold this case again. Everything about it is on its own card and in /mdt mine.",

  leaverFirst: (code: string, n: number) =>
    `${code} · ${count(n, "case needs", "cases need")} another case holder`,
  leaverTurn: "Your turn: ask a colleague for each of them",
  leaver: (name: string) =>
    `${name} holds these cases and is off the list now, or only reads. Until somebody else has said yes, nobody speaks with the person: please see to it soon.`,
  leaverKey: (name: string) =>
    `${name} keeps who the person is, outside this system. Ask for it by a secure route.`,
  leaverDone: (code: string) => `${code} · every case has a case holder again`,
  leaverDoneSays: (name: string) => `Each of ${name}'s cases was handed over or has ended.`,
  leaverAsked: (who: string) => `${who} is asked`,

  partnerFirst: (offer: string) => `${offer} · another case holder`,
  partnerTurn: "For you to know; nothing to do",
  partner: (name: string) => `${name} holds this case now. Please write to them from now on.`,
  partnerHolder: "Case holder",

  mineFirst: (n: number) => (n === 0 ? "My cases · none is open" : `My cases · ${n} open`),
  mineNone: "You hold no open case. A case that a colleague hands over to you comes here.",
  draft: "Your draft",
} as const;
