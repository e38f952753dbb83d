import type { WaitFacts } from "../../cards/offers/wait-lines.js";
import { caseById, excludedFrom } from "../cases/queries.js";
import { isConfirmedSince, type NamedService, servicesMeeting } from "../directory/queries.js";
import { dayWords } from "../kernel/spoken.js";
import type { Store } from "../storage/database.js";
import { seriesOf } from "./clock.js";
import type { Offer } from "./domain/types.js";
import { isOpenNow, knownWait } from "./domain/wait.js";

/** So many services are named that somebody can turn to meanwhile. */
const MEANWHILE = 2;

/**
 * F14: what is known of the wait, with its day, what it costs, and what helps meanwhile: the partner's own words, and
 * services with room to which anybody may go by themselves. Organisations left out of the case are not named.
 */
export async function waitFacts(store: Store, offer: Offer, now: string): Promise<WaitFacts> {
  const series = await seriesOf(store, offer);
  const theCase = await caseById(store, offer.caseId);
  const sought = { area: offer.area, pcn: series.code, need: offer.need };
  const services = await servicesMeeting(store, sought, now);
  const own = ownService(services, offer);
  const wait = knownWait(offer, own?.capacity);
  const others = services.filter(
    (service) =>
      service.selfReferral === true &&
      isOpenNow(service.capacity) &&
      service.organisation !== offer.organisation &&
      theCase !== undefined &&
      !excludedFrom(theCase, service.organisation),
  );
  return {
    wait: wait && {
      weeks: wait.weeks,
      said: dayWords(wait.at, series.zone),
      confirmed: isConfirmedSince(wait.at, now),
    },
    cost: own?.cost,
    meanwhile: offer.text.meanwhile,
    others:
      wait === undefined || wait.weeks === 0
        ? []
        : others.slice(0, MEANWHILE).map(({ name, organisationName }) => `${name}, ${organisationName}`),
  };
}

/** That of the offerer, else of their organisation, for this need; of several the one with room. */
function ownService(services: readonly NamedService[], offer: Offer): NamedService | undefined {
  const own = services.filter(({ organisation }) => organisation === offer.organisation);
  const weeks = ({ capacity }: NamedService) => knownWait(offer, capacity)?.weeks ?? Number.MAX_SAFE_INTEGER;
  return own.toSorted(
    (a, b) => Number(b.owner === offer.owner) - Number(a.owner === offer.owner) || weeks(a) - weeks(b),
  )[0];
}
