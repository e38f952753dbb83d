import type { Work } from "../../storage/work.js";
import { progress } from "../domain/meeting-steps.js";
import { keep, lockCase } from "../keep.js";

/** The person said yes, or the first help has started (the end of the 28 days). Again: nothing happens. */
export async function noteProgress(
  work: Work,
  caseId: string,
  what: "in-progress" | "first-help",
): Promise<void> {
  const noted = progress(await lockCase(work, caseId), what, work.now);
  if (noted.ok && noted.value.events.length > 0) await keep(work, noted.value);
}
