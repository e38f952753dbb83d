import type { Seen } from "./log.js";
import { open, plusHours } from "./reckoning.js";
import { afterPause, isPaused, isThere, type Story } from "./story-types.js";

/** A message that somebody must see: what it is, what it is about, and in which time. */
export type Must = {
  rule: string;
  /** A person, or `channel:` and the series. */
  to: string;
  /** References that stand in it; any kind of message that names them will do where `cards` is left out. */
  about: readonly string[];
  cards?: RegExp;
  /** In words, for what has no reference. */
  words?: RegExp;
  /** When the clock says so. */
  due: string;
  /** Hours beyond that in which it still counts as in time. */
  grace: number;
  /** Hours before it in which it counts as well. */
  early?: number;
  what: string;
  /** Not lost in a pause: it comes when the pause is over, if it is still wanted then. */
  owed?: true;
  /** Seen whatever the hour. */
  atOnce?: true;
  /** Whether it is still wanted at a moment: what was answered in the meantime is not asked any more. */
  still?: (moment: string) => boolean;
};

/**
 * The moment at which it is seen: while nothing runs, nothing goes out; else when people may be written to, and after a
 * person's pause where it is owed to them. Undefined: not within the log, or not to them.
 */
export function seenAt(story: Story, must: Must): string | undefined {
  const { log, outages, people, zone } = story;
  let moment = must.due;
  const down = outages.find(({ from, until }) => from <= moment && moment < until);
  if (down) moment = down.until;
  const reader = people.get(must.to);
  if (must.atOnce) {
    if (!must.to.startsWith("channel:") && !isThere(reader, moment)) return undefined;
  } else if (must.to.startsWith("channel:")) moment = open(moment, zone);
  else {
    for (const before of [moment, open(moment, zone)]) {
      if (!isThere(reader, before)) return undefined;
      if (isPaused(reader, before, zone) && !must.owed) return undefined;
    }
    moment = open(afterPause(reader, open(moment, zone), zone), zone);
    // The pause may have ended while nothing ran.
    const still = outages.find(({ from, until }) => from <= moment && moment < until);
    if (still) moment = open(still.until, zone);
    if (isPaused(reader, moment, zone) || !isThere(reader, moment)) return undefined;
  }
  const last = plusHours(moment, must.grace);
  return last > log.to || must.due < log.from ? undefined : moment;
}

export function fits(must: Must, seen: Seen, from: string, until: string): boolean {
  if (seen.to !== must.to || seen.at < from || seen.at > until) return false;
  if (must.cards && !must.cards.test(seen.card)) return false;
  if (must.words && !must.words.test(seen.text)) return false;
  return must.about.every((ref) => seen.text.includes(ref));
}
