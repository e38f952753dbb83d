import type { Instant } from "../../kernel/instant.js";
import { plusMinutes } from "../../kernel/instant.js";
import type { Capacity } from "./types.js";

/** What somebody can say of a service's room, without its date. */
export type SaidCapacity =
  | { kind: "open" | "closed" }
  | { kind: "places"; places: number }
  | { kind: "waiting-list"; weeks: number };

/** PRODUCT, "The clock": capacity that nobody renewed in 35 days is shown as unconfirmed. */
export const CONFIRMED_DAYS = 35;

/** Said at most 35 days (of 24 hours) ago. */
export function isConfirmed(capacity: Capacity, now: Instant): boolean {
  return capacity.kind !== "unknown" && plusMinutes(capacity.at, CONFIRMED_DAYS * 24 * 60) >= now;
}

/** Room first: open, places, waiting list by length, unknown, closed. For ordering what a search finds. */
export function roomOrder(capacity: Capacity): number {
  switch (capacity.kind) {
    case "open":
      return 0;
    case "places":
      return capacity.places > 0 ? 1 : 99_000;
    case "waiting-list":
      return 2 + capacity.weeks;
    case "unknown":
      return 90_000;
    case "closed":
      return 99_999;
    default:
      return capacity satisfies never;
  }
}

/** What was said within a fortnight need not be asked again before an MDT. */
const FRESH_DAYS = 14;

/** Nobody has said for a fortnight how much room there is. */
export function isStale(capacity: Capacity, now: Instant): boolean {
  return capacity.kind === "unknown" || plusMinutes(capacity.at, FRESH_DAYS * 24 * 60) < now;
}

/** A service that reaches this PCN and whose room nobody has said for a fortnight. */
export function wantsCapacity(
  { capacity, pcns }: { capacity: Capacity; pcns: readonly string[] },
  pcn: string,
  now: Instant,
): boolean {
  return (pcns.length === 0 || pcns.includes(pcn)) && isStale(capacity, now);
}
