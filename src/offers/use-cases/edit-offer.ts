import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { editOffer as decide, isSameOffer, type OfferWords } from "../domain/transitions.js";
import type { Offer } from "../domain/types.js";
import { firstRefusalUntil, lookAtStandby, standingBy } from "../first-refusal.js";
import { atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshPublic } from "../refresh.js";
import { offers } from "../store.js";
import { refreshRecorded, refreshStandby, tellNews } from "../tell.js";

/** Puts an offer in other words, until the person has answered. Again with the same words: nothing changes. */
export async function editOffer(work: Work, id: string, words: OfferWords): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, clock, series } = held.value;
  const others = (await offers.find(work, { caseId: offer.caseId, owner: offer.owner })).filter(
    (one) => one.id !== id,
  );
  const twin = others.find((one) => isSameOffer(one, words));
  const until = await firstRefusalUntil(work, offer.organisation, clock);
  const decided = decide(offer, words, work.now, until);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return ok({ say: "offer-unchanged", with: { ref: offer.ref } });
  if (twin) return refuse({ code: "offer-twice-over", with: { ref: twin.ref } });
  const kept = await keep(work, decided.value);
  await refreshPublic(work, theCase.id);
  await refreshRecorded(work, kept);
  if (kept.status === "standby") await refreshStandby(work, kept, series.chair);
  // A small local organisation's offer for another need leaves the first one to whoever stands by.
  await lookAtStandby(work, held.value);
  if (kept.status === "standby" && kept.until !== untilOf(offer)) {
    return ok({ say: "offer-edited-standby", with: { ref: kept.ref, ...standingBy(kept, clock) } });
  }
  if (kept.status !== "put-to-person") return ok({ say: "offer-edited-now", with: { ref: kept.ref } });
  await tellNews(work, kept, theCase.owner, "case-holder", "reworded");
  return ok({ say: "offer-edited-told", with: { ref: kept.ref } });
}

function untilOf(offer: Offer): string | undefined {
  return offer.status === "standby" ? offer.until : undefined;
}
