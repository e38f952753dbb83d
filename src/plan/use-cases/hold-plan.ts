import { holdUntilEnd } from "../../storage/hold.js";
import type { Work } from "../../storage/work.js";

/** One writer at a time for the actions of a case, until the transaction ends. After its offers, before any row. */
export async function holdPlan(work: Work, caseId: string): Promise<void> {
  await holdUntilEnd(work, `plan ${caseId}`);
}
