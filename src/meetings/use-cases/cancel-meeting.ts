import { cancelledCases } from "../../../cards/text/meeting-notices.js";
import type { Done, Refusal } from "../../app/contract.js";
import { casesOfMeeting } from "../../cases/queries.js";
import { followMeeting } from "../../cases/use-cases/follow-meeting.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { cancel } from "../domain/move.js";
import type { CancelCause, Meeting, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { showSlots } from "./call-slots.js";
import { carryCases, meetingToCarryTo } from "./carry-cases.js";
import { noticeOnce } from "./give-notice.js";
import { showCall } from "./open-call.js";
import { settleAsked } from "./settle-asked.js";
import { showSchedule } from "./top-up.js";

/** S3: one date is cancelled, for a reason that everybody reads. Its cases go to the next meeting. */
export async function cancelMeeting(
  work: Work,
  meetingId: string,
  reason: string,
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  return cancelAndCarry(work, meeting, series, { because: "chair", by: presser(work), reason });
}

/** As cancelMeeting, also by the clock and when the rule changes. */
export async function cancelAndCarry(
  work: Work,
  meeting: Meeting,
  series: Series,
  why: { because: CancelCause; by?: string; reason?: string },
): Promise<Result<Done, Refusal>> {
  const cancelled = cancel(meeting, why.because, work.now, why.by, why.reason);
  if (!cancelled.ok) return refuse({ code: cancelled.refusal.code, with: { ref: meeting.ref } });
  const onIt = (await casesOfMeeting(work, meeting.id)).map(({ id }) => id);
  const saved = await saveMeeting(work, cancelled.value.state, series);
  await showSlots(work, { ...meeting, status: saved.status });
  await work.record(
    {
      type: "meeting-cancelled",
      thing: meeting.id,
      ref: meeting.ref,
      facts: { because: why.because, cases: onIt.length },
    },
    meeting.area,
  );
  const next = await afterCancelling(work, saved, series, onIt);
  return ok({
    say: "meeting-cancelled",
    with: { ref: meeting.ref, cases: cancelledCases(onIt.length, next?.ref) },
  });
}

/** Cases go on with their numbers, everybody is told once, and what showed the meeting shows that it is off. */
export async function afterCancelling(
  work: Work,
  meeting: Meeting,
  series: Series,
  caseIds: readonly string[],
): Promise<Meeting | undefined> {
  const next = await meetingToCarryTo(work, meeting);
  if (next) await carryCases(work, caseIds, next);
  await followMeeting(work, meeting.id);
  await noticeOnce(work, meeting, "meetings.cancelled", "cancelled", caseIds);
  if (meeting.done.includes("call")) await showCall(work, meeting);
  await showSchedule(work, series.id);
  await settleAsked(work, meeting);
  return next;
}
