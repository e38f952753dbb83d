import { casesOfSeries } from "../cases/queries.js";
import { membersByIds } from "../directory/queries.js";
import { localDate } from "../kernel/instant.js";
import type { Meeting, Series } from "../meetings/domain/types.js";
import { meetingsOfSeries, pilotStandOf } from "../meetings/queries.js";
import { gapsOfSeries, offersOfSeries } from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { median } from "./domain/median.js";
import { hasStarted } from "./learned.js";

export type PilotCounts = {
  held: number;
  over: boolean;
  cases: number;
  offers: number;
  agreed: number;
  started: number;
  gaps: number;
  /** Days from first discussed to first help, of each case in which help has started. */
  days: readonly number[];
  attendance: readonly { discipline: string; times: number }[];
};

const DAY_MS = 86_400_000;

/**
 * What the pilot's meetings have brought, as it stands today: of the cases that were brought until the third of them had
 * ended, whatever became of them since.
 */
export async function pilotCounts(store: Store, series: Series): Promise<PilotCounts> {
  const { held, over } = pilotStandOf(await meetingsOfSeries(store, series.id));
  const until = over ? (held.at(-1)?.closedAt ?? "9") : "9";
  const brought = (await casesOfSeries(store, series.id)).filter(
    ({ submittedAt }) => submittedAt !== undefined && submittedAt <= until,
  );
  const theirs = new Set(brought.map(({ id }) => id));
  const offers = (await offersOfSeries(store, series.id)).filter(({ caseId }) => theirs.has(caseId));
  const gaps = (await gapsOfSeries(store, series.id)).filter(({ caseId }) => theirs.has(caseId));
  return {
    held: held.length,
    over,
    cases: brought.length,
    offers: offers.length,
    agreed: offers.filter(({ yeses }) => yeses > 0).length,
    started: offers.filter(hasStarted).length,
    gaps: gaps.length,
    days: brought.flatMap(({ discussedAt, firstHelpAt }) =>
      // Help that began before the meeting, by an urgent question, says nothing about the wait after it.
      discussedAt === undefined || firstHelpAt === undefined || firstHelpAt < discussedAt
        ? []
        : [daysBetween(discussedAt, firstHelpAt, series.zone)],
    ),
    attendance: await attendance(store, held),
  };
}

/** The usual days, of people who think in days: those of the calendar. */
function daysBetween(from: string, to: string, zone: string): number {
  const days = Date.parse(localDate(to, zone)) - Date.parse(localDate(from, zone));
  return Math.max(0, Math.round(days / DAY_MS));
}

async function attendance(store: Store, held: readonly Meeting[]): Promise<PilotCounts["attendance"]> {
  const came = held.flatMap((meeting) => meeting.attendance);
  const people = await membersByIds(store, [...new Set(came)]);
  const times = new Map<string, number>();
  for (const id of came) {
    const discipline = people.get(id)?.discipline;
    if (discipline !== undefined) times.set(discipline, (times.get(discipline) ?? 0) + 1);
  }
  return [...times]
    .map(([discipline, count]) => ({ discipline, times: count }))
    .sort((a, b) => b.times - a.times || a.discipline.localeCompare(b.discipline, "en-GB"));
}

export function medianDays({ days }: PilotCounts): number | undefined {
  return median(days);
}
