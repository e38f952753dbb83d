import type { Work } from "../../storage/work.js";
import { removeItem } from "../domain/agenda.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { showSlot, showSlots } from "./call-slots.js";
import { refreshBoard } from "./refresh-board.js";
import { showAgenda } from "./show-agenda.js";

/** Takes a case off the agenda that has not had its turn (withdrawn, deferred). Not on it: nothing happens. */
export async function removeFromAgenda(work: Work, meetingId: string, caseId: string): Promise<void> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return;
  const { meeting, series } = found;
  const without = removeItem(meeting, caseId);
  if (without === meeting) return;
  const saved = await saveMeeting(work, without, series);
  await work.record(
    { type: "agenda-removed", thing: meeting.id, ref: meeting.ref, facts: { case: caseId } },
    meeting.area,
  );
  await showAgenda(work, saved);
  const slot = meeting.agenda.find((item) => item.caseId === caseId)?.slot;
  if (slot !== undefined) await showSlot(work, saved, caseId, slot);
  await showSlots(work, saved);
  await refreshBoard(work, saved.id);
}
