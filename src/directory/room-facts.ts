import type { ServiceFacts } from "../../cards/directory/service-facts.js";
import { type Instant, localDate, type Zone } from "../kernel/instant.js";
import { shortDayWithYear } from "../kernel/spoken.js";
import { isConfirmed } from "./domain/capacity.js";
import type { Capacity } from "./domain/types.js";

/** A service's room as cards show it. */
export function roomFacts(capacity: Capacity, now: Instant, zone: Zone): ServiceFacts["room"] {
  return {
    kind: capacity.kind,
    count: countOf(capacity),
    said: capacity.kind === "unknown" ? undefined : shortDayWithYear(localDate(capacity.at, zone)),
    confirmed: isConfirmed(capacity, now),
  };
}

function countOf(capacity: Capacity): number | undefined {
  if (capacity.kind === "places") return capacity.places;
  return capacity.kind === "waiting-list" ? capacity.weeks : undefined;
}
