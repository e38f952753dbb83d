import type { Field, FormDefinition } from "../form.js";
import { waitWords } from "../text/wait.js";
import { LOOP_ORDER, OUTCOME_ORDER } from "./agreement-order.js";
import { loopWords, outcomeWords } from "./words.js";

type Facts = { offer: string; what: string };

const weeks = (required: boolean): Field => ({
  id: "weeks",
  label: "How many weeks is the wait?",
  kind: "number",
  min: 1,
  max: 104,
  required,
  ...(required ? {} : { hint: "Only for a waiting list." }),
});

const meanwhile: Field = {
  id: "meanwhile",
  label: waitWords.field,
  kind: "text",
  guard: "case",
  max: 300,
  hint: waitWords.fieldHint,
};

const reason = (required: boolean): Field => ({
  id: "reason",
  label: "Why, in a few words?",
  kind: "text",
  guard: "case",
  max: 300,
  required,
  hint: required
    ? "The case holder and the chair read this, so that they can look for something else."
    : "Only when it cannot go ahead.",
});

/** F5, the whole of it in one form: for whoever comes to it from a digest. */
export function loopForm(facts: Facts): FormDefinition {
  return {
    name: "offers.loop",
    title: "Where does it stand?",
    heading: `${facts.offer}: where does it stand?`,
    intro: [facts.what],
    submit: "Tell the case holder",
    fields: [
      {
        id: "answer",
        label: "Your answer",
        kind: "choice",
        required: true,
        options: LOOP_ORDER.map((value) => ({ value, title: loopWords[value] })),
      },
      weeks(false),
      meanwhile,
      reason(false),
    ],
  };
}

export function waitingListForm(facts: Facts): FormDefinition {
  return {
    name: "offers.waiting-list",
    title: "A waiting list",
    heading: `${facts.offer}: there is a waiting list`,
    intro: [facts.what],
    submit: "Tell the case holder",
    fields: [weeks(true), meanwhile],
  };
}

/** F6: a no from a partner has a reason. */
export function cannotForm(facts: Facts & { answer: "no-capacity" | "not-suitable" }): FormDefinition {
  const capacity = facts.answer === "no-capacity";
  return {
    name: `offers.${facts.answer}`,
    title: capacity ? "No capacity" : "Not suitable",
    heading: `${facts.offer}: ${capacity ? "no capacity after all" : "not suitable"}`,
    intro: [facts.what],
    submit: "Tell the case holder",
    fields: [reason(true)],
  };
}

export function outcomeForm(facts: Facts): FormDefinition {
  return {
    name: "offers.outcome",
    title: "How did it go?",
    heading: `${facts.offer}: how did it go?`,
    intro: [facts.what],
    submit: "Say so",
    fields: [
      {
        id: "outcome",
        label: "What came of it?",
        kind: "choice",
        required: true,
        options: OUTCOME_ORDER.map((value) => ({ value, title: outcomeWords[value] })),
      },
      {
        id: "words",
        label: "In a few words?",
        kind: "text",
        guard: "case",
        max: 300,
        hint: "Read by the partner, the case holder and the chair.",
      },
    ],
  };
}
