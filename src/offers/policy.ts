import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. */
export const offersPolicy = {
  "offers.make": "member",
  "offers.record-for": "chair",
  "offers.waive": "chair",
  "offers.confirm": "owner",
  "offers.edit": "owner",
  "offers.withdraw": "owner",
  "offers.answers": "case-holder-or-chair",
  "offers.person-changed-mind": "case-holder-or-chair",
  "offers.loop": "owner",
  "offers.accepted": "owner",
  "offers.needs-information": "owner",
  "offers.could-not-reach": "owner",
  "offers.waiting-list": "owner",
  "offers.no-capacity": "owner",
  "offers.not-suitable": "owner",
  "offers.started": "owner-or-case-holder",
  "offers.outcome": "owner-or-case-holder",
  "offers.show": "owner-or-case-holder",
  "offers.of-case": "case-holder-or-chair",
  "offers.mine": "anyone",
  "offers.gap": "chair",
  "offers.gap-now": "chair",
  "offers.gap-met": "case-holder-or-chair",
} as const satisfies Record<string, Rule>;
