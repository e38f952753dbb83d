import type { Instant } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { become, type Decided, same, withDue } from "./become.js";
import type { OfferClock } from "./due.js";
import type { OfferRefusal } from "./events.js";
import type { Offer, OfferBase, OfferStage } from "./types.js";

/** What is said when an offer is made or changed. Texts are trimmed; an empty condition is none. */
export type OfferWords = Pick<OfferBase, "need" | "starts"> & {
  what: string;
  conditions?: string | undefined;
};
export type Decide = Result<Decided, OfferRefusal>;

/**
 * @param late the case is with the person already, so that the offer goes straight to the case holder.
 * @param until small local organisations come first until then (L5), so that it stands by.
 */
export function makeOffer(
  from: Pick<
    OfferBase,
    "id" | "ref" | "area" | "series" | "caseId" | "owner" | "organisation" | "recordedBy"
  >,
  words: OfferWords,
  late: boolean,
  now: Instant,
  until?: Instant,
): Decided {
  const { need, starts, what, conditions } = words;
  const base: OfferBase = {
    ...from,
    need,
    starts,
    madeAt: now,
    changes: 0,
    yeses: 0,
    text: { what, conditions },
  };
  const made = { type: "offer-made", at: now } as const;
  if (until !== undefined) {
    return {
      state: { ...base, status: "standby", until, dueAt: until },
      events: [made, { type: "offer-standing-by", until, at: now }],
    };
  }
  if (!late) return { state: { ...base, status: "made" }, events: [made] };
  return {
    state: { ...base, status: "put-to-person", at: now },
    events: [made, { type: "offer-put-to-person", at: now }],
  };
}

/** The very same offer: same need, same words (case and spaces aside), still in play. */
export function isSameOffer(offer: Offer, words: OfferWords): boolean {
  return inPlay(offer) && offer.need === words.need && plain(offer.text.what) === plain(words.what);
}

/** May still lead to help: neither withdrawn, nor declined by either side, nor over. */
export function inPlay(offer: Offer): boolean {
  switch (offer.status) {
    case "made":
    case "standby":
    case "put-to-person":
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
    case "started":
      return true;
    case "no":
    case "not-now":
    case "something-else":
    case "withdrawn":
    case "no-capacity":
    case "not-suitable":
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return false;
    default:
      return offer satisfies never;
  }
}

/**
 * Until the person has answered, the offerer may put it in other words; for another need only until it is put to them.
 * @param until where it is for another need now,: small local organisations come first with that need until then
 *   (L5).
 */
export function editOffer(offer: Offer, words: OfferWords, now: Instant, until?: Instant): Decide {
  switch (offer.status) {
    case "made":
    case "standby":
    case "put-to-person": {
      const { need, starts, what, conditions } = words;
      const unchanged =
        need === offer.need &&
        starts === offer.starts &&
        what === offer.text.what &&
        (conditions ?? "") === (offer.text.conditions ?? "");
      if (unchanged) return same(offer);
      // Another need would be put forward past the small local organisations that come first with it (L5).
      if (offer.status === "put-to-person" && need !== offer.need) return refuse({ code: "offer-need-told" });
      const state: Offer = {
        ...offer,
        need,
        starts,
        changes: offer.changes + 1,
        confirmedAt: offer.recordedBy ? now : undefined,
        text: { ...offer.text, what, conditions },
      };
      const edited = { type: "offer-edited", at: now } as const;
      if (until === undefined || need === offer.need) return ok({ state, events: [edited] });
      const { waived: _waived, ...rest } = state;
      return ok({
        state: { ...rest, status: "standby", until, held: false, dueAt: until },
        events: [edited, { type: "offer-standing-by", until, at: now }],
      });
    }
    case "withdrawn":
      return refuse({ code: "offer-withdrawn" });
    case "no":
    case "not-now":
    case "something-else":
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
      return refuse({ code: "offer-edit-too-late" });
    default:
      return offer satisfies never;
  }
}

/** "That's right" to what somebody recorded for them. */
export function confirmOffer(offer: Offer, now: Instant): Decide {
  if (offer.status === "withdrawn") return refuse({ code: "offer-withdrawn" });
  if (offer.recordedBy === undefined || offer.confirmedAt !== undefined) return same(offer);
  return ok({
    state: { ...offer, confirmedAt: now, changes: offer.changes + 1 },
    events: [{ type: "offer-confirmed", at: now }],
  });
}

/** After the meeting the case holder takes it to the person. What stands by or has gone further stays as it is. */
export function putToPerson(offer: Offer, now: Instant, clock: OfferClock): Decided {
  if (offer.status !== "made") return { state: offer, events: [] };
  return {
    state: become(offer, { status: "put-to-person", at: now }, clock),
    events: [{ type: "offer-put-to-person", at: now }],
  };
}

/** The offerer takes it back; no longer once help has begun, since then it has an outcome instead. */
export function withdrawOffer(offer: Offer, now: Instant, clock: OfferClock): Decide {
  const withdrawn = (after: OfferStage): Decide =>
    ok({
      state: become(offer, { status: "withdrawn", at: now, after }, clock),
      events: [{ type: "offer-withdrawn", after, at: now }],
    });
  switch (offer.status) {
    case "made":
    case "standby":
      return withdrawn("unseen");
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
      return withdrawn("told");
    case "contacted":
    case "accepted":
    case "needs-information":
    case "waiting-list":
    case "could-not-reach":
      return withdrawn("agreed");
    case "withdrawn":
      return same(offer);
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

/** One look of the clock: which nudge is due now. After an outage the ones missed are skipped, not sent in a heap. */
export function chaseOffer(
  offer: Offer,
  moments: readonly Instant[],
  now: Instant,
  clock: OfferClock,
): Decided {
  if (!("nudges" in offer)) return { state: withDue(offer, clock), events: [] };
  const passed = moments.filter((moment) => moment <= now).length;
  if (passed <= offer.nudges) return { state: withDue(offer, clock), events: [] };
  const nudged: Offer = { ...offer, nudges: passed };
  return { state: withDue(nudged, clock), events: [{ type: "offer-nudged", nudge: passed, at: now }] };
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
