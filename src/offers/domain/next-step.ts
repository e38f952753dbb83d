import { type Instant, type LocalDate, later, localDate, plusDays } from "../../kernel/instant.js";
import { workingDaysAfter } from "../../kernel/working-time.js";
import { type OfferClock, waitEnds } from "./due.js";
import type { Offer } from "./types.js";

/** What is to be done next; each has words in cards/text/offers.ts. */
export type OfferStep =
  | "bring-to-meeting"
  | "wait-first-refusal"
  | "stand-by"
  | "ask-person"
  | "ask-again-later"
  | "find-what-fits"
  | "make-contact"
  | "start-help"
  | "give-information"
  | "offer-place"
  | "reach-together"
  | "choose-alternative"
  | "say-how-it-went"
  | "nothing";

/** Who owns the next step of an offer, what it is and, where it has one, the last day for it. */
export type OfferNext = {
  owner: "partner" | "case-holder" | "chair" | "roundtable" | "nobody";
  step: OfferStep;
  by?: LocalDate;
};

/**
 * Every state of an offer: whose turn it is, for what, by when. Cards and digests are built from this table.
 * `askedAnewAt`: whoever holds the case now has as long to ask the person as the one before them had, from then on (W7).
 */
export function nextStep(offer: Offer, clock: OfferClock, askedAnewAt?: Instant): OfferNext {
  const workingDays = (at: string, days: number) => workingDaysAfter(localDate(at, clock.zone), days);
  switch (offer.status) {
    case "made":
      return { owner: "chair", step: "bring-to-meeting" };
    case "standby":
      return offer.held
        ? { owner: "roundtable", step: "stand-by" }
        : { owner: "roundtable", step: "wait-first-refusal", by: localDate(offer.until, clock.zone) };
    case "put-to-person":
      return {
        owner: "case-holder",
        step: "ask-person",
        by: workingDays(later(offer.at, askedAnewAt), clock.lookDays),
      };
    case "not-now":
      return {
        owner: "case-holder",
        step: "ask-again-later",
        by: plusDays(localDate(offer.at, clock.zone), clock.reviewWeeks * 7),
      };
    case "something-else":
      return { owner: "case-holder", step: "find-what-fits", by: workingDays(offer.at, clock.lookDays) };
    case "contacted":
      return { owner: "partner", step: "make-contact", by: workingDays(offer.at, clock.contactDays[0]) };
    case "accepted":
      return { owner: "partner", step: "start-help", by: workingDays(offer.at, clock.startDays) };
    case "needs-information":
      return {
        owner: "case-holder",
        step: "give-information",
        by: workingDays(offer.at, clock.contactDays[0]),
      };
    case "waiting-list":
      return { owner: "partner", step: "offer-place", by: waitEnds(offer.at, offer.weeks, clock.zone) };
    case "could-not-reach":
      return {
        owner: "case-holder",
        step: "reach-together",
        by: workingDays(offer.at, clock.contactDays[0]),
      };
    case "no-capacity":
    case "not-suitable":
      return { owner: "case-holder", step: "choose-alternative", by: workingDays(offer.at, clock.lookDays) };
    case "started":
      return {
        owner: "partner",
        step: "say-how-it-went",
        by: plusDays(localDate(offer.at, clock.zone), clock.reviewWeeks * 7),
      };
    case "withdrawn":
      return offer.after === "agreed"
        ? { owner: "case-holder", step: "choose-alternative", by: workingDays(offer.at, clock.lookDays) }
        : { owner: "nobody", step: "nothing" };
    case "no":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return { owner: "nobody", step: "nothing" };
    default:
      return offer satisfies never;
  }
}
