import { ok, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import { meetingAfter } from "../../meetings/queries.js";
import { addToAgenda } from "../../meetings/use-cases/add-to-agenda.js";
import { removeFromAgenda } from "../../meetings/use-cases/remove-from-agenda.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { defer } from "../domain/triage.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";

/** B9: on to the next meeting, where it comes first; it keeps its number. */
export async function deferCase(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const { series, meeting } = await settingOf(work, state);
  const by = actingMember(work);
  const later = meeting && (await meetingAfter(work, meeting, work.now));
  // With no later meeting the states are still checked first: a second chair must hear what is already so.
  const deferred = defer(state, by, later?.id ?? "", work.now);
  if (!deferred.ok) return refuseWith(work, state, deferred.refusal);
  if (deferred.value.events.length === 0) {
    const at = meeting ? momentWords(meeting.start, series.zone) : "";
    return ok({ say: "case-deferred-now", with: { ref: refOf(state), meeting: at } });
  }
  if (!later) return refuse({ code: "case-no-later-meeting", with: { ref: refOf(state) } });
  const kept = await keep(work, deferred.value);
  await tellHolder(work, kept, "deferred");
  if (meeting) await removeFromAgenda(work, meeting.id, kept.id);
  await addToAgenda(work, later.id, { caseId: kept.id, carriedOver: true });
  return ok({
    say: "case-deferred-now",
    with: { ref: refOf(state), meeting: momentWords(later.start, series.zone) },
  });
}
