import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { closeUndone as decide } from "../domain/transitions.js";
import { alreadySo, atAction, keep, type Outcome, refused } from "../keep.js";

/** The case holder or the chair closes what was not done; nobody is chased for it any more. Again: said kindly. */
export async function closeUndone(work: Work, id: string): Outcome {
  const held = await atAction(work, id);
  if (!held.ok) return held;
  const { action, clock } = held.value;
  const decided = decide(action, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, action);
  if (decided.value.events.length === 0) return alreadySo(action);
  await keep(work, decided.value);
  return ok({ say: "action-not-done-now", with: { ref: action.ref } });
}
