import { ok } from "../../kernel/result.js";
import { offersOfCase } from "../../offers/queries.js";
import type { Work } from "../../storage/work.js";
import { sayNotUs } from "../domain/responses.js";
import { actingMember, lockCase, type Outcome, refOf, refuseWith, showInChannel } from "../keep.js";
import { responses } from "../store.js";

/** B12: one tap; twice is once. An offer made later counts instead. */
export async function notUs(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const owner = actingMember(work);
  const [said, offers] = [await responses.find(work, { caseId }), await offersOfCase(work, caseId)];
  const offering = offers.some((offer) => offer.owner === owner && offer.status !== "withdrawn");
  const heard = sayNotUs(state, said, { id: work.newId(), owner, now: work.now }, offering);
  if (!heard.ok) return refuseWith(work, state, heard.refusal);
  if (!heard.value.again) {
    await responses.insert(work, heard.value.response, work.now);
    await work.record({ type: "said-not-us", thing: state.id, ref: state.ref }, state.area);
    await showInChannel(work, state);
  }
  return ok({ say: "not-us-noted", with: { ref: refOf(state) } });
}
