import type { Work } from "../../storage/work.js";
import { carryOver as decide } from "../domain/meeting-steps.js";
import { keep, lockCase, tellHolder } from "../keep.js";

/**
 * Not reached, or its meeting is cancelled: on to another meeting, with its number. The meetings room puts it on
 * that agenda. Again, or ended by now: nothing happens.
 */
export async function carryOver(work: Work, caseId: string, toMeetingId: string): Promise<void> {
  const carried = decide(await lockCase(work, caseId), toMeetingId);
  if (!carried.ok || carried.value.events.length === 0) return;
  await tellHolder(work, await keep(work, carried.value), "carried-over");
}
