import { showCaptured } from "../../meetings/use-cases/refresh-board.js";
import type { Work } from "../../storage/work.js";
import { showInChannel } from "../keep.js";
import { cases } from "../store.js";

/**
 * What was offered, found missing or agreed for a case has changed: shows again its card in the channel, once it is there,
 * and in a meeting that is live the chair's. The holder's own card says nothing of these.
 */
export async function refreshAnswers(work: Work, caseId: string): Promise<void> {
  const state = await cases.get(work, caseId);
  if (!state) throw new Error(`no case ${caseId}`);
  // Their own tab counts what they wait for.
  work.owners?.add(state.owner);
  if (state.onAgendaAt === undefined && state.urgent === undefined) return;
  await showInChannel(work, state);
  if (state.meeting !== undefined) await showCaptured(work, state.meeting, caseId);
}
