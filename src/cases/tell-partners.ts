import { offersOfCase } from "../offers/queries.js";
import type { Work } from "../storage/work.js";
import type { Case } from "./domain/types.js";

/**
 * A case that ends before the person could answer: whoever offered hears that their offer is not needed, so
 * that they do not hold a place for nothing.
 */
export async function tellPartners(work: Work, state: Case): Promise<void> {
  if (state.onAgendaAt === undefined && state.urgent === undefined) return;
  const offers = await offersOfCase(work, state.id);
  const waiting = offers.filter((offer) => ["made", "standby", "put-to-person"].includes(offer.status));
  for (const owner of new Set(waiting.map((offer) => offer.owner))) {
    await work.show({
      tag: `case:${state.id}:ended`,
      at: `dm:${owner}`,
      card: "cases.ended",
      args: { case: state.id },
    });
  }
}
