import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { atLocal, localDate, localIso, plusDays, plusMinutes } from "../../src/kernel/instant.js";
import {
  isWorkingDay,
  nextOpen,
  workingDaysAfter,
  workingDaysAfterAt,
  workingDaysBefore,
  workingDaysBeforeAt,
} from "../../src/kernel/working-time.js";
import { daysOff, iso, weekday } from "./england.js";

const LONDON = "Europe/London";
const anyDay = fc.integer({ min: Date.UTC(2029, 0, 1), max: Date.UTC(2035, 11, 31) }).map(iso);
const works = (day: string) => {
  const of = weekday(Date.parse(day));
  return of >= 1 && of <= 5 && !daysOff(Number(day.slice(0, 4))).has(day);
};

describe("working days", () => {
  test("are Monday to Friday without bank holidays", () => {
    fc.assert(
      fc.property(anyDay, (day) => isWorkingDay(day) === works(day)),
      { numRuns: 500 },
    );
  });

  test.each([
    ["2027-01-20", 10, "2027-01-06"],
    ["2027-01-20", 15, "2026-12-29"],
    ["2027-04-07", 10, "2027-03-22"],
    ["2027-01-04", 1, "2026-12-31"],
    ["2026-12-29", 1, "2026-12-24"],
    ["2026-12-20", 1, "2026-12-18"],
    ["2026-12-25", 0, "2026-12-25"],
  ])("before %s, %d of them lead to %s", (day, n, expected) => {
    expect(workingDaysBefore(day, n)).toBe(expected);
  });

  test.each([
    ["2026-12-24", 1, "2026-12-29"],
    ["2026-12-23", 5, "2027-01-04"],
    ["2026-12-26", 1, "2026-12-29"],
    ["2027-03-25", 2, "2027-03-31"],
    ["2027-05-31", 0, "2027-05-31"],
  ])("after %s, %d of them lead to %s", (day, n, expected) => {
    expect(workingDaysAfter(day, n)).toBe(expected);
  });

  test("counted one by one come to the same", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, n) => {
        const after = workingDaysAfter(day, n);
        let counted = 0;
        for (let at = plusDays(day, 1); at <= after; at = plusDays(at, 1)) counted += works(at) ? 1 : 0;
        expect(counted).toBe(n);
        expect(works(after)).toBe(true);
        if (works(day)) expect(workingDaysBefore(after, n)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d of them is a bug, and throws", (n) => {
    expect(() => workingDaysAfter("2026-12-16", n)).toThrow(RangeError);
    expect(() => workingDaysBefore("2026-12-16", n)).toThrow(RangeError);
  });
});

describe("a moment some working days away", () => {
  test("is at its wall time, whatever the clocks did between", () => {
    const meeting = atLocal("2027-03-31", "10:00", LONDON);
    expect(meeting).toBe("2027-03-31T09:00:00.000Z");
    expect(workingDaysBeforeAt(meeting, 1, "09:00", LONDON)).toBe("2027-03-30T08:00:00.000Z");
    expect(workingDaysBeforeAt(meeting, 5, "17:00", LONDON)).toBe("2027-03-22T17:00:00.000Z");
    expect(workingDaysBeforeAt(meeting, 10, "09:00", LONDON)).toBe("2027-03-15T09:00:00.000Z");
    expect(workingDaysAfterAt(atLocal("2026-10-23", "10:00", LONDON), 2, "09:00", LONDON)).toBe(
      "2026-10-27T09:00:00.000Z",
    );
  });

  test("counts from the day of the zone", () => {
    // 00:30 on Thursday in London is still Wednesday in UTC
    expect(workingDaysAfterAt("2026-07-15T23:30:00.000Z", 1, "09:00", LONDON)).toBe(
      "2026-07-17T08:00:00.000Z",
    );
  });
});

describe("the next open moment", () => {
  test.each([
    ["on a working day is now", "2026-12-16T10:15:30.123Z", "2026-12-16T10:15:30.123Z"],
    ["begins with 08:00", "2026-12-16T08:00:00.000Z", "2026-12-16T08:00:00.000Z"],
    ["before 08:00 is 08:00", "2026-12-16T07:59:59.999Z", "2026-12-16T08:00:00.000Z"],
    ["includes 17:59", "2026-12-16T17:59:59.999Z", "2026-12-16T17:59:59.999Z"],
    ["from 18:00 on is tomorrow", "2026-12-16T18:00:00.000Z", "2026-12-17T08:00:00.000Z"],
    ["on Friday evening is Monday", "2026-12-11T18:30:00.000Z", "2026-12-14T08:00:00.000Z"],
    ["on Saturday noon is Monday", "2026-12-12T12:00:00.000Z", "2026-12-14T08:00:00.000Z"],
    [
      "on Christmas Eve's evening is after Boxing Day's substitute",
      "2026-12-24T19:00:00.000Z",
      "2026-12-29T08:00:00.000Z",
    ],
    ["on a bank holiday is the day after", "2027-05-31T11:00:00.000Z", "2027-06-01T07:00:00.000Z"],
    ["in summer goes by the wall clock", "2026-07-15T17:00:00.000Z", "2026-07-16T07:00:00.000Z"],
    ["over the March change of clocks", "2027-03-25T18:00:00.000Z", "2027-03-30T07:00:00.000Z"],
    ["over the October change of clocks", "2026-10-23T17:00:00.000Z", "2026-10-26T08:00:00.000Z"],
  ])("%s", (_, instant, expected) => {
    expect(nextOpen(instant, LONDON)).toBe(expected);
  });

  test("follows the quiet hours it is given", () => {
    expect(nextOpen("2026-12-16T08:30:00.000Z", LONDON, { from: "16:00", to: "09:00" })).toBe(
      "2026-12-16T09:00:00.000Z",
    );
    expect(nextOpen("2026-12-16T16:00:00.000Z", LONDON, { from: "16:00", to: "09:00" })).toBe(
      "2026-12-17T09:00:00.000Z",
    );
    expect(() => nextOpen("2026-12-16T16:00:00.000Z", LONDON, { from: "09:00", to: "16:00" })).toThrow(
      RangeError,
    );
  });

  test("is never earlier, is open, and stays where it is when asked again", () => {
    const anyMoment = fc
      .integer({ min: Date.UTC(2029, 0, 1), max: Date.UTC(2035, 11, 24) })
      .map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(anyMoment, (instant) => {
        const open = nextOpen(instant, LONDON);
        const wall = localIso(open, LONDON).slice(11, 16);
        expect(open >= instant).toBe(true);
        expect(works(localDate(open, LONDON)) && wall >= "08:00" && wall < "18:00").toBe(true);
        expect(nextOpen(open, LONDON)).toBe(open);
        // nothing open was passed over
        if (open > instant) {
          const before = plusMinutes(open, -1);
          if (before > instant) expect(nextOpen(before, LONDON)).toBe(open);
        }
      }),
      { numRuns: 300 },
    );
  });
});
