import { ok } from "../../kernel/result.js";
import { removeFromAgenda } from "../../meetings/use-cases/remove-from-agenda.js";
import type { Work } from "../../storage/work.js";
import { signpost } from "../domain/triage.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";
import { tellPartners } from "../tell-partners.js";

/** B9: closed with advice where to turn, which passed the guard. */
export async function signpostCase(work: Work, caseId: string, note: string): Outcome {
  const state = await lockCase(work, caseId);
  const signposted = signpost(state, actingMember(work), note, work.now);
  if (!signposted.ok) return refuseWith(work, state, signposted.refusal);
  if (signposted.value.events.length > 0) {
    const kept = await keep(work, signposted.value);
    await tellHolder(work, kept, "signposted");
    if (kept.meeting !== undefined) await removeFromAgenda(work, kept.meeting, kept.id);
    await tellPartners(work, kept);
  }
  return ok({ say: "case-signposted-now", with: { ref: refOf(state) } });
}
