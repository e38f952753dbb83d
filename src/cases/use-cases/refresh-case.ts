import { refreshBoard } from "../../meetings/use-cases/refresh-board.js";
import type { Work } from "../../storage/work.js";
import { showHolder, showInChannel } from "../keep.js";
import { cases } from "../store.js";

/** Shows again what shows the case: its card in the channel, once the agenda has been out, and the holder's own. */
export async function refreshCase(work: Work, caseId: string): Promise<void> {
  const state = await cases.get(work, caseId);
  if (!state) throw new Error(`no case ${caseId}`);
  if (state.onAgendaAt === undefined && state.urgent === undefined) return;
  await showInChannel(work, state);
  await showHolder(work, state);
  if (state.meeting !== undefined) await refreshBoard(work, state.meeting);
}
