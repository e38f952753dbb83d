import type { Work } from "../../storage/work.js";
import { place } from "../domain/meeting-steps.js";
import { keep, lockCase } from "../keep.js";

/**
 * The agenda is out: the case's card stands in the channel. A case that was there before keeps its card and
 * thread; a short message points to it. A case that is no longer meant for an agenda is left alone.
 */
export async function placeOnAgenda(work: Work, caseId: string): Promise<void> {
  const state = await lockCase(work, caseId);
  const placed = place(state, work.now);
  if (!placed.ok || placed.value.events.length === 0) return;
  const kept = await keep(work, placed.value);
  if (state.onAgendaAt === undefined) return;
  await work.show({
    tag: `case:${kept.id}:back:${kept.meeting ?? ""}`,
    at: `channel:${kept.series}`,
    card: "cases.back",
    args: { case: kept.id },
  });
}
