import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { returnWithNote } from "../domain/triage.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith, tellHolder } from "../keep.js";

/** B9: back to the case holder with a note that passed the guard. */
export async function returnCase(work: Work, caseId: string, note: string): Outcome {
  const state = await lockCase(work, caseId);
  const returned = returnWithNote(state, actingMember(work), note, work.now);
  if (!returned.ok) return refuseWith(work, state, returned.refusal);
  if (returned.value.events.length > 0) await tellHolder(work, await keep(work, returned.value), "returned");
  return ok({ say: "case-returned-now", with: { ref: refOf(state) } });
}
