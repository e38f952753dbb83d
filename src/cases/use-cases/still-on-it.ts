import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { isFollowed } from "../domain/watch.js";
import { keep, lockCase, type Outcome, refOf } from "../keep.js";

/** "It goes on": the watch begins anew (W4). Again: the same answer. */
export async function stillOnIt(work: Work, caseId: string): Outcome {
  const state = await lockCase(work, caseId);
  const ref = refOf(state);
  if (!isFollowed(state)) return refuse({ code: `case-is-${state.status}`, with: { ref } });
  if (state.touchedAt !== work.now) await keep(work, { state, events: [{ type: "case-still-on-it" }] });
  return ok({ say: "case-goes-on", with: { ref } });
}
