import { caseById, excludedFrom } from "../../cases/queries.js";
import { memberById, nameOf } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { fullDay } from "../../kernel/spoken.js";
import type { Work } from "../../storage/work.js";
import { addAction as decide, isSameAction } from "../domain/transitions.js";
import { actingMember, atCase, keep, type Outcome, refused } from "../keep.js";
import { actions } from "../store.js";
import { showAction } from "../tell.js";

export type NewAction = { caseId: string; what: string; owner: string; dueDate: string };

/** Before a case is on an agenda there is nothing to plan. */
const PLANNED: readonly string[] = ["on-agenda", "discussed", "with-the-person", "in-progress", "review"];

/** L7: a task with one owner and a date; the owner is told. Again, with the same owner and words: the one there is. */
export async function addAction(work: Work, from: NewAction): Outcome {
  const addedBy = actingMember(work);
  const at = await atCase(work, from.caseId);
  if (!at.ok) return at;
  const { theCase, ref, clock } = at.value;
  if (!PLANNED.includes(theCase.status)) return refuse({ code: "action-case-not-open", with: { case: ref } });
  const refusal = await cannotOwn(work, from.owner, theCase.id);
  if (refusal) return refuse(refusal);
  const who = (await nameOf(work, from.owner)).name;
  const all = await actions.find(work, { caseId: theCase.id });
  const before = all.find((action) => isSameAction(action, from));
  if (before) return ok({ say: "action-added-before", with: { ref: before.ref, who } });
  const action = {
    id: work.newId(),
    ref: `${ref}-A${all.length + 1}`,
    area: theCase.area,
    series: theCase.series,
    caseId: theCase.id,
    owner: from.owner,
    addedBy,
    dueDate: from.dueDate,
    what: from.what,
  };
  const decided = decide(action, localDate(work.now, clock.zone), work.now, clock);
  if (!decided.ok) return refused(decided.refusal, action);
  const added = await keep(work, decided.value, true);
  await showAction(work, added);
  return ok({ say: "action-added-now", with: { ref: added.ref, who, when: fullDay(added.dueDate) } });
}

/** Why somebody cannot have an action of this case; undefined: they can. */
export async function cannotOwn(work: Work, owner: string, caseId: string) {
  const member = await memberById(work, owner);
  const theCase = await caseById(work, caseId);
  if (!member || !theCase || member.area !== theCase.area || member.status !== "active") {
    return { code: "action-names-nobody" } as const;
  }
  if (!excludedFrom(theCase, member.organisation)) return undefined;
  return { code: "action-cannot-see-case", with: { who: member.name, case: theCase.ref ?? "" } } as const;
}
