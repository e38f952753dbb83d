import type { Done, Refusal } from "../../app/contract.js";
import { type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { currentItem } from "../domain/clock.js";
import { park } from "../domain/live.js";
import { meetings } from "../store.js";
import { carryCases, meetingToCarryTo } from "./carry-cases.js";
import { refOfCase, takeTurn } from "./take-turn.js";

/** L2: off the floor, for later today or for the next meeting. Refused when there is no next meeting. */
export async function parkCase(
  work: Work,
  meetingId: string,
  what: "later" | "carry-over",
  seen?: string,
): Promise<Result<Done, Refusal>> {
  const decide = (meeting: Parameters<typeof park>[0]) => park(meeting, what, work.now, seen);
  if (what === "later") {
    return takeTurn(work, meetingId, "case-parked", decide, async ({ before }) => ({
      say: "case-parked",
      with: { case: before },
    }));
  }
  const meeting = await meetings.get(work, meetingId);
  if (!meeting) return refuse({ code: "no-longer-there" });
  const caseId = currentItem(meeting.agenda)?.caseId;
  const to = await meetingToCarryTo(work, meeting);
  if (!to && caseId)
    return refuse({ code: "no-meeting-after", with: { case: await refOfCase(work, caseId) } });
  const parked = await takeTurn(work, meetingId, "case-carried-over", decide, async ({ before }) => ({
    say: "case-carried-over",
    with: { case: before, next: to?.ref ?? "" },
  }));
  if (parked.ok && to && caseId) await carryCases(work, [caseId], to);
  return parked;
}
