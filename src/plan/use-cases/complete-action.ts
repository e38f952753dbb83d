import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { completeAction as decide } from "../domain/transitions.js";
import { alreadySo, atAction, keep, type Outcome, refused } from "../keep.js";

/** Done. Again: done already, said kindly. */
export async function completeAction(work: Work, id: string, result: string | undefined): Outcome {
  const held = await atAction(work, id);
  if (!held.ok) return held;
  const { action, clock } = held.value;
  const decided = decide(action, result, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, action);
  if (decided.value.events.length === 0) return alreadySo(action);
  await keep(work, decided.value);
  return ok({ say: "action-done-now", with: { ref: action.ref } });
}
