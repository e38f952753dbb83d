import type { Work } from "../../storage/work.js";
import { leaders } from "../domain/people.js";
import type { Meeting, Series } from "../domain/types.js";

/** A card about a meeting to chair and deputy, each in their direct messages. */
export async function tellLeaders(
  work: Work,
  meeting: Meeting,
  series: Series,
  what: { tag: string; card: string; args?: Record<string, string>; notBefore?: string },
): Promise<void> {
  for (const leader of leaders(series)) {
    await work.show({
      tag: `meeting:${meeting.id}:${what.tag}`,
      at: `dm:${leader}`,
      card: what.card,
      args: { meeting: meeting.id, ...what.args },
      ...(what.notBefore === undefined ? {} : { notBefore: what.notBefore }),
    });
  }
}

/** After a move the same step must be seen anew. */
export function anew(meeting: Meeting, what: string, card: string): { tag: string; card: string } {
  return { tag: `${what}:${meeting.moved?.times ?? 0}`, card };
}
