import type { Case, CaseStatus } from "./types.js";

/** What can be done to a case, named as people say it. */
export const CASE_MOVES = [
  "submit",
  "edit",
  "withdraw",
  "accept",
  "return",
  "defer",
  "signpost",
  "handle-outside",
  "place",
  "discuss",
  "carry-over",
  "hand-to-person",
  "progress",
  "review",
  "bring-back",
  "close",
] as const;
export type CaseMove = (typeof CASE_MOVES)[number];

/** From which states each move may start (PRODUCT, "States" and B6, B9). Everything else is refused in words. */
export const MAY_START: Readonly<Record<CaseMove, readonly CaseStatus[]>> = {
  submit: ["draft", "returned"],
  edit: ["draft", "submitted", "returned", "accepted", "deferred"],
  withdraw: ["draft", "submitted", "returned", "accepted", "on-agenda", "deferred"],
  accept: ["submitted"],
  return: ["submitted"],
  defer: ["submitted", "accepted", "on-agenda"],
  signpost: ["submitted", "accepted", "deferred"],
  "handle-outside": [
    "submitted",
    "returned",
    "accepted",
    "on-agenda",
    "discussed",
    "with-the-person",
    "in-progress",
    "review",
    "deferred",
  ],
  place: ["accepted", "deferred"],
  discuss: ["on-agenda"],
  "carry-over": ["accepted", "on-agenda", "deferred"],
  "hand-to-person": ["discussed"],
  progress: ["discussed", "with-the-person", "in-progress"],
  review: ["discussed", "with-the-person", "in-progress"],
  "bring-back": ["with-the-person", "in-progress", "review"],
  close: ["discussed", "with-the-person", "in-progress", "review"],
};

/** Nothing follows any more. */
export const ENDED: readonly CaseStatus[] = ["closed", "withdrawn", "handled-outside"];

/** Partners see the case and may offer, ask, suggest or say "not us": before, during and after the meeting. */
export const OPEN_TO_PARTNERS: readonly CaseStatus[] = [
  "on-agenda",
  "discussed",
  "with-the-person",
  "in-progress",
  "review",
];

/** An urgent thread stands in the channel (W8). */
export function isUrgent({ status, urgent }: Pick<Case, "status" | "urgent">): boolean {
  return urgent?.status === "open" && !ENDED.includes(status);
}

/** They may read all of it: the chair has taken it in, and its agenda is out. */
export function readableByPartners({ status }: Pick<Case, "status">): boolean {
  return OPEN_TO_PARTNERS.includes(status);
}

/** They may answer it. An urgent thread opens a case to answers, not to readers: of one that is on no agenda yet they see the question alone. */
export function openToPartners(state: Pick<Case, "status" | "urgent">): boolean {
  return readableByPartners(state) || isUrgent(state);
}
