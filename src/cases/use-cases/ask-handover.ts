import { nameOf } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { ask, takeBack, waitsFor } from "../domain/handover.js";
import { finishHandover } from "../finish-handover.js";
import { holdToHandOver, keepHandover, openHandover, refuseHandover } from "../handover-keep.js";
import { askParties, showChange } from "../handover-show.js";
import { actingMember, type Outcome, refOf, showHolder } from "../keep.js";
import { mayHold, stillHolds } from "../may-hold.js";
import { acceptHandover } from "./accept-handover.js";

/**
 * W7: the case holder, or the chair, asks a colleague to take the case over. Asking is the asker's yes; where the chair
 * asks, the holder is asked, too, while they are on the list. The same colleague again: they are asked already.
 */
export async function askHandover(
  work: Work,
  caseId: string,
  to: string | undefined,
  note: string | undefined,
): Outcome {
  if (to === undefined) return refuse({ code: "handover-names-nobody" });
  const by = actingMember(work);
  const state = await holdToHandOver(work, caseId);
  const ref = refOf(state);
  const { clock } = await settingOf(work, state);
  const open = await openHandover(work, caseId);
  const holderLeft = !(await stillHolds(work, state));
  const asked = ask(state, open, { id: work.newId(), by, to, note, holderLeft }, clock, work.now);
  if (!asked.ok) return refuseHandover(work, state, asked.refusal);
  const { handover, again } = asked.value;
  const who = (await nameOf(work, to)).name;
  // The chair has asked the same colleague already: whoever holds it has said yes by asking.
  if (again && by === state.owner && !handover.agreed.includes("giver"))
    return acceptHandover(work, handover.id);
  if (again) return ok({ say: "handover-asked-before", with: { ref, who } });
  if (!(await mayHold(work, state, to))) return refuse({ code: "handover-cannot-hold", with: { ref, who } });
  if (open) {
    const replaced = takeBack(open, "lapsed", work.now);
    if (replaced.ok) {
      await keepHandover(work, replaced.value.handover, "handover-lapsed");
      await showChange(work, replaced.value.handover, false);
    }
  }
  await keepHandover(work, handover, "handover-asked", true);
  const waiting = waitsFor(handover);
  if (waiting.length === 0) return finishHandover(work, state, handover);
  await askParties(work, handover);
  await showHolder(work, state);
  const holder = (await nameOf(work, state.owner)).name;
  const [first, second] = waiting;
  if (second) return ok({ say: "handover-asked-both", with: { ref, who, holder } });
  return ok({
    say: first === "giver" ? "handover-asked-holder" : "handover-asked",
    with: { ref, who, holder },
  });
}
