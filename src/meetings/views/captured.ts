import { startWords } from "../../../cards/cases/words.js";
import type { Captured } from "../../../cards/meetings/read-back-card.js";
import { firstRefusalWords } from "../../../cards/text/first-refusal.js";
import { readBackWords } from "../../../cards/text/live-cards.js";
import { needWords } from "../../../cards/text/needs.js";
import { caseById } from "../../cases/queries.js";
import { nameOf, organisationById } from "../../directory/queries.js";
import type { Instant } from "../../kernel/instant.js";
import { gapsOfCase, offersOfCase } from "../../offers/queries.js";
import { actionsOfCase } from "../../plan/queries.js";
import type { Store } from "../../storage/database.js";
import { spokenDate, spokenMoment } from "../domain/spoken.js";
import { seriesById } from "../queries.js";

export type Counts = { offers: number; gaps: number; actions: number };

/**
 * What stands for one case, in lines: needs, offers that were not withdrawn, open gaps, actions. With `asOf`, what
 * stood at that moment: a summary that was signed off does not change when an offer is withdrawn later.
 */
export async function captured(store: Store, caseId: string, asOf?: Instant): Promise<Captured> {
  const then = (at: Instant) => asOf === undefined || at <= asOf;
  const about = await caseById(store, caseId);
  const zone = (about && (await seriesById(store, about.series)))?.zone ?? "Europe/London";
  const offers: string[] = [];
  for (const offer of await offersOfCase(store, caseId)) {
    if (!then(offer.madeAt) || (offer.status === "withdrawn" && then(offer.at))) continue;
    const organisation = (await organisationById(store, offer.organisation))?.name ?? "";
    const starts = offer.status === "standby" ? standbyWords(offer, zone) : startWords[offer.starts];
    offers.push(readBackWords.offer(organisation, offer.text.what, starts));
  }
  const gaps = (await gapsOfCase(store, caseId))
    .filter((gap) => then(gap.at) && (gap.status === "open" || (gap.metAt !== undefined && !then(gap.metAt))))
    .map((gap) => (gap.text?.note ? `${needWords[gap.need]}: ${gap.text.note}` : needWords[gap.need]));
  const actions: string[] = [];
  for (const action of await actionsOfCase(store, caseId)) {
    if (!then(action.addedAt) || (action.status === "handed-over" && then(action.at))) continue;
    const who = (await nameOf(store, action.owner)).name;
    actions.push(readBackWords.action(who, action.text.what, spokenDate(action.dueDate)));
  }
  return { needs: (about?.needs ?? []).map((need) => needWords[need]), offers, gaps, actions };
}

function standbyWords(offer: { until: Instant; held?: boolean }, zone: string): string {
  return offer.held
    ? firstRefusalWords.publicLineHeld
    : firstRefusalWords.publicLine(spokenMoment(offer.until, zone));
}

export function countsOf({ offers, gaps, actions }: Captured): Counts {
  return { offers: offers.length, gaps: gaps.length, actions: actions.length };
}
