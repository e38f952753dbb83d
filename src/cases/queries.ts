/** What other rooms may read of cases. Whoever shows case text minds `excluded` and the policy. */
import type { Store } from "../storage/database.js";
import { nextStepAt } from "./clock.js";
import type { NextStep } from "./domain/next-step.js";
import { openToPartners as isOpen } from "./domain/statuses.js";
import type { Case, CaseStatus, Response } from "./domain/types.js";
import { cases, responses } from "./store.js";

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
export function openToPartners(state: Pick<Case, "status">): boolean {
  return isOpen(state.status);
}

/** The case holder has talked with the person, or will: what is offered now goes straight to the case holder. */
export function isWithPerson(state: Pick<Case, "status">): boolean {
  return ["with-the-person", "in-progress", "review"].includes(state.status);
}

/** Whose turn it is with this case, for what, by when: read from the one table. */
export async function nextStepOfCase(store: Store, state: Case, now: string): Promise<NextStep> {
  const { owner, step, by } = await nextStepAt(store, state, now);
  return by === undefined ? { owner, step } : { owner, step, by };
}
