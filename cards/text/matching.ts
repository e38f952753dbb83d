/** Who could help with a case, and asking them (B13). Titles and buttons of forms have at most 24 characters. */
import type { AccessTheme } from "../../src/directory/domain/match.js";
import type { Words } from "./words.js";

export const matchingSaid = {
  "partners-pinged":
    "Asked about {ref}: {count}. They get a short message without a word of the case, outside quiet hours. Nobody is asked twice.",
} as const satisfies Words;

export const matchingRefusals = {
  "case-enough-asked":
    "Eight people have been asked about {ref}, which is the most for one case, so nobody else was asked. Whoever is on the list still sees its card and can offer.",
  "nobody-to-ping":
    "Nobody was asked about {ref}: those you chose have answered, were asked before, or are away. Please look again at who could help.",
} as const satisfies Words;

const access: Record<AccessTheme, string> = {
  "home-visits": "comes to people",
  "step-free": "step-free",
  online: "online",
  phone: "by phone",
  transport: "help with getting there",
  evenings: "in the evening",
};

export const matchWords = {
  button: "Who could help?",
  first: (ref: string) => `${ref} · who could help`,
  turn: "Only you see this; nobody is asked before you say so",
  intro: (count: number) =>
    count === 1
      ? "One person on the list of this MDT has a service that fits:"
      : `${count} people on the list of this MDT have a service that fits, the most fitting first:`,
  none: "Nobody who could still be asked has a service that fits.",
  why: "Why",
  reasons: {
    reach: (pcn: string | undefined) => (pcn === undefined ? "works in the whole area" : `works in ${pcn}`),
    ages: "for this age",
    language: (language: string) => `speaks ${language}`,
    access: (theme: AccessTheme) => access[theme],
  },
  asked: (names: string) => `Asked before: ${names}.`,
  away: (names: string) => `Away just now: ${names}.`,
  unlisted: (names: string) =>
    `In the directory, but nobody of them is on this MDT's list: ${names}. A coordinator can add them.`,
  more: (count: number) => `and ${count} more`,
  later: "The agenda is not out yet. Once it is, you can ask them here.",
  ask: "Choose whom to ask",
  askOther: "Ask somebody else",
  enough: "Eight people have been asked, which is the most for one case.",
  otherTitle: "Ask somebody else",
  otherIntro:
    "Anybody on this MDT's list who may see the case and has neither answered nor been asked, also where their service says that it is closed. Whoever has paused is asked when they are back.",
  otherWhom: "Whom shall we ask?",
  whomFirst: (ref: string) => `${ref} · who could help? Confirm whom to ask`,
  whomTurn: (when: string) => `Your turn: choose whom to ask, before ${when}`,
  whomTurnDone: "Nothing to do",
  whomIntro:
    "The agenda is out. For these cases the directory knows somebody. Nobody is asked before you say so, eight people at most a case.",
  whomLine: (count: number) => (count === 1 ? "1 person could be asked" : `${count} people could be asked`),
  whomNobody: "Nobody in the directory who could still be asked fits.",
  whomAsked: (count: number) => (count === 1 ? "1 has been asked" : `${count} have been asked`),
  whomAsk: (ref: string) => `Ask about ${ref}`,
  whomMore: (ref: string) => `All of ${ref}, with reasons`,
  formTitle: "Ask partners",
  formHeading: (ref: string) => `Whom shall we ask about ${ref}?`,
  formIntro:
    "Each gets one short message: the reference, what is sought and which of their services made us think of them. The case itself they read here.",
  whom: (most: number) => `Whom to ask, ${most} at most`,
  submit: "Ask them",
  pingFirst: (ref: string) => `${ref} · could you help?`,
  pingTurn: "Your turn: read it, then offer, ask, or say not us",
  pingByHand: (chair: string) => `${chair} thought of you.`,
  ping: (chair: string, service: string) => `${chair} thought of you because of ${service}.`,
  pingNeeds: (needs: string) => `Sought: ${needs}.`,
  read: "Read and answer",
} as const;
