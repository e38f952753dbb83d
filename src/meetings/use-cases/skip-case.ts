import type { Done, Refusal } from "../../app/contract.js";
import type { Result } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { skip } from "../domain/live.js";
import { takeTurn } from "./take-turn.js";

/** L2: to the end of the list. */
export function skipCase(work: Work, meetingId: string, seen?: string): Promise<Result<Done, Refusal>> {
  return takeTurn(
    work,
    meetingId,
    "case-skipped",
    (meeting) => skip(meeting, work.now, seen),
    async ({ before }) => ({ say: "case-skipped", with: { case: before } }),
  );
}
