import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. */
export const planPolicy = {
  "plan.add": "case-holder-or-chair",
  "plan.done": "owner-or-chair",
  "plan.not-possible": "owner-or-chair",
  "plan.hand-over": "owner-or-chair",
  "plan.not-done": "case-holder-or-chair",
  "plan.lead": "case-holder-or-chair",
  "plan.sheet": "case-holder-or-chair",
  "plan.follow-up": "case-holder-or-chair",
  "plan.mine": "anyone",
} as const satisfies Record<string, Rule>;
