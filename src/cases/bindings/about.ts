import type { About, Binding, Data } from "../../app/contract.js";
import { seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Case } from "../domain/types.js";
import { cases, responses } from "../store.js";

/** What a press on a case is about, for the policy: whose it is and who must not see it. */
export function aboutOf(state: Case): About {
  return {
    area: state.area,
    series: state.series,
    caseId: state.id,
    owner: state.owner,
    caseHolder: state.owner,
    excluded: state.excluded,
  };
}

/** Presses that carry `case`. */
export const aboutCase: NonNullable<Binding["about"]> = async (store, data) => {
  const state = await pressed(store, data);
  return state && aboutOf(state);
};

/** The case form is about a series, or about the draft that goes on. */
export const aboutBringing: NonNullable<Binding["about"]> = async (store, data) => {
  if (data.case !== undefined) {
    const state = await pressed(store, data);
    return state && aboutOf(state);
  }
  const series = await seriesById(store, data.series ?? "");
  return series && { area: series.area, series: series.id };
};

/** Presses that carry `question`. */
export const aboutQuestion: NonNullable<Binding["about"]> = async (store, data) => {
  const question = await responses.get(store, data.question ?? "");
  const state = question && (await cases.get(store, question.caseId));
  return state && aboutOf(state);
};

/** The case a press is about, as it is now. */
export async function pressed(store: Store, data: Data): Promise<Case | undefined> {
  return data.case === undefined ? undefined : cases.get(store, data.case);
}

/** As pressed; dispatch has refused a press on what is not there before it comes so far. */
export async function theCase(store: Store, data: Data): Promise<Case> {
  const state = await pressed(store, data);
  if (!state) throw new Error(`no case ${data.case}`);
  return state;
}
