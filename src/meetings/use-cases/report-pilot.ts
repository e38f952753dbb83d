import { areaById, coordinatorsOf } from "../../directory/queries.js";
import type { Work } from "../../storage/work.js";
import { pilotStand } from "../domain/pilot.js";
import type { Series } from "../domain/types.js";
import { allSeries, meetings } from "../store.js";

/**
 * S8: the pilot's third meeting is signed off, so chair and coordinator get the report on it; where the MDT has no
 * coordinator of its own, those of the area. Again: it has gone.
 */
export async function reportPilot(work: Work, seriesId: string): Promise<void> {
  const series = await allSeries.lock(work, seriesId);
  if (!series?.settings.pilot || series.pilotReportedAt !== undefined) return;
  if (!pilotStand(await meetings.find(work, { series: seriesId })).over) return;
  await allSeries.save(work, { ...series, pilotReportedAt: work.now }, work.now);
  await work.record({ type: "pilot-reported", thing: series.id, ref: series.ref }, series.area);
  for (const reader of await readersOf(work, series)) {
    await work.show({
      tag: `series:${seriesId}:pilot`,
      at: `dm:${reader}`,
      card: "digest.pilot-report",
      args: { series: seriesId },
    });
  }
}

async function readersOf(work: Work, series: Series): Promise<ReadonlySet<string>> {
  const area = series.coordinator === undefined ? await areaById(work, series.area) : undefined;
  const coordinators = area ? (await coordinatorsOf(work, area)).map(({ id }) => id) : [];
  const own = series.coordinator === undefined ? coordinators : [series.coordinator];
  return new Set([series.chair, ...own]);
}
