import type { Card } from "../card-types.js";
import { button, card, label, para } from "../kit.js";
import { excerpt } from "./excerpt.js";

export type QuestionCardFacts = {
  questionId: string;
  ref: string;
  /** "Name, Organisation" */
  asker: string;
  words: string;
  answer: string | undefined;
  answeredBy: string | undefined;
  /** The case has ended. */
  ended: boolean;
};

/** To the case holder: a question waits. Once answered it stays as a record. */
export function questionCard(facts: QuestionCardFacts): Card {
  const waits = facts.answer === undefined && !facts.ended;
  return card({
    first: waits
      ? `${facts.ref} · a question for you`
      : `${facts.ref} · question ${facts.answer === undefined ? "closed" : "answered"}`,
    turn: waits ? "Your turn: answer when you can, best before the meeting" : undefined,
    body: [
      label(`${excerpt(facts.asker, 160).text} asks`, facts.words),
      ...(facts.answer === undefined ? [] : [label(`${facts.answeredBy ?? ""} answers`, facts.answer)]),
      ...(facts.answer === undefined && facts.ended
        ? [para("The case has ended, so no answer is needed.")]
        : []),
    ],
    buttons: waits
      ? [
          button({
            label: "Answer",
            action: "cases.answer",
            data: { question: facts.questionId },
            look: "primary",
            opensForm: true,
          }),
        ]
      : [],
  });
}

/** To the one who asked. */
export function answeredCard(facts: QuestionCardFacts & { caseId: string; open: boolean }): Card {
  const data = { case: facts.caseId };
  return card({
    first: `${facts.ref} · your question is answered`,
    body: [label("You asked", facts.words), label(`${facts.answeredBy ?? ""} answers`, facts.answer ?? "")],
    buttons: facts.open
      ? [
          button({ label: "I can offer", action: "offers.make", data, look: "primary", opensForm: true }),
          button({ label: "Another question", action: "cases.ask", data, opensForm: true }),
          button({ label: "Not us", action: "cases.not-us", data }),
        ]
      : [],
  });
}
