import { caseById, excludedFrom } from "../cases/queries.js";
import { type NamedService, servicesMeeting } from "../directory/queries.js";
import type { Store } from "../storage/database.js";
import { seriesOf } from "./clock.js";
import { inPlay } from "./domain/transitions.js";
import type { Offer } from "./domain/types.js";
import { offersOf } from "./store.js";

export type Found = { offers: readonly Offer[]; services: readonly NamedService[] };

/**
 * What else meets the need of an offer that has fallen away (F8): other offers of the case that are still in play,
 * and services that reach this PCN and are not closed. Left out: organisations that may not see the case, and those
 * that have themselves taken back or turned down an offer for this need.
 */
export async function alternativesTo(store: Store, offer: Offer, now: string): Promise<Found> {
  const theCase = await caseById(store, offer.caseId);
  const series = await seriesOf(store, offer);
  const sameNeed = (await offersOf(store, offer.caseId)).filter((one) => one.need === offer.need);
  const cannot = new Set([
    offer.organisation,
    ...sameNeed
      .filter((one) => ["withdrawn", "no-capacity", "not-suitable"].includes(one.status))
      .map((one) => one.organisation),
  ]);
  const services = await servicesMeeting(
    store,
    { area: offer.area, pcn: series.code, need: offer.need },
    now,
  );
  return {
    offers: sameNeed.filter((one) => one.id !== offer.id && inPlay(one)),
    services: services.filter(
      ({ organisation, capacity }) =>
        !cannot.has(organisation) &&
        capacity.kind !== "closed" &&
        theCase !== undefined &&
        !excludedFrom(theCase, organisation),
    ),
  };
}
