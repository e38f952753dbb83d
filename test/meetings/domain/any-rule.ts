import fc from "fast-check";
import type { Weekday } from "../../../src/kernel/instant.js";
import type { Rule, RuleDay } from "../../../src/meetings/domain/rule.js";

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

export const anyRuleDay: fc.Arbitrary<RuleDay> = fc.oneof(
  fc.record({ kind: fc.constant("nth-weekday" as const), nth: fc.integer({ min: 1, max: 5 }), weekday }),
  fc.record({ kind: fc.constant("last-weekday" as const), weekday }),
  fc.record({ kind: fc.constant("day-of-month" as const), day: fc.integer({ min: 1, max: 31 }) }),
);

const day = (from: number, to: number) =>
  fc
    .integer({ min: Date.UTC(from, 0, 1), max: Date.UTC(to, 11, 31) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);

/** Every rule that can be stored; where it has a start and an end date, they are in that order. */
export const anyRule: fc.Arbitrary<Rule> = fc.record(
  {
    on: anyRuleDay,
    everyMonths: fc.integer({ min: 1, max: 24 }),
    time,
    minutes: fc.integer({ min: 10, max: 480 }),
    start: day(2020, 2029),
    end: fc.oneof(
      fc.record({ until: day(2030, 2040) }),
      fc.record({ times: fc.integer({ min: 1, max: 240 }) }),
    ),
  },
  { requiredKeys: ["on", "everyMonths", "time", "minutes"] },
);
