import type { Series } from "../meetings/domain/types.js";
import { seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { type ActionClock, OVERDUE_DAYS } from "./domain/due.js";

/** The series' settings as the plan's domain wants them. Pure. */
export function clockOf(series: Pick<Series, "zone" | "settings">): ActionClock {
  return { zone: series.zone, morning: series.settings.morning, overdueDays: OVERDUE_DAYS };
}

/** Throws when the series is gone: series are never deleted. */
export async function seriesOf(store: Store, thing: { series: string }): Promise<Series> {
  const series = await seriesById(store, thing.series);
  if (!series) throw new Error(`no series ${thing.series}`);
  return series;
}
