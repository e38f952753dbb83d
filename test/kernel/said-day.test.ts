import { describe, expect, test } from "@jest/globals";
import { readDay } from "../../src/kernel/said-day.js";
import { readTime } from "../../src/kernel/said-time.js";

/** A Monday. */
const TODAY = "2026-11-30";

describe("a day as people in Britain write it", () => {
  test.each([
    ["28/12/2026", "2026-12-28"],
    ["28.12.26", "2026-12-28"],
    ["28-12-2026", "2026-12-28"],
    ["28 . 12 . 2026", "2026-12-28"],
    ["28/12", "2026-12-28"],
    ["28.12.", "2026-12-28"],
    ["28 Dec", "2026-12-28"],
    ["28 dec.", "2026-12-28"],
    ["28-Dec-2026", "2026-12-28"],
    ["Monday 28 December", "2026-12-28"],
    ["on Monday the 28th of December", "2026-12-28"],
    ["Mon, 28 DECEMBER 2026", "2026-12-28"],
    ["Thurs 31 Dec", "2026-12-31"],
    ["December 28, 2026", "2026-12-28"],
    ["2026-12-28", "2026-12-28"],
    ["2026/12/28", "2026-12-28"],
    ["3 Sept 2027", "2027-09-03"],
    ["03/04/2027", "2027-04-03"],
    ["29 Feb 2028", "2028-02-29"],
  ])("%s is %s, the day first", (typed, day) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  test.each([
    ["today", "30 Nov", "2026-11-30"],
    ["next year", "5 Jan", "2027-01-05"],
    ["the year of its weekday", "Sunday 28 November", "2027-11-28"],
    ["gone by, said with its weekday", "Saturday 28 November", "2026-11-28"],
  ])("without a year, %s", (_, typed, day) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: true, value: day });
  });

  test.each([
    ["12/28/2026", { code: "no-such-date" }],
    ["31/02/2027", { code: "no-such-date" }],
    ["31 Feb", { code: "no-such-date" }],
    ["0/1/2027", { code: "no-such-date" }],
    ["2027-02-30", { code: "no-such-date" }],
    ["Tuesday 28 December", { code: "another-weekday", date: "2026-12-28" }],
    ["Tues 28/12/26", { code: "another-weekday", date: "2026-12-28" }],
    ["28 November", { code: "year-needed", date: "2027-11-28" }],
    ["28", { code: "not-a-date" }],
    ["28th", { code: "not-a-date" }],
    ["Monday", { code: "not-a-date" }],
    ["tomorrow", { code: "not-a-date" }],
    ["28 Decemberish", { code: "not-a-date" }],
    ["28/12/026", { code: "not-a-date" }],
    ["28/12/10", { code: "not-a-date" }],
    ["28 December 1400", { code: "not-a-date" }],
    ["1/2/3/4", { code: "not-a-date" }],
    ["", { code: "not-a-date" }],
    [`28 December ${"2026 ".repeat(40)}`, { code: "not-a-date" }],
  ])("%s is refused and nothing is guessed", (typed, refusal) => {
    expect(readDay(typed, TODAY)).toEqual({ ok: false, refusal });
  });
});

test.each([
  ["10am", "10:00"],
  ["10 am", "10:00"],
  ["2.30pm", "14:30"],
  ["2.30 p.m.", "14:30"],
  ["14.30", "14:30"],
  ["1430", "14:30"],
  ["noon", "12:00"],
])("the time %s is %s", (typed, time) => {
  expect(readTime(typed)).toEqual({ ok: true, value: time });
});
