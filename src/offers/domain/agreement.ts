import type { Instant } from "../../kernel/instant.js";
import { ok, refuse } from "../../kernel/result.js";
import { become, contactedAt, same } from "./become.js";
import type { OfferClock } from "./due.js";
import type { Decide } from "./transitions.js";
import type { Agreement, Offer, OfferState } from "./types.js";

/** What the case holder heard. `words` stay with case holder and chair; `forPartner` is passed on. */
export type Answer = { said: Agreement; words?: string | undefined; forPartner?: string | undefined };

/**
 * The person's answer. Until the partner is contacted it can be given again and changed; a yes contacts the
 * partner, and nothing else ever does (PRODUCT: "No partner is contacted before the person has said yes").
 */
export function answerOffer(offer: Offer, answer: Answer, now: Instant, clock: OfferClock): Decide {
  switch (offer.status) {
    case "made":
    case "standby":
      return refuse({ code: "offer-not-with-person" });
    case "withdrawn":
      return refuse({ code: "offer-withdrawn" });
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
      return isSame(offer, answer) ? same(offer) : answered(offer, answer, now, clock);
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
    case "no-capacity":
    case "not-suitable":
    case "started":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return answer.said === "yes" ? same(offer) : refuse({ code: "offer-already-contacted" });
    default:
      return offer satisfies never;
  }
}

/** The person said yes and has thought better of it, before help began: the partner is told to stop. */
export function changeMind(
  offer: Offer,
  answer: Omit<Answer, "said">,
  now: Instant,
  clock: OfferClock,
): Decide {
  switch (offer.status) {
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach": {
      const state = { status: "no", at: now, contactedAt: offer.contactedAt } as const;
      return ok({
        state: become(offer, state, clock, wordsOf(answer)),
        events: [{ type: "offer-mind-changed", at: now }],
      });
    }
    case "no":
      return offer.contactedAt === undefined ? refuse({ code: "offer-not-contacted" }) : same(offer);
    case "made":
    case "standby":
    case "put-to-person":
    case "not-now":
    case "something-else":
      return refuse({ code: "offer-not-contacted" });
    case "withdrawn":
      return refuse({ code: "offer-withdrawn" });
    case "no-capacity":
    case "not-suitable":
      return refuse({ code: "offer-declined-by-partner" });
    case "started":
      return refuse({ code: "offer-help-started" });
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return refuse({ code: "offer-help-ended" });
    default:
      return offer satisfies never;
  }
}

/** What the person has said so far; undefined: nothing was told to us yet, or it was never put to them. */
export function agreementOf(offer: Offer): Agreement | undefined {
  if (offer.status === "put-to-person") return offer.notYet ? "not-yet-spoken" : undefined;
  if (offer.status === "no" || offer.status === "not-now" || offer.status === "something-else")
    return offer.status;
  return contactedAt(offer) === undefined ? undefined : "yes";
}

type Open = Extract<Offer, { status: "put-to-person" | "no" | "not-now" | "something-else" }>;

function isSame(offer: Open, answer: Answer): boolean {
  const words = wordsOf(answer);
  const wordsSame =
    (words.personSaid ?? "") === (offer.text.personSaid ?? "") &&
    (words.forPartner ?? "") === (offer.text.forPartner ?? "");
  return agreementOf(offer) === answer.said && wordsSame;
}

function answered(offer: Open, answer: Answer, now: Instant, clock: OfferClock): Decide {
  const next = become(offer, stateFor(offer, answer, now), clock, wordsOf(answer));
  const event = { type: "offer-answered", said: answer.said, at: now } as const;
  if (answer.said !== "yes") return ok({ state: next, events: [event] });
  return ok({
    state: { ...next, yeses: offer.yeses + 1 },
    events: [event, { type: "offer-contacted", at: now }],
  });
}

function stateFor(offer: Open, { said }: Answer, now: Instant): OfferState {
  const before = contactedAt(offer);
  switch (said) {
    case "yes":
      return { status: "contacted", at: now, contactedAt: now, nudges: 0 };
    case "no":
    case "not-now":
    case "something-else":
      return { status: said, at: now, ...(before === undefined ? {} : { contactedAt: before }) };
    case "not-yet-spoken":
      return { status: "put-to-person", at: now, notYet: true };
    default:
      return said satisfies never;
  }
}

function wordsOf(answer: Omit<Answer, "said">) {
  return { personSaid: answer.words, forPartner: answer.forPartner };
}
