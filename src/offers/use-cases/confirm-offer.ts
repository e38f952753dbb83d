import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { confirmOffer as decide } from "../domain/transitions.js";
import { atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshRecorded } from "../tell.js";

/** "That's right" to an offer that somebody recorded. Again: it stands all the same. */
export async function confirmOffer(work: Work, id: string): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer } = held.value;
  const decided = decide(offer, work.now);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length > 0) await refreshRecorded(work, await keep(work, decided.value));
  return ok({ say: "offer-confirmed-now", with: { ref: offer.ref } });
}
