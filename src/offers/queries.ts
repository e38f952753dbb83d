/** What other rooms may read of offers. Agreement answers are for the case holder and the chair alone. */
import type { WaitFacts } from "../../cards/offers/wait-lines.js";
import type { Case } from "../cases/domain/types.js";
import type { OrganisationSize } from "../directory/domain/types.js";
import { organisationById } from "../directory/queries.js";
import { type Instant, later } from "../kernel/instant.js";
import type { Series } from "../meetings/domain/types.js";
import type { Store } from "../storage/database.js";
import { clockOf, seriesOf } from "./clock.js";
import { agreementOf } from "./domain/agreement.js";
import { standsByUntil } from "./domain/first-refusal.js";
import { type Load, loadOf } from "./domain/load.js";
import { nextStep, type OfferNext } from "./domain/next-step.js";
import type { Agreement, Gap, Offer, OfferBase, OfferStatus } from "./domain/types.js";
import { gaps, gapsOf, offers, offersOf } from "./store.js";
import { waitFacts } from "./wait.js";

/** Oldest first, withdrawn ones too. With answers and reasons: only for the case holder and the chair. */
export function offersOfCase(store: Store, caseId: string): Promise<Offer[]> {
  return offersOf(store, caseId);
}

/**
 * There is something to talk through with the person: what was offered since the case was brought back last, whatever
 * they said to it, and what they may still say yes to. Given public offers alone, every one that was made counts, so
 * that what everybody reads tells of no answer.
 */
export function offersStand(
  all: readonly Pick<Offer | PublicOffer, "status" | "madeAt">[],
  { broughtBackAt = "" }: Pick<Case, "broughtBackAt">,
): boolean {
  return all.some(
    ({ status, madeAt }) => status !== "withdrawn" && (madeAt >= broughtBackAt || UNDECIDED.includes(status)),
  );
}

/** One that stands by may still come; who said "not now" is asked again. */
const UNDECIDED: readonly OfferStatus[] = ["made", "standby", "put-to-person", "not-now"];

/** What everybody in the channel may see of an offer: that it was made, and whether it still stands. */
export type PublicOffer = Pick<
  OfferBase,
  "id" | "ref" | "owner" | "organisation" | "need" | "starts" | "madeAt"
> & {
  status: "made" | "withdrawn";
  /** A national organisation's that stands by (L5). */
  standby?: { until: Instant; held: boolean } | undefined;
  text: { what: string; conditions?: string | undefined };
};

/** Oldest first; no answer of the person, no reason, no progress. */
export async function publicOffersOfCase(store: Store, caseId: string): Promise<PublicOffer[]> {
  return (await offersOf(store, caseId)).map((offer) => {
    const { id, ref, owner, organisation, need, starts, madeAt, text } = offer;
    const status = offer.status === "withdrawn" ? "withdrawn" : "made";
    return {
      ...{ id, ref, owner, organisation, need, starts, madeAt, status },
      ...(offer.status === "standby" ? { standby: { until: offer.until, held: offer.held === true } } : {}),
      text: { what: text.what, conditions: text.conditions },
    };
  });
}

/** For `offersOfMember` of each of these, in one question. */
export function readOffersAhead(store: Store, owners: readonly string[]): Promise<void> {
  return offers.readAhead(store, owners);
}

export function offersOfMember(store: Store, member: string): Promise<Offer[]> {
  return offers.find(store, { owner: member });
}

export function offersOfSeries(store: Store, series: string): Promise<Offer[]> {
  return offers.find(store, { series });
}

/** R8: load by size of organisation, as it is in the directory today. Counts only: whoever shows them minds small ones. */
export async function loadBySize(store: Store, series: string): Promise<Record<OrganisationSize, Load>> {
  const all = await offers.find(store, { series });
  const sizes = new Map<string, OrganisationSize>();
  for (const id of new Set(all.map(({ organisation }) => organisation))) {
    sizes.set(id, (await organisationById(store, id))?.size ?? "local");
  }
  const of = (size: OrganisationSize) =>
    loadOf(all.filter(({ organisation }) => sizes.get(organisation) === size));
  return { grassroots: of("grassroots"), local: of("local"), national: of("national") };
}

/** Open and met ones, oldest first. */
export function gapsOfCase(store: Store, caseId: string): Promise<Gap[]> {
  return gapsOf(store, caseId);
}

export function gapsOfSeries(store: Store, series: string): Promise<Gap[]> {
  return gaps.find(store, { series });
}

/** The person's answer, as far as we were told; undefined: no word yet. Pure. */
export function answerOf(offer: Offer): Agreement | undefined {
  return agreementOf(offer);
}

/**
 * Whose turn it is with this offer, for what, by when: the one that all readers use. Of its case only the day counts on
 * which it was taken over; whose turn it is does not hang on that.
 */
export async function nextStepOfOffer(store: Store, offer: Offer, about: TakenOver): Promise<OfferNext> {
  return nextStep(offer, clockOf(await seriesOf(store, offer)), askedAnewAt(offer, about));
}

/** W7: from when on the case's new holder is asked about this offer. */
function askedAnewAt({ madeAt }: Offer, { askedAnewAt: anew = "", urgent }: TakenOver): Instant | undefined {
  const { openedAt = "", closedAt = "9", askedAnewAt: urgentAnew = "" } = urgent ?? {};
  const urgently = madeAt >= openedAt && madeAt <= closedAt;
  return later(anew, urgently ? urgentAnew : undefined) || undefined;
}

type TakenOver = Pick<Case, "askedAnewAt" | "urgent">;

/** L5: until when a national organisation's offer made now would stand by. */
export function standbyPreview(series: Pick<Series, "zone" | "settings">, now: Instant): Instant {
  return standsByUntil(now, clockOf(series).firstRefusalDays, series.zone);
}

/** F14: what is known of the wait for an offer, what it costs, what helps meanwhile. */
export function waitFactsOf(store: Store, offer: Offer, now: Instant): Promise<WaitFacts> {
  return waitFacts(store, offer, now);
}

/** How many offers one form "What did the person say?" takes: Slack's modal has room for no more. */
export const ANSWERS_A_FORM = 6;

export function offerById(store: Store, id: string): Promise<Offer | undefined> {
  return offers.get(store, id);
}
