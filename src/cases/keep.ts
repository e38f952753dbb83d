import { decisionWords } from "../../cards/cases/words.js";
import type { Done, Refusal } from "../app/contract.js";
import { memberById, nameOf } from "../directory/queries.js";
import type { Decision } from "../kernel/decision.js";
import type { Instant } from "../kernel/instant.js";
import { type Result, refuse } from "../kernel/result.js";
import { momentWords } from "../kernel/spoken.js";
import type { Series } from "../meetings/domain/types.js";
import type { Store } from "../storage/database.js";
import { shownAt } from "../storage/outbox.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import { dueAtOf } from "./domain/due.js";
import type { CaseEvent, CaseRefusal } from "./domain/events.js";
import type { ResponseRefusal } from "./domain/responses.js";
import type { Case, ChairDecision } from "./domain/types.js";
import { endWithCase } from "./domain/urgent.js";
import { touched } from "./domain/watch.js";
import { endHandovers } from "./end-handovers.js";
import { leaders } from "./leaders.js";
import { cases } from "./store.js";

/**
 * Saves what was decided about a case: its next due moment, its state, the audit. Then shows again what shows
 * it: the case holder's card, the chair's, the card in the channel.
 */
export async function keep(
  work: Work,
  decision: Decision<Case, CaseEvent>,
  isNew = false,
  /** When the holder's card may appear, where they are another one now. */
  newHolderAt?: Instant,
): Promise<Case> {
  const { kept, series } = await save(work, decision, isNew);
  await showHolder(work, kept, newHolderAt);
  if (kept.submittedAt !== undefined)
    for (const leader of leaders(series)) await showTriage(work, kept, leader);
  await showInChannel(work, kept);
  if (kept.closedAt !== undefined) await endHandovers(work, kept);
  return kept;
}

/**
 * As keep, for what stands on none of the case's cards, such as whom the clock has asked: nothing is shown again, and no
 * platform is called for a card that stays as it was.
 */
export async function remember(work: Work, decision: Decision<Case, CaseEvent>): Promise<Case> {
  const { kept } = await save(work, decision);
  return kept;
}

async function save(
  work: Work,
  decision: Decision<Case, CaseEvent>,
  isNew = false,
): Promise<{ kept: Case; series: Series }> {
  const { series, clock } = await settingOf(work, decision.state);
  const after = endWithCase(decision.state, work.now);
  const state = work.actor.kind === "member" ? touched(after, work.now) : after;
  const kept: Case = { ...state, changedAt: work.now, dueAt: dueAtOf(state, clock) };
  if (isNew) await cases.insert(work, kept, work.now);
  else await cases.save(work, kept, work.now);
  for (const event of decision.events) {
    await work.record(
      { type: event.type, thing: kept.id, ref: kept.ref, facts: event.facts ?? {} },
      kept.area,
    );
  }
  return { kept, series };
}

/**
 * Its meeting moved: every card that says when is put right. Whoever leads the MDT since gets none of what is decided.
 */
export async function showMoved(work: Work, state: Case, series: Series): Promise<void> {
  await showHolder(work, state);
  if (state.submittedAt !== undefined)
    for (const leader of leaders(series)) {
      const waits = state.status === "submitted";
      if (waits || (await shownAt(work.tx, triageTag(state), `dm:${leader}`)))
        await showTriage(work, state, leader);
    }
  await showInChannel(work, state);
}

/** The first offer has come, or the last has gone: what the case holder has to do is another step now. */
export async function showTurn(work: Work, state: Case): Promise<void> {
  const { series } = await settingOf(work, state);
  await showHolder(work, state);
  for (const leader of leaders(series))
    if (await shownAt(work.tx, triageTag(state), `dm:${leader}`)) await showTriage(work, state, leader);
}

/**
 * The case holder's own card: where the case stands, whose turn it is, what they can do. Updated in place. Whoever has
 * left the list cannot be written to.
 */
export async function showHolder(work: Work, state: Case, notBefore?: Instant): Promise<void> {
  if ((await memberById(work, state.owner))?.status !== "active") return;
  await work.show({
    tag: `case:${state.id}:holder`,
    at: `dm:${state.owner}`,
    card: "cases.holder",
    args: { case: state.id },
    ...(notBefore === undefined ? {} : { notBefore }),
  });
}

function triageTag({ id }: Case): string {
  return `case:${id}:triage`;
}

function showTriage(work: Work, state: Case, leader: string): Promise<void> {
  return work.show({
    tag: triageTag(state),
    at: `dm:${leader}`,
    card: "cases.triage",
    args: { case: state.id },
  });
}

/**
 * What stands of the case in the channel: its one card, whose thread is the case's thread, from its first agenda on; and
 * that of an urgent thread (W8), while it is open and as it closes.
 */
export async function showInChannel(
  work: Work,
  state: Pick<Case, "id" | "series" | "onAgendaAt" | "urgent">,
): Promise<void> {
  const { id, urgent } = state;
  const at = `channel:${state.series}` as const;
  if (state.onAgendaAt !== undefined)
    await work.show({ tag: `case:${id}:card`, at, card: "cases.agenda", args: { case: id } });
  if (urgent && (urgent.status === "open" || urgent.closedAt === work.now)) {
    const args = { case: id, round: String(urgent.round) };
    await work.show({ tag: `case:${id}:urgent-${urgent.round}`, at, card: "cases.urgent", args });
  }
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
  if (refusal.code === "urgent-open-already") {
    const { series } = await settingOf(store, state);
    const until = momentWords(state.urgent?.closesAt ?? state.changedAt, series.zone);
    return refuse({ code: refusal.code, with: { ref, until } });
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
