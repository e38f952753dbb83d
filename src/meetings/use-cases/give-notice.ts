import { caseById } from "../../cases/queries.js";
import type { Work } from "../../storage/work.js";
import type { Meeting } from "../domain/types.js";

/** One notice to all in the channel, and one to each holder of a case on the meeting, which names their cases. */
export async function noticeOnce(
  work: Work,
  meeting: Meeting,
  card: string,
  tag: string,
  caseIds: readonly string[],
  more: Record<string, string> = {},
): Promise<void> {
  const show = { tag: `meeting:${meeting.id}:${tag}`, card };
  await work.show({ ...show, at: `channel:${meeting.series}`, args: { ...more, meeting: meeting.id } });
  const byHolder = new Map<string, string[]>();
  for (const id of caseIds) {
    const one = await caseById(work, id);
    if (!one || one.ref === undefined || one.closedAt !== undefined || one.status === "withdrawn") continue;
    byHolder.set(one.owner, [...(byHolder.get(one.owner) ?? []), id]);
  }
  for (const [holder, ids] of byHolder) {
    await work.show({
      ...show,
      at: `dm:${holder}`,
      args: { ...more, meeting: meeting.id, cases: ids.join(",") },
    });
  }
}
