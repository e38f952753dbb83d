import type { Store } from "../storage/database.js";
import { collection } from "../storage/documents.js";
import { gapTable, offerTable } from "../storage/schema/offers.js";
import type { Gap, Offer } from "./domain/types.js";

export const offers = collection<Offer>("offers", offerTable);
export const gaps = collection<Gap>("gaps", gapTable);

/** In the order of their numbers, which is the order in which they were made. */
export async function offersOf(store: Store, caseId: string): Promise<Offer[]> {
  return (await offers.find(store, { caseId })).sort(byNumber);
}

export async function gapsOf(store: Store, caseId: string): Promise<Gap[]> {
  return (await gaps.find(store, { caseId })).sort(byNumber);
}

/** O2 before O10. Two things of one moment have no order by time. */
function byNumber(a: { ref: string }, b: { ref: string }): number {
  return a.ref.length - b.ref.length || (a.ref < b.ref ? -1 : 1);
}
