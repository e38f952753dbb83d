import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Weekday } from "../../../src/kernel/instant.js";
import type { Rule, RuleDay } from "../../../src/meetings/domain/rule.js";
import { dates } from "../../../src/meetings/domain/rule-dates.js";
import {
  HOLIDAY_CHOICES,
  type HolidayChoice,
  type MeetingDate,
} from "../../../src/meetings/domain/rule-place.js";
import { daysOff, iso, weekday } from "../../kernel/england.js";
import { anyRule } from "./any-rule.js";

const DAY = 86_400_000;
const LONDON = "Europe/London";
const FROM = "2029-01-01";
/** A meeting in each month of 2029 to 2035. One-off bank holidays of earlier years stand in the table tests. */
const MONTHS = 84;

const weekdays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const everyRuleDay: RuleDay[] = [
  ...weekdays.flatMap((weekday) =>
    [1, 2, 3, 4, 5].map((nth): RuleDay => ({ kind: "nth-weekday", nth, weekday })),
  ),
  ...weekdays.map((weekday): RuleDay => ({ kind: "last-weekday", weekday })),
  ...Array.from({ length: 31 }, (_, at): RuleDay => ({ kind: "day-of-month", day: at + 1 })),
];

const off = new Map<number, Set<string>>();
for (let year = 2029; year <= 2040; year += 1) off.set(year, daysOff(year));
const isOff = (day: string) => off.get(Number(day.slice(0, 4)))?.has(day) === true;
const offset = (day: string, count: number) => iso(Date.parse(day) + count * DAY);

/** The oracle: looks at every day by itself, counting from the calendar and not from the rule. */
function matches(on: RuleDay, ms: number): boolean {
  const date = new Date(ms).getUTCDate();
  const left =
    new Date(Date.UTC(new Date(ms).getUTCFullYear(), new Date(ms).getUTCMonth() + 1, 0)).getUTCDate() - date;
  if (on.kind === "day-of-month") return date === on.day || (left === 0 && date < on.day);
  if (weekday(ms) !== on.weekday % 7) return false;
  return on.kind === "last-weekday" ? left < 7 : Math.ceil(date / 7) === on.nth;
}

function walk(on: RuleDay): string[] {
  const found: string[] = [];
  for (let ms = Date.parse(FROM); ms <= Date.parse("2035-12-31"); ms += DAY)
    if (matches(on, ms)) found.push(iso(ms));
  return found;
}

function settle(day: string, choice: HolidayChoice): string | undefined {
  if (!isOff(day) || choice === "keep") return day;
  if (choice === "skip") return undefined;
  const step = choice === "next-week" ? 7 : 1;
  let moved = offset(day, step);
  while (isOff(moved) || (step === 1 && [0, 6].includes(weekday(Date.parse(moved)))))
    moved = offset(moved, step);
  return moved;
}

function list(rule: Rule, onHoliday: HolidayChoice, from = FROM, count = MONTHS): MeetingDate[] {
  const listed = dates(rule, { from, count, zone: LONDON, onHoliday });
  if (!listed.ok) throw new Error(JSON.stringify(listed.refusal));
  return listed.value;
}

const monthly = (on: RuleDay): Rule => ({
  on,
  everyMonths: 1,
  time: "10:00",
  minutes: 60,
  end: { until: "2035-12-31" },
});

describe.each(HOLIDAY_CHOICES)("every monthly rule through 2035, with bank holidays on %s,", (choice) => {
  const lists = everyRuleDay.map((on) => ({ on, listed: list(monthly(on), choice) }));

  test("has the days of a calendar walked day by day, moved as a calendar would", () => {
    for (const { on, listed } of lists) {
      const expected = walk(on).flatMap((day) => settle(day, choice) ?? []);
      expect(listed.map(({ date }) => date)).toEqual(expected);
    }
  });

  test("is strictly in order", () => {
    for (const { listed } of lists)
      expect(listed.filter(({ start }, at) => start <= (listed[at - 1]?.end ?? ""))).toEqual([]);
  });

  test("stays at one wall time over every change of the clocks", () => {
    for (const { listed } of lists) {
      const wrong = listed.filter(
        ({ date, start, end, localStart }) =>
          localStart.slice(0, 16) !== `${date}T10:00` ||
          Date.parse(localStart) !== Date.parse(start) ||
          Date.parse(end) - Date.parse(start) !== 3_600_000,
      );
      expect(wrong).toEqual([]);
    }
  });

  test("is on a bank holiday only if that is kept, and names the one it met", () => {
    for (const { listed } of lists) {
      const wrong = listed.filter(({ date, movedFrom, holiday }) => {
        const met = isOff(movedFrom ?? date);
        return (holiday !== undefined) !== met || isOff(date) !== (choice === "keep" && met);
      });
      expect(wrong).toEqual([]);
    }
  });
});

describe("any rule", () => {
  const anyChoice = fc.constantFrom(...HOLIDAY_CHOICES);

  test("every n months has every nth of its months, counted from the first match", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyRuleDay), fc.integer({ min: 2, max: 24 }), (on, everyMonths) => {
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        const all = walk(on);
        const expected = all.filter((day) => (monthOf(day) - monthOf(all[0] ?? FROM)) % everyMonths === 0);
        expect(list({ ...monthly(on), everyMonths }, "keep").map(({ date }) => date)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test("with a start gives, from a later day, the rest of the same sequence", () => {
    fc.assert(
      fc.property(anyRule, anyChoice, fc.integer({ min: 0, max: 5 * 365 }), (any, choice, later) => {
        const rule = { ...any, start: FROM, end: { until: "2039-12-31" } };
        const whole = dates(rule, { from: FROM, count: 132, zone: LONDON, onHoliday: choice });
        const from = offset(FROM, later);
        const rest = dates(rule, { from, count: 132, zone: LONDON, onHoliday: choice });
        const expected = whole.ok ? whole.value.filter(({ date }) => date >= from) : [];
        expect(rest.ok ? rest.value : []).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("gives as many as were asked for, unless it ends before, and no more than it has", () => {
    fc.assert(
      fc.property(anyRule, anyChoice, fc.integer({ min: 1, max: 24 }), (any, choice, count) => {
        const { start: _, ...rule } = any;
        const listed = dates(rule, { from: "2028-01-01", count, zone: LONDON, onHoliday: choice });
        if (!listed.ok) return expect(["rule-never-matches", "too-far-ahead"]).toContain(listed.refusal.code);
        const most = rule.end && "times" in rule.end ? Math.min(count, rule.end.times) : count;
        if (rule.end && "until" in rule.end) expect(listed.value.length).toBeLessThanOrEqual(most);
        else expect(listed.value).toHaveLength(most);
      }),
      { numRuns: 200 },
    );
  });
});
