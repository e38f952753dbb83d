import type { FormValues, Refusal } from "../app/contract.js";
import { areaById } from "../directory/queries.js";
import type { Store } from "../storage/database.js";
import type { Work } from "../storage/work.js";

/**
 * B8: somebody is at immediate risk. Whatever else the form holds, the answer is who to call now, and nothing
 * of its text is kept. Undefined: no such answer was given.
 */
export async function immediateRisk(
  store: Store,
  area: string,
  values: FormValues,
): Promise<Refusal | undefined> {
  if (values.risk !== true) return undefined;
  const found = await areaById(store, area);
  if (!found) throw new Error(`no area ${area}`);
  return { code: "immediate-risk", with: { ...found.crisis } };
}

/**
 * What stays after the refusal: that it was shown, and a lasting card with the numbers and without a word about
 * the case. Several tries within the same hour share one card.
 */
export async function afterImmediateRisk(work: Work, refusal: Refusal, seriesId: string): Promise<void> {
  if (refusal.code !== "immediate-risk" || work.actor.kind !== "member") return;
  await work.record({ type: "safety-shown", thing: seriesId }, work.actor.area);
  await work.show({
    tag: `safety:${seriesId}:${work.now.slice(0, 13)}`,
    at: `dm:${work.actor.id}`,
    card: "cases.safety",
    args: { series: seriesId },
  });
}
