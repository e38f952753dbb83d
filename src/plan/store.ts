import type { Store } from "../storage/database.js";
import { collection } from "../storage/documents.js";
import { actionTable } from "../storage/schema/plan.js";
import type { Action } from "./domain/types.js";

export const actions = collection<Action>("actions", actionTable);

/** In the order of their numbers (A2 before A10), which is the order in which they were added. */
export async function actionsOf(store: Store, caseId: string): Promise<Action[]> {
  const found = await actions.find(store, { caseId });
  return found.sort((a, b) => a.ref.length - b.ref.length || (a.ref < b.ref ? -1 : 1));
}
