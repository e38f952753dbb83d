import { statusWords } from "../../cards/offers/words.js";
import type { Done, Refusal } from "../app/contract.js";
import type { Case } from "../cases/domain/types.js";
import { caseById, openToPartners } from "../cases/queries.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import type { Series } from "../meetings/domain/types.js";
import type { Work } from "../storage/work.js";
import { clockOf, seriesOf } from "./clock.js";
import type { Decided } from "./domain/become.js";
import type { OfferClock } from "./domain/due.js";
import type { OfferRefusal } from "./domain/events.js";
import type { Offer } from "./domain/types.js";
import { offers } from "./store.js";
import { holdOffers } from "./use-cases/hold-offers.js";

/** Every use case here ends in words for the one who pressed. */
export type Outcome = Promise<Result<Done, Refusal>>;
export type AtCase = { theCase: Case; ref: string; series: Series; clock: OfferClock };
export type Held = AtCase & { offer: Offer };

const ENDED: readonly Case["status"][] = ["closed", "withdrawn", "handled-outside"];

/** Nothing is offered, answered or asked about a case any more. */
export function hasEnded(theCase: Pick<Case, "status">): boolean {
  return ENDED.includes(theCase.status);
}

/** Why a form for an offer or a gap is not opened: the case has ended, or stands on no agenda; undefined: open it. */
export function notOpen(theCase: Pick<Case, "status" | "ref" | "urgent">): Refusal | undefined {
  if (openToPartners(theCase)) return undefined;
  const code = hasEnded(theCase) ? "offer-case-ended" : "offer-case-not-open";
  return { code, with: { case: theCase.ref ?? "This case" } };
}

/** The case with its clock, its offers held; a case that has ended is refused in words. */
export async function atCase(work: Work, caseId: string): Promise<Result<AtCase, Refusal>> {
  await holdOffers(work, caseId);
  const theCase = await caseById(work, caseId);
  if (!theCase?.ref) return refuse({ code: "no-longer-there" });
  if (hasEnded(theCase)) return refuse({ code: "offer-case-ended", with: { case: theCase.ref } });
  const series = await seriesOf(work, theCase);
  return ok({ theCase, ref: theCase.ref, series, clock: clockOf(series) });
}

/** The offer with its case, held until the transaction ends. */
export async function atOffer(work: Work, id: string): Promise<Result<Held, Refusal>> {
  const seen = await offers.get(work, id);
  if (!seen) return refuse({ code: "no-longer-there" });
  const at = await atCase(work, seen.caseId);
  if (!at.ok) return at;
  const offer = await offers.lock(work, id);
  if (!offer) return refuse({ code: "no-longer-there" });
  return ok({ ...at.value, offer });
}

/** Saves what was decided and writes the audit: codes, counts and ids only. */
export async function keep(work: Work, decided: Decided, isNew = false): Promise<Offer> {
  const { state, events } = decided;
  if (isNew) await offers.insert(work, state, work.now);
  else await offers.save(work, state, work.now);
  for (const { type, at: _at, ...facts } of events) {
    await work.record(
      { type, thing: state.id, ref: state.ref, facts: { ...facts, case: state.caseId } },
      state.area,
    );
  }
  return state;
}

export function refused(refusal: OfferRefusal, offer: Offer): { ok: false; refusal: Refusal } {
  return refuse({ code: refusal.code, with: { ref: offer.ref } });
}

/** It is so already: said kindly, nothing is changed and nobody hears of it again. */
export function alreadySo(offer: Offer): { ok: true; value: Done } {
  return ok({ say: "offer-already-so", with: { ref: offer.ref, status: statusWords[offer.status] } });
}

/** The member who acts; the clock never presses. */
export function actingMember(work: Work): string {
  if (work.actor.kind !== "member") throw new Error("only a member can do this");
  return work.actor.id;
}
