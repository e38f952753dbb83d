import { afterLabels, changedDate } from "../../../cards/text/look-first.js";
import { stepLabels } from "../../../cards/text/meeting-cards.js";
import type { Data, FormValues, LookFirst, Reading } from "../../app/contract.js";
import { previewOf } from "../../cases/queries.js";
import { atLocal, type Instant, localDate, plusDays } from "../../kernel/instant.js";
import { workingDaysAfterAt } from "../../kernel/working-time.js";
import { checkSettings } from "../domain/settings.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { nextMeeting } from "../queries.js";
import { allSeries } from "../store.js";
import { settingsIn } from "../use-cases/change-settings.js";
import { clockDates } from "./read.js";

type Dated = { label: string; at: Instant };

/** S1: the real dates that new settings would change, before they are saved; steps that are behind are left out. */
export async function previewSettings(
  reading: Reading,
  data: Data,
  values: FormValues,
): Promise<LookFirst | undefined> {
  const series = await allSeries.get(reading, data.series ?? "");
  const checked = checkSettings(settingsIn(values));
  if (!series || !checked.ok) return undefined;
  const next = await nextMeeting(reading, series.id, reading.now);
  const before = datesOf(series, next, reading.now);
  const after = datesOf({ ...series, settings: checked.value }, next, reading.now);
  const say = (at: Instant) => spokenMoment(at, series.zone);
  const lines = after.flatMap(({ label, at }, place) => {
    const was = before[place]?.at ?? at;
    return was === at ? [] : [changedDate(label, say(at), say(was))];
  });
  if (lines.length === 0) return undefined;
  return { code: "look-at-dates", with: { code: next?.ref ?? series.code }, lines };
}

/** The same labels in the same order, whatever the settings are. */
function datesOf(series: Series, next: Meeting | undefined, now: Instant): Dated[] {
  const { urgent, handover } = previewOf(series, now);
  return [
    ...(next ? [...stepsOf(next, series), ...following(next.start, series)] : []),
    { label: afterLabels.urgent, at: urgent },
    ...numbered(afterLabels.handover, handover),
  ];
}

function stepsOf(meeting: Meeting, series: Series): Dated[] {
  return clockDates(meeting, series)
    .filter(({ step }) => !meeting.done.includes(step))
    .map(({ step, at }) => ({ label: stepLabels[step], at }));
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
