import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import {
  atLocal,
  isLocalDate,
  isZone,
  localDate,
  localIso,
  plusDays,
  plusMinutes,
  toInstant,
  weekdayOf,
} from "../../src/kernel/instant.js";

const LONDON = "Europe/London";

describe("a wall time in a zone", () => {
  test.each([
    ["2026-12-16", "10:00", LONDON, "2026-12-16T10:00:00.000Z"],
    ["2026-07-15", "10:00", LONDON, "2026-07-15T09:00:00.000Z"],
    ["2026-12-16", "10:00", "Asia/Kolkata", "2026-12-16T04:30:00.000Z"],
    ["2027-03-28", "00:30", LONDON, "2027-03-28T00:30:00.000Z"],
    ["2027-03-28", "02:00", LONDON, "2027-03-28T01:00:00.000Z"],
    ["2026-10-25", "00:59", LONDON, "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "02:00", LONDON, "2026-10-25T02:00:00.000Z"],
  ])("%s %s in %s is %s", (date, time, zone, instant) => {
    expect(atLocal(date, time, zone)).toBe(instant);
  });

  test("that does not exist moves forward by the gap", () => {
    expect(localIso(atLocal("2027-03-28", "01:00", LONDON), LONDON)).toBe("2027-03-28T02:00:00.000+01:00");
    expect(localIso(atLocal("2027-03-28", "01:30", LONDON), LONDON)).toBe("2027-03-28T02:30:00.000+01:00");
    // Lord Howe's clocks move by half an hour only
    expect(localIso(atLocal("2026-10-04", "02:10", "Australia/Lord_Howe"), "Australia/Lord_Howe")).toBe(
      "2026-10-04T02:40:00.000+11:00",
    );
  });

  test("on a day that a zone left out altogether is the day after", () => {
    expect(localIso(atLocal("2011-12-30", "12:00", "Pacific/Apia"), "Pacific/Apia")).toBe(
      "2011-12-31T12:00:00.000+14:00",
    );
  });

  test("that happens twice is the first of the two", () => {
    expect(atLocal("2026-10-25", "01:30", LONDON)).toBe("2026-10-25T00:30:00.000Z");
    expect(atLocal("2026-11-01", "01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
  });

  test("that makes no sense is a bug, and throws", () => {
    expect(() => atLocal("2026-02-30", "10:00", LONDON)).toThrow(RangeError);
    expect(() => atLocal("2026-02-20", "25:00", LONDON)).toThrow(RangeError);
    expect(() => atLocal("2026-02-20", "10:00", "Europe/Nowhere")).toThrow(RangeError);
  });

  test("agrees with the clock of the zone at every half hour of five years, except in a gap", () => {
    for (let day = "2026-01-01"; day < "2031-01-01"; day = plusDays(day, 1)) {
      for (const time of ["00:00", "01:00", "01:30", "02:00", "12:00", "23:30"]) {
        const shown = localIso(atLocal(day, time, LONDON), LONDON).slice(0, 16);
        const inGap =
          day.slice(5, 7) === "03" && time.startsWith("01:") && shown.slice(11) === `02${time.slice(2)}`;
        if (!inGap) expect(shown).toBe(`${day}T${time}`);
      }
    }
  });
});

describe("instants", () => {
  test("have milliseconds and Z, so that string order is time order", () => {
    const at = toInstant(DateTime.fromISO("2026-07-15T10:00:00+01:00"));
    expect(at).toBe("2026-07-15T09:00:00.000Z");
    expect(plusMinutes(at, 1) > at).toBe(true);
    expect(plusMinutes("2026-12-31T23:59:00.000Z", 1)).toBe("2027-01-01T00:00:00.000Z");
    expect(plusMinutes(at, -60)).toBe("2026-07-15T08:00:00.000Z");
    expect(() => toInstant(DateTime.fromISO("nonsense"))).toThrow(RangeError);
  });

  test("fall on the day of the zone, not of the machine", () => {
    expect(localDate("2026-07-15T23:30:00.000Z", LONDON)).toBe("2026-07-16");
    expect(localDate("2026-12-15T23:30:00.000Z", LONDON)).toBe("2026-12-15");
    expect(localDate("2026-12-15T03:30:00.000Z", "America/New_York")).toBe("2026-12-14");
  });

  test("show an offset even where it is nought", () => {
    expect(localIso("2026-12-16T10:00:00.000Z", LONDON)).toBe("2026-12-16T10:00:00.000+00:00");
    expect(localIso("2026-12-16T10:00:00.000Z", "UTC")).toBe("2026-12-16T10:00:00.000+00:00");
    expect(() => localIso("nonsense", LONDON)).toThrow(RangeError);
  });
});

describe("days", () => {
  test("are counted on the calendar", () => {
    expect(plusDays("2027-03-27", 2)).toBe("2027-03-29");
    expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(weekdayOf("2026-12-16")).toBe(3);
    expect(weekdayOf("2026-12-20")).toBe(7);
  });

  test.each(["2026-02-29", "2026-13-01", "2026-1-01", "16/12/2026", "", "2026-12-16T10:00"])(
    "%p is none",
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  test("exist on leap days", () => {
    expect(isLocalDate("2028-02-29")).toBe(true);
  });
});

test("wall times are luxon's, in any zone at any moment", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
      fc.constantFrom(
        LONDON,
        "Asia/Kolkata",
        "America/St_Johns",
        "Pacific/Auckland",
        "Australia/Lord_Howe",
        "UTC",
      ),
      (date, zone) => {
        const iso = DateTime.fromJSDate(date, { zone }).toISO()?.replace(/Z$/, "+00:00");
        expect(localIso(date.toISOString(), zone)).toBe(iso);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a zone is a name that knows daylight saving", () => {
  expect(isZone("Europe/London")).toBe(true);
  expect(isZone("Europe/Londno")).toBe(false);
  expect(isZone("+01:00")).toBe(false);
  expect(isZone("")).toBe(false);
});

describe("days that were reckoned once", () => {
  const day = fc.integer({ min: -200_000, max: 200_000 });
  const dateOf = (days: number) => DateTime.fromMillis(days * 86_400_000, { zone: "utc" });

  test("are what the calendar says, in whatever order they are asked for, before 1970 too", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), (from, days) => {
        const date = dateOf(from).toISODate() ?? "";
        expect(plusDays(date, days)).toBe(dateOf(from + days).toISODate());
        expect(weekdayOf(date)).toBe(dateOf(from).weekday);
        expect(localDate(`${date}T12:00:00.000Z`, "UTC")).toBe(date);
      }),
    );
  });

  test("more of them than are remembered stay right", () => {
    for (let from = 0; from < 45_000; from += 1) {
      if (plusDays("2026-01-01", from % 22_000) !== dateOf(20_454 + (from % 22_000)).toISODate())
        throw new Error(`wrong ${from} days on`);
    }
  });

  test("what is no date is a bug, and throws", () => {
    expect(() => plusDays("yesterday", 1)).toThrow(RangeError);
    expect(() => localDate("yesterday", LONDON)).toThrow(RangeError);
  });
});
