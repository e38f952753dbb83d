import type { Work } from "../../storage/work.js";
import { handToPerson as decide } from "../domain/meeting-steps.js";
import { keep, lockCase } from "../keep.js";

/** The case holder has the follow-up; from here the nudges of F3 count. Again: nothing happens. */
export async function handToPerson(work: Work, caseId: string): Promise<void> {
  const handed = decide(await lockCase(work, caseId), work.now);
  if (handed.ok && handed.value.events.length > 0) await keep(work, handed.value);
}
