import type { Done, Refusal } from "../../app/contract.js";
import { markDiscussed } from "../../cases/use-cases/mark-discussed.js";
import { inTurn } from "../../kernel/in-turn.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { stepMoments } from "../domain/clock.js";
import { type CaseOutcome, close, discussed, withoutOutcome } from "../domain/close.js";
import { spokenList, spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { carryCases, meetingToCarryTo } from "./carry-cases.js";
import { showBoard, showReadBack } from "./refresh-board.js";
import { settleAsked } from "./settle-asked.js";
import { refOfCase } from "./take-turn.js";
import { topUp } from "./top-up.js";

/** L12: closes once every case has an outcome. Discussed ones stand as captured, the others go on to the next. */
export async function closeMeeting(
  work: Work,
  meetingId: string,
  outcomes: Readonly<Record<string, CaseOutcome | undefined>>,
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const closed = close(meeting, outcomes, presser(work), work.now);
  if (!closed.ok) {
    if (closed.refusal.code !== "close-outcome-missing") {
      return refuse({ code: closed.refusal.code, with: { ref: meeting.ref } });
    }
    const refs = await inTurn(closed.refusal.caseIds, (id) => refOfCase(work, id));
    return refuse({ code: closed.refusal.code, with: { cases: spokenList(refs) } });
  }
  const open = withoutOutcome(meeting.agenda);
  const away = open.filter((item) => outcomes[item.caseId] === "carry-over").map((item) => item.caseId);
  const to = away.length > 0 ? await meetingToCarryTo(work, meeting) : undefined;
  if (away.length > 0 && !to) {
    return refuse({ code: "no-meeting-after", with: { case: await refOfCase(work, away[0]) } });
  }
  const saved = await saveMeeting(work, closed.value, series);
  await work.record(
    {
      type: "meeting-closed",
      thing: meeting.id,
      ref: meeting.ref,
      facts: { discussed: discussed(saved).length, present: saved.attendance.length },
    },
    meeting.area,
  );
  for (const caseId of discussed(saved)) await markDiscussed(work, caseId);
  if (to) await carryCases(work, away, to);
  await showClosed(work, meeting, saved, series);
  await settleAsked(work, saved);
  await topUp(work, series.id);
  const when = spokenMoment(stepMoments(saved, series)["follow-up"], series.zone);
  return ok({ say: "meeting-closed", with: { ref: meeting.ref, when } });
}

/** The board and the controls say that it is over, and read-backs that were still open that they are settled. */
async function showClosed(work: Work, before: Meeting, saved: Meeting, series: Series): Promise<void> {
  await showBoard(work, saved, series);
  for (const item of before.agenda) {
    if (item.state === "read-back") await showReadBack(work, saved, series, item.caseId);
  }
}
