import { DateTime, IANAZone } from "luxon";

/** A moment: ISO 8601 in UTC with milliseconds and `Z`, always 24 characters, so string order is time order. */
export type Instant = string;
/** A day on a wall calendar, `yyyy-mm-dd`, of no zone. String order is day order. */
export type LocalDate = string;
/** A time on a wall clock, `HH:mm`, 24 hours. */
export type LocalTime = string;
/** An IANA zone name such as `Europe/London`. */
export type Zone = string;
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Throws RangeError when the date-time is invalid: what people type is checked before it comes here. */
export function toInstant(at: DateTime): Instant {
  const iso = at.toUTC().toISO();
  if (iso === null) throw new RangeError(`Not a moment: ${at.invalidExplanation ?? at.invalidReason}`);
  return iso;
}

/**
 * The moment a wall clock in `zone` shows `time` on `date`.
 *
 * Daylight saving: a time that does not exist moves forward by the gap (01:30 on 28 March 2027 in London is
 * 02:30 BST); a time that happens twice is the first of the two. Worked out from the zone's offsets and not by
 * luxon's `fromObject`, whose choice between the two depends on the season in which it is asked.
 *
 * Throws RangeError for a malformed date, time or zone.
 */
export function atLocal(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const key = `${zone} ${date} ${time}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const moment = reckoned(date, time, zone);
  if (moments.size >= MOST_MOMENTS) moments.clear();
  moments.set(key, moment);
  return moment;
}

/** The same few mornings are asked for again and again, and zones are slow: each is reckoned once. */
const moments = new Map<string, Instant>();
const MOST_MOMENTS = 20_000;

function reckoned(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const wall = DateTime.fromISO(`${date}T${time}`, { zone: "utc" }).toMillis();
  const before = offsetAt(wall - DAY, zone);
  const fitting = [before, offsetAt(wall + DAY, zone)]
    .map((offset) => wall - offset)
    .filter((moment) => offsetAt(moment, zone) === wall - moment);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : wall - before).toISOString();
}

/** Every zone changes its clocks on a quarter of an hour, so within one the offset is the same. */
const QUARTER = 15 * MINUTE;
const offsets = new Map<Zone, Map<number, number>>();

/** By how many milliseconds the wall clock is ahead of UTC; NaN in a zone that nobody knows. */
function offsetAt(ms: number, zone: Zone): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  const quarter = Math.floor(ms / QUARTER);
  const before = known.get(quarter);
  if (before !== undefined) return before;
  const offset = IANAZone.create(zone).offset(ms) * MINUTE;
  if (known.size >= MOST_MOMENTS) known.clear();
  offsets.set(zone, known.set(quarter, offset));
  return offset;
}

/** The day that a wall calendar in `zone` shows at `instant`. */
export function localDate(instant: Instant, zone: Zone): LocalDate {
  const at = Date.parse(instant);
  const offset = offsetAt(at, zone);
  if (Number.isNaN(offset)) throw new RangeError(`Not a moment in a zone: ${instant} ${zone}`);
  return dateOf(Math.floor((at + offset) / DAY));
}

/** The wall time in `zone` with its offset, such as `2026-12-16T10:00:00.000+00:00`. */
export function localIso(instant: Instant, zone: Zone): string {
  const at = Date.parse(instant);
  const offset = offsetAt(at, zone);
  if (Number.isNaN(offset)) throw new RangeError(`Not a moment in a zone: ${instant} ${zone}`);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / (60 * MINUTE)), (Math.abs(offset) / MINUTE) % 60];
  const two = (number: number) => `${number}`.padStart(2, "0");
  const ahead = `${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
  return `${new Date(at + offset).toISOString().slice(0, -1)}${ahead}`;
}

export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * MINUTE).toISOString();
}

/** Whichever comes later; the first where there is no other. */
export function later(moment: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other > moment ? other : moment;
}

/** Minutes and parts of them from one moment to the other; negative where the other comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE;
}

/** Calendar days, so no daylight saving comes in; `days` may be negative. */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayOf(date) + days);
}

export function weekdayOf(date: LocalDate): Weekday {
  // 1 January 1970 was a Thursday.
  const day = ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;
  if (Number.isNaN(day)) return 7;
  return day as Weekday;
}

/** The same few years of days are counted through again and again, to and fro: each is reckoned once. */
const days = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Days since 1 January 1970; NaN for what is no date. */
function dayOf(date: LocalDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Math.floor(Date.parse(date) / DAY);
  if (days.size >= MOST_MOMENTS) days.clear();
  days.set(date, day);
  return day;
}

/** Throws RangeError for NaN, and for what lies beyond all calendars. */
function dateOf(day: number): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  if (dates.size >= MOST_MOMENTS) dates.clear();
  dates.set(day, date);
  return date;
}

/** A day that exists, written `yyyy-mm-dd`. */
export function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/** A named zone this machine knows. Bare offsets (`+01:00`) are no zones: they know no daylight saving. */
export function isZone(text: string): text is Zone {
  return /^[A-Za-z]/.test(text) && IANAZone.isValidZone(text);
}
