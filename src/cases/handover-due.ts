import type { DueSource } from "../app/contract.js";
import { chase } from "../chasing/use-cases/chase.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import { handoverDuty, timed, toldOf, waitsFor } from "./domain/handover.js";
import type { Handover } from "./domain/types.js";
import { cases, handovers } from "./store.js";

/** Nobody answers: who has not is reminded once, then the chair hears. The request stays open, and the giver the holder. */
export const handoversDue: DueSource = {
  kind: "handovers",
  due: (store, now, limit) => handovers.due(store, now, limit),
  nextDue: (store) => handovers.nextDue(store),
  async onDue(work, id) {
    const handover = await handovers.lock(work, id);
    const state = handover && (await cases.get(work, handover.caseId));
    if (!handover || !state) return;
    const { series, clock } = await settingOf(work, state);
    const duty = handoverDuty(handover, clock, work.now);
    if (!duty) return handovers.save(work, timed(handover, clock), work.now);
    await handovers.save(work, toldOf(handover, duty, clock), work.now);
    const facts = { handover: id, duty };
    await work.record({ type: "handover-chased", thing: state.id, ref: state.ref, facts }, state.area);
    if (duty === "remind") return remind(work, handover);
    await chase(work, series.chair, {
      about: `handover:${id}:late`,
      tag: `handover:${id}:late`,
      card: "cases.handover-late",
      args: { case: state.id, handover: id, reader: "chair" },
    });
  },
};

async function remind(work: Work, handover: Handover): Promise<void> {
  for (const party of waitsFor(handover)) {
    await chase(work, party === "taker" ? handover.owner : handover.from, {
      about: `handover:${handover.id}`,
      tag: `handover:${handover.id}:nudge-${party}`,
      card: "cases.handover-nudge",
      args: { case: handover.caseId, handover: handover.id, party },
    });
  }
}
