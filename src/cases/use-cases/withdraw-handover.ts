import { nameOf } from "../../directory/queries.js";
import { ok } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { takeBack } from "../domain/handover.js";
import { atHandover, keepHandover, refuseHandover } from "../handover-keep.js";
import { showChange } from "../handover-show.js";
import { type Outcome, refOf, showHolder } from "../keep.js";

/** W7: nobody is asked any more. Who was asked sees it in place; who has not seen it yet never does. Again: said kindly. */
export async function withdrawHandover(work: Work, id: string): Outcome {
  const at = await atHandover(work, id);
  if (!at.ok) return at;
  const { state, handover } = at.value;
  const ref = refOf(state);
  const back = takeBack(handover, "withdrawn", work.now);
  if (!back.ok) return refuseHandover(work, state, back.refusal);
  if (back.value.again) return ok({ say: "handover-over-already", with: { ref } });
  await keepHandover(work, back.value.handover, "handover-withdrawn");
  await showChange(work, back.value.handover, false);
  await showHolder(work, state);
  const holder = (await nameOf(work, state.owner)).name;
  return ok({ say: "handover-withdrawn-now", with: { ref, holder } });
}
