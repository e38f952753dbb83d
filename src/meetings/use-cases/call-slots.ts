import { shownAt } from "../../storage/outbox.js";
import type { Surface, Work } from "../../storage/work.js";
import { nextUp } from "../domain/agenda.js";
import { currentItem } from "../domain/clock.js";
import type { AgendaItem, Meeting } from "../domain/types.js";

/**
 * B14: whoever comes for one case only is called when the case before has the floor, and at the start when theirs is
 * the first. Calls that went out before and hold no longer are put right in place. Again: nothing is seen anew.
 */
export async function callSlots(work: Work, meeting: Meeting): Promise<void> {
  if (!meeting.agenda.some(({ slot }) => slot !== undefined)) return;
  const current = currentItem(meeting.agenda);
  const next = current && nextUp(meeting.agenda);
  const isFirst = !meeting.agenda.some((item) => item !== current && item.startedAt !== undefined);
  for (const item of meeting.agenda) {
    if (item.slot === undefined) continue;
    const calls = item === next || (item === current && isFirst);
    const after = item === next ? current?.caseId : FIRST;
    if (calls) await call(work, meeting, item, after ?? FIRST);
    for (const other of [FIRST, ...meeting.agenda.map(({ caseId }) => caseId)]) {
      if (calls && other === after) continue;
      if (await shownAt(work.tx, tagOf(meeting, item, other), `dm:${item.slot}`))
        await call(work, meeting, item, other);
    }
  }
}

const FIRST = "start";

/** Next after another case is a call of its own: whoever was put off is called anew. */
function tagOf(meeting: Meeting, item: AgendaItem, after: string): string {
  return `meeting:${meeting.id}:next:${item.caseId}:${after}`;
}

async function call(work: Work, meeting: Meeting, item: AgendaItem, after: string): Promise<void> {
  await work.show({
    tag: tagOf(meeting, item, after),
    at: `dm:${item.slot}` as Surface,
    card: "meetings.next-call",
    args: { meeting: meeting.id, case: item.caseId },
  });
}

/** Keeps the message about a slot up to date: its time, or that there is none any more. */
export async function showSlots(work: Work, meeting: Meeting): Promise<void> {
  for (const { caseId, slot } of meeting.agenda) {
    if (slot !== undefined) await showSlot(work, meeting, caseId, slot);
  }
}

export async function showSlot(
  work: Work,
  meeting: Pick<Meeting, "id" | "status">,
  caseId: string,
  member: string,
): Promise<void> {
  await work.show({
    tag: `meeting:${meeting.id}:slot:${caseId}`,
    at: `dm:${member}`,
    card: "meetings.slot",
    args: { meeting: meeting.id, case: caseId },
  });
}
