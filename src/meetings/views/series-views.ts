import type { Card } from "../../../cards/card-types.js";
import { handoverCard } from "../../../cards/meetings/chair-cards.js";
import { scheduleCard } from "../../../cards/meetings/schedule-card.js";
import { type DateFacts, type SeriesFacts, seriesCard } from "../../../cards/meetings/series-card.js";
import { seriesWords, statusLabels, stepLabels } from "../../../cards/text/meeting-cards.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import { nameOf, rolesIn } from "../../directory/queries.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { isStepOpen } from "../domain/clock.js";
import { pilotStand } from "../domain/pilot.js";
import { describeRule } from "../domain/rule-describe.js";
import { firstDay, isAhead, newMeeting, plannedDates } from "../domain/schedule.js";
import { spokenDate, spokenMinutes, spokenMoment, spokenMomentWithYear } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { meetingsOfSeries } from "../queries.js";
import { allSeries } from "../store.js";
import { clockDates, holidayOpen } from "./read.js";

/** How many dates the chair checks before starting (S1). */
const PREVIEWED = 6;

export const previewSource: CardSource = async (store, args, { now }) => {
  const series = await seriesOf(store, args);
  if (series.status === "ended") return { drop: "the series has ended" };
  return seriesCard(
    await seriesFacts(store, series, series.status === "proposed" ? "proposed" : "shown", true, now),
  );
};

export const settingsSource: CardSource = async (store, args, { now }) =>
  seriesCard(await seriesFacts(store, await seriesOf(store, args), "settings", true, now));

export const scheduleSource: CardSource = async (store, args, { now }) =>
  scheduleFor(store, await seriesOf(store, args), false, now);

export const handoverSource: CardSource = async (store, args) => {
  const series = await seriesOf(store, args);
  const other = await nameOf(store, args.other ?? "");
  const role = args.role === "takes" ? "takes" : "gives";
  return handoverCard({ series: series.id, code: series.code, role, other: other.name });
};

/** `/mdt series`: how the MDT is set up. */
export async function showSeries(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await allSeries.get(reading, data.series ?? "");
  if (!series) return refuse({ code: "no-longer-there" });
  const roles = await rolesIn(reading, series.id, reading.actor.id);
  const mayChange =
    series.status !== "ended" && roles.some((role) => ["chair", "deputy", "coordinator"].includes(role));
  const purpose = series.status === "proposed" ? "proposed" : "shown";
  return ok(seriesCard(await seriesFacts(reading, series, purpose, mayChange, reading.now)));
}

/** `/mdt schedule`: the dates ahead. */
export async function showDates(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const series = await allSeries.get(reading, data.series ?? "");
  if (!series) return refuse({ code: "no-longer-there" });
  const roles = await rolesIn(reading, series.id, reading.actor.id);
  return ok(
    await scheduleFor(reading, series, roles.includes("chair") || roles.includes("deputy"), reading.now),
  );
}

async function seriesOf(store: Store, args: Record<string, string>): Promise<Series> {
  const series = await allSeries.get(store, args.series ?? "");
  if (!series) throw new Error(`no series ${args.series}`);
  return series;
}

async function scheduleFor(store: Store, series: Series, mayChange: boolean, now: string): Promise<Card> {
  const ahead = (await meetingsOfSeries(store, series.id)).filter(
    (meeting) =>
      isAhead(meeting, now) ||
      meeting.status === "live" ||
      (meeting.status === "cancelled" && meeting.end > now),
  );
  return scheduleCard({
    code: series.code,
    joinLink: series.joinLink,
    mayChange,
    meetings: ahead.map((meeting) => ({
      id: meeting.id,
      ref: meeting.ref,
      when: spokenMomentWithYear(meeting.start, series.zone),
      status: statusLabels[meeting.status],
      open: meeting.status !== "cancelled" && meeting.status !== "live",
      holidayOpen: meeting.status === "scheduled" ? holidayOpen(meeting) : undefined,
    })),
  });
}

async function seriesFacts(
  store: Store,
  series: Series,
  purpose: SeriesFacts["purpose"],
  mayChange: boolean,
  now: string,
): Promise<SeriesFacts> {
  const name = async (member: string | undefined) =>
    member === undefined ? undefined : (await nameOf(store, member)).name;
  const { dates, clock } =
    series.status === "proposed" ? proposed(series, now) : await inCalendar(store, series, now);
  return {
    id: series.id,
    code: series.code,
    name: series.name,
    purpose,
    mayChange,
    rule: ruleWords(series),
    length: spokenMinutes(series.rule.minutes),
    zone: series.zone,
    joinLink: series.joinLink,
    chair: (await nameOf(store, series.chair)).name,
    deputy: await name(series.deputy),
    coordinator: await name(series.coordinator),
    onHoliday: series.onHoliday,
    pilot: series.settings.pilot
      ? { held: pilotStand(await meetingsOfSeries(store, series.id)).held.length }
      : undefined,
    dates,
    clock,
  };
}

/** The first meeting that a series would have; undefined: its rule gives none. */
export function firstProposed(series: Series, now: string): Meeting | undefined {
  const planned = plannedDates(series, firstDay(series, now), 1);
  const [first] = planned.ok ? planned.value : [];
  return first && newMeeting("preview", series, first);
}

function proposed(series: Series, now: string): Pick<SeriesFacts, "dates" | "clock"> {
  const planned = plannedDates(series, firstDay(series, now), PREVIEWED);
  const [first, ...others] = planned.ok ? planned.value : [];
  if (!first) return { dates: [], clock: undefined };
  const dates = [first, ...others].map(
    (date): DateFacts => ({
      planned: date.planned,
      when: spokenMomentWithYear(date.start, series.zone),
      holiday: date.holiday,
      movedFrom: date.movedFrom === undefined ? undefined : spokenDate(date.movedFrom),
      undecided: date.holiday !== undefined && date.choice === undefined,
    }),
  );
  const meeting = newMeeting("preview", series, first);
  return { dates, clock: { ref: first.ref, rows: rowsOf(meeting, series) } };
}

async function inCalendar(
  store: Store,
  series: Series,
  now: string,
): Promise<Pick<SeriesFacts, "dates" | "clock">> {
  const ahead = (await meetingsOfSeries(store, series.id)).filter((meeting) => isAhead(meeting, now));
  const dates = ahead.map((meeting): DateFacts => {
    const moved = localDate(meeting.start, series.zone) !== meeting.planned;
    return {
      planned: meeting.planned,
      when: spokenMomentWithYear(meeting.start, series.zone),
      holiday: meeting.holiday?.name,
      movedFrom: moved ? spokenDate(meeting.planned) : undefined,
      // Dates in the calendar are asked about on a card of their own.
      undecided: false,
    };
  });
  const [first] = ahead;
  return { dates, clock: first && { ref: first.ref, rows: rowsOf(first, series) } };
}

/** Without its start, which the dates show. */
function ruleWords({ rule }: Series): string {
  const { start: _, ...rest } = rule;
  return describeRule(rest);
}

/** Of what is behind there is no date: the settings may have changed since. */
function rowsOf(meeting: Meeting, series: Series): [string, string][] {
  return clockDates(meeting, series).map(({ step, at }) => {
    const behind = step !== "start" && !isStepOpen(meeting, step);
    return [stepLabels[step], behind ? seriesWords.behind : spokenMoment(at, series.zone)];
  });
}
