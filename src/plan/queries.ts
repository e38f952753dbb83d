/** What other rooms may read of plans. */
import type { Store } from "../storage/database.js";
import { clockOf, seriesOf } from "./clock.js";
import { type ActionNext, nextStep } from "./domain/next-step.js";
import type { Action } from "./domain/types.js";
import { actions, actionsOf } from "./store.js";

/** Oldest first, closed ones too. */
export function actionsOfCase(store: Store, caseId: string): Promise<Action[]> {
  return actionsOf(store, caseId);
}

/** For `actionsOfMember` of each of these, in one question. */
export function readActionsAhead(store: Store, owners: readonly string[]): Promise<void> {
  return actions.readAhead(store, owners);
}

export function actionsOfMember(store: Store, member: string): Promise<Action[]> {
  return actions.find(store, { owner: member });
}

export function actionsOfSeries(store: Store, series: string): Promise<Action[]> {
  return actions.find(store, { series });
}

/** Whose turn it is with this action, for what, by when. */
export async function nextStepOfAction(store: Store, action: Action): Promise<ActionNext> {
  return nextStep(action, clockOf(await seriesOf(store, action)));
}

export function actionById(store: Store, id: string): Promise<Action | undefined> {
  return actions.get(store, id);
}
