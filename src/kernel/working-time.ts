import { isBankHoliday } from "./holidays.js";
import {
  atLocal,
  type Instant,
  type LocalDate,
  type LocalTime,
  localDate,
  plusDays,
  type Weekday,
  weekdayOf,
  type Zone,
} from "./instant.js";

/** Messages wait from `from` in the evening until `to` in the morning, wall time. */
export type QuietHours = { from: LocalTime; to: LocalTime };

/** 18:00–08:00, as PRODUCT ("The clock") has it. */
export const QUIET_HOURS: QuietHours = { from: "18:00", to: "08:00" };

/** Monday to Friday without England's bank holidays. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && !isBankHoliday(date);
}

/** The nth working day before `date`, which itself is never counted; 0 gives `date` back, whatever day it is. */
export function workingDaysBefore(date: LocalDate, n: number): LocalDate {
  return walk(date, n, -1);
}

/** The nth working day after `date`, which itself is never counted; 0 gives `date` back, whatever day it is. */
export function workingDaysAfter(date: LocalDate, n: number): LocalDate {
  return walk(date, n, 1);
}

/** T − n working days at a wall time, for a T in `zone`: the call for cases is `(meeting, 10, "09:00", zone)`. */
export function workingDaysBeforeAt(at: Instant, n: number, time: LocalTime, zone: Zone): Instant {
  return atLocal(workingDaysBefore(localDate(at, zone), n), time, zone);
}

/** T + n working days at a wall time, for a T in `zone`. */
export function workingDaysAfterAt(at: Instant, n: number, time: LocalTime, zone: Zone): Instant {
  return atLocal(workingDaysAfter(localDate(at, zone), n), time, zone);
}

/**
 * The first moment, from `instant` on, at which people may be written to: on a working day, outside quiet hours.
 * An instant that is already open comes back unchanged. The end of quiet hours is open, their beginning is not.
 *
 * Throws RangeError unless the quiet hours run over midnight (`to` earlier than `from`).
 */
export function nextOpen(instant: Instant, zone: Zone, quiet: QuietHours = QUIET_HOURS): Instant {
  if (quiet.to >= quiet.from)
    throw new RangeError(`Quiet hours must run over midnight: ${quiet.from}–${quiet.to}`);
  const today = localDate(instant, zone);
  if (isWorkingDay(today)) {
    const opens = atLocal(today, quiet.to, zone);
    if (instant < opens) return opens;
    if (instant < atLocal(today, quiet.from, zone)) return instant;
  }
  return atLocal(workingDaysAfter(today, 1), quiet.to, zone);
}

/**
 * When something weekly goes out after `now`: on its weekday at `time` in `zone`, or on the next working day at `time`
 * where that is a bank holiday. `day` is the day on which it goes. Without end.
 */
export function* weekly(
  weekday: Weekday,
  time: LocalTime,
  now: Instant,
  zone: Zone,
): Generator<{ day: LocalDate; at: Instant }, never> {
  // From a week back, since last week's may still be waiting for the end of the holidays.
  const back = plusDays(localDate(now, zone), -7);
  for (let on = plusDays(back, (weekday - weekdayOf(back) + 7) % 7); ; on = plusDays(on, 7)) {
    const day = isWorkingDay(on) ? on : workingDaysAfter(on, 1);
    const at = atLocal(day, time, zone);
    if (at > now) yield { day, at };
  }
}

/** The steps of every meeting are reckoned from its day again and again: each walk is gone once. */
const walks = new Map<string, LocalDate>();
const MOST_WALKS = 20_000;

function walk(date: LocalDate, n: number, step: 1 | -1): LocalDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  const key = `${date} ${n * step}`;
  const known = walks.get(key);
  if (known !== undefined) return known;
  if (walks.size >= MOST_WALKS) walks.clear();
  const end = walked(date, n, step);
  walks.set(key, end);
  return end;
}

function walked(date: LocalDate, n: number, step: 1 | -1): LocalDate {
  let day = date;
  for (let left = n; left > 0; ) {
    day = plusDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
