/** What other rooms may read of cases. Whoever shows case text minds `excluded` and the policy. */

import { type LocalDate, localDate } from "../kernel/instant.js";
import { workingDaysAfter, workingDaysAfterAt } from "../kernel/working-time.js";
import type { Series } from "../meetings/domain/types.js";
import type { Store } from "../storage/database.js";
import { clockFrom, nextStepAt, settingOf } from "./clock.js";
import { waitsFor } from "./domain/handover.js";
import type { NextStep } from "./domain/next-step.js";
import { openToPartners as isOpen, readableByPartners as isReadable, isUrgent } from "./domain/statuses.js";
import type { Case, CaseStatus, Handover, Response } from "./domain/types.js";
import { urgentEnds } from "./domain/urgent.js";
import { cases, handovers, responses } from "./store.js";

export function caseById(store: Store, id: string): Promise<Case | undefined> {
  return cases.get(store, id);
}

/** `ref` in capital letters, such as NAV-2612-03. */
export function caseByRef(store: Store, ref: string): Promise<Case | undefined> {
  return cases.byRef(store, ref);
}

/** Cases that stand on the meeting's agenda or are meant for it, oldest first. */
export function casesOfMeeting(
  store: Store,
  meeting: string,
  statuses?: readonly CaseStatus[],
): Promise<Case[]> {
  return cases.find(store, { meeting, ...(statuses ? { status: statuses } : {}) });
}

/** For `casesOfHolder` of each of these, in one question. */
export function readCasesAhead(store: Store, owners: readonly string[]): Promise<void> {
  return cases.readAhead(store, owners);
}

export function casesOfHolder(store: Store, member: string): Promise<Case[]> {
  return cases.find(store, { owner: member });
}

export function casesOfSeries(
  store: Store,
  series: string,
  statuses?: readonly CaseStatus[],
): Promise<Case[]> {
  return cases.find(store, { series, ...(statuses ? { status: statuses } : {}) });
}

/** Questions, suggestions and "not us", oldest first. */
export function responsesOfCase(store: Store, caseId: string): Promise<Response[]> {
  return responses.find(store, { caseId });
}

/** G5: nobody of this organisation sees the case. */
export function excludedFrom(state: Pick<Case, "excluded">, organisation: string): boolean {
  return state.excluded.includes(organisation);
}

/** Partners may offer, ask, suggest or say "not us" now. */
export function openToPartners(state: Pick<Case, "status" | "urgent">): boolean {
  return isOpen(state);
}

/** Partners may read all of it. */
export function readableByPartners(state: Pick<Case, "status">): boolean {
  return isReadable(state);
}

/** The case holder has talked with the person, or will, or asks urgently: what is offered now goes straight to them. */
export function isWithPerson(state: Pick<Case, "status" | "urgent">): boolean {
  return ["with-the-person", "in-progress", "review"].includes(state.status) || isUrgent(state);
}

/** When an urgent thread that is opened now closes, and when a colleague who is asked now is reminded. For previews. */
export function previewOf(series: Series, now: string): { urgent: string; handover: readonly string[] } {
  const { handoverDays, morning, zone, ...clock } = clockFrom(series, undefined);
  return {
    urgent: urgentEnds(now, { ...clock, zone }),
    handover: handoverDays.map((days) => workingDaysAfterAt(now, days, morning, zone)),
  };
}

/**
 * Whose turn it is with this case, for what, by when: read from the one table. `offered`: whether an offer stands for it;
 * it changes what the case holder has to do, not whose turn it is or by when.
 */
export async function nextStepOfCase(
  store: Store,
  state: Case,
  now: string,
  offered = true,
): Promise<NextStep> {
  const { owner, step, by } = await nextStepAt(store, state, now, offered);
  return by === undefined ? { owner, step } : { owner, step, by };
}

/** Handovers that wait for this member: those they are asked to take over, and those of cases they hold. */
export async function handoversFor(
  store: Store,
  member: string,
  held: readonly Pick<Case, "id">[],
): Promise<{ handover: Handover; ref: string; by: LocalDate }[]> {
  const asked = await handovers.find(store, { owner: member, status: "asked" });
  const ids = held.map(({ id }) => id);
  const given = ids.length === 0 ? [] : await handovers.find(store, { caseId: ids, status: "asked" });
  const found: { handover: Handover; ref: string; by: LocalDate }[] = [];
  for (const handover of [...asked, ...given]) {
    const party = handover.owner === member ? "taker" : "giver";
    const state = await cases.get(store, handover.caseId);
    if (!state || !waitsFor(handover).includes(party)) continue;
    const { clock } = await settingOf(store, state);
    const by = workingDaysAfter(localDate(handover.askedAt, clock.zone), clock.handoverDays[1]);
    found.push({ handover, ref: state.ref ?? "", by });
  }
  return found;
}
