import { caseById } from "../../cases/queries.js";
import { handToPerson } from "../../cases/use-cases/hand-to-person.js";
import { putOffersToPerson } from "../../offers/use-cases/put-to-person.js";
import type { Work } from "../../storage/work.js";
import { showFollowUp } from "./refresh-follow-up.js";

/**
 * F1, T+15 min: the case is with the person now, its offers are put to them, and the case holder hears what was
 * offered and what to ask. Again: nothing is sent twice. A case that was not discussed, or has ended, stays as it is.
 */
export async function followUpCase(work: Work, caseId: string): Promise<void> {
  await putOffersToPersonOf(work, caseId);
  const theCase = await caseById(work, caseId);
  if (theCase?.status === "with-the-person" || theCase?.status === "in-progress")
    await showFollowUp(work, theCase);
}

/** Offers are held before the case, as everywhere, so that two writers cannot wait for each other. */
async function putOffersToPersonOf(work: Work, caseId: string): Promise<void> {
  const before = await caseById(work, caseId);
  const discussed = before && ["discussed", "with-the-person", "in-progress"].includes(before.status);
  if (!discussed) return;
  await putOffersToPerson(work, caseId);
  await handToPerson(work, caseId);
}
