import type { Words } from "./words.js";

/** Who leads a plan (F10): professionals only. Titles and buttons of forms have at most 24 characters. */
export const leadSaid = {
  "plan-lead-kept":
    "Kept for {case}: {organisation} leads, and {worker} is the named worker. It stands on the plan and on the person's sheet.",
  "plan-lead-same": "It was so already for {case}. Nothing was changed.",
} as const satisfies Words;

export const leadRefusals = {
  "plan-lead-twice":
    "Nothing was kept yet, and what you chose is still here: cover stands in for the named worker, so please choose two people.",
  "plan-lead-needs":
    "Nothing was kept yet, and what you chose is still here: please choose the lead organisation and the named worker.",
  "plan-lead-cannot-see":
    "{who} does not see {case}, so nothing was kept. Please choose somebody else; what you chose is still here.",
} as const satisfies Words;

export const leadWords = {
  button: "Who leads the plan?",
  title: "Who leads the plan?",
  heading: (ref: string) => `Who leads the plan of ${ref}?`,
  intro:
    "Professionals only. It stands on the plan and on the sheet for the person, so that they know whom to turn to. Nobody is written to because of it.",
  organisation: "Lead organisation",
  worker: "Named worker",
  cover: "Cover, while they are away",
  coverHint: "May be left out.",
  submit: "Keep it",
  line: "Lead organisation",
  lineWorker: "Named worker",
  lineCover: "Cover",
  toBeNamed: "to be named",
} as const;
