import type { Card } from "../../../cards/card-types.js";
import { type TotalsFacts, totalsCard } from "../../../cards/digest/totals-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import { casesOfSeries } from "../../cases/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { shortDay } from "../../kernel/spoken.js";
import { meetingsOfSeries, pilotStandOf, seriesById } from "../../meetings/queries.js";
import { gapsOfSeries, loadBySize, offersOfSeries } from "../../offers/queries.js";
import { shownCount, shownParts } from "../domain/totals.js";
import { hasStarted } from "../learned.js";
import { showPilot } from "./pilot.js";

/** `/mdt report`: counts of one series since it began, small ones hidden. What a commissioner may see. */
export async function showTotals(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await seriesById(reading, data.series ?? "");
  if (!series || series.area !== reading.actor.area) return refuse({ code: "totals-no-series" });
  const meetings = await meetingsOfSeries(reading, series.id);
  // While the pilot runs, its report says more than totals of hardly anything.
  if (series.settings.pilot && data.all !== "yes" && !pilotStandOf(meetings).over)
    return showPilot(reading, data);
  const held = meetings.filter(({ status }) => status === "closed" || status === "signed-off");
  const cases = (await casesOfSeries(reading, series.id)).filter(
    ({ discussedAt }) => discussedAt !== undefined,
  );
  const offers = await offersOfSeries(reading, series.id);
  const gaps = (await gapsOfSeries(reading, series.id)).length;
  const [first] = held;
  return ok(
    totalsCard({
      code: series.code,
      pilot: series.settings.pilot ? series.id : undefined,
      since: first && shortDay(localDate(first.start, series.zone)),
      // A meeting is no person: its count is shown as it is.
      meetings: String(held.length),
      cases: shownCount(cases.length),
      offers: shownCount(offers.length),
      started: shownCount(offers.filter(hasStarted).length),
      gaps: shownCount(gaps),
      bySize: bySize(await loadBySize(reading, series.id)),
    }),
  );
}

/** R8: small local organisations beside national ones; no count says more than the sums above do. */
function bySize(load: Awaited<ReturnType<typeof loadBySize>>): TotalsFacts["bySize"] {
  const { grassroots, local, national } = load;
  const all = [grassroots, local, national];
  const row = (of: (one: Load) => number) => shownParts(all.map(of));
  return {
    offers: row(({ offers }) => offers),
    putForward: row(({ putForward }) => putForward),
    helped: row(({ helped }) => helped),
    waived: shownCount(national.waived),
  };
}

type Load = Awaited<ReturnType<typeof loadBySize>>["local"];
