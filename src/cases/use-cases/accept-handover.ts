import { nameOf } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { agree, waitsFor } from "../domain/handover.js";
import { finishHandover } from "../finish-handover.js";
import { atHandover, keepHandover, refuseHandover } from "../handover-keep.js";
import { showChange } from "../handover-show.js";
import { actingMember, type Outcome, refOf } from "../keep.js";
import { mayHold } from "../may-hold.js";
import { partyOf } from "../party-of.js";

/**
 * W7: the colleague, or the case holder whom the chair asked, says yes. With the second yes the case changes hands. Again:
 * said kindly. Whoever may not hold it any more, since the list or what the case leaves out has changed, is refused.
 */
export async function acceptHandover(work: Work, id: string): Outcome {
  const at = await atHandover(work, id);
  if (!at.ok) return at;
  const { state, handover } = at.value;
  const party = partyOf(handover, actingMember(work));
  const ref = refOf(state);
  const agreed = agree(handover, party, work.now);
  if (!agreed.ok) return refuseHandover(work, state, agreed.refusal);
  if (agreed.value.again) return ok({ say: "handover-over-already", with: { ref } });
  if (!(await mayHold(work, state, handover.owner))) {
    const who = (await nameOf(work, handover.owner)).name;
    return refuse({ code: "handover-cannot-hold", with: { ref, who } });
  }
  if (agreed.value.handover.status === "accepted") return finishHandover(work, state, agreed.value.handover);
  await keepHandover(work, agreed.value.handover, "handover-agreed");
  await showChange(work, agreed.value.handover, false);
  const [other] = waitsFor(agreed.value.handover);
  const waits = await nameOf(work, other === "giver" ? handover.from : handover.owner);
  return ok({ say: "handover-agreed", with: { ref, who: waits.name } });
}
