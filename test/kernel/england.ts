/**
 * England's bank holidays worked out a second time, with integers and Date.UTC, so that a mistake in the code or in
 * the package it uses is not made twice. Names are left out: substitutes make them ambiguous.
 */
const DAY = 86_400_000;

export function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

export function weekday(ms: number): number {
  return new Date(ms).getUTCDay();
}

/** Anonymous Gregorian algorithm (Meeus/Jones/Butcher). */
export function easterSunday(y: number): number {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(y, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The days GOV.UK would list for a year without one-off days: all of them Mondays to Fridays. */
export function weekdayBankHolidays(year: number): string[] {
  const firstMonday = (month: number) => {
    let ms = Date.UTC(year, month - 1, 1);
    while (weekday(ms) !== 1) ms += DAY;
    return ms;
  };
  const lastMonday = (month: number) => {
    let ms = Date.UTC(year, month, 0);
    while (weekday(ms) !== 1) ms -= DAY;
    return ms;
  };
  const easter = easterSunday(year);
  const days = [easter - 2 * DAY, easter + DAY, firstMonday(5), lastMonday(5), lastMonday(8)];
  const taken = new Set(days);
  for (const fixed of [Date.UTC(year, 0, 1), Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)]) {
    // Christmas on a Sunday: Boxing Day keeps Monday and Christmas goes to Tuesday
    let ms = fixed;
    while (weekday(ms) === 0 || weekday(ms) === 6 || taken.has(ms)) ms += DAY;
    taken.add(ms);
  }
  return [...taken].sort((x, y) => x - y).map(iso);
}

/** The same with the weekend days themselves, on which nobody meets either. */
export function daysOff(year: number): Set<string> {
  return new Set([...weekdayBankHolidays(year), `${year}-01-01`, `${year}-12-25`, `${year}-12-26`]);
}
