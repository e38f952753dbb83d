import type { Work } from "../../../storage/work.js";
import type { Sorted } from "./incoming.js";
import { takeBounce } from "./take-bounce.js";
import { takeCalendarReply } from "./take-calendar-reply.js";
import { takeHumanReply } from "./take-human-reply.js";
import { takeUnsubscribe } from "./take-unsubscribe.js";

/** All that follows from a mail, within one transaction. Returns what it is counted as. */
export async function takeMail(work: Work, sorted: Sorted): Promise<string> {
  switch (sorted.kind) {
    case "bounce":
      return takeBounce(work, sorted);
    case "calendar":
      return takeCalendarReply(work, sorted);
    case "unsubscribe":
      return takeUnsubscribe(work, sorted);
    case "human":
      return takeHumanReply(work, sorted);
    case "nothing":
      return sorted.why;
    default:
      return sorted satisfies never;
  }
}
