import { needWords } from "../../cards/text/needs.js";
import { isWithPerson } from "../cases/queries.js";
import { organisationById } from "../directory/queries.js";
import type { Instant } from "../kernel/instant.js";
import { momentWords } from "../kernel/spoken.js";
import type { Store } from "../storage/database.js";
import type { Work } from "../storage/work.js";
import type { OfferClock } from "./domain/due.js";
import { holdsTheNeed, look, standsByUntil } from "./domain/first-refusal.js";
import type { Offer } from "./domain/types.js";
import { type AtCase, keep } from "./keep.js";
import { refreshPublic } from "./refresh.js";
import { offers, offersOf } from "./store.js";
import { refreshStandby, tellForward, tellHeld, tellNews } from "./tell.js";

/** L5: how long an offer of this organisation stands by from now on; undefined: it does not. */
export async function firstRefusalUntil(
  work: Work,
  organisation: string,
  clock: OfferClock,
): Promise<Instant | undefined> {
  if (clock.firstRefusalDays === 0 || !(await isNational(work, organisation))) return undefined;
  return standsByUntil(work.now, clock.firstRefusalDays, clock.zone);
}

/** Until when, and for which need, in words. */
export function standingBy(offer: Offer, { zone }: OfferClock): { until: string; need: string } {
  const until = offer.status === "standby" ? momentWords(offer.until, zone) : "";
  return { until, need: needWords[offer.need].toLowerCase() };
}

/**
 * Looks at every offer of the case that stands by: puts forward those whose time has passed while no small local
 * organisation holds the need. Called whenever an offer of the case may have fallen away, and by the clock. Again:
 * nothing happens. The offers of the case are held by the caller.
 */
export async function lookAtStandby(work: Work, at: AtCase): Promise<void> {
  const all = await offersOf(work, at.theCase.id);
  for (const waiting of all.filter(({ status }) => status === "standby")) {
    const offer = await offers.lock(work, waiting.id);
    if (!offer) continue;
    const taken = await isTaken(work, offer, all);
    const decided = look(offer, { taken, late: isWithPerson(at.theCase) }, work.now, at.clock);
    if (decided.events.length === 0) continue;
    const kept = await keep(work, decided);
    if (kept.status === "standby") {
      await tellHeld(work, kept);
      await refreshStandby(work, kept, at.series.chair);
    } else await tellPutForward(work, at, kept);
    await refreshPublic(work, at.theCase.id);
  }
}

/** The partner hears that it goes on; the case holder that there is one more to talk through, if it is that far. */
export async function tellPutForward(work: Work, at: AtCase, offer: Offer): Promise<void> {
  await tellForward(work, offer);
  await refreshStandby(work, offer, at.series.chair);
  if (offer.status === "put-to-person")
    await tellNews(work, offer, at.theCase.owner, "case-holder", "further");
}

async function isTaken(store: Store, offer: Offer, all: readonly Offer[]): Promise<boolean> {
  for (const other of all) {
    if (other.id === offer.id || other.need !== offer.need || !holdsTheNeed(other)) continue;
    if (!(await isNational(store, other.organisation))) return true;
  }
  return false;
}

async function isNational(store: Store, organisation: string): Promise<boolean> {
  return (await organisationById(store, organisation))?.size === "national";
}
