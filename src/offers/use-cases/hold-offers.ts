import { holdUntilEnd } from "../../storage/hold.js";
import type { Work } from "../../storage/work.js";

/**
 * One writer at a time for the offers and gaps of a case, until the transaction ends: numbers are given once, and
 * the same offer made twice at once is one. Taken before any row, so that two writers cannot wait for each other.
 */
export async function holdOffers(work: Work, caseId: string): Promise<void> {
  await holdUntilEnd(work, `offers ${caseId}`);
}
