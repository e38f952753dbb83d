import type { Work } from "../storage/work.js";
import { alternativesTo } from "./alternatives.js";
import type { GapReason, Offer } from "./domain/types.js";
import type { Held } from "./keep.js";
import { recordGap } from "./record-gap.js";
import { tellNews } from "./tell.js";

/**
 * F8: an offer that the person knew of has fallen away. The case holder hears what else could help (and the chair,
 * when the partner turned it down); where nothing else meets the need, a gap records itself.
 */
export async function fallAway(
  work: Work,
  held: Held,
  offer: Offer,
  because: Exclude<GapReason, "said">,
): Promise<void> {
  const found = await alternativesTo(work, offer, work.now);
  if (found.offers.length + found.services.length === 0) {
    await recordGap(work, held, { need: offer.need, because, owner: held.theCase.owner });
  }
  await tellNews(work, offer, held.theCase.owner, "case-holder", "status");
  if (because !== "offer-withdrawn" && held.series.chair !== held.theCase.owner) {
    await tellNews(work, offer, held.series.chair, "chair", "status");
  }
}
