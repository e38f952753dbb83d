import { afterLabels, changedDate, pastDate } from "../../../cards/text/look-first.js";
import { stepLabels } from "../../../cards/text/meeting-cards.js";
import type { Data, FormValues, LookFirst, Reading } from "../../app/contract.js";
import { previewOf } from "../../cases/queries.js";
import { atLocal, type Instant, localDate, plusDays } from "../../kernel/instant.js";
import { workingDaysAfterAt } from "../../kernel/working-time.js";
import { standbyPreview } from "../../offers/queries.js";
import { isStepOpen } from "../domain/clock.js";
import { checkSettings } from "../domain/settings.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { meetingsOfSeries } from "../queries.js";
import { allSeries } from "../store.js";
import { pilotIsOver, settingsIn } from "../use-cases/change-settings.js";
import { clockDates } from "./read.js";
import { firstProposed } from "./series-views.js";

type Dated = { label: string; at: Instant };

/**
 * S1: the real dates that new settings would change, before they are saved: of each step, at the first meeting that it
 * still lies ahead of; of what follows a meeting or an answer, as if that were at the next meeting, or now.
 */
export async function previewSettings(
  reading: Reading,
  data: Data,
  values: FormValues,
): Promise<LookFirst | undefined> {
  const series = await allSeries.get(reading, data.series ?? "");
  const checked = checkSettings(settingsIn(values));
  // What cannot be saved is refused in its own words.
  if (!series || series.status === "ended" || !checked.ok) return undefined;
  if (checked.value.pilot && !series.settings.pilot && (await pilotIsOver(reading, series.id)))
    return undefined;
  const meetings = await meetingsAhead(reading, series);
  const before = datesOf(series, meetings, reading.now);
  const after = datesOf({ ...series, settings: checked.value }, meetings, reading.now);
  const say = (at: Instant) => spokenMoment(at, series.zone);
  const lines = after.flatMap(({ label, at }, place) => {
    const was = before[place]?.at ?? at;
    if (was === at) return [];
    return [at > reading.now ? changedDate(label, say(at), say(was)) : pastDate(label, say(at), say(was))];
  });
  if (lines.length === 0) return undefined;
  const of = JSON.stringify([series.settings, meetings.map(({ start }) => start)]);
  return { code: "look-at-dates", with: { code: series.code }, lines, of };
}

async function meetingsAhead(reading: Reading, series: Series): Promise<Meeting[]> {
  if (series.status !== "proposed") return meetingsOfSeries(reading, series.id);
  const first = firstProposed(series, reading.now);
  return first ? [first] : [];
}

/** The same labels in the same order, whatever the settings are. */
function datesOf(series: Series, meetings: readonly Meeting[], now: Instant): Dated[] {
  const { urgent, handover } = previewOf(series, now);
  const next = meetings.find((meeting) => isStepOpen(meeting, "follow-up"));
  return [
    ...stepsOf(meetings, series),
    ...(next ? following(next.start, series) : []),
    { label: afterLabels.firstRefusal, at: standbyPreview(series, now) },
    { label: afterLabels.urgent, at: urgent },
    ...numbered(afterLabels.handover, handover),
  ];
}

function stepsOf(meetings: readonly Meeting[], series: Series): Dated[] {
  const taken = new Set<string>();
  return meetings.flatMap((meeting) =>
    clockDates(meeting, series).flatMap(({ step, at }) => {
      if (step === "start" || taken.has(step) || !isStepOpen(meeting, step)) return [];
      taken.add(step);
      return [{ label: `${stepLabels[step]}, ${meeting.ref}`, at }];
    }),
  );
}

/** What follows the meeting, as if everything were answered on its own day. */
function following(from: Instant, { settings, zone }: Series): Dated[] {
  const { answerNudgeDays, contactNudgeDays, reviewWeeks, morning } = settings;
  const after = (days: number) => workingDaysAfterAt(from, days, morning, zone);
  return [
    ...numbered(afterLabels.answer, answerNudgeDays.map(after)),
    ...numbered(afterLabels.contact, contactNudgeDays.map(after)),
    {
      label: afterLabels.review,
      at: atLocal(plusDays(localDate(from, zone), 7 * reviewWeeks), morning, zone),
    },
  ];
}

function numbered(labels: readonly string[], moments: readonly Instant[]): Dated[] {
  return moments.map((at, place) => ({ label: labels[place] ?? "", at }));
}
