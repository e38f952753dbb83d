import type { Agreement, HelpOutcome, LoopAnswer } from "../../src/offers/domain/types.js";

/** The order in which choices stand in forms. */
export const AGREEMENT_ORDER: readonly Agreement[] = [
  "yes",
  "no",
  "not-now",
  "something-else",
  "not-yet-spoken",
];
export const LOOP_ORDER: readonly LoopAnswer[] = [
  "accepted",
  "needs-information",
  "waiting-list",
  "could-not-reach",
  "no-capacity",
  "not-suitable",
];
export const OUTCOME_ORDER: readonly HelpOutcome[] = ["helped", "partly", "not-helped", "person-stopped"];
