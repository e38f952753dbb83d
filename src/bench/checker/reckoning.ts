/** The checker's own reckoning of days and hours: from luxon and date-holidays alone, nothing of the product. */
import Holidays from "date-holidays";
import { DateTime } from "luxon";

const england = new Holidays("GB", "ENG");
const years = new Map<number, ReadonlySet<string>>();

/** Quiet hours are from here in the evening until there in the morning, wall time. */
export const CLOSES = 18;
export const OPENS = 8;

export function isWorkingDay(day: string): boolean {
  const date = DateTime.fromISO(day, { zone: "utc" });
  return date.weekday <= 5 && !bankHolidays(date.year).has(day);
}

function bankHolidays(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const days = england.getHolidays(year).filter(({ type }) => type === "public");
  const found = new Set(days.map(({ date }) => date.slice(0, 10)));
  years.set(year, found);
  return found;
}

export function dayOf(at: string, zone: string): string {
  return local(at, zone).toISODate() ?? "";
}

export function plusDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days }).toISODate() ?? "";
}

/** The nth working day after (or, with a negative n, before) a day, which itself is not counted. */
export function plusWorkingDays(day: string, n: number): string {
  let date = day;
  for (let left = Math.abs(n); left > 0; ) {
    date = plusDays(date, Math.sign(n));
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** The moment at which a clock on the wall shows this. */
export function at(day: string, time: string, zone: string): string {
  return utc(DateTime.fromISO(`${day}T${time}`, { zone }));
}

/** So many working days after (or before) a moment, at a wall time. */
export function workingDaysFrom(moment: string, n: number, time: string, zone: string): string {
  return at(plusWorkingDays(dayOf(moment, zone), n), time, zone);
}

export function isOpen(moment: string, zone: string): boolean {
  const there = local(moment, zone);
  return isWorkingDay(there.toISODate() ?? "") && there.hour >= OPENS && there.hour < CLOSES;
}

/** The first moment from this one on at which people may be written to. */
export function open(moment: string, zone: string): string {
  if (isOpen(moment, zone)) return moment;
  const there = local(moment, zone);
  const today = there.toISODate() ?? "";
  const morning = `${String(OPENS).padStart(2, "0")}:00`;
  if (isWorkingDay(today) && there.hour < OPENS) return at(today, morning, zone);
  return at(plusWorkingDays(today, 1), morning, zone);
}

export function plusHours(moment: string, hours: number): string {
  return utc(DateTime.fromISO(moment).plus({ hours }));
}

/** Monday of the week that a day lies in. */
export function weekOf(day: string): string {
  return DateTime.fromISO(day, { zone: "utc" }).startOf("week").toISODate() ?? "";
}

/** As somebody would say it: "Tue 9 Feb 2027, 09:00". */
export function said(moment: string, zone: string): string {
  return local(moment, zone).toFormat("ccc d LLL yyyy, HH:mm");
}

/** The same few moments are looked at for every person: each is read once. */
const read = new Map<string, DateTime>();
const MOST_READ = 50_000;

function local(moment: string, zone: string): DateTime {
  const key = `${zone} ${moment}`;
  const known = read.get(key);
  if (known) return known;
  const there = DateTime.fromISO(moment, { zone });
  if (read.size >= MOST_READ) read.clear();
  read.set(key, there);
  return there;
}

function utc(moment: DateTime): string {
  return moment.toUTC().toISO() ?? "";
}
