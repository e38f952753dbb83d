import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { withdrawOffer as decide } from "../domain/transitions.js";
import { fallAway } from "../fall-away.js";
import { lookAtStandby } from "../first-refusal.js";
import { alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshPublic } from "../refresh.js";
import { refreshConnection, refreshRecorded, refreshStandby } from "../tell.js";

/**
 * Takes an offer back. If the person knew of it, the case holder hears what else could help; an answer of no, not now
 * or something else had let it go already, so then nobody is troubled. Again: it is withdrawn already.
 */
export async function withdrawOffer(work: Work, id: string): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, clock, series } = held.value;
  const decided = decide(offer, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return alreadySo(offer);
  const kept = await keep(work, decided.value);
  const missed = offer.status === "put-to-person" || (kept.status === "withdrawn" && kept.after === "agreed");
  if (missed) await fallAway(work, held.value, kept, "offer-withdrawn");
  await refreshPublic(work, theCase.id);
  await refreshRecorded(work, kept);
  await refreshConnection(work, kept, theCase.owner);
  if (offer.status === "standby") await refreshStandby(work, kept, series.chair);
  await lookAtStandby(work, held.value);
  return ok({ say: missed ? "offer-withdrawn-told" : "offer-withdrawn-now", with: { ref: kept.ref } });
}
