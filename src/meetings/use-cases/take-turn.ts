import type { Done, Refusal } from "../../app/contract.js";
import { caseById } from "../../cases/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { currentItem } from "../domain/clock.js";
import type { TurnRefusal } from "../domain/live.js";
import type { Meeting, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { refreshBoard } from "./refresh-board.js";

/** A change of who has the floor: lock, decide, save, show the board. `say` names the case that had it before. */
export async function takeTurn(
  work: Work,
  meetingId: string,
  type: string,
  decide: (meeting: Meeting) => Result<Meeting, TurnRefusal>,
  say: (turn: { before: string; meeting: Meeting; series: Series }) => Promise<Done>,
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const turned = decide(meeting);
  if (!turned.ok) return refusedTurn(work, turned.refusal, meeting);
  const before = currentItem(meeting.agenda)?.caseId;
  const saved = await saveMeeting(work, turned.value, series);
  await work.record(
    { type, thing: meeting.id, ref: meeting.ref, facts: { case: before ?? null } },
    meeting.area,
  );
  await refreshBoard(work, meeting.id);
  return ok(await say({ before: await refOfCase(work, before), meeting: saved, series }));
}

export async function refOfCase(work: Work, caseId: string | undefined): Promise<string> {
  const found = caseId === undefined ? undefined : await caseById(work, caseId);
  return found?.ref ?? "";
}

async function refusedTurn(
  work: Work,
  refusal: TurnRefusal,
  { ref }: Meeting,
): Promise<{ ok: false; refusal: Refusal }> {
  if (refusal.code !== "board-moved-on") return refuse({ code: refusal.code, with: { ref } });
  if (refusal.current === undefined) return refuse({ code: "board-moved-on-to-end" });
  return refuse({ code: refusal.code, with: { current: await refOfCase(work, refusal.current) } });
}
