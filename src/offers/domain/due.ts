import {
  atLocal,
  type Instant,
  type LocalDate,
  type LocalTime,
  localDate,
  plusDays,
  type Zone,
} from "../../kernel/instant.js";
import { isWorkingDay, workingDaysAfter, workingDaysAfterAt } from "../../kernel/working-time.js";
import type { Offer, OfferState } from "./types.js";

/** What an offer's moments are reckoned with, from the settings of its series. */
export type OfferClock = {
  zone: Zone;
  /** Wall time at which nudges fall due. */
  morning: LocalTime;
  /** Working days after a yes: partner, partner, then "no reply". PRODUCT, "The clock". */
  contactDays: readonly [number, number, number];
  /** Working days after "accepted" (or after the wait that was named), and again as many later. */
  startDays: number;
  /** Working days that a case holder has to look at something. */
  lookDays: number;
  /** Weeks after which help that has started is asked about. */
  reviewWeeks: number;
  /** Working days that small local organisations have before a national one's offer is put forward (L5). */
  firstRefusalDays: number;
};

/** The moments at which this offer is looked at again, in order; `nudges` counts those that are behind us. */
export function chaseMoments(state: OfferState, clock: OfferClock): readonly Instant[] {
  const after = (at: Instant, days: number) => workingDaysAfterAt(at, days, clock.morning, clock.zone);
  switch (state.status) {
    case "contacted":
      return clock.contactDays.map((days) => after(state.at, days));
    case "accepted":
      return [after(state.at, clock.startDays), after(state.at, 2 * clock.startDays)];
    case "waiting-list": {
      const end = atLocal(waitEnds(state.at, state.weeks, clock.zone), clock.morning, clock.zone);
      return [end, after(end, clock.startDays)];
    }
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
    case "withdrawn":
    case "needs-information":
    case "could-not-reach":
    case "no-capacity":
    case "not-suitable":
    case "started":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return [];
    default:
      return state satisfies never;
  }
}

/** When the clock looks at it again; undefined: never. Pure, so that saving it again moves it. */
export function dueAt(offer: Offer, clock: OfferClock): Instant | undefined {
  if (offer.status === "standby") return offer.held ? undefined : offer.until;
  return chaseMoments(offer, clock)["nudges" in offer ? offer.nudges : 0];
}

/** The last day of a wait of `weeks`; on a day off, the working day after it. */
export function waitEnds(at: Instant, weeks: number, zone: Zone): LocalDate {
  const day = plusDays(localDate(at, zone), weeks * 7);
  return isWorkingDay(day) ? day : workingDaysAfter(day, 1);
}
