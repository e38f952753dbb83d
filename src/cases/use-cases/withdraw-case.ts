import { ok } from "../../kernel/result.js";
import { removeFromAgenda } from "../../meetings/use-cases/remove-from-agenda.js";
import type { Work } from "../../storage/work.js";
import { withdraw } from "../domain/holder.js";
import { keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";
import { tellPartners } from "../tell-partners.js";

/** B6: the case holder takes the case back; from an agenda, too. Again: nothing happens. */
export async function withdrawCase(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const withdrawn = withdraw(state, work.now);
  if (!withdrawn.ok) return refuseWith(work, state, withdrawn.refusal);
  if (withdrawn.value.events.length > 0) {
    const kept = await keep(work, withdrawn.value);
    if (kept.meeting !== undefined) await removeFromAgenda(work, kept.meeting, kept.id);
    await tellPartners(work, kept);
  }
  if (state.ref === undefined) return ok({ say: "draft-discarded" });
  return ok({ say: "case-withdrawn-now", with: { ref: refOf(state) } });
}
