import type { Done, Refusal } from "../../app/contract.js";
import type { Result } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { currentItem } from "../domain/clock.js";
import { next } from "../domain/live.js";
import { refOfCase, takeTurn } from "./take-turn.js";

/** L2: on to the next case; the one before is read back. `seen`: the case that the presser saw having the floor. */
export function nextCase(work: Work, meetingId: string, seen?: string): Promise<Result<Done, Refusal>> {
  return takeTurn(
    work,
    meetingId,
    "case-next",
    (meeting) => next(meeting, work.now, seen),
    async ({ meeting }) => {
      const current = currentItem(meeting.agenda);
      if (!current) return { say: "board-last" };
      return { say: "board-next", with: { case: await refOfCase(work, current.caseId) } };
    },
  );
}
