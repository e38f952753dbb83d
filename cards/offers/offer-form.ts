import type { Need } from "../../src/directory/domain/types.js";
import type { Starts } from "../../src/offers/domain/types.js";
import type { Field, FormDefinition, Option } from "../form.js";
import { SLACK } from "../limits.js";
import { needWords } from "../text/needs.js";
import { type Chosen, memberChoice } from "./member-choice.js";
import { startsWords } from "./words.js";

/** As much as an offer needs, and as many of them as a card can show. */
const WHAT_LIMIT = 500;
const CONDITIONS_LIMIT = 300;

export type OfferFormFacts = {
  case: string;
  /** The needs of the case: these come first. */
  needs: readonly Need[];
  kind: "make" | "edit" | "record";
  /** For the chair, who records for somebody. */
  people?: readonly Chosen[];
};

export function offerForm(facts: OfferFormFacts): FormDefinition {
  const words = {
    make: {
      name: "offers.make",
      title: "I can offer",
      heading: `What can you offer for ${facts.case}?`,
      submit: "Offer this",
      intro: [
        "Nobody is contacted before the person says yes. Please leave out names and other details of the person.",
      ],
    },
    edit: {
      name: "offers.edit",
      title: "Change your offer",
      heading: `Your offer for ${facts.case}`,
      submit: "Save",
      intro: ["Please leave out names and other details of the person."],
    },
    record: {
      name: "offers.record-for",
      title: "Offer for somebody",
      heading: `Record an offer for ${facts.case}`,
      submit: "Record it",
      intro: ["They are asked at once whether it is right, and can change or withdraw it."],
    },
  }[facts.kind];
  return {
    ...words,
    fields: [...memberChoice("who", "Whose offer is it?", facts.people ?? []), ...offerFields(facts.needs)],
  };
}

/** What a message shortcut brings along. More than an input can hold is not taken over, and that is said. */
export function takenOver(words: string | undefined): { values?: { what: string }; notice?: string } {
  if (!words) return {};
  if (words.length <= SLACK.inputText) return { values: { what: words } };
  return {
    notice: "That message is too long, so it was not taken over. Please put it in a few words.",
  };
}

function offerFields(needs: readonly Need[]): Field[] {
  return [
    {
      id: "what",
      label: "What is offered?",
      kind: "text",
      guard: "case",
      multiline: true,
      required: true,
      max: WHAT_LIMIT,
      hint: "So that the person can picture it: what, how often, where, with whom.",
    },
    {
      id: "need",
      label: "Which need does it meet?",
      kind: "choice",
      required: true,
      options: needOptions(needs),
    },
    { id: "starts", label: "When can it start?", kind: "choice", required: true, options: startOptions() },
    {
      id: "conditions",
      label: "Any conditions?",
      kind: "text",
      guard: "case",
      max: CONDITIONS_LIMIT,
      hint: "For example a cost, a referral form, or getting there.",
    },
  ];
}

/** The needs of the case first, marked as such; then all others in their usual order. */
export function needOptions(first: readonly Need[]): Option[] {
  const all = Object.keys(needWords) as Need[];
  return [
    ...first.map((need) => ({ value: need, title: `${needWords[need]} (named in the case)` })),
    ...all.filter((need) => !first.includes(need)).map((need) => ({ value: need, title: needWords[need] })),
  ];
}

function startOptions(): Option[] {
  return (Object.keys(startsWords) as Starts[]).map((value) => ({ value, title: upper(startsWords[value]) }));
}

function upper(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
