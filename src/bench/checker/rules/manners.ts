import type { Finding, Seen } from "../log.js";
import { firstLine, isByTheClock, isLive, isPersonal } from "../messages.js";
import { isOpen, said } from "../reckoning.js";
import { isPaused, type Story } from "../story-types.js";

/** Seen twice: the same message posted a second time, or the very same words to the same reader on one day. */
export function twice({ log, zone }: Story): Finding[] {
  const keys = new Set<string>();
  const words = new Map<string, string>();
  return log.seen.flatMap((seen): Finding[] => {
    const found: Finding[] = [];
    const again = (what: string) => found.push(finding("twice", seen, `${what}: ${firstLine(seen.text)}`));
    if (keys.has(seen.key)) again("posted a second time");
    else {
      const said = `${seen.to} ${seen.at.slice(0, 10)} ${seen.card} ${seen.text}`;
      if (words.has(said)) again("the same words twice on one day");
      words.set(said, zone);
    }
    keys.add(seen.key);
    return found;
  });
}

/**
 * Quiet hours, weekends and bank holidays: messages wait. Not for whoever has just pressed something, nor for those who
 * are in a meeting.
 */
export function quiet(story: Story): Finding[] {
  const { log, presses, zone } = story;
  return log.seen.flatMap((seen) => {
    if (isOpen(seen.at, zone) || isLive(seen) || inMeeting(story, seen.at)) return [];
    if (isPersonal(seen) && presses.has(`${seen.to} ${seen.at}`)) return [];
    const rule = isPersonal(seen) ? "quiet-hours" : "quiet-hours-channel";
    return [finding(rule, seen, `${seen.card} at ${said(seen.at, zone)}: ${firstLine(seen.text)}`)];
  });
}

function inMeeting({ meetings }: Story, moment: string): boolean {
  return [...meetings.values()].some(
    ({ startedAt, closedAt }) =>
      startedAt !== undefined && startedAt <= moment && moment <= (closedAt ?? startedAt),
  );
}

/** Nobody who has paused is chased, called or sent a digest. */
export function paused({ log, people, zone }: Story): Finding[] {
  return log.seen
    .filter((seen) => isByTheClock(seen) && isPaused(people.get(seen.to), seen.at, zone))
    .map((seen) => {
      const rule = seen.card === "meetings.call-dm" ? "call-to-the-paused" : "to-the-paused";
      return finding(rule, seen, `${seen.card} at ${said(seen.at, zone)}: ${firstLine(seen.text)}`);
    });
}

/** Whoever has left the list hears nothing more. */
export function gone({ log, people, zone }: Story): Finding[] {
  return log.seen
    .filter((seen) => isPersonal(seen) && (people.get(seen.to)?.leftAt ?? "9") < seen.at)
    .map((seen) => finding("to-the-gone", seen, `${seen.card} at ${said(seen.at, zone)}`));
}

export function finding(rule: string, { at, to }: Pick<Seen, "at" | "to">, what: string): Finding {
  return { rule, at, to, what };
}
