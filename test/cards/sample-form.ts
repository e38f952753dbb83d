import type { FormDefinition, Option } from "../../cards/form.js";

export function options(count: number): Option[] {
  return Array.from({ length: count }, (_, index) => ({ value: `v${index}`, title: `Choice ${index}` }));
}

/** One field of each kind, menus short and long. */
export const sampleForm: FormDefinition = {
  name: "offers.make",
  title: "Make an offer",
  heading: "What can you offer for NAV-2612-03?",
  submit: "Offer this",
  intro: ["Nobody is contacted before the person says yes."],
  fields: [
    {
      id: "what",
      label: "What can you offer?",
      kind: "text",
      guard: "case",
      multiline: true,
      required: true,
    },
    { id: "short", label: "In short", kind: "text", guard: "none", hint: "A few words" },
    { id: "size", label: "How much?", kind: "choice", options: options(3) },
    { id: "service", label: "Which service?", kind: "choice", options: options(30), required: true },
    { id: "needs", label: "Needs", kind: "choices", options: options(10), atLeast: 1, atMost: 3 },
    { id: "places", label: "Where?", kind: "choices", options: options(18) },
    { id: "from", label: "From when?", kind: "date" },
    { id: "at", label: "At what time?", kind: "time" },
    { id: "weeks", label: "Wait in weeks", kind: "number", min: 0, max: 52 },
    { id: "told", label: "Does the person know?", kind: "yes-no", required: true },
    { id: "note", label: "", kind: "note", text: "Words only." },
    { id: "known", label: "The person's name", kind: "check-only" },
  ],
};
