import type { Card } from "../../../cards/card-types.js";
import { type NetRow, netCard } from "../../../cards/digest/net-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import type { Case } from "../../cases/domain/types.js";
import { casesOfSeries, nextStepOfCase } from "../../cases/queries.js";
import { nameOf } from "../../directory/queries.js";
import { type Instant, localDate, type Zone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { seriesById } from "../../meetings/queries.js";
import { OPEN_CASES } from "../parts.js";
import { spokenDay } from "../spoken.js";

const STANDARD_DAYS = 28;
const DAY_MS = 86_400_000;

/** Every open case of a series by how long it has waited, and who owns the next step. No word about a person. */
export async function showNet(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await seriesById(reading, data.series ?? "");
  if (!series || series.area !== reading.actor.area) return refuse({ code: "totals-no-series" });
  const sent = OPEN_CASES.filter((status) => status !== "draft");
  const rows: NetRow[] = [];
  for (const state of await casesOfSeries(reading, series.id, sent)) {
    rows.push(await rowOf(reading, state, series.zone));
  }
  rows.sort((a, b) => b.days - a.days || (a.ref < b.ref ? -1 : 1));
  return ok(netCard({ code: series.code, series: series.id, rows, page: Number(data.page ?? 0) }));
}

async function rowOf(reading: Reading, state: Case, zone: Zone): Promise<NetRow> {
  const next = await nextStepOfCase(reading, state, reading.now);
  const today = localDate(reading.now, zone);
  const by = next.by === undefined ? undefined : localDate(next.by, zone);
  const days = daysSince(state.discussedAt ?? state.submittedAt ?? state.changedAt, reading.now, zone);
  return {
    caseId: state.id,
    ref: state.ref ?? "",
    days,
    status: state.status,
    holder: (await nameOf(reading, state.owner)).name,
    next,
    by: by === undefined ? undefined : spokenDay(by),
    overdue: by !== undefined && by < today && next.owner !== "roundtable",
    mark: state.firstHelpAt !== undefined ? "help-started" : standard(state, days),
  };
}

function standard(state: Case, days: number): NetRow["mark"] {
  return state.discussedAt !== undefined && days > STANDARD_DAYS ? "over-standard" : undefined;
}

/** Whole days of the calendar between two moments. */
function daysSince(from: Instant, to: Instant, zone: Zone): number {
  return Math.round((Date.parse(localDate(to, zone)) - Date.parse(localDate(from, zone))) / DAY_MS);
}
