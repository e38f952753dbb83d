import { meetingAfter, meetingById } from "../../meetings/queries.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { dueAtOf } from "../domain/due.js";
import { moveOn } from "../domain/meeting-steps.js";
import { keep, lockCase, showMoved } from "../keep.js";
import { cases } from "../store.js";

/**
 * A meeting was moved or cancelled: what its cases are due for is worked out again, and every card that says when is
 * shown again. Of a cancelled meeting, the
 * cases that wait for the chair or their holder go with the next one (those on its agenda are carried over by
 * the meetings room).
 */
export async function followMeeting(work: Work, meetingId: string): Promise<void> {
  const meeting = await meetingById(work, meetingId);
  if (!meeting) throw new Error(`no meeting ${meetingId}`);
  const next = meeting.status === "cancelled" ? await meetingAfter(work, meeting, work.now) : undefined;
  for (const { id } of await cases.find(work, { meeting: meetingId })) {
    const state = await lockCase(work, id);
    const moved = next ? moveOn(state, next.id) : undefined;
    if (moved?.ok && moved.value.events.length > 0) {
      await keep(work, moved.value);
      continue;
    }
    const { series, clock } = await settingOf(work, state);
    const dueAt = dueAtOf(state, clock);
    if (dueAt !== state.dueAt) await cases.save(work, { ...state, dueAt }, work.now);
    if (state.closedAt === undefined) await showMoved(work, state, series);
  }
}
