import { passesToo } from "../../../cards/text/look-first.js";
import type { Data, FormValues, LookFirst, Reading } from "../../app/contract.js";
import { bankHolidayName } from "../../kernel/holidays.js";
import { type Instant, localDate, weekdayOf } from "../../kernel/instant.js";
import { fullDay, fullMoment } from "../../kernel/spoken.js";
import { move, newStart } from "../domain/move.js";
import type { Meeting, Series } from "../domain/types.js";
import { meetingsOfSeries } from "../queries.js";
import { text } from "../read-series-form.js";
import { readMeeting } from "./read.js";

const SATURDAY = 6;

/**
 * S3: a new date on which most partners are not at work, or past the meeting before or after it, is shown first, and
 * moved to when it is meant.
 */
export async function lookAtMove(
  reading: Reading,
  data: Data,
  values: FormValues,
): Promise<LookFirst | undefined> {
  const read = await readMeeting(reading, data.meeting);
  if (!read) return undefined;
  const { meeting, series } = read;
  const start = newStart(
    { date: text(values, "date"), time: text(values, "time") },
    series.zone,
    reading.now,
  );
  // What cannot be done at all is refused in its own words.
  if (!start.ok) return undefined;
  const others = (await meetingsOfSeries(reading, series.id)).filter(
    ({ id, status }) => id !== meeting.id && status !== "cancelled",
  );
  if (!move(meeting, start.value, series, others, reading.actor.id, reading.now).ok) return undefined;
  const past = overtakes(meeting, start.value, series, others);
  const strange = strangeDay(meeting, start.value, series);
  // Both: the day first, and with it which meeting would be passed.
  if (!strange || !past) return strange ?? past;
  return { ...strange, lines: [passesToo(past.with?.other ?? "", past.with?.date ?? "")] };
}

function strangeDay(meeting: Meeting, start: Instant, { zone }: Series): LookFirst | undefined {
  const day = localDate(start, zone);
  if (day === localDate(meeting.start, zone)) return undefined;
  const when = fullMoment(start, zone);
  const of = meeting.start;
  const holiday = bankHolidayName(day);
  if (holiday !== undefined) return { code: "look-at-holiday", with: { when, holiday }, of };
  return weekdayOf(day) >= SATURDAY ? { code: "look-at-weekend", with: { when }, of } : undefined;
}

/** A wrong month is the likeliest slip of all. */
function overtakes(
  meeting: Meeting,
  start: Instant,
  { zone }: Series,
  others: readonly Meeting[],
): LookFirst | undefined {
  const other = others.find((one) => one.start > meeting.start !== one.start > start);
  if (!other) return undefined;
  return {
    code: start > meeting.start ? "look-at-after" : "look-at-before",
    with: {
      when: fullMoment(start, zone),
      other: other.ref,
      date: fullDay(localDate(other.start, zone)),
    },
    of: meeting.start,
  };
}
