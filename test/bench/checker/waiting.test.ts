import { expect, test } from "@jest/globals";
import { check } from "../../../src/bench/checker/check.js";
import type { Log, Seen } from "../../../src/bench/checker/log.js";
import { goodLog, on, SETTINGS, seen } from "./good-log.js";

/** What may come later than the clock says, or not at all, and what may not. */
const found = (log: Log, rule: string) => check(log).filter((one) => one.rule === rule).length;

test("what found the day's list full comes the next working day; what found room in it comes at once", () => {
  const good = goodLog();
  // Due on Friday 13 November at 09:00.
  const asked = (...more: Seen[]) =>
    found(
      {
        ...good,
        deeds: good.deeds.filter(({ did }) => did !== "case-decided"),
        seen: [...good.seen, ...more],
      },
      "chair-not-asked",
    );
  const waits = "NAV-2611-01 · still waits for your decision";
  const monday = seen("2026-11-16", "09:00", "chair", "cases.triage", waits);
  const list = (day: string, things: number, to = "chair") => {
    const each = Array.from({ length: things }, (_, n) => `NAV-2610-0${n + 1}-A1 · was due Mon 9 Nov`);
    return seen(
      day,
      "09:00",
      to,
      "chasing.together",
      [`${things} things wait for you`, ...each].join("\n\n"),
    );
  };
  expect(asked()).toBe(1);
  expect(asked(monday)).toBe(1);
  expect(asked(list("2026-11-13", 4), monday)).toBe(1);
  expect(asked(list("2026-11-13", 5, "partner"), monday)).toBe(1);
  expect(asked(list("2026-11-13", 5))).toBe(1);
  expect(asked(list("2026-11-13", 5), monday)).toBe(0);
  const tuesday = seen("2026-11-17", "09:00", "chair", "cases.triage", waits);
  expect(asked(list("2026-11-13", 5), tuesday)).toBe(1);
  expect(asked(list("2026-11-13", 5), list("2026-11-16", 5), tuesday)).toBe(0);
});

test("from its review date on no watch need wake the chair, and before it one must", () => {
  const chairs = (reviewWeeks: number) => {
    const good = goodLog();
    const deeds = good.deeds
      .filter(({ did }) => did !== "help-started" && did !== "case-closed")
      .map((one) => (one.did === "series" ? { ...one, settings: { ...SETTINGS, reviewWeeks } } : one));
    return found({ ...good, deeds, to: on("2027-01-08", "18:00") }, "watch-chair-not-told");
  };
  // The chair would hear of it on Tuesday 29 December; five weeks after the meeting is the 23rd, six the 30th.
  expect(chairs(5)).toBe(0);
  expect(chairs(6)).toBe(1);
});
