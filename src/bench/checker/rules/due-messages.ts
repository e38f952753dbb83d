import type { Finding, Seen } from "../log.js";
import { fits, seenAt } from "../musts.js";
import { plusHours, said } from "../reckoning.js";
import type { Story } from "../story-types.js";
import { aroundMeetings } from "./musts-of-meetings.js";
import { ofServices } from "./musts-of-services.js";
import { afterMeetings } from "./musts-of-the-person.js";
import { theWatch } from "./musts-of-the-watch.js";

/** Every message that the clock owes somebody, and that they have not seen in time. */
export function dueMessages(story: Story): Finding[] {
  const byReader = new Map<string, Seen[]>();
  for (const seen of story.log.seen) {
    const all = byReader.get(seen.to) ?? [];
    all.push(seen);
    byReader.set(seen.to, all);
  }
  const musts = [...aroundMeetings(story), ...afterMeetings(story), ...theWatch(story), ...ofServices(story)];
  return musts.flatMap((must) => {
    const from = seenAt(story, must);
    if (from === undefined || must.still?.(from) === false) return [];
    const [earliest, latest] = [plusHours(must.due, -(must.early ?? 0)), plusHours(from, must.grace)];
    const all = byReader.get(must.to) ?? [];
    if (all.some((seen) => fits(must, seen, earliest, latest))) return [];
    const when = said(must.due, story.zone);
    return [{ rule: must.rule, at: must.due, to: must.to, what: `${must.what}, due ${when}` }];
  });
}
