import type { Work } from "../storage/work.js";
import { takeBack } from "./domain/handover.js";
import type { Case } from "./domain/types.js";
import { showChange } from "./handover-show.js";
import { handovers } from "./store.js";

/** The case has ended: nobody is asked any more to take it over. */
export async function endHandovers(work: Work, state: Pick<Case, "id">): Promise<void> {
  for (const open of await handovers.lockAll(work, { caseId: state.id, status: "asked" })) {
    const over = takeBack(open, "lapsed", work.now);
    if (!over.ok || over.value.again) continue;
    await handovers.save(work, over.value.handover, work.now);
    await showChange(work, over.value.handover, false);
  }
}
