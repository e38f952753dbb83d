import { DateTime } from "luxon";
import type { Instant, LocalDate, Zone } from "../kernel/instant.js";

/** "Wed 16 Dec" */
export function spokenDay(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-GB" }).toFormat("ccc d LLL");
}

/** "Wed 16 Dec, 10:00" on the wall clock of `zone`. */
export function spokenMoment(at: Instant, zone: Zone): string {
  return DateTime.fromISO(at, { zone, locale: "en-GB" }).toFormat("ccc d LLL, HH:mm");
}
