import { noteProgress } from "../../cases/use-cases/note-progress.js";
import { ok } from "../../kernel/result.js";
import { refreshFollowUp } from "../../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../../storage/work.js";
import { startHelp as decide } from "../domain/help.js";
import { alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshConnection, tellHeard, tellNews } from "../tell.js";

/** Help has really started: the end of the 28 days. Said by the partner or the case holder; the other one hears. */
export async function startHelp(work: Work, id: string): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, ref, clock } = held.value;
  const decided = decide(offer, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  if (decided.value.events.length === 0) return alreadySo(offer);
  const kept = await keep(work, decided.value);
  await noteProgress(work, theCase.id, "first-help");
  await tellNews(work, kept, theCase.owner, "case-holder", "status");
  await tellHeard(work, kept);
  await refreshConnection(work, kept, theCase.owner);
  await refreshFollowUp(work, theCase.id);
  return ok({ say: "offer-started-now", with: { case: ref } });
}
