import { type Instant, localDate, plusMinutes, type Zone } from "../../kernel/instant.js";
import { nextOpen, workingDaysAfterAt } from "../../kernel/working-time.js";
import type { Dice } from "./dice.js";

const ZONE: Zone = "Europe/London";
/** One thing in so many is done in the evening, by whoever has no desk. */
const EVENINGS = 0.06;

/** When somebody gets round to it: so many hours from now, while people work; some do it in the evening. */
export function afterHours(now: Instant, low: number, high: number, chance: Dice): Instant {
  const wanted = plusMinutes(now, 60 * chance.between(low, high));
  const open = nextOpen(wanted, ZONE);
  const evening = chance.one(EVENINGS) && high >= 4;
  const minute = open === wanted ? wanted : plusMinutes(open, chance.between(20, 540));
  if (!evening) return exact(minute, chance);
  return exact(plusMinutes(`${localDate(minute, ZONE)}T19:00:00.000Z`, chance.between(0, 150)), chance);
}

/** The same in working days. */
export function afterDays(now: Instant, low: number, high: number, chance: Dice): Instant {
  const days = Math.floor(chance.between(low, high + 1));
  const morning = days === 0 ? now : workingDaysAfterAt(now, days, "09:10", ZONE);
  return afterHours(morning, 0, 7, chance);
}

/** Minutes from now, whatever the hour: what is done in a meeting. */
export function afterMinutes(now: Instant, low: number, high: number, chance: Dice): Instant {
  return exact(plusMinutes(now, chance.between(low, high)), chance);
}

/** People do things at odd seconds, so that hardly two fall together. */
function exact(at: Instant, chance: Dice): Instant {
  return new Date(
    Math.floor(Date.parse(at) / 1000) * 1000 + Math.floor(chance.between(1, 999)),
  ).toISOString();
}
