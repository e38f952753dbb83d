import type { Work } from "../../storage/work.js";
import type { Offer } from "../domain/types.js";
import { offersOf } from "../store.js";
import { tellNewHolder } from "../tell.js";

/** The person has said yes, and the two are in touch or are to be; not yet over. */
export const IN_TOUCH: readonly Offer["status"][] = [
  "contacted",
  "accepted",
  "needs-information",
  "waiting-list",
  "could-not-reach",
  "started",
];

/** W7: partners who are in touch hear who holds the case now, and the new holder has their contacts. */
export async function followHolder(work: Work, caseId: string, holder: string): Promise<void> {
  for (const offer of await offersOf(work, caseId))
    if (IN_TOUCH.includes(offer.status)) await tellNewHolder(work, offer, holder);
}
