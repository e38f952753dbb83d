import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { discuss } from "../domain/meeting-steps.js";
import { keep, lockCase } from "../keep.js";

/** It had its turn in the meeting; its review date is set. Again, or elsewhere by now: nothing happens. */
export async function markDiscussed(work: Work, caseId: string): Promise<void> {
  const state = await lockCase(work, caseId);
  const { clock } = await settingOf(work, state);
  const discussed = discuss(state, clock, work.now);
  if (discussed.ok && discussed.value.events.length > 0) await keep(work, discussed.value);
}
