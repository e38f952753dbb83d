import type { FormDefinition } from "../form.js";
import { firstRefusalWords as say } from "../text/first-refusal.js";

/** L5: the chair does not let an offer stand by, and says why. `until`: left out, it waits behind a local offer. */
export function waiveForm(facts: {
  offer: string;
  what: string;
  until: string | undefined;
  held: boolean;
}): FormDefinition {
  const waits = facts.held || facts.until === undefined;
  return {
    name: "offers.waive",
    title: say.formTitle,
    heading: say.formHeading(facts.offer),
    intro: [facts.what, waits ? say.formIntroHeld : say.formIntro(facts.until ?? "")],
    submit: say.submit,
    fields: [
      {
        id: "reason",
        label: say.reason,
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        max: 300,
        hint: say.reasonHint,
      },
    ],
  };
}
