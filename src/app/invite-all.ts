import { allAreas } from "../directory/queries.js";
import { seriesOfArea } from "../meetings/queries.js";
import { followCalendar } from "../meetings/use-cases/follow-calendar.js";
import type { Unit } from "./unit.js";

/** For MDTs that ran before there was a mail server: their dates come into calendars now. Again: nothing happens. */
export async function inviteAll(unit: Unit): Promise<void> {
  for (const area of await allAreas(unit.reading())) {
    for (const series of await seriesOfArea(unit.reading(), area.id))
      await unit.run({ kind: "clock" }, (work) => followCalendar(work, series.id));
  }
}
