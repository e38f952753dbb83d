import { ok, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import { addToAgenda } from "../../meetings/use-cases/add-to-agenda.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { accept } from "../domain/triage.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";

/**
 * B9, B7: the chair takes the case in for its meeting; a late one only with `lateReason`. Where the agenda is
 * out already, its card goes out at once (add-to-agenda sees to that).
 */
export async function acceptCase(work: Work, caseId: string, lateReason?: string): Outcome {
  const state = await lockCase(work, caseId);
  const { series, meeting } = await settingOf(work, state);
  const accepted = accept(state, actingMember(work), work.now, lateReason);
  if (!accepted.ok) return refuseWith(work, state, accepted.refusal);
  if (!meeting) throw new Error(`case ${state.id} was sent to no meeting`);
  if (accepted.value.events.length > 0) {
    if (["closed", "signed-off", "cancelled"].includes(meeting.status)) {
      return refuse({ code: "case-agenda-gone", with: { ref: refOf(state) } });
    }
    const kept = await keep(work, accepted.value);
    await tellHolder(work, kept, "accepted");
    await addToAgenda(work, meeting.id, { caseId: kept.id, carriedOver: kept.carriedOver > 0 });
  }
  return ok({
    say: "case-accepted-now",
    with: { ref: refOf(state), meeting: momentWords(meeting.start, series.zone) },
  });
}
