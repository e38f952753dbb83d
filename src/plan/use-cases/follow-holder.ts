import { memberById } from "../../directory/queries.js";
import type { Work } from "../../storage/work.js";
import { actions } from "../store.js";
import { handOver } from "./hand-over.js";

/**
 * W7: what the old case holder was to do for the case goes with it, each under a new number as whenever an action changes
 * hands. Somebody who may not have it keeps it where it is. Again: there is nothing left to hand over.
 */
export async function followHolder(
  work: Work,
  caseId: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  if ((await memberById(work, to))?.status !== "active") return;
  for (const { id } of await actions.find(work, { caseId, owner: from, status: "open" }))
    await handOver(work, id, to);
}
