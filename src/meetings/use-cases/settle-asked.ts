import { mayHaveSeen, shownAt } from "../../storage/outbox.js";
import type { Work } from "../../storage/work.js";
import { leaders } from "../domain/people.js";
import type { Meeting, Series } from "../domain/types.js";

/**
 * A meeting was started, closed, moved or cancelled: cards that asked chair and deputy to start or to close it ask for
 * nothing any more and lose their buttons. Those that nobody has seen are dropped when it is their turn.
 */
export async function settleAsked(work: Work, meeting: Meeting, series: Series): Promise<void> {
  for (const leader of leaders(series))
    for (const [tag, card] of askedOf(meeting)) {
      const at = `dm:${leader}` as const;
      if (!(await mayHaveSeen(work.tx, tag, at))) continue;
      // That it was started stays true when it is over.
      if (meeting.status === "closed" && (await shownAt(work.tx, tag, at))?.args.settled) continue;
      await work.show({ tag, at, card, args: { meeting: meeting.id, settled: "yes" } });
    }
}

/** Each with its card; after a move the same was asked anew. */
function askedOf({ id, moved }: Meeting): [string, string][] {
  const times = Array.from({ length: (moved?.times ?? 0) + 1 }, (_, time) => time);
  return [
    ...times.flatMap((time): [string, string][] => [
      [`meeting:${id}:start:${time}`, "meetings.start"],
      [`meeting:${id}:unfinished:${time}`, "meetings.unfinished"],
    ]),
    [`meeting:${id}:unfinished:again`, "meetings.unfinished"],
  ];
}
