import { describe, expect, test } from "@jest/globals";
import { anchored, type Rule } from "../../../src/meetings/domain/rule.js";
import { type DatesOptions, type DatesRefusal, dates } from "../../../src/meetings/domain/rule-dates.js";
import { datesNeedingDecision } from "../../../src/meetings/domain/rule-decisions.js";
import { parseRule } from "../../../src/meetings/domain/rule-parse.js";
import { type MeetingDate, parseHolidayChoice } from "../../../src/meetings/domain/rule-place.js";

const LONDON = "Europe/London";

function read(text: string): Rule {
  const rule = parseRule(text);
  if (!rule.ok) throw new Error(JSON.stringify(rule.refusal));
  return rule.value;
}

function meetings(text: string, options: Partial<DatesOptions> & { from: string }): MeetingDate[] {
  const listed = dates(read(text), { count: 6, zone: LONDON, onHoliday: "keep", ...options });
  if (!listed.ok) throw new Error(JSON.stringify(listed.refusal));
  return listed.value;
}

const days = (text: string, options: Partial<DatesOptions> & { from: string }) =>
  meetings(text, options).map((meeting) => meeting.date);

describe("the dates of a rule", () => {
  test.each<[string, string, string[]]>([
    ["3rd Wednesday 10:00", "2026-12-01", ["2026-12-16", "2027-01-20", "2027-02-17", "2027-03-17"]],
    ["3rd Wednesday 10:00", "2026-12-16", ["2026-12-16", "2027-01-20"]],
    ["3rd Wednesday 10:00", "2026-12-17", ["2027-01-20", "2027-02-17"]],
    ["last Thursday 14:00", "2027-01-01", ["2027-01-28", "2027-02-25", "2027-03-25", "2027-04-29"]],
    ["5th Wednesday 10:00", "2026-12-01", ["2026-12-30", "2027-03-31", "2027-06-30", "2027-09-29"]],
    ["31st 10:00", "2028-01-01", ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]],
    ["30th 10:00", "2027-01-01", ["2027-01-30", "2027-02-28", "2027-03-30"]],
    ["every 2 months 2nd Tuesday 13:00", "2026-11-01", ["2026-11-10", "2027-01-12", "2027-03-09"]],
    ["every 2 months 2nd Tuesday 13:00", "2026-11-11", ["2026-12-08", "2027-02-09", "2027-04-13"]],
    ["quarterly 1st Monday 10:00", "2026-12-01", ["2026-12-07", "2027-03-01", "2027-06-07"]],
    ["every 12 months day 29 10:00 starting 2028-02-01", "2027-01-01", ["2028-02-29", "2029-02-28"]],
  ])("%s from %s", (text, from, expected) => {
    expect(days(text, { from, count: expected.length })).toEqual(expected);
  });

  test("keep their wall time when the clocks change", () => {
    const around = meetings("last Sunday 10:00 for 90m", { from: "2026-09-01", count: 7 });
    expect(around.map(({ localStart }) => localStart)).toEqual([
      "2026-09-27T10:00:00.000+01:00",
      "2026-10-25T10:00:00.000+00:00",
      "2026-11-29T10:00:00.000+00:00",
      "2026-12-27T10:00:00.000+00:00",
      "2027-01-31T10:00:00.000+00:00",
      "2027-02-28T10:00:00.000+00:00",
      "2027-03-28T10:00:00.000+01:00",
    ]);
    expect(around[0]).toMatchObject({
      start: "2026-09-27T09:00:00.000Z",
      end: "2026-09-27T10:30:00.000Z",
      localEnd: "2026-09-27T11:30:00.000+01:00",
    });
  });

  test("at a time the clocks leave out begin when that hour has passed", () => {
    const [march] = meetings("last Sunday 01:30", { from: "2027-03-01", count: 1 });
    expect(march).toMatchObject({
      localStart: "2027-03-28T02:30:00.000+01:00",
      start: "2027-03-28T01:30:00.000Z",
    });
  });

  test("follow the zone they are asked in", () => {
    const [december] = meetings("3rd Wednesday 10:00", {
      from: "2026-12-01",
      count: 1,
      zone: "America/New_York",
    });
    expect(december).toMatchObject({ date: "2026-12-16", start: "2026-12-16T15:00:00.000Z" });
  });
});

describe("a date on a bank holiday", () => {
  const from = "2026-12-01";

  test("moves a week, and another week past New Year's Day", () => {
    expect(meetings("last Friday 10:00", { from, count: 2, onHoliday: "next-week" })).toEqual([
      {
        date: "2027-01-08",
        start: "2027-01-08T10:00:00.000Z",
        end: "2027-01-08T11:00:00.000Z",
        localStart: "2027-01-08T10:00:00.000+00:00",
        localEnd: "2027-01-08T11:00:00.000+00:00",
        holiday: "Christmas Day",
        movedFrom: "2026-12-25",
      },
      expect.objectContaining({ date: "2027-01-29" }),
    ]);
  });

  test("moves to the next working day, past the weekend and the substitute of Boxing Day", () => {
    const [december, january] = meetings("last Friday 10:00", {
      from,
      count: 2,
      onHoliday: "next-working-day",
    });
    expect(december).toMatchObject({ date: "2026-12-29", movedFrom: "2026-12-25", holiday: "Christmas Day" });
    expect(january).not.toHaveProperty("movedFrom");
    expect(january).not.toHaveProperty("holiday");
  });

  test("moves off the substitute as well", () => {
    const [moved] = meetings("4th Monday 10:00", { from, count: 1, onHoliday: "next-week" });
    expect(moved).toMatchObject({
      date: "2027-01-04",
      movedFrom: "2026-12-28",
      holiday: "Boxing Day (substitute day)",
    });
  });

  test("moves to the month of the next meeting and stays apart from it", () => {
    expect(days("1st Monday 10:00", { from: "2027-05-01", count: 2, onHoliday: "next-week" })).toEqual([
      "2027-05-10",
      "2027-06-07",
    ]);
    expect(days("last Monday 10:00", { from: "2027-05-01", count: 3, onHoliday: "next-week" })).toEqual([
      "2027-06-07",
      "2027-06-28",
      "2027-07-26",
    ]);
  });

  test("is kept, and named", () => {
    const [kept] = meetings("last Friday 10:00", { from, count: 1 });
    expect(kept).toMatchObject({ date: "2026-12-25", holiday: "Christmas Day" });
    expect(kept).not.toHaveProperty("movedFrom");
  });

  test("is skipped, and the count is of those held", () => {
    const options = { from, count: 3, onHoliday: "skip" } as const;
    expect(days("last Friday 10:00", options)).toEqual(["2027-01-29", "2027-02-26", "2027-04-30"]);
    expect(days("last Friday 10:00 3 times", { ...options, count: 12 })).toEqual([
      "2027-01-29",
      "2027-02-26",
      "2027-04-30",
    ]);
  });

  test("follows the chair's choice for that date before the general one", () => {
    const choices = { "2026-12-25": "skip", "2027-03-26": "next-working-day" } as const;
    expect(days("last Friday 10:00", { from, count: 3, onHoliday: "next-week", choices })).toEqual([
      "2027-01-29",
      "2027-02-26",
      "2027-03-30",
    ]);
  });

  test("after the end date's last day is still held where it was moved", () => {
    expect(days("last Friday 10:00 until 2026-12-31", { from, onHoliday: "next-week" })).toEqual([
      "2027-01-08",
    ]);
  });
});

describe("a sequence asked for again later", () => {
  test("counts months from its stored start", () => {
    const typed = read("every 2 months on 2nd Tuesday 13:00");
    const stored = anchored(typed, "2026-11-01");
    const ask = (rule: Rule, from: string) =>
      dates(rule, { from, count: 2, zone: LONDON, onHoliday: "keep" });
    expect(ask(stored, "2026-11-20")).toMatchObject({
      value: [{ date: "2027-01-12" }, { date: "2027-03-09" }],
    });
    expect(ask(typed, "2026-11-20")).toMatchObject({
      value: [{ date: "2026-12-08" }, { date: "2027-02-09" }],
    });
  });

  test("counts its meetings from its stored start", () => {
    expect(days("1st Monday 10:00 3 times starting 2026-12-01", { from: "2027-01-20" })).toEqual([
      "2027-02-01",
    ]);
  });

  test("still has the meeting that was moved past the day of asking", () => {
    const options = { from: "2026-12-27", count: 2, onHoliday: "next-week" } as const;
    expect(days("last Friday 10:00 starting 2026-11-01", options)).toEqual(["2027-01-08", "2027-01-29"]);
  });
});

describe("dates are refused", () => {
  const asked: DatesOptions = { from: "2026-12-01", count: 3, zone: LONDON, onHoliday: "keep" };

  test.each<[string, string, Partial<DatesOptions>, DatesRefusal["code"]]>([
    ["without a count", "1st Monday 10:00", { count: 0 }, "count-out-of-range"],
    ["for half a meeting", "1st Monday 10:00", { count: 1.5 }, "count-out-of-range"],
    ["for too many", "1st Monday 10:00", { count: 241 }, "count-out-of-range"],
    ["from no date", "1st Monday 10:00", { from: "tomorrow" }, "date-malformed"],
    ["from 30 February", "1st Monday 10:00", { from: "2027-02-30" }, "date-malformed"],
    ["from long ago", "1st Monday 10:00", { from: "1999-12-31" }, "from-out-of-range"],
    ["from far ahead", "1st Monday 10:00", { from: "2100-01-01" }, "from-out-of-range"],
    ["counted from long ago", "1st Monday 10:00 starting 0001-01-01", {}, "from-out-of-range"],
    ["that begin far ahead", "1st Monday 10:00 starting 3000-01-01", {}, "from-out-of-range"],
    ["in no zone", "1st Monday 10:00", { zone: "Europe/Londno" }, "zone-unknown"],
    ["beyond what anybody can plan", "every 24 months 5th Monday 10:00", { count: 240 }, "too-far-ahead"],
  ])("%s", (_, text, options, code) => {
    expect(dates(read(text), { ...asked, ...options })).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each<[string, string, Partial<DatesOptions>, string]>([
    ["that ended before", "1st Monday 10:00 until 2026-11-30", {}, "ended"],
    ["whose meetings were all held before", "1st Monday 10:00 starting 2026-01-01 2 times", {}, "ended"],
    ["whose end comes before its first day", "1st Monday 10:00 until 2026-12-06", {}, "ended"],
    [
      "that is always a bank holiday",
      "every 12 months day 25 10:00",
      { onHoliday: "skip" },
      "always-skipped",
    ],
    [
      "whose only date is skipped",
      "last Friday 10:00 until 2026-12-31",
      { onHoliday: "skip" },
      "always-skipped",
    ],
  ])("for a rule %s", (_, text, options, why) => {
    const refused = dates(read(text), { ...asked, ...options });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "rule-never-matches", why } });
  });

  test.each<[string, Partial<Rule>]>([
    ["a 6th weekday", { on: { kind: "nth-weekday", nth: 6, weekday: 1 } }],
    ["no months between", { everyMonths: 0 }],
    ["a day 32", { on: { kind: "day-of-month", day: 32 } }],
    ["no meetings", { end: { times: 0 } }],
  ])("for a rule that was not typed and has %s", (_, wrong) => {
    const refused = dates({ ...read("1st Monday 10:00"), ...wrong }, asked);
    expect(refused).toMatchObject({ ok: false, refusal: { code: "rule-never-matches" } });
  });
});

describe("the set-up form asks", () => {
  test("about each coming bank holiday, with the four choices worked out", () => {
    const asked = datesNeedingDecision(read("last Friday 10:00"), "2026-12-01", 6, LONDON);
    expect(asked).toMatchObject({
      ok: true,
      value: [
        {
          date: "2026-12-25",
          holiday: "Christmas Day",
          "next-week": { date: "2027-01-08", movedFrom: "2026-12-25" },
          "next-working-day": { date: "2026-12-29", movedFrom: "2026-12-25" },
          keep: { date: "2026-12-25" },
          skip: { next: "2027-01-29" },
        },
        { date: "2027-03-26", holiday: "Good Friday", skip: { next: "2027-04-30" } },
      ],
    });
    expect(asked.ok && asked.value).toHaveLength(2);
  });

  test("nothing where no date is a bank holiday", () => {
    expect(datesNeedingDecision(read("3rd Wednesday 10:00"), "2026-12-01", 12, LONDON)).toEqual({
      ok: true,
      value: [],
    });
  });

  test("and says when nothing follows a date left out", () => {
    const rule = read("last Friday 10:00 until 2026-12-31");
    expect(datesNeedingDecision(rule, "2026-12-01", 6, LONDON)).toMatchObject({ value: [{ skip: {} }] });
  });

  test("in step with every-n-months", () => {
    const rule = read("every 3 months on the last Friday 10:00");
    expect(datesNeedingDecision(rule, "2026-12-01", 1, LONDON)).toMatchObject({
      value: [{ skip: { next: "2027-03-26" } }],
    });
  });

  test("and takes only the four answers", () => {
    expect(parseHolidayChoice(" Next-Week ")).toEqual({ ok: true, value: "next-week" });
    expect(parseHolidayChoice("whatever")).toMatchObject({ ok: false, refusal: { code: "choice-unknown" } });
  });
});
