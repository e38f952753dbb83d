/** Who could help with a case, and asking them (B13). Titles and buttons of forms have at most 24 characters. */
import type { AccessTheme } from "../../src/directory/domain/match.js";
import type { Words } from "./words.js";

export const matchingSaid = {
  "partners-pinged":
    "Asked about {ref}: {count}. They get a short message without a word of the case, outside quiet hours. Nobody is asked twice.",
} as const satisfies Words;

export const matchingRefusals = {
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
  formTitle: "Ask partners",
  formHeading: (ref: string) => `Whom shall we ask about ${ref}?`,
  formIntro:
    "Each gets one short message: the reference, what is sought and which of their services made us think of them. The case itself they read here.",
  whom: (most: number) => `Whom to ask, ${most} at most`,
  submit: "Ask them",
  pingFirst: (ref: string) => `${ref} · could you help?`,
  pingTurn: "Your turn: read it, then offer, ask, or say not us",
  ping: (chair: string, service: string) => `${chair} thought of you because of ${service}.`,
  pingNeeds: (needs: string) => `Sought: ${needs}.`,
  read: "Read and answer",
} as const;
