import {
  atLocal,
  type Instant,
  localDate,
  minutesBetween,
  plusDays,
  type Zone,
} from "../../kernel/instant.js";
import { nextOpen } from "../../kernel/working-time.js";
import type { Area, Service } from "./types.js";

/** PRODUCT, "The clock": details are confirmed every 90 days, with 2 nudges, and hidden at 180. Days of the calendar. */
export const CONFIRM_DAYS = 90;
export const HIDDEN_DAYS = 180;
/** Days after the last confirmation at which the owner is asked, nudged, nudged again, and told that it is hidden. */
const STEPS: readonly number[] = [CONFIRM_DAYS, 104, 118, HIDDEN_DAYS];
const ASK_TIME = "09:00";
const DAY_MINUTES = 24 * 60;

type Kept = Pick<Service, "status" | "owner" | "confirmedAt" | "asked" | "source">;

/** When its owner is asked next whether the details are still right; undefined: not again, or there is nobody to ask. */
export function nextQuestion(service: Kept, zone: Zone): Instant | undefined {
  const { status, owner, confirmedAt, asked = 0 } = service;
  const days = STEPS[asked];
  if (status !== "active" || owner === undefined || confirmedAt === undefined || days === undefined) return;
  return nextOpen(atLocal(plusDays(localDate(confirmedAt, zone), days), ASK_TIME, zone), zone);
}

export function withNextQuestion<T extends Service>(service: T, zone: Zone): T {
  const { dueAt: _, ...rest } = service;
  const dueAt = nextQuestion(service, zone);
  return (dueAt === undefined ? rest : { ...rest, dueAt }) as T;
}

/** Somebody says that the details are right: the 90 days begin anew. */
export function confirmed(service: Service, now: Instant, zone: Zone): Service {
  const { asked: _, ...rest } = service;
  return withNextQuestion({ ...rest, confirmedAt: now }, zone);
}

/** One more question was asked. */
export function askedOnceMore(service: Service, zone: Zone): Service {
  return withNextQuestion({ ...service, asked: (service.asked ?? 0) + 1 }, zone);
}

/** What it is time to say: that details want confirming, or that the service has been hidden. */
export function questionDue(service: Service, now: Instant): "confirm" | "hidden" | undefined {
  if (service.dueAt === undefined || service.dueAt > now) return undefined;
  return (service.asked ?? 0) >= STEPS.length - 1 ? "hidden" : "confirm";
}

/** The last word to its owner was this one, and nobody has confirmed it since. */
export function waitsFor(service: Pick<Service, "asked">, question: "confirm" | "hidden"): boolean {
  const asked = service.asked ?? 0;
  return question === "hidden" ? asked >= STEPS.length : asked > 0;
}

/**
 * When its details were last known to be right: somebody confirmed them, or, where nobody here answers for it, the
 * feed that it comes from was read. Undefined for what was never confirmed at all.
 */
export function knownRightAt(service: Kept, feeds: Area["feeds"]): Instant | undefined {
  const { owner, confirmedAt, source } = service;
  const read = owner === undefined && source ? feeds?.[source.feed] : undefined;
  return [read, confirmedAt]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
}

/** Not known to be right for 180 days: no search finds it, and nobody is sent there, until somebody confirms it. */
export function isHidden(service: Kept, feeds: Area["feeds"], now: Instant): boolean {
  return isOlder(knownRightAt(service, feeds), HIDDEN_DAYS, now);
}

/** Not known to be right for 90 days: shown as such. */
export function isStale(service: Kept, feeds: Area["feeds"], now: Instant): boolean {
  return isOlder(knownRightAt(service, feeds), CONFIRM_DAYS, now);
}

function isOlder(at: Instant | undefined, days: number, now: Instant): boolean {
  return at !== undefined && minutesBetween(at, now) > days * DAY_MINUTES;
}
