import type { Done, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { amend, signOff as decide } from "../domain/close.js";
import type { Meeting } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { reportPilot } from "./report-pilot.js";
import { settleSignOff } from "./settle-asked.js";
import { topUp } from "./top-up.js";

/** F13: the chair signs off; from now on everybody on the list sees the summary. `notes` passed the guard. */
export async function signOff(work: Work, meetingId: string, notes?: string): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const { ref } = meeting;
  const signed = decide(meeting, work.now, notes);
  if (!signed.ok) return refuse({ code: signed.refusal.code, with: { ref } });
  await saveMeeting(work, signed.value, series);
  await work.record({ type: "meeting-signed-off", thing: meeting.id, ref }, meeting.area);
  await showSummary(work, meeting);
  await settleSignOff(work, meeting);
  await topUp(work, series.id);
  await reportPilot(work, series.id);
  return ok({ say: "meeting-signed-off", with: { ref } });
}

/** F13: what is added afterwards is shown with its date. `words` passed the guard. */
export async function amendSummary(
  work: Work,
  meetingId: string,
  words: string,
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const { ref } = meeting;
  const amended = amend(meeting, words, presser(work), work.now);
  if (!amended.ok) return refuse({ code: amended.refusal.code, with: { ref } });
  await saveMeeting(work, amended.value, series);
  await work.record({ type: "summary-amended", thing: meeting.id, ref }, meeting.area);
  await showSummary(work, meeting);
  return ok({ say: "summary-amended", with: { ref } });
}

function showSummary(work: Work, meeting: Meeting): Promise<void> {
  return work.show({
    tag: `meeting:${meeting.id}:summary`,
    at: `channel:${meeting.series}`,
    card: "meetings.summary",
    args: { meeting: meeting.id },
  });
}
