import { button } from "./kit.js";
import { nextStepLabels } from "./text/people.js";

/** Steps that a private answer can offer as buttons. */
const NEXT_STEPS = {
  "add-person": { action: "directory.add-people", form: true },
  "add-list": { action: "directory.add-list", form: true },
  "set-up-mdt": { action: "series.setup", form: true },
  people: { action: "directory.people", form: false },
  area: { action: "directory.edit-area", form: true },
} as const;
export type NextStep = keyof typeof NEXT_STEPS;

export function nextStepButton(step: NextStep) {
  const { action, form } = NEXT_STEPS[step];
  return button({ label: nextStepLabels[step], action, opensForm: form });
}
