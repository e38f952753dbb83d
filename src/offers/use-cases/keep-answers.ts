import { noteProgress } from "../../cases/use-cases/note-progress.js";
import { refreshAnswered } from "../../cases/use-cases/refresh-answers.js";
import { ok, refuse } from "../../kernel/result.js";
import { refreshFollowUp } from "../../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../../storage/work.js";
import { type Answer, answerOffer } from "../domain/agreement.js";
import type { Decided } from "../domain/become.js";
import type { Offer } from "../domain/types.js";
import { lookAtStandby } from "../first-refusal.js";
import { atCase, type Held, keep, type Outcome, refused } from "../keep.js";
import { offers } from "../store.js";
import { putRightDeclined, refreshConnection, tellConnection, tellContacts, tellDeclined } from "../tell.js";

/**
 * F2: what the person said to each offer, in one or several goes. All of them are kept or none. A yes puts the partner
 * in touch; a no is told kindly and only about the partner's own offer. Again with the same answers: nothing happens.
 */
export async function keepAnswers(work: Work, caseId: string, answers: ReadonlyMap<string, Answer>): Outcome {
  const at = await atCase(work, caseId);
  if (!at.ok) return at;
  if (answers.size === 0) return refuse({ code: "offer-needs-answer" });
  const decisions: { before: Offer; decided: Decided }[] = [];
  for (const [id, answer] of answers) {
    const offer = await offers.lock(work, id);
    if (!offer || offer.caseId !== caseId) return refuse({ code: "no-longer-there" });
    const decided = answerOffer(offer, answer, work.now, at.value.clock);
    if (!decided.ok) return refused(decided.refusal, offer);
    if (decided.value.events.length > 0) decisions.push({ before: offer, decided: decided.value });
  }
  if (decisions.length === 0) return ok({ say: "offer-answers-none" });
  const agreed: string[] = [];
  for (const { before, decided } of decisions) {
    const offer = await keep(work, decided);
    await tell(work, { ...at.value, offer }, before);
    if (offer.status === "contacted") agreed.push(offer.ref);
  }
  if (agreed.length > 0) await noteProgress(work, caseId, "in-progress");
  await refreshAnswered(work, caseId);
  await refreshFollowUp(work, caseId);
  await lookAtStandby(work, at.value);
  return ok(
    agreed.length > 0
      ? { say: "offer-answers-contacted", with: { refs: agreed.join(", ") } }
      : { say: "offer-answers-kept" },
  );
}

async function tell(work: Work, { offer, theCase }: Held, before: Offer): Promise<void> {
  if (declined(before) && !declined(offer)) await putRightDeclined(work, offer);
  if (declined(offer)) {
    await tellDeclined(work, offer);
    await refreshConnection(work, offer, theCase.owner);
  }
  if (offer.status === "contacted") {
    await tellConnection(work, offer);
    await tellContacts(work, offer, theCase.owner);
  }
}

function declined(offer: Offer): offer is Extract<Offer, { status: "no" | "not-now" | "something-else" }> {
  return offer.status === "no" || offer.status === "not-now" || offer.status === "something-else";
}
