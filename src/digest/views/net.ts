import type { Card } from "../../../cards/card-types.js";
import { type NetRow, netCard } from "../../../cards/digest/net-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import type { NextStep } from "../../cases/domain/next-step.js";
import type { Case } from "../../cases/domain/types.js";
import { casesOfSeries, nextStepOfCase } from "../../cases/queries.js";
import { nameOf } from "../../directory/queries.js";
import { inTurn } from "../../kernel/in-turn.js";
import { type Instant, localDate, type Zone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { shortDay } from "../../kernel/spoken.js";
import type { Series } from "../../meetings/domain/types.js";
import { seriesById } from "../../meetings/queries.js";
import type { Offer } from "../../offers/domain/types.js";
import { nextStepOfOffer, offersOfSeries, offersStand } from "../../offers/queries.js";
import type { Store } from "../../storage/database.js";
import { OPEN_CASES } from "../parts.js";

const STANDARD_DAYS = 28;
const DAY_MS = 86_400_000;

/** Every open case of a series by how long it has waited, and who owns the next step. No word about a person. */
export async function showNet(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await seriesById(reading, data.series ?? "");
  if (!series || series.area !== reading.actor.area) return refuse({ code: "totals-no-series" });
  const rows = await netRows(reading, series, reading.now);
  const asPage = reading.pages?.({ kind: "watch", series: series.id });
  return ok(netCard({ code: series.code, series: series.id, rows, page: Number(data.page ?? 0), asPage }));
}

/** Every open case that was sent, the longest waiting first. */
export async function netRows(
  store: Store,
  { id, zone }: Pick<Series, "id" | "zone">,
  now: Instant,
): Promise<NetRow[]> {
  const sent = OPEN_CASES.filter((status) => status !== "draft");
  const rows: NetRow[] = [];
  const offers = await offersOfSeries(store, id);
  for (const state of await casesOfSeries(store, id, sent)) {
    const next = await nextOf(store, state, offers, now);
    rows.push(await rowOf(store, state, next, zone, now));
  }
  return rows.sort((a, b) => b.days - a.days || (a.ref < b.ref ? -1 : 1));
}

/** W8: where only the clock has a step to take, offers that came in before the meeting wait for the person's answer. */
async function nextOf(store: Store, state: Case, offers: readonly Offer[], now: Instant): Promise<NextStep> {
  const own = offers.filter((offer) => offer.caseId === state.id);
  const next = await nextStepOfCase(store, state, now, offersStand(own, state));
  if (next.owner !== "roundtable") return next;
  const waiting = own.filter((offer) => offer.status === "put-to-person");
  if (waiting.length === 0) return next;
  const steps = await inTurn(waiting, (offer) => nextStepOfOffer(store, offer, state));
  const [by] = steps.flatMap((step) => step.by ?? []).toSorted();
  return { owner: "case-holder", step: "talk-with-the-person", by };
}

async function rowOf(store: Store, state: Case, next: NextStep, zone: Zone, now: Instant): Promise<NetRow> {
  const today = localDate(now, zone);
  const by = next.by === undefined ? undefined : localDate(next.by, zone);
  const days = daysSince(state.discussedAt ?? state.submittedAt ?? state.changedAt, now, zone);
  return {
    caseId: state.id,
    ref: state.ref ?? "",
    days,
    status: state.status,
    holder: (await nameOf(store, state.owner)).name,
    next,
    by: by === undefined ? undefined : shortDay(by),
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
