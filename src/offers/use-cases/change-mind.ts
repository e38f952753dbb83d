import { nameOf } from "../../directory/queries.js";
import { ok } from "../../kernel/result.js";
import { refreshFollowUp } from "../../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../../storage/work.js";
import { type Answer, changeMind as decide } from "../domain/agreement.js";
import { lookAtStandby } from "../first-refusal.js";
import { alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshConnection, tellDeclined } from "../tell.js";

/** The person said yes and has thought better of it: the partner is told to stop. Again: they know already. */
export async function changeMind(work: Work, id: string, answer: Omit<Answer, "said">): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, clock } = held.value;
  const decided = decide(offer, answer, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return alreadySo(offer);
  const kept = await keep(work, decided.value);
  await tellDeclined(work, kept);
  await refreshConnection(work, kept, theCase.owner);
  await refreshFollowUp(work, theCase.id);
  await lookAtStandby(work, held.value);
  const who = (await nameOf(work, kept.owner)).name;
  return ok({ say: "offer-mind-changed-now", with: { ref: kept.ref, who } });
}
