import type { Decision } from "../../kernel/decision.js";
import type { Instant } from "../../kernel/instant.js";
import { ok } from "../../kernel/result.js";
import { dueAt, type OfferClock } from "./due.js";
import type { OfferEvent } from "./events.js";
import type { Offer, OfferBase, OfferState } from "./types.js";

export type Decided = Decision<Offer, OfferEvent>;

/** The same offer in another state: nothing of the old state is carried along. */
export function become(
  offer: Offer,
  state: OfferState,
  clock: OfferClock,
  text: Partial<Offer["text"]> = {},
): Offer {
  const next: Offer = {
    ...baseOf(offer),
    changes: offer.changes + 1,
    text: { ...offer.text, ...text },
    ...state,
  };
  return withDue(next, clock);
}

export function withDue(offer: Offer, clock: OfferClock): Offer {
  const due = dueAt(offer, clock);
  const { dueAt: _old, ...rest } = offer;
  return due === undefined ? rest : { ...rest, dueAt: due };
}

/** Nothing to do: it is so already. A decision without events changes nothing and shows nothing. */
export function same(offer: Offer): { ok: true; value: Decided } {
  return ok({ state: offer, events: [] });
}

export function contactedAt(offer: Offer): Instant | undefined {
  return "contactedAt" in offer ? offer.contactedAt : undefined;
}

function baseOf(offer: Offer): OfferBase {
  const { id, ref, area, series, caseId, owner, organisation, recordedBy, confirmedAt } = offer;
  const { need, starts, madeAt, changes, yeses, waived, text } = offer;
  return {
    ...{ id, ref, area, series, caseId, owner, organisation, recordedBy, confirmedAt },
    ...{ need, starts, madeAt, changes, yeses, text },
    ...(waived === undefined ? {} : { waived }),
  };
}
