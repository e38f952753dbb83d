import { ok, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import type { Meeting } from "../../meetings/domain/types.js";
import { meetingAfter, meetingForNewCase } from "../../meetings/queries.js";
import { addToAgenda } from "../../meetings/use-cases/add-to-agenda.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { bringBack } from "../domain/holder.js";
import { keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";

/** F3, review: back on the next agenda that is still open, as carried over. Also by the clock, when nobody says. */
export async function bringCaseBack(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const { series, meeting } = await settingOf(work, state);
  if (state.status === "deferred" && meeting) {
    const at = momentWords(meeting.start, series.zone);
    return ok({ say: "case-brought-back", with: { ref: refOf(state), meeting: at } });
  }
  const to = await openMeeting(work, state.series);
  const back = bringBack(state, to?.id ?? "", work.now);
  if (!back.ok) return refuseWith(work, state, back.refusal);
  if (!to) return refuse({ code: "case-no-later-meeting", with: { ref: refOf(state) } });
  const kept = await keep(work, back.value);
  await addToAgenda(work, to.id, { caseId: kept.id, carriedOver: true });
  return ok({
    say: "case-brought-back",
    with: { ref: refOf(state), meeting: momentWords(to.start, series.zone) },
  });
}

/** The first meeting ahead whose agenda is not yet settled. */
async function openMeeting(work: Work, series: string): Promise<Meeting | undefined> {
  const next = await meetingForNewCase(work, series, work.now);
  if (!next?.late) return next?.meeting;
  return meetingAfter(work, next.meeting, work.now);
}
