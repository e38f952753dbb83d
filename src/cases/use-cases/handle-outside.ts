import { ok } from "../../kernel/result.js";
import { removeFromAgenda } from "../../meetings/use-cases/remove-from-agenda.js";
import type { Work } from "../../storage/work.js";
import { handleOutside } from "../domain/triage.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";
import { tellPartners } from "../tell-partners.js";

/** B9: urgent, so it is dealt with outside the meeting. The case holder hears at once, quiet hours or not. */
export async function handleCaseOutside(work: Work, caseId: string, note: string | undefined): Outcome {
  const state = await lockCase(work, caseId);
  const outside = handleOutside(state, actingMember(work), note, work.now);
  if (!outside.ok) return refuseWith(work, state, outside.refusal);
  if (outside.value.events.length > 0) {
    const kept = await keep(work, outside.value);
    await tellHolder(work, kept, "handled-outside");
    if (kept.meeting !== undefined) await removeFromAgenda(work, kept.meeting, kept.id);
    await tellPartners(work, kept);
  }
  return ok({ say: "case-outside-now", with: { ref: refOf(state) } });
}
