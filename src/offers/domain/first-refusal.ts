import { atLocal, type Instant, localDate, localIso, type Zone } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { nextOpen, workingDaysAfter } from "../../kernel/working-time.js";
import { become, type Decided, same } from "./become.js";
import type { OfferClock } from "./due.js";
import { type Decide, inPlay } from "./transitions.js";
import type { Offer, OfferState } from "./types.js";

/**
 * L5: a national organisation's offer stands by so many working days, counted from the hour at which people could
 * first read it. Made on a Saturday, that is Monday morning.
 */
export function standsByUntil(madeAt: Instant, days: number, zone: Zone): Instant {
  const read = nextOpen(madeAt, zone);
  return atLocal(workingDaysAfter(localDate(read, zone), days), localIso(read, zone).slice(11, 16), zone);
}

/** It meets the need, or may still do so: nobody else is put forward beside it. */
export function holdsTheNeed(offer: Offer): boolean {
  return inPlay(offer) || offer.status === "helped" || offer.status === "partly";
}

export type Beside = {
  /** A small local organisation's offer for the same need holds it. */
  taken: boolean;
  /** The case is with the person already, so that it goes straight to the case holder. */
  late: boolean;
};

/** One look at an offer that stands by: its time has passed, or the small one's that held the need has fallen away. */
export function look(offer: Offer, beside: Beside, now: Instant, clock: OfferClock): Decided {
  if (offer.status !== "standby" || offer.until > now) return { state: offer, events: [] };
  if (!beside.taken) return forward(offer, offer.held ? "none-left" : "time", beside.late, now, clock);
  if (offer.held) return { state: offer, events: [] };
  const state: OfferState = { status: "standby", until: offer.until, held: true };
  return { state: become(offer, state, clock), events: [{ type: "offer-held", at: now }] };
}

/** The chair does not wait, for a reason. Again, once it is put forward by that: it is so already. */
export function waive(
  offer: Offer,
  chair: { by: string; reason: string },
  late: boolean,
  now: Instant,
  clock: OfferClock,
): Decide {
  if (offer.status === "withdrawn") return refuse({ code: "offer-withdrawn" });
  if (offer.status !== "standby") {
    return offer.waived === undefined ? refuse({ code: "offer-not-standing-by" }) : same(offer);
  }
  const { state, events } = forward(offer, "waived", late, now, clock);
  const waived = { by: chair.by, at: now };
  return ok({
    state: { ...state, waived, text: { ...state.text, waived: chair.reason } },
    events: [{ type: "offer-waived", at: now }, ...events],
  });
}

function forward(
  offer: Offer,
  because: "time" | "waived" | "none-left",
  late: boolean,
  now: Instant,
  clock: OfferClock,
): Decided {
  const state: OfferState = late ? { status: "put-to-person", at: now } : { status: "made" };
  return {
    state: become(offer, state, clock),
    events: [
      { type: "offer-put-forward", because, at: now },
      ...(late ? [{ type: "offer-put-to-person", at: now } as const] : []),
    ],
  };
}
