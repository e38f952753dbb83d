import { noteProgress } from "../../cases/use-cases/note-progress.js";
import { ok } from "../../kernel/result.js";
import { refreshFollowUp } from "../../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../../storage/work.js";
import { endHelp } from "../domain/help.js";
import type { HelpOutcome } from "../domain/types.js";
import { lookAtStandby } from "../first-refusal.js";
import { alreadySo, atOffer, keep, type Outcome, refused } from "../keep.js";
import { refreshConnection, tellHeard, tellNews } from "../tell.js";

/** How it went, said by the partner or the case holder; the other one hears (F11). The same again: said kindly. */
export async function sayOutcome(
  work: Work,
  id: string,
  said: { outcome: HelpOutcome; words?: string | undefined },
): Outcome {
  const held = await atOffer(work, id);
  if (!held.ok) return held;
  const { offer, theCase, clock } = held.value;
  const decided = endHelp(offer, said, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, offer);
  const { state, events } = decided.value;
  if (events.length === 0) return alreadySo(offer);
  const kept = await keep(work, { state, events });
  if (events.some((event) => event.type === "offer-started"))
    await noteProgress(work, theCase.id, "first-help");
  await tellNews(work, kept, theCase.owner, "case-holder", "status");
  await tellHeard(work, kept);
  await refreshConnection(work, kept, theCase.owner);
  await refreshFollowUp(work, theCase.id);
  await lookAtStandby(work, held.value);
  return ok({ say: "offer-outcome-now", with: { ref: kept.ref } });
}
