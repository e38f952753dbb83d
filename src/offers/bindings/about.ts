import type { About, Binding, Data, FormValues } from "../../app/contract.js";
import type { Case } from "../../cases/domain/types.js";
import { caseById } from "../../cases/queries.js";
import type { Store } from "../../storage/database.js";
import type { Offer } from "../domain/types.js";
import { gaps, offers } from "../store.js";

type Finds = NonNullable<Binding["about"]>;

/** Presses that carry `case`. */
export const aboutCase: Finds = async (store, data) => {
  const theCase = await caseById(store, data["case"] ?? "");
  return theCase && aboutOf(theCase, theCase.owner);
};

/** Presses that carry `offer`. */
export const aboutOffer: Finds = async (store, data) => {
  const offer = await offers.get(store, data["offer"] ?? "");
  const theCase = offer && (await caseById(store, offer.caseId));
  return theCase && aboutOf(theCase, offer.owner);
};

/** Presses that carry `offer`, or `case` for all offers of one. */
export const aboutEither: Finds = (store, data, actor) =>
  data["offer"] === undefined ? aboutCase(store, data, actor) : aboutOffer(store, data, actor);

/** Presses that carry `gap`. */
export const aboutGap: Finds = async (store, data) => {
  const gap = await gaps.get(store, data["gap"] ?? "");
  const theCase = gap && (await caseById(store, gap.caseId));
  return theCase && aboutOf(theCase, gap.owner);
};

function aboutOf(theCase: Case, owner: string): About {
  const { area, series, id, excluded } = theCase;
  return { area, series, caseId: id, owner, caseHolder: theCase.owner, excluded };
}

/** As pressed; dispatch has refused a press on what is not there before it comes so far. */
export async function theOffer(store: Store, data: Data): Promise<Offer> {
  const offer = await offers.get(store, data["offer"] ?? "");
  if (!offer) throw new Error(`no offer ${data["offer"]}`);
  return offer;
}

export async function theCaseOf(store: Store, id: string | undefined): Promise<Case> {
  const theCase = await caseById(store, id ?? "");
  if (!theCase) throw new Error(`no case ${id}`);
  return theCase;
}

/** A text that was filled in; undefined for an empty one. */
export function words(values: FormValues, field: string): string | undefined {
  const value = values[field];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

export function pageOf(data: Data): number {
  const page = Number(data["page"] ?? "0");
  return Number.isSafeInteger(page) && page >= 0 ? page : 0;
}
