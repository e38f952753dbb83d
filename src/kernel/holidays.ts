import Holidays from "date-holidays";
import type { LocalDate } from "./instant.js";

/**
 * England's bank holidays, from the date-holidays package (GB-ENG, `public` only: it also lists Mother's Day and
 * other observances, on which people work).
 *
 * Compared with the list at gov.uk/bank-holidays for 2019–2028, and with its rules for later years (tests): all
 * weekday entries agree, substitutes and one-off days included, so nothing is corrected here. One difference is
 * kept on purpose: when New Year's Day, Christmas Day or Boxing Day is at a weekend, GOV.UK lists the substitute
 * alone and the package lists both; nobody wants a meeting on the day itself either. A day newly proclaimed
 * (a coronation, a jubilee) arrives with an update of the package.
 */
const england = new Holidays("GB", "ENG");

/** The calendar of a year never changes within a process, so each is worked out once. */
const years = new Map<string, ReadonlyMap<LocalDate, string>>();

export function isBankHoliday(date: LocalDate): boolean {
  return bankHolidayName(date) !== undefined;
}

/** As in "Boxing Day (substitute day)"; undefined on every other day. */
export function bankHolidayName(date: LocalDate): string | undefined {
  return ofYear(date.slice(0, 4)).get(date);
}

function ofYear(year: string): ReadonlyMap<LocalDate, string> {
  const known = years.get(year);
  if (known) return known;
  const days = new Map<LocalDate, string>();
  for (const holiday of england.getHolidays(Number(year), "en")) {
    // `date` is the wall date at the holiday's place; `start` and `end` are moments and depend on the zone
    if (holiday.type === "public") days.set(holiday.date.slice(0, 10), holiday.name);
  }
  years.set(year, days);
  return days;
}
