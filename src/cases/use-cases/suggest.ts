import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { suggest } from "../domain/responses.js";
import { actingMember, lockCase, type Outcome, refOf, refuseWith, showInChannel } from "../keep.js";
import { responses } from "../store.js";

/** B12: "Try …": an idea that is no offer. The same words by the same member count once. */
export async function suggestForCase(work: Work, caseId: string, words: string): Outcome {
  const state = await lockCase(work, caseId);
  const said = await responses.find(work, { caseId });
  const heard = suggest(state, said, { id: work.newId(), owner: actingMember(work), now: work.now }, words);
  if (!heard.ok) return refuseWith(work, state, heard.refusal);
  if (!heard.value.again) {
    await responses.insert(work, heard.value.response, work.now);
    await work.record({ type: "suggestion-made", thing: state.id, ref: state.ref }, state.area);
    await showInChannel(work, state);
  }
  return ok({ say: "suggestion-noted", with: { ref: refOf(state) } });
}
