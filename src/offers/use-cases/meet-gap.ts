import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { atCase, type Outcome } from "../keep.js";
import { refreshPublic } from "../refresh.js";
import { gaps } from "../store.js";

/** Somebody can meet it after all. Again: it was met already. */
export async function meetGap(work: Work, id: string): Outcome {
  const seen = await gaps.get(work, id);
  if (!seen) return refuse({ code: "no-longer-there" });
  const at = await atCase(work, seen.caseId);
  if (!at.ok) return at;
  const gap = await gaps.lock(work, id);
  if (!gap) return refuse({ code: "no-longer-there" });
  if (gap.status === "met") return ok({ say: "gap-met-before", with: { ref: gap.ref } });
  await gaps.save(work, { ...gap, status: "met", metAt: work.now }, work.now);
  await work.record({ type: "gap-met", thing: gap.id, ref: gap.ref, facts: { need: gap.need } }, gap.area);
  await refreshPublic(work, gap.caseId);
  return ok({ say: "gap-met-now", with: { ref: gap.ref } });
}
