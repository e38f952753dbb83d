import { placeOnAgenda } from "../../cases/use-cases/place-on-agenda.js";
import { showWhomToAsk } from "../../cases/use-cases/show-whom-to-ask.js";
import type { Work } from "../../storage/work.js";
import { addItem } from "../domain/agenda.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { refreshBoard } from "./refresh-board.js";
import { showAgenda } from "./show-agenda.js";

/**
 * Puts a case on a meeting's agenda. Once the agenda is out its card goes out at once (a late case that the chair
 * took). Already on it: nothing happens. Throws when the meeting is over: the cases room asks before.
 */
export async function addToAgenda(
  work: Work,
  meetingId: string,
  given: { caseId: string; carriedOver: boolean },
): Promise<void> {
  const found = await lockMeeting(work, meetingId);
  if (!found) throw new Error(`no meeting ${meetingId}`);
  const { meeting, series } = found;
  const added = addItem(meeting, { ...given, minutes: series.settings.minutesPerCase });
  if (!added.ok) throw new Error(`${meeting.ref} takes no more cases: ${added.refusal.code}`);
  if (added.value === meeting) return;
  const saved = await saveMeeting(work, added.value, series);
  await work.record(
    {
      type: "agenda-added",
      thing: meeting.id,
      ref: meeting.ref,
      facts: { case: given.caseId, carriedOver: given.carriedOver },
    },
    meeting.area,
  );
  if (saved.status !== "agenda-out" && saved.status !== "live") return;
  await placeOnAgenda(work, given.caseId);
  await showAgenda(work, saved);
  await showWhomToAsk(work, saved.id);
  await refreshBoard(work, saved.id);
}
