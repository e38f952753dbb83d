import type { Need } from "../../src/directory/domain/types.js";
import type { FormDefinition } from "../form.js";
import { needOptions } from "./offer-form.js";

export function gapForm(facts: { case: string; needs: readonly Need[] }): FormDefinition {
  return {
    name: "offers.gap",
    title: "A gap",
    heading: `A need of ${facts.case} that nobody could meet`,
    intro: ["Gaps are counted for the commissioner, so that what is missing gets seen."],
    submit: "Record the gap",
    fields: [
      { id: "need", label: "Which need?", kind: "choice", required: true, options: needOptions(facts.needs) },
      { id: "note", label: "What would have helped?", kind: "text", guard: "case", max: 300 },
    ],
  };
}
