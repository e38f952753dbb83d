import type { Instant } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { become, same } from "./become.js";
import type { OfferClock } from "./due.js";
import type { OfferRefusal } from "./events.js";
import type { Decide } from "./transitions.js";
import type { HelpOutcome, Offer, OfferState } from "./types.js";

/** The partner's answer after a yes. A no carries its reason (F6). `weeks`: 1 to 104. */
export type Loop =
  | { answer: "accepted" | "needs-information" | "could-not-reach" }
  | { answer: "waiting-list"; weeks: number; meanwhile?: string | undefined }
  | { answer: "no-capacity" | "not-suitable"; reason: string };

export function answerLoop(offer: Offer, loop: Loop, now: Instant, clock: OfferClock): Decide {
  switch (offer.status) {
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach": {
      if (isSame(offer, loop)) return same(offer);
      const words =
        "reason" in loop
          ? { reason: loop.reason }
          : loop.answer === "waiting-list"
            ? { meanwhile: loop.meanwhile }
            : {};
      return ok({
        state: become(offer, stateFor(loop, offer.contactedAt, now), clock, words),
        events: [{ type: "offer-loop", answer: loop.answer, at: now }],
      });
    }
    case "no-capacity":
    case "not-suitable":
      return offer.status === loop.answer ? same(offer) : refuse({ code: "offer-declined-by-partner" });
    case "started":
      return loop.answer === "accepted" ? same(offer) : refuse({ code: "offer-help-started" });
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
    case "withdrawn":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return refuse(whyNoHelp(offer.status));
    default:
      return offer satisfies never;
  }
}

/** Help has really begun; the partner or the case holder says so. */
export function startHelp(offer: Offer, now: Instant, clock: OfferClock): Decide {
  switch (offer.status) {
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
      return ok({
        state: become(offer, { status: "started", at: now, contactedAt: offer.contactedAt }, clock),
        events: [{ type: "offer-started", at: now }],
      });
    case "started":
      return same(offer);
    case "no-capacity":
    case "not-suitable":
      return refuse({ code: "offer-declined-by-partner" });
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
    case "withdrawn":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return refuse(whyNoHelp(offer.status));
    default:
      return offer satisfies never;
  }
}

/**
 * How it went. Said before anybody pressed "started", help that helped has started by then. An outcome can be
 * put right later, by either side.
 */
export function endHelp(
  offer: Offer,
  said: { outcome: HelpOutcome; words?: string | undefined },
  now: Instant,
  clock: OfferClock,
): Decide {
  const ended = (contactedAt: Instant, startedAt: Instant | undefined): Decide => {
    const start = startedAt ?? (said.outcome === "helped" || said.outcome === "partly" ? now : undefined);
    const state: OfferState = {
      status: said.outcome,
      at: now,
      contactedAt,
      ...(start ? { startedAt: start } : {}),
    };
    return ok({
      state: become(offer, state, clock, { outcome: said.words }),
      events: [
        ...(start !== undefined && startedAt === undefined
          ? [{ type: "offer-started", at: now } as const]
          : []),
        { type: "offer-outcome", outcome: said.outcome, at: now },
      ],
    });
  };
  switch (offer.status) {
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
      return ended(offer.contactedAt, undefined);
    case "started":
      return ended(offer.contactedAt, offer.at);
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      if (offer.status === said.outcome && (said.words ?? "") === (offer.text.outcome ?? ""))
        return same(offer);
      return ended(offer.contactedAt, offer.startedAt);
    case "no-capacity":
    case "not-suitable":
      return refuse({ code: "offer-declined-by-partner" });
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
    case "withdrawn":
      return refuse(whyNoHelp(offer.status));
    default:
      return offer satisfies never;
  }
}

type NoHelp = Exclude<
  Offer["status"],
  | "contacted"
  | "accepted"
  | "needs-information"
  | "waiting-list"
  | "could-not-reach"
  | "no-capacity"
  | "not-suitable"
  | "started"
>;

function whyNoHelp(status: NoHelp): OfferRefusal {
  switch (status) {
    case "withdrawn":
      return { code: "offer-withdrawn" };
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return { code: "offer-help-ended" };
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
      return { code: "offer-not-contacted" };
    default:
      return status satisfies never;
  }
}

function isSame(offer: Offer, loop: Loop): boolean {
  if (offer.status !== loop.answer) return false;
  if (offer.status !== "waiting-list" || loop.answer !== "waiting-list") return true;
  return offer.weeks === loop.weeks && (offer.text.meanwhile ?? "") === (loop.meanwhile ?? "");
}

function stateFor(loop: Loop, contactedAt: Instant, now: Instant): OfferState {
  switch (loop.answer) {
    case "accepted":
      return { status: "accepted", at: now, contactedAt, nudges: 0 };
    case "waiting-list":
      return { status: "waiting-list", weeks: loop.weeks, at: now, contactedAt, nudges: 0 };
    case "needs-information":
    case "could-not-reach":
    case "no-capacity":
    case "not-suitable":
      return { status: loop.answer, at: now, contactedAt };
    default:
      return loop satisfies never;
  }
}
