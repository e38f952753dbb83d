import { ok } from "../../kernel/result.js";
import { refreshFollowUp } from "../../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../../storage/work.js";
import { answerLoop as decide, type Loop } from "../domain/help.js";
import { fallAway } from "../fall-away.js";
import { lookAtStandby } from "../first-refusal.js";
import { alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshPublic } from "../refresh.js";
import { refreshConnection, tellNews } from "../tell.js";

/** F5: the partner says where it stands; the case holder hears of every answer. The same again: said kindly. */
export async function answerLoop(work: Work, id: string, loop: Loop): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, ref, clock } = held.value;
  const decided = decide(offer, loop, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return alreadySo(offer);
  const kept = await keep(work, decided.value);
  if (loop.answer === "no-capacity" || loop.answer === "not-suitable") {
    await fallAway(work, held.value, kept, loop.answer);
    await refreshPublic(work, theCase.id);
  } else {
    await tellNews(work, kept, theCase.owner, "case-holder", "status");
    await refreshFollowUp(work, theCase.id);
  }
  await refreshConnection(work, kept, theCase.owner);
  await lookAtStandby(work, held.value);
  return ok({ say: `offer-loop-${loop.answer}`, with: { case: ref } });
}
