import type { Capacity } from "../../directory/domain/types.js";
import type { Instant } from "../../kernel/instant.js";
import type { Offer } from "./types.js";

/** `weeks`: 0, no wait. `at`: when somebody said so. */
export type Wait = { weeks: number; at: Instant };

/** F14: what the partner said of this offer goes before what the directory says of the service. Nobody said: undefined. */
export function knownWait(offer: Offer, capacity: Capacity | undefined): Wait | undefined {
  if (offer.status === "waiting-list") return { weeks: offer.weeks, at: offer.at };
  switch (capacity?.kind) {
    case "open":
      return { weeks: 0, at: capacity.at };
    case "places":
      return capacity.places > 0 ? { weeks: 0, at: capacity.at } : undefined;
    case "waiting-list":
      return { weeks: capacity.weeks, at: capacity.at };
    case "closed":
    case "unknown":
    case undefined:
      return undefined;
    default:
      return capacity satisfies never;
  }
}

export function isOpenNow(capacity: Capacity): boolean {
  return capacity.kind === "open" || (capacity.kind === "places" && capacity.places > 0);
}
