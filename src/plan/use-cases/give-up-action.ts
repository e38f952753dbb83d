import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { giveUpAction as decide } from "../domain/transitions.js";
import { alreadySo, atAction, keep, type Outcome, refused } from "../keep.js";
import { tellStuck } from "../tell.js";

/** No longer possible: the case holder is told why. Again: said kindly. */
export async function giveUpAction(work: Work, id: string, reason: string): Outcome {
  const held = await atAction(work, id);
  if (!held.ok) return held;
  const { action, clock, theCase } = held.value;
  const decided = decide(action, reason, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, action);
  if (decided.value.events.length === 0) return alreadySo(action);
  const kept = await keep(work, decided.value);
  await tellStuck(work, kept, theCase.owner, "case-holder");
  return ok({ say: "action-not-possible-now", with: { ref: action.ref } });
}
