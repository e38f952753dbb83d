import { refreshAnswers } from "../cases/use-cases/refresh-answers.js";
import { refreshFollowUp } from "../plan/use-cases/refresh-follow-up.js";
import type { Work } from "../storage/work.js";

/** What everybody sees of a case's offers and gaps has changed: its card in the channel, and the follow-up. */
export async function refreshPublic(work: Work, caseId: string): Promise<void> {
  await refreshAnswers(work, caseId);
  await refreshFollowUp(work, caseId);
}
