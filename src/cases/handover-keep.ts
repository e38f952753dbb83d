import type { Refusal } from "../app/contract.js";
import { nameOf } from "../directory/queries.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { holdOffers } from "../offers/use-cases/hold-offers.js";
import { holdPlan } from "../plan/use-cases/hold-plan.js";
import type { Store } from "../storage/database.js";
import type { Work } from "../storage/work.js";
import type { HandoverRefusal } from "./domain/handover.js";
import type { Case, Handover } from "./domain/types.js";
import { lockCase, refOf } from "./keep.js";
import { handovers } from "./store.js";

/**
 * A case that may change hands, held until the end: its offers and actions first, as everywhere, since they follow it.
 */
export async function holdToHandOver(work: Work, caseId: string): Promise<Case> {
  await holdOffers(work, caseId);
  await holdPlan(work, caseId);
  return lockCase(work, caseId);
}

export async function atHandover(
  work: Work,
  id: string,
): Promise<Result<{ state: Case; handover: Handover }, Refusal>> {
  const seen = await handovers.get(work, id);
  if (!seen) return refuse({ code: "no-longer-there" });
  const state = await holdToHandOver(work, seen.caseId);
  const handover = await handovers.lock(work, id);
  return handover ? ok({ state, handover }) : refuse({ code: "no-longer-there" });
}

/** The one that waits for an answer; a case has one at most. */
export async function openHandover(store: Store, caseId: string): Promise<Handover | undefined> {
  const [open] = await handovers.find(store, { caseId, status: "asked" });
  return open;
}

export async function keepHandover(
  work: Work,
  handover: Handover,
  what: string,
  isNew = false,
): Promise<void> {
  if (isNew) await handovers.insert(work, handover, work.now);
  else await handovers.save(work, handover, work.now);
  const { id, caseId, status, from, owner } = handover;
  await work.record(
    { type: what, thing: caseId, facts: { handover: id, status, from, to: owner } },
    handover.area,
  );
}

export async function refuseHandover(
  store: Store,
  state: Case,
  refusal: HandoverRefusal,
): Promise<{ ok: false; refusal: Refusal }> {
  const ref = refOf(state);
  if (refusal.code === "handover-open")
    return refuse({ code: refusal.code, with: { ref, who: (await nameOf(store, refusal.who)).name } });
  if (refusal.code === "handover-is-holder")
    return refuse({ code: refusal.code, with: { ref, who: (await nameOf(store, state.owner)).name } });
  return refuse({ code: refusal.code, with: { ref } });
}
