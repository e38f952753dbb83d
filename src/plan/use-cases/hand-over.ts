import { nameOf } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { addAction, handOver as decide } from "../domain/transitions.js";
import { actingMember, alreadySo, atAction, keep, type Outcome, refused } from "../keep.js";
import { actions } from "../store.js";
import { showAction, tellHandedOn } from "../tell.js";
import { cannotOwn } from "./add-action.js";

/**
 * To another member, who is told; it goes on with a reference of its own. An overdue one gets until today.
 * Again to the same member: said kindly.
 */
export async function handOver(work: Work, id: string, to: string): Outcome {
  const by = actingMember(work);
  const held = await atAction(work, id);
  if (!held.ok) return held;
  const { action, clock, ref } = held.value;
  const decided = decide(action, to, work.now, clock);
  if (!decided.ok) return refused(decided.refusal, action);
  if (decided.value.events.length === 0) return alreadySo(action);
  const refusal = await cannotOwn(work, to, action.caseId);
  if (refusal) return refuse(refusal);
  const today = localDate(work.now, clock.zone);
  const count = (await actions.find(work, { caseId: action.caseId })).length;
  const { area, series, caseId, dueDate, text } = action;
  const overdue = dueDate < today;
  const next = addAction(
    {
      ...{ area, series, caseId },
      id: work.newId(),
      ref: `${ref}-A${count + 1}`,
      owner: to,
      addedBy: by,
      from: action.id,
      dueDate: overdue ? today : dueDate,
      what: text.what,
    },
    today,
    work.now,
    clock,
  );
  if (!next.ok) return refused(next.refusal, action);
  const kept = await keep(work, decided.value);
  const added = await keep(work, next.value, true);
  await showAction(work, added);
  await tellHandedOn(work, kept);
  return ok({ say: "action-handed-over-now", with: { ref: added.ref, who: (await nameOf(work, to)).name } });
}
