import { nameOf } from "../directory/queries.js";
import { ok } from "../kernel/result.js";
import type { Work } from "../storage/work.js";
import type { Case, Handover } from "./domain/types.js";
import { keepHandover } from "./handover-keep.js";
import { showChange } from "./handover-show.js";
import { actingMember, type Outcome, refOf } from "./keep.js";
import { takeOver } from "./take-over.js";

/** Both have said yes: the case changes hands, and each hears what it means for them. */
export async function finishHandover(work: Work, state: Case, handover: Handover): Outcome {
  const { owner: to, from } = handover;
  await keepHandover(
    work,
    { ...handover, status: "accepted", endedAt: work.now, dueAt: undefined },
    "handover-accepted",
  );
  const kept = await takeOver(work, state, to);
  await showChange(work, { ...handover, status: "accepted" }, true);
  const presser = actingMember(work);
  const ref = refOf(kept);
  if (presser === to) return ok({ say: "handover-taken", with: { ref } });
  const who = (await nameOf(work, to)).name;
  return ok({ say: presser === from ? "handover-given" : "handover-done", with: { ref, who } });
}
