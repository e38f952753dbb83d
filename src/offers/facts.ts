import type { Alternatives, Contact, OfferFacts } from "../../cards/offers/offer-facts.js";
import { capacityWords, startsWords } from "../../cards/offers/words.js";
import { needWords } from "../../cards/text/needs.js";
import { caseById } from "../cases/queries.js";
import { memberById, nameOf } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { atLocal } from "../kernel/instant.js";
import { dayWords, momentWords } from "../kernel/spoken.js";
import type { Store } from "../storage/database.js";
import { alternativesTo } from "./alternatives.js";
import { clockOf, seriesOf } from "./clock.js";
import { contactedAt } from "./domain/become.js";
import type { Offer } from "./domain/types.js";
import { hasEnded } from "./keep.js";
import { nextStepOfOffer } from "./queries.js";
import { gaps } from "./store.js";
import { waitFacts } from "./wait.js";

/** What the cards of offers show, loaded from today's state. Days arrive in words of the series' zone. */
export async function offerFacts(store: Store, offer: Offer): Promise<OfferFacts> {
  const theCase = await caseById(store, offer.caseId);
  if (!theCase) throw new Error(`no case ${offer.caseId}`);
  const clock = clockOf(await seriesOf(store, offer));
  const next = await nextStepOfOffer(store, offer, theCase);
  const contacted = contactedAt(offer);
  const { what, conditions, reason, personSaid, forPartner, outcome } = offer.text;
  return {
    id: offer.id,
    ref: offer.ref,
    caseId: offer.caseId,
    caseRef: theCase.ref ?? "",
    status: offer.status,
    need: needWords[offer.need],
    what,
    conditions,
    starts: startsWords[offer.starts],
    until: offer.status === "standby" ? momentWords(offer.until, clock.zone) : undefined,
    held: offer.status === "standby" && offer.held === true,
    waived: offer.waived && {
      by: (await nameOf(store, offer.waived.by)).name,
      on: dayWords(offer.waived.at, clock.zone),
      reason: offer.text.waived ?? "",
    },
    weeks: offer.status === "waiting-list" ? offer.weeks : undefined,
    on: dayWords("at" in offer ? offer.at : offer.madeAt, clock.zone),
    contactedOn: contacted && dayWords(contacted, clock.zone),
    next: { ...next, by: next.by && dayWords(atLocal(next.by, "12:00", clock.zone), clock.zone) },
    partner: await contactOf(store, offer.owner),
    holder: await contactOf(store, theCase.owner),
    recordedBy: offer.recordedBy && (await nameOf(store, offer.recordedBy)).name,
    confirmed: offer.confirmedAt !== undefined,
    ended: hasEnded(theCase),
    ...{ reason, personSaid, forPartner, outcome },
  };
}

/** As `offerFacts`, with what is known of the wait. */
export async function holderFacts(store: Store, offer: Offer, now: string): Promise<OfferFacts> {
  return { ...(await offerFacts(store, offer)), wait: await waitFacts(store, offer, now) };
}

/** As `offerFacts`, without what only the case holder and the chair may read. */
export async function partnerFacts(store: Store, offer: Offer): Promise<OfferFacts> {
  return { ...(await offerFacts(store, offer)), personSaid: undefined, waived: undefined };
}

/** What else could help, when this offer has fallen away. */
export async function alternativeFacts(store: Store, offer: Offer, now: string): Promise<Alternatives> {
  const found = await alternativesTo(store, offer, now);
  const gap = (await gaps.find(store, { caseId: offer.caseId, status: "open" })).find(
    (one) => one.need === offer.need,
  );
  const shown = { offers: found.offers.slice(0, 4), services: found.services.slice(0, 5) };
  return {
    offers: await inTurn(shown.offers, async (one) => {
      const who = await nameOf(store, one.owner);
      return { ref: one.ref, who: `${who.name}, ${who.organisation}`, what: one.text.what };
    }),
    services: shown.services.map((service) => ({
      name: service.name,
      organisation: service.organisationName,
      capacity: capacityWords(service.capacity),
    })),
    more: found.offers.length - shown.offers.length + found.services.length - shown.services.length,
    gap: gap?.ref,
  };
}

async function contactOf(store: Store, id: string): Promise<Contact> {
  const { name, job, organisation } = await nameOf(store, id);
  return { name, job, organisation, email: (await memberById(store, id))?.email ?? "" };
}
