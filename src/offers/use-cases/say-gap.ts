import { needWords } from "../../../cards/text/needs.js";
import { openToPartners } from "../../cases/queries.js";
import type { Need } from "../../directory/domain/types.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { actingMember, atCase, type Outcome } from "../keep.js";
import { recordGap } from "../record-gap.js";
import { refreshPublic } from "../refresh.js";

/** L6: a need that nobody could meet. Again, while it is open: the gap that is there. */
export async function sayGap(work: Work, caseId: string, need: Need, note?: string | undefined): Outcome {
  const owner = actingMember(work);
  const at = await atCase(work, caseId);
  if (!at.ok) return at;
  if (!openToPartners(at.value.theCase))
    return refuse({ code: "offer-case-not-open", with: { case: at.value.ref } });
  const { gap, isNew } = await recordGap(work, at.value, { need, because: "said", owner, note });
  if (!isNew) return ok({ say: "gap-recorded-before", with: { ref: gap.ref } });
  await refreshPublic(work, caseId);
  return ok({ say: "gap-recorded", with: { ref: gap.ref, case: at.value.ref, need: needWords[need] } });
}
