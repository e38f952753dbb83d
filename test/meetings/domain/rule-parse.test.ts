import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { anchored, checkRule, type Rule, type RuleRefusal } from "../../../src/meetings/domain/rule.js";
import { describeRule } from "../../../src/meetings/domain/rule-describe.js";
import { parseRule } from "../../../src/meetings/domain/rule-parse.js";
import { anyRule } from "./any-rule.js";

const nth = (n: number, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7) =>
  ({ kind: "nth-weekday", nth: n, weekday }) as const;
const last = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7) => ({ kind: "last-weekday", weekday }) as const;
const day = (n: number) => ({ kind: "day-of-month", day: n }) as const;
const rule = (on: Rule["on"], time: string, more: Partial<Rule> = {}): Rule => ({
  on,
  everyMonths: 1,
  time,
  minutes: 60,
  ...more,
});

describe("a rule is read as people type it", () => {
  test.each<[string, Rule]>([
    ["3rd Wednesday 10:00 for 60m", rule(nth(3, 3), "10:00")],
    ["third wednesday at 10am for 1h", rule(nth(3, 3), "10:00")],
    ["THE THIRD WEDS OF EACH MONTH, AT 10 AM", rule(nth(3, 3), "10:00")],
    ["  3rd\tWednesday\n10:00 ", rule(nth(3, 3), "10:00")],
    ["3rd Wednesday 10:00-11:30", rule(nth(3, 3), "10:00", { minutes: 90 })],
    ["3rd Wednesday from 9.30am to 11am", rule(nth(3, 3), "09:30", { minutes: 90 })],
    ["10:00 – 11:00 every 1st Mon", rule(nth(1, 1), "10:00")],
    ["5th Friday 1400", rule(nth(5, 5), "14:00")],
    ["2nd Tues 0930hrs", rule(nth(2, 2), "09:30")],
    ["last Thursday 14:00 for 90 minutes", rule(last(4), "14:00", { minutes: 90 })],
    ["final thurs 2pm for an hour and a half", rule(last(4), "14:00", { minutes: 90 })],
    ["Last Friday of the month at 2.30 p.m. for 1h30", rule(last(5), "14:30", { minutes: 90 })],
    ["last monday noon for half an hour", rule(last(1), "12:00", { minutes: 30 })],
    ["day 15 09:30 for 60m", rule(day(15), "09:30")],
    ["15th of the month 9.30", rule(day(15), "09:30")],
    ["the 1st of every month at 12pm for 2 hours", rule(day(1), "12:00", { minutes: 120 })],
    ["31st 10:00", rule(day(31), "10:00")],
    ["last day of the month 10:00 for 1.5 hours", rule(day(31), "10:00", { minutes: 90 })],
    ["day 15 02:30", rule(day(15), "02:30")],
    ["every 2 months on 2nd Tuesday 13:00 for 60m", rule(nth(2, 2), "13:00", { everyMonths: 2 })],
    ["2nd Tuesday of every other month at 1pm", rule(nth(2, 2), "13:00", { everyMonths: 2 })],
    ["every three months on the first Monday, 10:00", rule(nth(1, 1), "10:00", { everyMonths: 3 })],
    ["every 3rd month on the 2nd Monday 10:00", rule(nth(2, 1), "10:00", { everyMonths: 3 })],
    ["quarterly 1st Monday 10:00", rule(nth(1, 1), "10:00", { everyMonths: 3 })],
    ["monthly on the second tuesday 10:00", rule(nth(2, 2), "10:00")],
    ["3rd Wednesday 10:00 until 2027-06-30", rule(nth(3, 3), "10:00", { end: { until: "2027-06-30" } })],
    [
      "3rd Wednesday 10:00 until the 30th of June 2027",
      rule(nth(3, 3), "10:00", { end: { until: "2027-06-30" } }),
    ],
    ["3rd Wednesday 10:00 ending on 30/06/2027", rule(nth(3, 3), "10:00", { end: { until: "2027-06-30" } })],
    ["3rd Wednesday 10:00 for 60m 6 times", rule(nth(3, 3), "10:00", { end: { times: 6 } })],
    [
      "3rd Wednesday 10:00 for 45 mins for six meetings",
      rule(nth(3, 3), "10:00", { minutes: 45, end: { times: 6 } }),
    ],
    ["3rd Wednesday 10:00 starting 2026-12-01", rule(nth(3, 3), "10:00", { start: "2026-12-01" })],
    [
      "from 1 December 2026 every 2 months 3rd Wed 10:00-11:00 until 31 Dec 2027",
      rule(nth(3, 3), "10:00", { everyMonths: 2, start: "2026-12-01", end: { until: "2027-12-31" } }),
    ],
    ["3rd Wednesday 12am for 8 hours", rule(nth(3, 3), "00:00", { minutes: 480 })],
  ])("%s", (text, expected) => {
    expect(parseRule(text)).toEqual({ ok: true, value: expected });
  });
});

describe("what cannot be read is refused, with the words that were not understood", () => {
  test.each<[string, RuleRefusal]>([
    ["", { code: "rule-empty" }],
    [" \n\u200f ", { code: "rule-empty" }],
    ["banana", { code: "rule-not-understood", part: "banana" }],
    ["3rd Wednesday 10:00 for 60m in room 5", { code: "rule-not-understood", part: "room 5" }],
    ["every 2 weeks 1st Monday 10:00", { code: "rule-not-understood", part: "2 weeks" }],
    ["every other Tuesday 10:00", { code: "rule-not-understood", part: "other Tuesday" }],
    ["last working day 10:00", { code: "rule-not-understood", part: "last working day" }],
    ["1st and 3rd Wednesday 10:00", { code: "rule-not-understood", part: "1st and" }],
    ["3rd Wednesday 10:00 14:00", { code: "rule-not-understood", part: "14:00" }],
    ["3rd Wednesday 10:00-11:00 for 30m", { code: "rule-not-understood", part: "30m" }],
    ["3rd Wednesday 10:00 starting tomorrow", { code: "rule-not-understood", part: "tomorrow" }],
    ["3rd 🐢 Wednesday 10:00", { code: "rule-not-understood", part: "🐢 Wednesday" }],
    ["يوم الأربعاء", { code: "rule-not-understood", part: "يوم الأربعاء" }],
    ["every -2 months on 1st Monday 10:00", { code: "rule-not-understood", part: "-2 months" }],
    ["3.5rd Wednesday 10:00", { code: "rule-not-understood", part: "3.5rd Wednesday" }],
    ["Wednesday 10:00", { code: "which-week", weekday: "Wednesday" }],
    ["every thurs at 2pm", { code: "which-week", weekday: "Thursday" }],
    ["10:00 for 60m", { code: "day-missing" }],
    ["3rd Wednesday", { code: "time-missing" }],
    ["3rd Wednesday for 60m", { code: "time-missing" }],
    ["3rd Wednesday 25:00", { code: "time-malformed", part: "25:00" }],
    ["3rd Wednesday 10:60", { code: "time-malformed", part: "10:60" }],
    ["3rd Wednesday 10:5", { code: "time-malformed", part: "10:5" }],
    ["3rd Wednesday 10:00:00", { code: "time-malformed", part: "10:00:00" }],
    ["3rd Wednesday 13pm", { code: "time-malformed", part: "13pm" }],
    ["3rd Wednesday 0am", { code: "time-malformed", part: "0am" }],
    ["3rd Wednesday 14:00pm", { code: "time-malformed", part: "14:00pm" }],
    ["3rd Wednesday at 10", { code: "time-malformed", part: "10" }],
    ["3rd Wednesday 10", { code: "time-malformed", part: "10" }],
    ["3rd Wednesday at 10 o'clock", { code: "time-malformed", part: "10 o'clock" }],
    ["3rd Wednesday 11:00-10:00", { code: "time-malformed", part: "11:00-10:00" }],
    ["3rd Wednesday 2.30", { code: "time-ambiguous", part: "2.30", morning: "02:30", afternoon: "14:30" }],
    ["6th Monday 10:00", { code: "rule-never-matches", why: "no-such-day", part: "6th Monday" }],
    ["0th Monday 10:00", { code: "rule-never-matches", why: "no-such-day", part: "0th Monday" }],
    ["22nd Monday 10:00", { code: "rule-never-matches", why: "no-such-day", part: "22nd Monday" }],
    ["day 32 10:00", { code: "rule-never-matches", why: "no-such-day", part: "day 32" }],
    ["day 0 10:00", { code: "rule-never-matches", why: "no-such-day", part: "day 0" }],
    ["day -1 10:00", { code: "rule-never-matches", why: "no-such-day", part: "day -1" }],
    [
      "every 0 months on 1st Monday 10:00",
      { code: "rule-never-matches", why: "every-zero-months", part: "every 0 months" },
    ],
    ["1st Monday 10:00 0 times", { code: "rule-never-matches", why: "zero-times", part: "0 times" }],
    [
      "1st Monday 10:00 starting 2027-06-01 until 2027-05-31",
      { code: "rule-never-matches", why: "ended", part: "until 2027-05-31" },
    ],
    [
      "every 25 months on 1st Monday 10:00",
      { code: "interval-out-of-range", part: "every 25 months", most: 24 },
    ],
    ["1st Monday 10:00 241 times", { code: "times-out-of-range", part: "241 times", most: 240 }],
    ["1st Monday 10:00 for 9m", { code: "length-out-of-range", part: "9 minutes", least: 10, most: 480 }],
    [
      "1st Monday 10:00 for 0 minutes",
      { code: "length-out-of-range", part: "0 minutes", least: 10, most: 480 },
    ],
    [
      "1st Monday 08:00 for 9 hours",
      { code: "length-out-of-range", part: "540 minutes", least: 10, most: 480 },
    ],
    ["1st Monday 10:00 until 2027-02-30", { code: "date-malformed", part: "2027-02-30" }],
    ["1st Monday 10:00 until 31/02/2027", { code: "date-malformed", part: "31/02/2027" }],
    ["1st Monday 10:00 until 30/06/27", { code: "date-malformed", part: "30/06/27" }],
    ["1st Monday 10:00 until Whitsun", { code: "date-malformed", part: "Whitsun" }],
    ["1st Monday 10:00 starting 31 June 2027", { code: "date-malformed", part: "31 June 2027" }],
    ["1st Monday 10:00 until 2027-06-30 6 times", { code: "two-endings", part: "6 times" }],
    ["1st Monday 10:00 ".repeat(20), { code: "rule-too-long", most: 200 }],
  ])("%s", (text, refusal) => {
    expect(parseRule(text)).toEqual({ ok: false, refusal });
  });

  test("nothing that is typed makes it throw, and nothing is accepted that the checks would refuse", () => {
    const piece = fc.constantFrom(
      ..."3rd 6th last day 15 Wednesday mon 10:00 25:99 2pm for 60m 1h every 2 0 months until 2027-06-30 6 times , - 🐢".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = parseRule(typed);
        if (read.ok) expect(checkRule(read.value)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a rule in words", () => {
  test.each([
    ["3rd Wed 10:00", "3rd Wednesday of the month at 10:00 for 60 minutes"],
    ["31st 10:00 1 time", "last day of the month at 10:00 for 60 minutes, 1 time"],
    ["22nd 10:00", "22nd of the month at 10:00 for 60 minutes"],
    [
      "every 2 months on last thurs 2pm from 2026-12-01 until 2027-06-30",
      "every 2 months on the last Thursday at 14:00 for 60 minutes, starting 1 December 2026, until 30 June 2027",
    ],
  ])("%s is said as: %s", (typed, words) => {
    const read = parseRule(typed);
    expect(read.ok && describeRule(read.value)).toBe(words);
  });

  test("is read back as the same rule", () => {
    fc.assert(
      fc.property(anyRule, (any) => expect(parseRule(describeRule(any))).toEqual({ ok: true, value: any })),
      { numRuns: 1000 },
    );
  });
});

test("a stored rule keeps the start it has", () => {
  const typed = rule(nth(1, 1), "10:00");
  expect(anchored(typed, "2026-12-01").start).toBe("2026-12-01");
  expect(anchored(anchored(typed, "2026-12-01"), "2027-01-01").start).toBe("2026-12-01");
});
