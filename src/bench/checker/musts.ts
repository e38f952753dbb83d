import type { Seen } from "./log.js";
import { open, plusHours } from "./reckoning.js";
import { isPaused, isThere, type Story } from "./story-types.js";

/** A message that somebody must see: what it is, what it is about, and in which time. */
export type Must = {
  rule: string;
  /** A person, or `channel:` and the series. */
  to: string;
  /** References that stand in it; any kind of message that names them will do where `cards` is left out. */
  about: readonly string[];
  cards?: RegExp;
  /** When the clock says so. */
  due: string;
  /** Hours beyond that in which it still counts as in time. */
  grace: number;
  /** Hours before it in which it counts as well. */
  early?: number;
  what: string;
  /** Whether it is still wanted at a moment: what was answered in the meantime is not asked any more. */
  still?: (moment: string) => boolean;
};

/**
 * The moment at which it is seen: while nothing runs, nothing goes out; to a person only when they may be written to.
 * Undefined: not within the log, or not to them.
 */
export function seenAt(story: Story, must: Must): string | undefined {
  const { log, outages, people, zone } = story;
  let moment = must.due;
  const down = outages.find(({ from, until }) => from <= moment && moment < until);
  if (down) moment = down.until;
  if (!must.to.startsWith("channel:")) {
    const reader = people.get(must.to);
    if (!isThere(reader, moment)) return undefined;
    if (isPaused(reader, moment, zone)) return undefined;
    moment = open(moment, zone);
    if (isPaused(reader, moment, zone) || !isThere(reader, moment)) return undefined;
  }
  const last = plusHours(moment, must.grace);
  return last > log.to || must.due < log.from ? undefined : moment;
}

export function fits(must: Must, seen: Seen, from: string, until: string): boolean {
  if (seen.to !== must.to || seen.at < from || seen.at > until) return false;
  if (must.cards && !must.cards.test(seen.card)) return false;
  return must.about.every((ref) => seen.text.includes(ref));
}
