import type { CaseOutcome } from "../../src/cases/domain/types.js";
import type { FormDefinition } from "../form.js";
import { outcomeWords } from "./words.js";

export function askForm(ref: string): FormDefinition {
  return {
    name: "cases.ask",
    title: "A question",
    heading: `Ask about ${ref}`,
    intro: [
      "Your question and the answer stand on the card for everybody in this MDT. Please ask nothing that could show who the person is.",
    ],
    fields: [
      {
        id: "words",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: "Your question",
        max: 1000,
      },
    ],
    submit: "Ask",
  };
}

/** `asker` with their organisation; `question` as it was asked. */
export function answerForm(ref: string, asker: string, question: string): FormDefinition {
  return {
    name: "cases.answer",
    title: "Answer",
    heading: `Answer a question about ${ref}`,
    fields: [
      { id: "asked", kind: "note", label: `${asker} asks:`, text: question },
      {
        id: "words",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: "Your answer",
        hint: "Everybody in this MDT can read it.",
        max: 1000,
      },
    ],
    submit: "Answer",
  };
}

export function suggestForm(ref: string): FormDefinition {
  return {
    name: "cases.suggest",
    title: "Try …",
    heading: `Suggest something for ${ref}`,
    intro: ["For an idea or a place to turn to. If you can do it yourself, please make an offer instead."],
    fields: [
      {
        id: "words",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: "Try …",
        max: 1000,
      },
    ],
    submit: "Suggest it",
  };
}

export function closeForm(ref: string): FormDefinition {
  const outcomes: CaseOutcome[] = ["helped", "partly", "not-helped", "person-stopped", "moved-on"];
  return {
    name: "cases.close",
    title: "Close a case",
    heading: `Close ${ref}`,
    intro: ["A closed case stays closed; its number is never used again."],
    fields: [
      {
        id: "outcome",
        kind: "choice",
        required: true,
        label: "How did it end?",
        options: outcomes.map((value) => ({ value, title: outcomeWords[value] })),
      },
      {
        id: "words",
        kind: "text",
        guard: "case",
        multiline: true,
        label: "In a few words, if you like",
        hint: "Only the case holder and the chair read this.",
      },
    ],
    submit: "Close it",
  };
}
