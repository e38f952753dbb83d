import type { Case } from "../../cases/domain/types.js";
import { caseById } from "../../cases/queries.js";
import type { Work } from "../../storage/work.js";

/** Keeps the case holder's follow-up up to date in place. Before there is one, nothing happens. */
export async function refreshFollowUp(work: Work, caseId: string): Promise<void> {
  const theCase = await caseById(work, caseId);
  if (theCase?.handedToPersonAt !== undefined) await showFollowUp(work, theCase);
}

/** One message for each time the case was handed to the person. */
export async function showFollowUp(work: Work, theCase: Case): Promise<void> {
  await work.show({
    tag: `case:${theCase.id}:follow-up:${theCase.handedToPersonAt}`,
    at: `dm:${theCase.owner}`,
    card: "plan.follow-up",
    args: { case: theCase.id },
  });
}
