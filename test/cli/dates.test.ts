import { describe, expect, test } from "@jest/globals";
import { type DatesArgv, runDates } from "../../src/cli/dates.js";

const asked: DatesArgv = { rule: "last Friday 10:00 for 60m", from: "2026-12-01", count: "2", json: true };

describe("roundtable dates --json", () => {
  test("prints each meeting with wall time, UTC, holiday and the day it was moved from", () => {
    const { out, err, exitCode } = runDates({ ...asked, onHoliday: "next-working-day" });
    expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
    expect(JSON.parse(out)).toEqual([
      {
        date: "2026-12-29",
        start: "2026-12-29T10:00:00.000+00:00",
        end: "2026-12-29T11:00:00.000+00:00",
        startUtc: "2026-12-29T10:00:00.000Z",
        endUtc: "2026-12-29T11:00:00.000Z",
        holiday: "Christmas Day",
        movedFrom: "2026-12-25",
      },
      {
        date: "2027-01-29",
        start: "2027-01-29T10:00:00.000+00:00",
        end: "2027-01-29T11:00:00.000+00:00",
        startUtc: "2027-01-29T10:00:00.000Z",
        endUtc: "2027-01-29T11:00:00.000Z",
      },
    ]);
  });

  test("is in London and moves nothing, unless told otherwise", () => {
    expect(JSON.parse(runDates(asked).out)[0]).toMatchObject({
      date: "2026-12-25",
      holiday: "Christmas Day",
    });
    const [there] = JSON.parse(runDates({ ...asked, zone: "America/New_York" }).out);
    expect(there).toMatchObject({
      start: "2026-12-25T10:00:00.000-05:00",
      startUtc: "2026-12-25T15:00:00.000Z",
    });
  });
});

test("roundtable dates without --json prints a line to read for each meeting", () => {
  const plain = { ...asked, json: false };
  expect(runDates({ ...plain, onHoliday: "next-week" }).out).toBe(
    "Friday 8 January 2027, 10:00 to 11:00 (moved from Friday 25 December 2026, Christmas Day)\n" +
      "Friday 29 January 2027, 10:00 to 11:00\n",
  );
  expect(runDates(plain).out).toMatch(/^Friday 25 December 2026, 10:00 to 11:00 \(Christmas Day: /);
});

describe("a malformed request leaves one sentence and exit code 2", () => {
  test.each<[string, Partial<DatesArgv>, string]>([
    ["rule", { rule: "whenever" }, 'We could not read "whenever" in the rule'],
    ["empty rule", { rule: "" }, "No rule was given"],
    ["long rule", { rule: "x".repeat(201) }, "The rule is longer than 200 characters"],
    ["impossible rule", { rule: "6th Monday 10:00" }, 'No month has "6th Monday"'],
    [
      "interval of none",
      { rule: "every 0 months 1st Monday 10:00" },
      'With "every 0 months" there would never',
    ],
    ["wide interval", { rule: "every 99 months 1st Monday 10:00" }, '"every 99 months" is too far apart'],
    ["no meetings", { rule: "1st Monday 10:00 0 times" }, 'With "0 times" there would never'],
    ["many meetings", { rule: "1st Monday 10:00 999 times" }, '"999 times" is too many'],
    [
      "ended rule",
      { rule: "1st Monday 10:00 until 2020-01-01" },
      'There is no date left for "1st Monday of the month',
    ],
    ["always skipped", { rule: "every 12 months day 25 10:00", onHoliday: "skip" }, "Every date of"],
    ["day", { rule: "10:00" }, "The rule does not say which day"],
    ["week", { rule: "Friday 10:00" }, "The rule does not say which Friday"],
    ["missing time", { rule: "1st Monday" }, "The rule does not say at what time"],
    ["time", { rule: "1st Monday 25:00" }, '"25:00" is not a time'],
    ["unclear time", { rule: "1st Monday 2.30" }, '"2.30" may be morning or afternoon; please write 14:30'],
    ["length", { rule: "1st Monday 10:00 for 5m" }, "A meeting of 5 minutes is too short or too long"],
    ["two ends", { rule: "1st Monday 10:00 6 times until 2027-01-01" }, "The rule has an end date and also"],
    ["date", { from: "16/12/2026" }, '"16/12/2026" is not a date'],
    ["early date", { from: "1066-10-14" }, "The first day must lie between"],
    ["count", { count: "abc" }, "The count of dates must be a whole number from 1 to 240"],
    ["empty count", { count: "" }, "The count of dates"],
    ["negative count", { count: "-3" }, "The count of dates"],
    ["fraction", { count: 2.5 }, "The count of dates"],
    ["far count", { rule: "every 24 months 1st Monday 10:00", count: 240 }, "So many dates would go beyond"],
    ["zone", { zone: "Mars/Phobos" }, '"Mars/Phobos" is not a time zone'],
    ["choice", { onHoliday: "maybe" }, '"maybe" is not a choice for bank holidays'],
  ])("%s", (_, wrong, sentence) => {
    const { out, err, exitCode } = runDates({ ...asked, ...wrong });
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+\.\n$/);
  });

  test("without control characters or a page of it", () => {
    const { err } = runDates({ ...asked, zone: `\u001b[31m\u202e${"z".repeat(5000)}` });
    expect(err).not.toContain("\u001b");
    expect(err).not.toContain("\u202e");
    expect(err.length).toBeLessThan(200);
  });
});
