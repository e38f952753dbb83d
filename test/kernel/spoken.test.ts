import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import { dayWords, momentWords, shortDay, shortDayWithYear } from "../../src/kernel/spoken.js";

const ZONES = ["Europe/London", "UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland"];
const moment = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));

describe("dates as people say them", () => {
  test("on the wall clock of a zone, in summer and in winter", () => {
    expect(momentWords("2026-12-16T10:00:00.000Z", "Europe/London")).toBe("Wed 16 Dec, 10:00");
    expect(momentWords("2027-06-30T23:30:00.000Z", "Europe/London")).toBe("Thu 1 Jul, 00:30");
    expect(dayWords("2027-06-30T23:30:00.000Z", "Europe/London")).toBe("Thu 1 Jul");
    expect(shortDay("2027-09-06")).toBe("Mon 6 Sept");
    expect(shortDayWithYear("2027-01-03")).toBe("Sun 3 Jan 2027");
  });

  test("as luxon writes them in British English", () => {
    const local = { locale: "en-GB" };
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (at, zone) => {
        const there = DateTime.fromISO(at, { zone, ...local });
        expect(momentWords(at, zone)).toBe(there.toFormat("ccc d LLL, HH:mm"));
        expect(dayWords(at, zone)).toBe(there.toFormat("ccc d LLL"));
      }),
    );
    fc.assert(
      fc.property(day, (date) => {
        const there = DateTime.fromISO(date, { zone: "utc", ...local });
        expect(shortDay(date)).toBe(there.toFormat("ccc d LLL"));
        expect(shortDayWithYear(date)).toBe(there.toFormat("ccc d LLL yyyy"));
      }),
    );
  });
});
