import type { Need } from "../directory/domain/types.js";
import type { Work } from "../storage/work.js";
import type { Gap, GapReason } from "./domain/types.js";
import type { AtCase } from "./keep.js";
import { gaps, gapsOf } from "./store.js";

export type NewGap = { need: Need; because: GapReason; owner: string; note?: string | undefined };

/** One open gap a need and case: recording it again gives back the one there is. The case is held by the caller. */
export async function recordGap(
  work: Work,
  { theCase, ref }: AtCase,
  from: NewGap,
): Promise<{ gap: Gap; isNew: boolean }> {
  const all = await gapsOf(work, theCase.id);
  const before = all.find((gap) => gap.need === from.need && gap.status === "open");
  if (before) return { gap: before, isNew: false };
  const gap: Gap = {
    id: work.newId(),
    ref: `${ref}-G${all.length + 1}`,
    area: theCase.area,
    series: theCase.series,
    caseId: theCase.id,
    owner: from.owner,
    need: from.need,
    status: "open",
    because: from.because,
    at: work.now,
    ...(from.note ? { text: { note: from.note } } : {}),
  };
  await gaps.insert(work, gap, work.now);
  const facts = { need: gap.need, because: gap.because, case: theCase.id };
  await work.record({ type: "gap-recorded", thing: gap.id, ref: gap.ref, facts }, gap.area);
  return { gap, isNew: true };
}
