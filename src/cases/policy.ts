import type { Rule } from "../app/rules.js";

/** Who may do what here; the rules' meaning stands in app/rules.ts. */
export const casesPolicy = {
  "cases.bring": "member",
  "cases.edit": "case-holder",
  "cases.withdraw": "case-holder",
  "cases.accept": "chair",
  "cases.accept-late": "chair",
  "cases.return": "chair",
  "cases.defer": "chair",
  "cases.signpost": "chair",
  "cases.urgent-outside": "chair",
  "cases.matches": "chair",
  "cases.ping": "chair",
  "cases.ping-other": "chair",
  "cases.whom": "chair",
  "cases.ask": "member",
  "cases.answer": "case-holder-or-chair",
  "cases.not-us": "member",
  "cases.suggest": "member",
  "cases.close": "case-holder-or-chair",
  "cases.bring-back": "case-holder-or-chair",
  "cases.still-on-it": "case-holder-or-chair",
  "cases.open": "reader",
  "cases.read": "reader",
  "cases.voices": "reader",
} as const satisfies Record<string, Rule>;
