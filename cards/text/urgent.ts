import type { Words } from "./words.js";

/** W8: a question that cannot wait for the next meeting. Titles and buttons of forms have at most 24 characters. */
export const urgentSaid = {
  "urgent-opened":
    "Your urgent question about {ref} stands in the channel until {until}. You hear what comes in, and a summary at the end.",
  "urgent-open-same": "This question about {ref} is open already, until {until}. Nothing was posted twice.",
  "urgent-closed-now": "The urgent question about {ref} is closed. The case holder gets what came in.",
  "urgent-closed-already": "The urgent question about {ref} is closed already. Nothing was changed.",
} as const satisfies Words;

export const urgentRefusals = {
  "urgent-open-already":
    "An urgent question about {ref} is open until {until}, so a second one was not posted; what you wrote is still here. Please add to the first in its thread, or close it and ask anew.",
  "urgent-none-open": "No urgent question about {ref} is open, so there is nothing to close.",
  "urgent-none-there": "No urgent question was ever asked about {ref}.",
} as const satisfies Words;

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const urgentWords = {
  button: "Ask urgently",
  buttonOf: (ref: string) => `Ask urgently: ${ref}`,
  title: "An urgent question",
  heading: (ref: string) => `Ask the MDT urgently about ${ref}`,
  intro: (until: string) =>
    `For what cannot wait for the next meeting. It is posted in the channel at once, whatever the hour, and stays open until ${until}. Please ask nothing that could show who the person is.`,
  paused: (until: string) =>
    `You are on pause up to and including ${until}. What comes in for this question reaches you all the same, at polite hours; everything else waits.`,
  risk: "Is anybody at immediate risk today?",
  riskHint: (numbers: string) => `If yes, do not wait for answers here. ${numbers}`,
  question: "What do you need, and for when?",
  questionHint: "Everybody in this MDT can read it, except organisations that the case leaves out.",
  submit: "Ask now",
  first: (ref: string, until: string) => `${ref} · urgent: needs an answer by ${until}`,
  turn: (until: string) => `Partners' turn: say what you can offer, by ${until}`,
  asks: (who: string) => `${who} asks`,
  holder: "Case holder",
  needs: "Needs",
  risky: (numbers: string) => `If somebody is at immediate risk, do not wait for answers here. ${numbers}`,
  numbers: (crisis: { line: string; lineNumber: string; safeguarding: string; safeguardingNumber: string }) =>
    `Life in danger: 999. ${crisis.line}: ${crisis.lineNumber}. ${crisis.safeguarding}: ${crisis.safeguardingNumber}.`,
  discreet: "This question is shown one by one, because not every organisation may see the case.",
  discreetHow: "Please do not write about it in the channel; answer from your own view of it.",
  open: "Read and answer",
  read: "Read the case",
  close: "Close it early",
  closeIt: "Close the question",
  closeAsk: (ref: string) => `Close the urgent question about ${ref}? For its case holder and the chair.`,
  offers: (n: number) => `Offers: ${n}`,
  questions: (n: number) => `Questions: ${n}`,
  suggestions: (n: number) => `Suggestions: ${n}`,
  waits: "no answer yet",
  tries: (words: string) => `try ${words}`,
  more: (n: number) => `And ${n} more.`,
  notUs: (n: number) => `${n} said “not us”.`,
  firstClosed: (ref: string, came: string) => `${ref} · urgent question closed: ${came}`,
  closedOn: (when: string) => `It was open until ${when}. Thank you to everybody who answered.`,
  later: "It is closed; what was asked about this case later stands further down.",
  laterFirst: (ref: string) => `${ref} · an earlier urgent question, closed`,
  /** "2 offers, 1 question", or that nothing came. */
  came: (offers: number, questions: number, suggestions: number) =>
    [
      ...(offers > 0 ? [many(offers, "offer", "offers")] : []),
      ...(questions > 0 ? [many(questions, "question", "questions")] : []),
      ...(suggestions > 0 ? [many(suggestions, "suggestion", "suggestions")] : []),
    ].join(", ") || "no answer",
  halfFirst: (ref: string) => `${ref} · urgent, and no answer yet`,
  halfTurn: (until: string) => `Your turn: ask somebody directly, before ${until}`,
  half: (holder: string, until: string) =>
    `${holder} asked urgently, and nobody has answered. The question closes on ${until}. Perhaps you know who could help, or it should be dealt with outside the MDT.`,
  endFirst: (ref: string, came: string) => `${ref} · your urgent question is closed: ${came}`,
  endFirstChair: (ref: string) => `${ref} · an urgent question closed without an offer`,
  endTurnOffers: "Your turn: talk the offers through with the person",
  askTurnChair: "Your turn: ask the case holder how it stands",
  endTurnNone: "Your turn: decide what happens now",
  offersGo:
    "Nobody is contacted before the person has said yes. Please tell us what they said, and partners are put in touch.",
  noOffers: (chair: string) =>
    `Nobody has offered. What you can do now: ring ${chair} today; ask once more, perhaps for something smaller; or bring it to the next meeting. It must not wait if somebody is at risk.`,
  noOffersChair: (holder: string) =>
    `Nobody has offered what ${holder} needs. What you can do now: ring ${holder}; ask somebody directly who might; or deal with it outside the MDT.`,
  contact: "Case holder",
  answers: "What did the person say?",
  again: "Ask once more",
  back: "Bring it to the agenda",
  answer: "Answer the questions",
  whom: "Who could help?",
  outside: "Handle it outside",
  openUntil: (until: string) => `Your urgent question is open until ${until}.`,
} as const;
