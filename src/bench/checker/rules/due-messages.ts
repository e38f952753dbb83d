import type { Finding, Seen } from "../log.js";
import { isChase } from "../messages.js";
import { fits, seenAt } from "../musts.js";
import { at, dayOf, plusHours, plusWorkingDays, said } from "../reckoning.js";
import type { Story } from "../story-types.js";
import { aroundMeetings } from "./musts-of-meetings.js";
import { ofServices } from "./musts-of-services.js";
import { afterMeetings } from "./musts-of-the-person.js";
import { theWatch } from "./musts-of-the-watch.js";

/** Every message that the clock owes somebody, and that they have not seen in time. */
export function dueMessages(story: Story): Finding[] {
  const byReader = new Map<string, Seen[]>();
  for (const seen of story.log.seen) byReader.set(seen.to, [...(byReader.get(seen.to) ?? []), seen]);
  const musts = [...aroundMeetings(story), ...afterMeetings(story), ...theWatch(story), ...ofServices(story)];
  return musts.flatMap((must) => {
    const from = seenAt(story, must);
    if (from === undefined || must.still?.(from) === false) return [];
    const inTime = plusHours(from, must.grace);
    const all = byReader.get(must.to) ?? [];
    // One question a person a day: the second comes the next morning, and whoever answers before that is not asked.
    const asked = all.some((seen) => isChase(seen) && dayOf(seen.at, story.zone) === dayOf(from, story.zone));
    const mayWait = asked && must.cards?.test("chasing.together") === true;
    const nextDay = plusHours(at(plusWorkingDays(dayOf(from, story.zone), 1), "10:00", story.zone), 1);
    const until = mayWait && nextDay > inTime ? nextDay : inTime;
    if (mayWait && must.still?.(until) === false) return [];
    if (all.some((seen) => fits(must, seen, plusHours(must.due, -(must.early ?? 0)), until))) return [];
    const when = said(must.due, story.zone);
    return [{ rule: must.rule, at: must.due, to: must.to, what: `${must.what}, due ${when}` }];
  });
}
