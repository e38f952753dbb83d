import type { Work } from "../../storage/work.js";
import { clockOf, seriesOf } from "../clock.js";
import { putToPerson as decide } from "../domain/transitions.js";
import { keep } from "../keep.js";
import { offers } from "../store.js";
import { holdOffers } from "./hold-offers.js";

/** After the meeting: every offer that was made is now with the case holder, for the person. Again: nothing happens. */
export async function putOffersToPerson(work: Work, caseId: string): Promise<void> {
  await holdOffers(work, caseId);
  for (const offer of await offers.find(work, { caseId, status: "made" })) {
    const decided = decide(offer, work.now, clockOf(await seriesOf(work, offer)));
    if (decided.events.length > 0) await keep(work, decided);
  }
}
