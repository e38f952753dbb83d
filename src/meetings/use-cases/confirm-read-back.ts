import type { Done, Refusal } from "../../app/contract.js";
import { markDiscussed } from "../../cases/use-cases/mark-discussed.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { confirmReadBack as decide } from "../domain/live.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { refreshBoard, showReadBack } from "./refresh-board.js";
import { refOfCase } from "./take-turn.js";

/** L8: what was captured has been read out and is right: the case is discussed. */
export async function confirmReadBack(
  work: Work,
  meetingId: string,
  caseId: string,
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const gaps = { ref: meeting.ref, case: await refOfCase(work, caseId) };
  const confirmed = decide(meeting, caseId);
  if (!confirmed.ok) return refuse({ code: confirmed.refusal.code, with: gaps });
  const saved = await saveMeeting(work, confirmed.value, series);
  await work.record(
    { type: "read-back-confirmed", thing: meeting.id, ref: meeting.ref, facts: { case: caseId } },
    meeting.area,
  );
  await markDiscussed(work, caseId);
  await showReadBack(work, saved, series, caseId);
  await refreshBoard(work, meeting.id);
  return ok({ say: "read-back-confirmed", with: gaps });
}
