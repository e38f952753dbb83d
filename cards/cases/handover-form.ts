import type { FormDefinition } from "../form.js";
import { type Chosen, memberChoice } from "../offers/member-choice.js";
import { handoverWords as say } from "../text/handover.js";

/** W7: chosen from the list, so no name is typed. */
export function handoverForm(facts: {
  ref: string;
  holder: string;
  people: readonly Chosen[];
}): FormDefinition {
  return {
    name: "cases.handover",
    title: say.title,
    heading: say.heading(facts.ref),
    intro: [say.intro(facts.holder), say.secure],
    fields: [
      ...memberChoice("who", say.who, facts.people),
      {
        id: "note",
        kind: "text",
        guard: "case",
        multiline: true,
        label: say.note,
        hint: say.noteHint,
        max: 500,
      },
    ],
    submit: say.submit,
  };
}

export function declineHandoverForm(ref: string): FormDefinition {
  return {
    name: "cases.handover-decline",
    title: say.declineTitle,
    heading: say.declineHeading(ref),
    fields: [
      {
        id: "word",
        kind: "text",
        guard: "case",
        multiline: true,
        label: say.declineWord,
        hint: say.declineHint,
        max: 500,
      },
    ],
    submit: say.declineSubmit,
  };
}
