import type { Finding, Seen } from "../log.js";
import { firstLine, isByTheClock, isForAll, isLive, isPersonal, mentions } from "../messages.js";
import { isOpen, open, said } from "../reckoning.js";
import { isPaused, type Meeting, type Story } from "../story-types.js";
import { finding } from "./manners.js";

/**
 * Quiet hours, weekends and bank holidays: messages wait. Not for whoever has just pressed something; not what belongs to
 * a meeting's own hour; not what must be known before people may be written to again.
 */
export function quiet(story: Story): Finding[] {
  const { log, zone } = story;
  return log.seen.flatMap((seen) => {
    if (isOpen(seen.at, zone) || isLive(seen) || isForAll(seen) || pressed(story, seen)) return [];
    if (isOutside(story, seen) || isSoon(story, seen)) return [];
    const rule = isPersonal(seen) ? "quiet-hours" : "quiet-hours-channel";
    return [finding(rule, seen, `${seen.card} at ${said(seen.at, zone)}: ${firstLine(seen.text)}`)];
  });
}

/** Nobody who has paused is chased, called, sent a digest, or told what can wait. */
export function paused(story: Story): Finding[] {
  const { log, people, zone } = story;
  return log.seen.flatMap((seen) => {
    if (!isPersonal(seen) || !isPaused(people.get(seen.to), seen.at, zone)) return [];
    if (pressed(story, seen) || isForAll(seen) || isOutside(story, seen) || isSoon(story, seen)) return [];
    if (isLive(seen) && runs(story, seen)) return [];
    const rule = seen.card === "meetings.call-dm" ? "call-to-the-paused" : "to-the-paused";
    const what = `${seen.card} at ${said(seen.at, zone)}: ${firstLine(seen.text)}`;
    return [finding(isByTheClock(seen) ? rule : "news-to-the-paused", seen, what)];
  });
}

function pressed({ presses }: Story, seen: Seen): boolean {
  return isPersonal(seen) && presses.has(`${seen.to} ${seen.at}`);
}

/** Urgent, and dealt with outside the meeting: its holder hears of that at once, and of nothing else. */
function isOutside({ cases }: Story, seen: Seen): boolean {
  if (seen.card !== "cases.told") return false;
  return [...cases.values()].some(
    ({ ref, owner, decisions }) =>
      owner === seen.to &&
      mentions(seen, ref) &&
      decisions.some(({ at, value }) => value === "outside" && at === seen.at),
  );
}

/** A date that was or is before people may be written to again. */
function isSoon({ meetings, zone }: Story, seen: Seen): boolean {
  if (!/^meetings\.(moved|cancelled|slot)$/.test(seen.card)) return false;
  const next = open(seen.at, zone);
  return [...meetings.values()].some(
    (one) => mentions(seen, one.ref) && startsOf(one, seen.at).some((at) => at > seen.at && at < next),
  );
}

/** Where it stood before a moment, and where it stands from then on. */
export function startsOf({ was }: Meeting, moment: string): string[] {
  const upTo = was.filter(({ at }) => at <= moment);
  return upTo.slice(-2).map(({ value }) => value.start);
}

/** Whoever runs a meeting although they are away needs what it takes. */
function runs({ meetings }: Story, seen: Seen): boolean {
  return [...meetings.values()].some((one) => one.startedBy === seen.to && mentions(seen, one.ref));
}
