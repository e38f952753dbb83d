import type { Finding, Seen } from "../log.js";
import { isFullList } from "../messages.js";
import { fits, type Must, seenAt } from "../musts.js";
import { at, dayOf, plusHours, plusWorkingDays, said } from "../reckoning.js";
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
    if (all.some((seen) => fits(must, seen, earliest, whenThereIsRoom(story, must, all, from, latest))))
      return [];
    const when = said(must.due, story.zone);
    return [{ rule: must.rule, at: must.due, to: must.to, what: `${must.what}, due ${when}` }];
  });
}

/** What found the day's list full waits for the next working day, and for the next where that one's is full as well. */
function whenThereIsRoom(
  { zone }: Story,
  { cards }: Must,
  all: readonly Seen[],
  from: string,
  latest: string,
): string {
  if (cards && !cards.test("chasing.together")) return latest;
  const full = new Set(all.filter(isFullList).map(({ at }) => dayOf(at, zone)));
  let [day, until] = [dayOf(from, zone), latest];
  while (full.has(day)) {
    day = plusWorkingDays(day, 1);
    until = [until, at(day, "18:00", zone)].sort()[1] ?? until;
  }
  return until;
}
