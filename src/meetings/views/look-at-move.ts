import type { Data, FormValues, LookFirst, Reading } from "../../app/contract.js";
import { bankHolidayName } from "../../kernel/holidays.js";
import { localDate, weekdayOf } from "../../kernel/instant.js";
import { newStart } from "../domain/move.js";
import { spokenMomentWithYear } from "../domain/spoken.js";
import { text } from "../read-series-form.js";
import { readMeeting } from "./read.js";

const SATURDAY = 6;

/** S3: a new date on which most partners are not at work is shown first, and moved to when it is meant. */
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
  const day = localDate(start.value, series.zone);
  if (day === localDate(meeting.start, series.zone)) return undefined;
  const when = spokenMomentWithYear(start.value, series.zone);
  const holiday = bankHolidayName(day);
  if (holiday !== undefined) return { code: "look-at-holiday", with: { when, holiday } };
  return weekdayOf(day) >= SATURDAY ? { code: "look-at-weekend", with: { when } } : undefined;
}
