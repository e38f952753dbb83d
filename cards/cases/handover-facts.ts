import type { Party } from "../../src/cases/domain/types.js";

export type Professional = { name: string; organisation: string; contact: string };

/** What the cards of a handover show. No word of the case: whoever may read it presses "Read the case". */
export type HandoverFacts = {
  id: string;
  caseId: string;
  ref: string;
  /** Whose card it is. */
  reader: Party | "asker";
  status: "asked" | "accepted" | "declined" | "withdrawn" | "lapsed";
  agreed: readonly Party[];
  declinedBy: Party | undefined;
  taker: Professional;
  /** `left`: off the list of this MDT. */
  giver: Professional & { left: boolean };
  asker: string;
  chair: string;
  takerLeft: boolean;
  note: string | undefined;
  word: string | undefined;
  /** "with the person", and whose turn it is. */
  caseStatus: string;
  turn: string | undefined;
  open: { offers: number; questions: number; actions: number };
  /** "Wed 10 Feb" */
  review: string | undefined;
  /** Until when an answer is waited for, before the chair hears. */
  by: string;
  askedOn: string;
  /** They may read the case as a partner does. */
  readable: boolean;
  /** Whoever reads it may ask somebody else. */
  mayAsk: boolean;
};
