import { DateTime } from "luxon";
import type { LocalDate } from "../kernel/instant.js";

/** "Wed 16 Dec 2026", as it stands in a sentence. */
export function spokenDay(date: LocalDate): string {
  return DateTime.fromISO(date, { zone: "utc", locale: "en-GB" }).toFormat("ccc d LLL yyyy");
}
