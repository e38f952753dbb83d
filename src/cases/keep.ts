import { decisionWords } from "../../cards/cases/words.js";
import type { Done, Refusal } from "../app/contract.js";
import { nameOf } from "../directory/queries.js";
import type { Decision } from "../kernel/decision.js";
import { type Result, refuse } from "../kernel/result.js";
import type { Store } from "../storage/database.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import { dueAtOf } from "./domain/due.js";
import type { CaseEvent, CaseRefusal } from "./domain/events.js";
import type { ResponseRefusal } from "./domain/responses.js";
import type { Case, ChairDecision } from "./domain/types.js";
import { touched } from "./domain/watch.js";
import { leaders } from "./leaders.js";
import { cases } from "./store.js";

/**
 * Saves what was decided about a case: its next due moment, its state, the audit. Then shows again what shows
 * it: the case holder's card, the chair's, the card in the channel.
 */
export async function keep(work: Work, decision: Decision<Case, CaseEvent>, isNew = false): Promise<Case> {
  const { series, clock } = await settingOf(work, decision.state);
  const state = work.actor.kind === "member" ? touched(decision.state, work.now) : decision.state;
  const kept: Case = { ...state, changedAt: work.now, dueAt: dueAtOf(state, clock) };
  if (isNew) await cases.insert(work, kept, work.now);
  else await cases.save(work, kept, work.now);
  for (const event of decision.events) {
    await work.record(
      { type: event.type, thing: kept.id, ref: kept.ref, facts: event.facts ?? {} },
      kept.area,
    );
  }
  await showHolder(work, kept);
  if (kept.submittedAt !== undefined)
    for (const leader of leaders(series)) await showTriage(work, kept, leader);
  if (kept.onAgendaAt !== undefined) await showInChannel(work, kept);
  return kept;
}

/** The case holder's own card: where the case stands, whose turn it is, what they can do. Updated in place. */
export function showHolder(work: Work, state: Case): Promise<void> {
  return work.show({
    tag: `case:${state.id}:holder`,
    at: `dm:${state.owner}`,
    card: "cases.holder",
    args: { case: state.id },
  });
}

function showTriage(work: Work, state: Case, leader: string): Promise<void> {
  return work.show({
    tag: `case:${state.id}:triage`,
    at: `dm:${leader}`,
    card: "cases.triage",
    args: { case: state.id },
  });
}

/** The one card of the case in the channel, whose thread is the case's thread. */
export function showInChannel(work: Work, state: Pick<Case, "id" | "series">): Promise<void> {
  return work.show({
    tag: `case:${state.id}:card`,
    at: `channel:${state.series}`,
    card: "cases.agenda",
    args: { case: state.id },
  });
}

/** News that the case holder must see as a new message. `what` is a key of the told card. */
export function tellHolder(work: Work, state: Case, what: string): Promise<void> {
  return work.show({
    tag: `case:${state.id}:told:${work.newId()}`,
    at: `dm:${state.owner}`,
    card: "cases.told",
    args: { case: state.id, what },
  });
}

/** A refusal of the domain in words' codes, with what stands in the gaps. */
export async function refuseWith(
  store: Store,
  state: Case,
  refusal: CaseRefusal | ResponseRefusal,
): Promise<{ ok: false; refusal: Refusal }> {
  const ref = refOf(state);
  if (refusal.code === "case-decided-by") {
    const what = decisionWords[refusal.what as ChairDecision];
    const who = await nameOf(store, refusal.by);
    return refuse({ code: refusal.code, with: { ref, who: who.name, what } });
  }
  if (refusal.code === "question-answered") {
    const who = await nameOf(store, refusal.by);
    return refuse({ code: refusal.code, with: { ref, who: who.name } });
  }
  return refuse({ code: refusal.code, with: { ref } });
}

/** Every use case here ends in words for the one who pressed. */
export type Outcome = Promise<Result<Done, Refusal>>;

/** What a case is called in a sentence; drafts have no number. */
export function refOf(state: Pick<Case, "ref">): string {
  return state.ref ?? "This draft";
}

/** The member who acts; the clock never presses. */
export function actingMember(work: Work): string {
  if (work.actor.kind !== "member") throw new Error("only a member can do this");
  return work.actor.id;
}

/** The case, held until the transaction ends; a press on one that is gone is refused before it comes here. */
export async function lockCase(work: Work, id: string): Promise<Case> {
  const state = await cases.lock(work, id);
  if (!state) throw new Error(`no case ${id}`);
  return state;
}
