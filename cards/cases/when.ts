import { DateTime } from "luxon";
import type { Instant, Zone } from "../../src/kernel/instant.js";

/** "Wed 16 Dec, 10:00" on the wall clock of `zone`. */
export function momentWords(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLL, HH:mm");
}

/** "Wed 16 Dec" on the wall calendar of `zone`. */
export function dayWords(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLL");
}
