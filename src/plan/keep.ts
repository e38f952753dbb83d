import { statusWords } from "../../cards/plan/words.js";
import type { Done, Refusal } from "../app/contract.js";
import type { Case } from "../cases/domain/types.js";
import { caseById } from "../cases/queries.js";
import { refreshAnswers } from "../cases/use-cases/refresh-answers.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { fullDay } from "../kernel/spoken.js";
import type { Series } from "../meetings/domain/types.js";
import type { Work } from "../storage/work.js";
import { clockOf, seriesOf } from "./clock.js";
import type { ActionClock } from "./domain/due.js";
import type { ActionDecision, ActionRefusal } from "./domain/transitions.js";
import type { Action } from "./domain/types.js";
import { actions } from "./store.js";
import { showAction } from "./tell.js";
import { holdPlan } from "./use-cases/hold-plan.js";
import { refreshFollowUp } from "./use-cases/refresh-follow-up.js";

/** Every use case here ends in words for the one who pressed. */
export type Outcome = Promise<Result<Done, Refusal>>;
export type AtCase = { theCase: Case; ref: string; series: Series; clock: ActionClock };
export type Held = AtCase & { action: Action };

const ENDED: readonly Case["status"][] = ["closed", "withdrawn", "handled-outside"];

/** Nothing is planned, done or asked about a case any more. */
export function hasEnded(theCase: Pick<Case, "status">): boolean {
  return ENDED.includes(theCase.status);
}

/** The case, its actions held until the transaction ends; a case that has ended is refused in words. */
export async function atCase(work: Work, caseId: string): Promise<Result<AtCase, Refusal>> {
  await holdPlan(work, caseId);
  const theCase = await caseById(work, caseId);
  if (!theCase?.ref) return refuse({ code: "no-longer-there" });
  if (hasEnded(theCase)) return refuse({ code: "action-case-ended", with: { case: theCase.ref } });
  const series = await seriesOf(work, theCase);
  return ok({ theCase, ref: theCase.ref, series, clock: clockOf(series) });
}

/** The action with its case, held until the transaction ends. */
export async function atAction(work: Work, id: string): Promise<Result<Held, Refusal>> {
  const seen = await actions.get(work, id);
  if (!seen) return refuse({ code: "no-longer-there" });
  const at = await atCase(work, seen.caseId);
  if (!at.ok) return at;
  const action = await actions.lock(work, id);
  if (!action) return refuse({ code: "no-longer-there" });
  return ok({ ...at.value, action });
}

/** Saves what was decided, writes the audit (codes and ids only), and puts right what shows the action. */
export async function keep(work: Work, { state, events }: ActionDecision, isNew = false): Promise<Action> {
  if (isNew) await actions.insert(work, state, work.now);
  else await actions.save(work, state, work.now);
  for (const { type, at: _at, ...facts } of events) {
    await work.record(
      { type, thing: state.id, ref: state.ref, facts: { ...facts, case: state.caseId } },
      state.area,
    );
  }
  if (!isNew) await showAction(work, state);
  await refreshAnswers(work, state.caseId);
  await refreshFollowUp(work, state.caseId);
  return state;
}

export function refused(
  refusal: ActionRefusal,
  action: Pick<Action, "ref" | "dueDate">,
): { ok: false; refusal: Refusal } {
  return refuse({ code: refusal.code, with: { ref: action.ref, when: fullDay(action.dueDate) } });
}

/** It is so already: said kindly, and nothing is changed. */
export function alreadySo(action: Action): { ok: true; value: Done } {
  return ok({ say: "action-already-so", with: { ref: action.ref, status: statusWords[action.status] } });
}

/** The member who acts; the clock never presses. */
export function actingMember(work: Work): string {
  if (work.actor.kind !== "member") throw new Error("only a member can do this");
  return work.actor.id;
}
