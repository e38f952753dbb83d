import { DateTime } from "luxon";
import type { Instant, Zone } from "../../kernel/instant.js";

/** "Mon 2 November 2026, 09:00" on the wall clock of `zone`. */
export function longMoment(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLLL yyyy, HH:mm");
}
