import { isWithPerson } from "../../cases/queries.js";
import { nameOf } from "../../directory/queries.js";
import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { waive } from "../domain/first-refusal.js";
import { tellPutForward } from "../first-refusal.js";
import { actingMember, alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshPublic } from "../refresh.js";

/** L5: the chair puts an offer forward before its time, for a reason. Again: it is put forward already. */
export async function waiveFirstRefusal(work: Work, id: string, reason: string): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, clock } = held.value;
  const chair = { by: actingMember(work), reason };
  const decided = waive(offer, chair, isWithPerson(theCase), work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return alreadySo(offer);
  const kept = await keep(work, decided.value);
  await refreshPublic(work, theCase.id);
  await tellPutForward(work, held.value, kept);
  return ok({ say: "offer-waived", with: { ref: kept.ref, who: (await nameOf(work, kept.owner)).name } });
}
