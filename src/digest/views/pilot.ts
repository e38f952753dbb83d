import type { Card } from "../../../cards/card-types.js";
import { type PilotFacts, pilotCard } from "../../../cards/digest/pilot-card.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import type { Role } from "../../directory/domain/types.js";
import { areaById, rolesIn } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Series } from "../../meetings/domain/types.js";
import { seriesById } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { HIDDEN_BELOW, shownCount, shownParts } from "../domain/totals.js";
import { medianDays, pilotCounts } from "../pilot-counts.js";

/** They see real figures; everybody else, commissioners above all, sees small ones hidden. */
const EXACT: readonly Role[] = ["chair", "deputy", "coordinator"];

/** The report on a pilot, at any time. */
export async function showPilot(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await seriesById(reading, data.series ?? "");
  if (!series || series.area !== reading.actor.area) return refuse({ code: "totals-no-series" });
  const roles = await rolesIn(reading, series.id, reading.actor.id);
  return ok(await pilotReport(reading, series, !EXACT.some((role) => roles.includes(role))));
}

/** To chair and coordinator, when the third meeting is signed off. */
export const pilotReportSource: CardSource = async (store, args, { at }) => {
  const series = await seriesById(store, args.series ?? "");
  if (!series) return { drop: "no such series" };
  const reader = at.slice(at.indexOf(":") + 1);
  const roles = await rolesIn(store, series.id, reader);
  const coordinates = (await areaById(store, series.area))?.coordinators?.includes(reader) ?? false;
  if (!coordinates && !EXACT.some((role) => roles.includes(role))) return { drop: "has handed over" };
  return pilotReport(store, series, false);
};

async function pilotReport(store: Store, series: Series, hidden: boolean): Promise<Card> {
  const counts = await pilotCounts(store, series);
  const shown = (n: number) => (hidden ? shownCount(n) : String(n));
  // Beside the whole a part gives the rest away.
  const partOf = (whole: number, part: number) =>
    hidden ? (shownParts([part, whole - part])[0] ?? "") : String(part);
  const days = medianDays(counts);
  return pilotCard({
    code: series.code,
    series: series.id,
    held: counts.held,
    over: counts.over,
    hidden,
    cases: shown(counts.cases),
    offers: shown(counts.offers),
    agreed: partOf(counts.offers, counts.agreed),
    started: partOf(counts.agreed, counts.started),
    gaps: shown(counts.gaps),
    median: medianShown(days, counts.days.length, hidden),
    attendance: counts.attendance.map(({ discipline, times }) => ({ discipline, times: shown(times) })),
  });
}

/** A median of few is nearly a figure of one person. */
function medianShown(days: number | undefined, of: number, hidden: boolean): PilotFacts["median"] {
  if (days === undefined) return undefined;
  return hidden && of < HIDDEN_BELOW ? "too-few" : days;
}
