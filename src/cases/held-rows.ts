import type { HeldRow } from "../../cards/cases/holding-cards.js";
import { nameOf } from "../directory/queries.js";
import type { Store } from "../storage/database.js";
import type { Match } from "../storage/document-statements.js";
import { mayHandOver } from "./domain/handover.js";
import { ENDED, isUrgent } from "./domain/statuses.js";
import { mayAskUrgently } from "./domain/urgent.js";
import { turnOf } from "./facts.js";
import { cases, handovers } from "./store.js";

/** Open cases of one holder, oldest first: references, states and whose turn it is, in words for `reader`. */
export async function heldRows(
  store: Store,
  match: Match & { owner: string },
  reader: "case-holder" | "chair",
): Promise<HeldRow[]> {
  const rows: HeldRow[] = [];
  for (const state of await cases.find(store, match)) {
    if (ENDED.includes(state.status)) continue;
    const [open] = await handovers.find(store, { caseId: state.id, status: "asked" });
    rows.push({
      caseId: state.id,
      ref: state.ref ?? "",
      status: state.status,
      turn: await turnOf(store, state, reader),
      asked: open && (await nameOf(store, open.owner)).name,
      mayAsk: mayAskUrgently(state) && !isUrgent(state),
      mayHandOver: mayHandOver(state),
    });
  }
  return rows;
}
