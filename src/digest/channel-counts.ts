import { casesOfSeries } from "../cases/queries.js";
import { type LocalDate, localDate } from "../kernel/instant.js";
import type { Meeting, Series } from "../meetings/domain/types.js";
import { meetingsOfSeries } from "../meetings/queries.js";
import type { Offer } from "../offers/domain/types.js";
import { gapsOfSeries, offersOfSeries } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import type { ChannelCounts } from "./domain/channel-week.js";
import { lastMonth } from "./domain/week.js";
import { isAhead, OPEN_CASES } from "./parts.js";

export type ChannelStand = {
  counts: ChannelCounts;
  meetings: readonly Meeting[];
  next: Meeting | undefined;
  /** Of the next MDT, in the series' zone. */
  nextDay: LocalDate | undefined;
  today: LocalDate;
};

/** Somebody has still to answer, or to begin. */
const WAITING: ReadonlySet<Offer["status"]> = new Set([
  "put-to-person",
  "contacted",
  "accepted",
  "waiting-list",
  "needs-information",
  "could-not-reach",
]);

export async function channelFacts(store: Store, series: Series, now: string): Promise<ChannelStand> {
  const today = localDate(now, series.zone);
  // Only what stood in the channel: of a case that the chair has not decided about, nobody there has heard.
  const cases = (await casesOfSeries(store, series.id, OPEN_CASES)).filter(
    ({ onAgendaAt }) => onAgendaAt !== undefined,
  );
  const open = new Set(cases.map(({ id }) => id));
  const offers = await offersOfSeries(store, series.id);
  const gaps = await gapsOfSeries(store, series.id);
  const meetings = await meetingsOfSeries(store, series.id);
  const next = meetings.find(isAhead);
  const { from, before } = lastMonth(today);
  const inLastMonth = (moment: string | undefined) => {
    const day = moment === undefined ? "" : localDate(moment, series.zone);
    return day >= from && day < before;
  };
  return {
    counts: {
      open: cases.length,
      withThePerson: cases.filter(({ status }) => status === "with-the-person").length,
      offersWaiting: offers.filter(({ caseId, status }) => open.has(caseId) && WAITING.has(status)).length,
      helpStarted: offers.filter((offer) => inLastMonth(startedAt(offer))).length,
      gaps: gaps.filter(({ caseId, status }) => open.has(caseId) && status === "open").length,
    },
    meetings,
    next,
    nextDay: next && localDate(next.start, series.zone),
    today,
  };
}

/** When help began, whatever became of it. */
export function startedAt(offer: Offer): string | undefined {
  if (offer.status === "started") return offer.at;
  return "startedAt" in offer ? offer.startedAt : undefined;
}
