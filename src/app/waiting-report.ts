import type { WaitingFacts } from "../../cards/desk/deliveries-card.js";
import type { Zone } from "../kernel/instant.js";
import { momentWords } from "../kernel/spoken.js";
import type { WaitingCount } from "../storage/deliveries.js";

/** What is said of messages that wait for an hour: of people who may not be written to yet, or of the card before them. */
const BY_HOUR: ReadonlySet<string> = new Set(["waking-hours", "waking-hours-again", "card-first"]);

type Held = { reason: string; count: number; to: Map<string, string> };

/** O6: what waits, and why, the most first. `nameOf` says in words where something is for. */
export function waitingFacts(
  counts: readonly WaitingCount[],
  nameOf: (surface: string) => string,
  zone: Zone,
): WaitingFacts {
  const byHour = counts.filter(({ reason }) => reason === null || BY_HOUR.has(reason));
  const later = sum(byHour.map((one) => one.later));
  const [first = ""] = byHour.flatMap((one) => one.first ?? []).toSorted();
  return {
    onTheirWay: sum(byHour.map(({ now }) => now)),
    byHour: later === 0 ? undefined : { count: later, first: momentWords(first, zone) },
    held: heldOf(counts, nameOf).map(({ reason, count, to }) => ({ reason, count, to: [...to.values()] })),
  };
}

/** By what keeps them: in an outage it is one thing for everybody. */
function heldOf(counts: readonly WaitingCount[], nameOf: (surface: string) => string): Held[] {
  const held = new Map<string, Held>();
  for (const { surface, reason, now, later } of counts) {
    if (reason === null || BY_HOUR.has(reason)) continue;
    const one = held.get(reason) ?? { reason, count: 0, to: new Map() };
    one.count += now + later;
    one.to.set(surface, nameOf(surface));
    held.set(reason, one);
  }
  return [...held.values()].sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason, "en-GB"));
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
