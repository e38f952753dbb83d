import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { close } from "../domain/holder.js";
import type { CaseOutcome } from "../domain/types.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";
import { tellPartners } from "../tell-partners.js";

/** By case holder or chair, with how it ended; `words` passed the guard. */
export async function closeCase(
  work: Work,
  caseId: string,
  outcome: CaseOutcome,
  words: string | undefined,
): Outcome {
  const state = await lockCase(work, caseId);
  const closed = close(state, outcome, words, work.now);
  if (!closed.ok) return refuseWith(work, state, closed.refusal);
  if (closed.value.events.length > 0) {
    const kept = await keep(work, closed.value);
    if (actingMember(work) !== kept.owner) await tellHolder(work, kept, "closed");
    await tellPartners(work, kept);
  }
  return ok({ say: "case-closed-now", with: { ref: refOf(state) } });
}
