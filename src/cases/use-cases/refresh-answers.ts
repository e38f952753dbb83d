import { showCaptured } from "../../meetings/use-cases/refresh-board.js";
import { offersOfCase, offersStand } from "../../offers/queries.js";
import type { Work } from "../../storage/work.js";
import type { Case } from "../domain/types.js";
import { showInChannel, showTurn } from "../keep.js";
import { cases } from "../store.js";

/**
 * What was offered, found missing or agreed for a case has changed: shows again its card in the channel, once it is there,
 * and in a meeting that is live the chair's. The holder's own card says of these only whether there are any.
 */
export async function refreshAnswers(work: Work, caseId: string): Promise<void> {
  const state = await cases.get(work, caseId);
  if (!state) throw new Error(`no case ${caseId}`);
  // Their own tab counts what they wait for.
  work.owners?.add(state.owner);
  await refreshTurn(work, state);
  if (state.onAgendaAt === undefined && state.urgent === undefined) return;
  await showInChannel(work, state);
  if (state.meeting !== undefined) await showCaptured(work, state.meeting, caseId);
}

/**
 * The person has answered: of a case that was brought back, the last offer of an earlier round may have waited for that.
 * It shows to the case holder and the chair alone.
 */
export async function refreshAnswered(work: Work, caseId: string): Promise<void> {
  const state = await cases.get(work, caseId);
  if (state?.broughtBackAt !== undefined) await refreshTurn(work, state);
}

async function refreshTurn(work: Work, state: Case): Promise<void> {
  if (state.status === "with-the-person" && (await offersAreFew(work, state))) await showTurn(work, state);
}

/** None stands, or one may be the first. */
async function offersAreFew(work: Work, state: Case): Promise<boolean> {
  const standing = (await offersOfCase(work, state.id)).filter((offer) => offersStand([offer], state));
  return standing.length <= 1;
}
