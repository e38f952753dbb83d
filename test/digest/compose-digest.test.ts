import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DateTime } from "luxon";
import { composeDigest, type DigestFacts } from "../../src/digest/domain/compose-digest.js";
import { inOrder, isOverdue, type Task } from "../../src/digest/domain/task.js";
import { shownCount } from "../../src/digest/domain/totals.js";
import { digestWeek, lastMonth } from "../../src/digest/domain/week.js";

const today = "2026-12-07";
const nothing: DigestFacts = { today, tasks: [], waiting: [], meetings: [], chair: [], learned: undefined };
const task = (ref: string, by?: string, key = ref): Task => ({ key, ref, step: "do-it", by, presses: [] });
const meeting = (day: string) => ({
  ref: "NAV-2612",
  series: "Naverley",
  seriesId: "s",
  day,
  at: `${day}T10:00:00.000Z`,
  zone: "Europe/London",
  cases: [],
});
const composed = (facts: Partial<DigestFacts>) => composeDigest({ ...nothing, ...facts });

describe("the weekly digest", () => {
  test("is left out when there is nothing to tell", () => {
    expect(composed({})).toEqual({ none: "nothing-to-say" });
  });

  test("a figure, or an MDT in three weeks, is no reason to write", () => {
    const learned = { kind: "offers", offers: 6, cases: 4, started: 3 } as const;
    expect(composed({ learned, meetings: [meeting("2026-12-29")] })).toEqual({ none: "nothing-to-say" });
  });

  test("an MDT this week, something waited on or a chair's open case is one", () => {
    expect(composed({ meetings: [meeting("2026-12-13")] })).not.toHaveProperty("none");
    expect(composed({ meetings: [meeting("2026-12-14")] })).toHaveProperty("none");
    expect(composed({ waiting: [task("NAV-2612-01")] })).not.toHaveProperty("none");
    const chair = {
      ...{ code: "NAV", awaitingTriage: ["NAV-2612-01"], withThePerson: [], overdue: [], gaps: [] },
      ...{ unconfirmed: 0 },
    };
    expect(composed({ chair: [chair] })).not.toHaveProperty("none");
    expect(composed({ chair: [{ ...chair, awaitingTriage: [] }] })).toHaveProperty("none");
  });

  test("room that nobody confirmed is no reason to write, and stands in what is written", () => {
    const chair = {
      ...{ code: "NAV", awaitingTriage: [], withThePerson: [], overdue: [], gaps: [] },
      ...{ unconfirmed: 3 },
    };
    expect(composed({ chair: [chair] })).toHaveProperty("none");
    expect(composed({ chair: [chair], waiting: [task("NAV-2612-01")] })).toMatchObject({ chair: [chair] });
  });

  test("names five things at most, overdue first, and says how many more there are", () => {
    const tasks = [
      "2026-12-20",
      undefined,
      "2026-12-01",
      "2026-12-08",
      "2026-11-20",
      "2026-12-09",
      undefined,
    ].map((by, index) => task(`NAV-2612-0${index + 1}`, by));
    const digest = composed({ tasks });
    if ("none" in digest) throw new Error("there is something to tell");
    expect(digest.tasks.map((one) => one.task.by)).toEqual([
      "2026-11-20",
      "2026-12-01",
      "2026-12-08",
      "2026-12-09",
      "2026-12-20",
    ]);
    expect(digest.tasks.map((one) => one.overdue)).toEqual([true, true, false, false, false]);
    expect(digest.moreTasks).toBe(2);
  });

  test("what is due in three weeks does not need anybody this week", () => {
    expect(composed({ tasks: [task("a", "2026-12-28")] })).toEqual({ none: "nothing-to-say" });
    expect(composed({ tasks: [task("a", "2026-12-21")] })).not.toHaveProperty("none");
  });

  test("tells the MDTs of five weeks, the next one first", () => {
    const digest = composed({
      tasks: [task("a")],
      meetings: [meeting("2026-12-29"), meeting("2026-12-16"), meeting("2027-02-01"), meeting("2026-12-01")],
    });
    if ("none" in digest) throw new Error("there is something to tell");
    expect(digest.meetings.map(({ day }) => day)).toEqual(["2026-12-16", "2026-12-29"]);
  });
});

describe("the order of tasks", () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 28 }).map((n) => `2026-12-${String(n).padStart(2, "0")}`),
    {
      nil: undefined,
    },
  );
  const some = fc.array(
    fc.record({ n: fc.integer({ min: 0, max: 20 }), by: day }).map(({ n, by }) => task(`NAV-2612-${n}`, by)),
  );

  test("overdue before due before undated, each thing once, whatever order they came in", () => {
    fc.assert(
      fc.property(some, (tasks) => {
        const ordered = inOrder(tasks);
        const days = ordered.map(({ by }) => by ?? "9999");
        expect(days).toEqual(days.toSorted());
        expect(new Set(ordered.map(({ key }) => key)).size).toBe(ordered.length);
        expect(ordered.length).toBe(new Set(tasks.map(({ key }) => key)).size);
      }),
    );
  });

  test("the last day itself is not overdue", () => {
    expect(isOverdue({ by: today }, today)).toBe(false);
    expect(isOverdue({ by: "2026-12-06" }, today)).toBe(true);
    expect(isOverdue({}, today)).toBe(false);
  });
});

describe("weeks and months", () => {
  test("a digest that a bank holiday moved counts for its own week", () => {
    expect(digestWeek(1, "2026-12-07T09:00:00.000Z", "Europe/London")).toBe("2026-W50");
    expect(digestWeek(1, "2027-05-04T08:00:00.000Z", "Europe/London")).toBe("2027-W18");
    // Good Friday's digest goes out on the Tuesday after Easter, and must not be taken for the next Friday's.
    expect(digestWeek(5, "2027-03-30T08:00:00.000Z", "Europe/London")).toBe("2027-W12");
    expect(digestWeek(5, "2027-04-02T08:00:00.000Z", "Europe/London")).toBe("2027-W13");
    expect(digestWeek(1, "2027-01-04T09:00:00.000Z", "Europe/London")).toBe("2027-W01");
  });

  test("weeks are numbered as ISO 8601 has it, through every turn of the year", () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n, 12)).toISOString());
    fc.assert(
      fc.property(day, (now) => {
        const monday = DateTime.fromISO(now, { zone: "utc" }).startOf("week");
        expect(digestWeek(1, now, "UTC")).toBe(monday.toFormat("kkkk-'W'WW"));
      }),
    );
  });

  test("last month is the whole calendar month before this one", () => {
    expect(lastMonth("2027-01-04")).toEqual({ from: "2026-12-01", before: "2027-01-01" });
    expect(lastMonth("2027-03-31")).toEqual({ from: "2027-02-01", before: "2027-03-01" });
  });
});

test("a count from one to four is hidden, nought and five are not", () => {
  expect([0, 1, 4, 5, 12].map(shownCount)).toEqual(["0", "<5", "<5", "5", "12"]);
});
