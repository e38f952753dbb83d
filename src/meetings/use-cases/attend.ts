import type { Done, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { attend as decide } from "../domain/live.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { showBoardAlone } from "./refresh-board.js";

/** L1: "I'm here", by one tap. Again changes nothing. */
export async function attend(work: Work, meetingId: string): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const here = decide(meeting, presser(work));
  if (!here.ok) return refuse({ code: here.refusal.code, with: { ref: meeting.ref } });
  if (here.value !== meeting) {
    await saveMeeting(work, here.value, series);
    await work.record({ type: "attended", thing: meeting.id, ref: meeting.ref }, meeting.area);
    if (here.value.status === "live") await showBoardAlone(work, here.value);
  }
  return ok({ say: "attendance-noted" });
}
