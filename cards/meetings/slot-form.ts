import type { FormDefinition } from "../form.js";
import { type Chosen, memberChoice } from "../offers/member-choice.js";
import { slotWords as say } from "../text/slot.js";

/** B14: who comes for one case. `taken`: somebody has the slot, and it can be taken back. */
export function slotForm(facts: {
  case: string;
  at: string;
  people: readonly Chosen[];
  taken: boolean;
}): FormDefinition {
  return {
    name: "agenda.slot",
    title: say.title,
    heading: say.heading(facts.case, facts.at),
    intro: [say.intro],
    fields: [
      ...memberChoice("who", say.who, facts.people),
      ...(facts.taken
        ? [
            {
              id: "remove",
              label: say.takeBack,
              kind: "choice" as const,
              required: false,
              options: [{ value: "yes", title: say.nobody }],
            },
          ]
        : []),
    ],
    submit: say.submit,
  };
}
