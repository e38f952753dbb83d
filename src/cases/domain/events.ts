import type { CaseStatus } from "./types.js";

/** What happened to a case, for the audit: codes, counts and ids, never its text. */
export type CaseEvent = {
  type:
    | "case-drafted"
    | "case-submitted"
    | "case-edited"
    | "case-withdrawn"
    | "case-accepted"
    | "case-returned"
    | "case-deferred"
    | "case-signposted"
    | "case-handled-outside"
    | "case-on-agenda"
    | "case-discussed"
    | "case-carried-over"
    | "case-with-the-person"
    | "case-in-progress"
    | "case-first-help"
    | "case-review"
    | "case-brought-back"
    | "case-moved-on"
    | "case-chair-asked"
    | "case-answers-asked"
    | "case-partners-pinged"
    | "case-lead-named"
    | "case-watched"
    | "case-still-on-it"
    | "case-standard-told"
    | "case-urgent-opened"
    | "case-urgent-half"
    | "case-urgent-closed"
    | "case-urgent-asked"
    | "case-handed-over"
    | "case-closed";
  facts?: Record<string, string | number | boolean>;
};

/** Why a move is refused. `case-is-…` names the state in which the case is. */
export type CaseRefusal =
  | { code: `case-is-${CaseStatus}` }
  | { code: "case-decided-by"; by: string; what: string }
  | { code: "case-needs-question" }
  | { code: "case-person-must-know" }
  | { code: "case-late-needs-reason" }
  | { code: "case-not-late" }
  | { code: "case-needs-second" }
  | { code: "case-enough-asked" }
  | { code: "urgent-open-already" }
  | { code: "urgent-none-open" };
