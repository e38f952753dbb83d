import type { Series } from "../meetings/domain/types.js";
import { seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import type { OfferClock } from "./domain/due.js";

/** Working days after which a partner who accepted is asked whether help has started. */
const START_DAYS = 10;
/** L5, where a series has said nothing of it. */
const FIRST_REFUSAL_DAYS = 2;

/** The series' settings as the offers' domain wants them. Pure. */
export function clockOf(series: Pick<Series, "zone" | "settings">): OfferClock {
  const { morning, contactNudgeDays, answerNudgeDays, reviewWeeks, firstRefusalDays } = series.settings;
  return {
    zone: series.zone,
    morning,
    contactDays: contactNudgeDays,
    startDays: START_DAYS,
    lookDays: answerNudgeDays[0],
    reviewWeeks,
    // A series that was saved before there was this setting has what PRODUCT says.
    firstRefusalDays: firstRefusalDays ?? FIRST_REFUSAL_DAYS,
  };
}

/** Throws when the series is gone: series are never deleted. */
export async function seriesOf(store: Store, thing: { series: string }): Promise<Series> {
  const series = await seriesById(store, thing.series);
  if (!series) throw new Error(`no series ${thing.series}`);
  return series;
}
