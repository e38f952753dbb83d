import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { closeUrgent } from "../domain/urgent.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";
import { tellOfEnd } from "../urgent.js";

/** W8: closed before its time, by case holder or chair. Again: said kindly, and nobody hears of it twice. */
export async function closeUrgentlyAsked(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const ref = refOf(state);
  const closed = closeUrgent(state, actingMember(work), work.now);
  if (!closed.ok) return refuseWith(work, state, closed.refusal);
  if (closed.value.events.length === 0) return ok({ say: "urgent-closed-already", with: { ref } });
  await tellOfEnd(work, await keep(work, closed.value));
  return ok({ say: "urgent-closed-now", with: { ref } });
}
