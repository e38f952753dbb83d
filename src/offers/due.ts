import type { DueSource } from "../app/contract.js";
import type { Case } from "../cases/domain/types.js";
import { caseById } from "../cases/queries.js";
import { chairToday } from "../meetings/queries.js";
import type { Work } from "../storage/work.js";
import { clockOf, seriesOf } from "./clock.js";
import { chaseMoments } from "./domain/due.js";
import { chaseOffer } from "./domain/transitions.js";
import type { Offer } from "./domain/types.js";
import { lookAtStandby } from "./first-refusal.js";
import { hasEnded } from "./keep.js";
import { offers } from "./store.js";
import { askStarted, nudgePartner, tellNoReply } from "./tell.js";
import { holdOffers } from "./use-cases/hold-offers.js";

/** What the clock does about offers: reads again, decides again, and may find that nothing is left to do. */
export const offersDue: DueSource = {
  kind: "offers",
  due: (store, now, limit) => offers.due(store, now, limit),
  nextDue: (store) => offers.nextDue(store),
  async onDue(work, id) {
    const seen = await offers.get(work, id);
    // What stands by is looked at together with the others of its case, so these are held first, as everywhere.
    if (seen?.status === "standby") await holdOffers(work, seen.caseId);
    const offer = await offers.lock(work, id);
    if (!offer) return;
    const theCase = await caseById(work, offer.caseId);
    if (!theCase || hasEnded(theCase)) return rest(work, offer);
    const series = await seriesOf(work, offer);
    const clock = clockOf(series);
    if (offer.status === "standby") {
      return lookAtStandby(work, { theCase, ref: theCase.ref ?? "", series, clock });
    }
    const { state, events } = chaseOffer(offer, chaseMoments(offer, clock), work.now, clock);
    await offers.save(work, state, work.now);
    for (const event of events) {
      if (event.type !== "offer-nudged") continue;
      const facts = { nudge: event.nudge, status: state.status };
      await work.record({ type: event.type, thing: id, ref: state.ref, facts }, state.area);
      await chase(work, state, theCase, event.nudge);
    }
  },
};

/** +2 and +5 working days the partner; +10 "no reply" to case holder and chair. Once accepted: has it started? */
async function chase(work: Work, offer: Offer, theCase: Case, nudge: number): Promise<void> {
  if (offer.status !== "contacted") return askStarted(work, offer, nudge);
  if (nudge < 3) return nudgePartner(work, offer, nudge);
  await tellNoReply(work, offer, theCase.owner, "case-holder");
  const chair = await chairToday(work, await seriesOf(work, offer), work.now, theCase.owner);
  if (chair !== theCase.owner) await tellNoReply(work, offer, chair, "chair");
}

/** The case has ended: nobody is asked any more. */
async function rest(work: Work, offer: Offer): Promise<void> {
  const { dueAt: _dueAt, ...quiet } = offer;
  await offers.save(work, quiet, work.now);
}
