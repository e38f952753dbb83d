import type { ActionNext } from "../../src/plan/domain/next-step.js";
import type { ActionStatus } from "../../src/plan/domain/types.js";
import { turnWords } from "./words.js";

/** One action as its cards show it. Days arrive in words of the series' zone, "Wed 16 Dec". */
export type ActionFacts = {
  id: string;
  ref: string;
  caseId: string;
  caseRef: string;
  status: ActionStatus;
  what: string;
  result: string | undefined;
  by: string;
  next: { owner: ActionNext["owner"]; step: ActionNext["step"]; by: string | undefined };
  owner: { name: string; organisation: string };
  addedBy: string;
  /** Who has it now. */
  handedTo: string | undefined;
  /** Who had it first. */
  from: string | undefined;
  /** Case ended: nothing is left to press. */
  ended: boolean;
};

export function turnOf(facts: ActionFacts, reader: ActionNext["owner"] | "other"): string | undefined {
  return facts.ended ? undefined : turnWords(facts.next, reader);
}
