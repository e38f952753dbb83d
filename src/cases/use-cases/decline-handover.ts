import { nameOf } from "../../directory/queries.js";
import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { decline } from "../domain/handover.js";
import { atHandover, keepHandover, refuseHandover } from "../handover-keep.js";
import { showChange } from "../handover-show.js";
import { actingMember, type Outcome, refOf, showHolder } from "../keep.js";
import { partyOf } from "../party-of.js";

/** W7: no, with a word that passed the guard, or without. Nothing about the case changes; who asked hears. Again: said kindly. */
export async function declineHandover(work: Work, id: string, word: string | undefined): Outcome {
  const at = await atHandover(work, id);
  if (!at.ok) return at;
  const { state, handover } = at.value;
  const ref = refOf(state);
  const said = decline(handover, partyOf(handover, actingMember(work)), word, work.now);
  if (!said.ok) return refuseHandover(work, state, said.refusal);
  if (said.value.again) return ok({ say: "handover-over-already", with: { ref } });
  await keepHandover(work, said.value.handover, "handover-declined");
  await showChange(work, said.value.handover, true);
  await showHolder(work, state);
  const holder = (await nameOf(work, state.owner)).name;
  return ok({ say: "handover-declined-now", with: { ref, holder } });
}
