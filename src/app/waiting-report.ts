import type { WaitingFacts } from "../../cards/desk/deliveries-card.js";
import type { Instant, Zone } from "../kernel/instant.js";
import { momentWords } from "../kernel/spoken.js";
import type { WaitingCount } from "../storage/deliveries.js";

/** What is said of messages that wait for an hour: of people who may not be written to yet, or of the card before them. */
const BY_HOUR: ReadonlySet<string> = new Set(["waking-hours", "waking-hours-again", "card-first"]);

/** O6: what waits, and why. `nameOf` says in words where something is for. */
export function waitingFacts(
  counts: readonly WaitingCount[],
  nameOf: (surface: string) => string,
  now: Instant,
  zone: Zone,
): WaitingFacts {
  const facts = { onTheirWay: 0, later: 0, first: "" };
  const held = new Map<string, { to: string; count: number; reason: string }>();
  for (const { surface, reason, first, count } of counts) {
    if (reason !== null && !BY_HOUR.has(reason)) {
      const to = nameOf(surface);
      const one = held.get(`${to} ${reason}`) ?? { to, count: 0, reason };
      held.set(`${to} ${reason}`, { ...one, count: one.count + count });
    } else if (first <= now) facts.onTheirWay += count;
    else {
      facts.later += count;
      if (facts.first === "" || first < facts.first) facts.first = first;
    }
  }
  return {
    onTheirWay: facts.onTheirWay,
    byHour: facts.later === 0 ? undefined : { count: facts.later, first: momentWords(facts.first, zone) },
    held: [...held.values()].sort((a, b) => b.count - a.count || a.to.localeCompare(b.to, "en-GB")),
  };
}
