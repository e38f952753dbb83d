import { excerpt } from "../cases/excerpt.js";
import type { FormDefinition } from "../form.js";
import { type Chosen, memberChoice } from "../offers/member-choice.js";

type Facts = { ref: string; what: string };

export function addForm(facts: { case: string; people: readonly Chosen[] }): FormDefinition {
  return {
    name: "plan.add",
    title: "An action",
    heading: `An action for ${facts.case}`,
    intro: ["One owner, one date. The owner is told and asked when it is due."],
    submit: "Add it",
    fields: [
      {
        id: "what",
        label: "What is to be done?",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        max: 400,
      },
      ...memberChoice("owner", "Who does it?", facts.people),
      { id: "date", label: "By when?", kind: "date", required: true },
    ],
  };
}

export function doneForm(facts: Facts): FormDefinition {
  return {
    name: "plan.done",
    title: "Done",
    heading: `${facts.ref}: done`,
    intro: [excerpt(facts.what, 900).text],
    submit: "It is done",
    fields: [{ id: "result", label: "What came of it?", kind: "text", guard: "case", max: 300 }],
  };
}

export function notPossibleForm(facts: Facts): FormDefinition {
  return {
    name: "plan.not-possible",
    title: "Not possible",
    heading: `${facts.ref}: no longer possible`,
    intro: [excerpt(facts.what, 900).text],
    submit: "Tell the case holder",
    fields: [
      {
        id: "reason",
        label: "Why, in a few words?",
        kind: "text",
        guard: "case",
        required: true,
        max: 300,
        hint: "The case holder reads this, so that they can find another way.",
      },
    ],
  };
}

export function handOverForm(facts: Facts & { people: readonly Chosen[] }): FormDefinition {
  return {
    name: "plan.hand-over",
    title: "Hand over",
    heading: `${facts.ref}: hand it over`,
    intro: [excerpt(facts.what, 900).text, "They are told at once. Please ask them first."],
    submit: "Hand over",
    fields: memberChoice("owner", "Who does it from now on?", facts.people),
  };
}
