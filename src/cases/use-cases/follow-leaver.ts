import type { Work } from "../../storage/work.js";
import { agree, mayHandOver, takeBack } from "../domain/handover.js";
import { finishHandover } from "../finish-handover.js";
import { holdToHandOver, keepHandover, openHandover } from "../handover-keep.js";
import { showChange } from "../handover-show.js";
import { mayHold } from "../may-hold.js";
import { showLeft } from "../show-left.js";
import { cases, handovers } from "../store.js";

/**
 * Somebody is off the list of a series, or only reads from now on. The chair gets one card with the cases they hold, to
 * hand over; where the chair has asked a colleague already, the chair stands for them. Nobody waits for their answer any
 * more. Again: the same card.
 */
export async function followLeaver(work: Work, series: string, member: string): Promise<void> {
  let left = 0;
  for (const { id } of await cases.find(work, { series, owner: member })) {
    const state = await holdToHandOver(work, id);
    if (!mayHandOver(state)) continue;
    left += 1;
    const open = await openHandover(work, id);
    const stood = open && !open.agreed.includes("giver") ? agree(open, "giver", work.now) : undefined;
    if (!stood?.ok || !(await mayHold(work, state, stood.value.handover.owner))) continue;
    if (stood.value.handover.status === "accepted") await finishHandover(work, state, stood.value.handover);
    else await keepHandover(work, stood.value.handover, "handover-agreed");
  }
  if (left > 0) await showLeft(work, series, member, true);
  for (const { id, caseId } of await handovers.find(work, { series, owner: member, status: "asked" })) {
    await holdToHandOver(work, caseId);
    const asked = await handovers.lock(work, id);
    const over = asked && takeBack(asked, "lapsed", work.now);
    if (!over?.ok || over.value.again) continue;
    await keepHandover(work, over.value.handover, "handover-lapsed");
    await showChange(work, over.value.handover, true);
  }
}
