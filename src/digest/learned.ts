import { type LocalDate, localDate } from "../kernel/instant.js";
import type { Offer } from "../offers/domain/types.js";
import { offersOfSeries } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import type { Learned } from "./domain/compose-digest.js";
import { lastMonth } from "./domain/week.js";
import { type Part, seesCases } from "./parts.js";

/**
 * What last month's offers have come to, over the reader's series in which they see cases; undefined when none was
 * made. Real figures, so a small one is small: readers of totals alone get none.
 */
export async function learnedLastMonth(
  store: Store,
  parts: readonly Part[],
  today: LocalDate,
): Promise<Learned | undefined> {
  const { from, before } = lastMonth(today);
  const cases = new Set<string>();
  let [offers, started] = [0, 0];
  for (const { series } of parts.filter(seesCases)) {
    for (const offer of await offersOfSeries(store, series.id)) {
      const day = localDate(offer.madeAt, series.zone);
      if (day < from || day >= before) continue;
      cases.add(offer.caseId);
      offers += 1;
      if (hasStarted(offer)) started += 1;
    }
  }
  return offers === 0 ? undefined : { kind: "offers", offers, cases: cases.size, started };
}

/** Help began, whatever became of it. */
export function hasStarted(offer: Offer): boolean {
  if (offer.status === "not-helped" || offer.status === "person-stopped")
    return offer.startedAt !== undefined;
  return offer.status === "started" || offer.status === "helped" || offer.status === "partly";
}
