import { expect, test } from "@jest/globals";
import { check } from "../../../src/bench/checker/check.js";
import type { Deed, Log, Seen } from "../../../src/bench/checker/log.js";
import { deed, goodLog, seen } from "./good-log.js";

/** Rules about chasing, where a thing is more than one message. */
const rulesOf = (log: Log) => check(log).map(({ rule }) => rule);
const withSeen = (...more: Seen[]): Log => ({ ...goodLog(), seen: [...goodLog().seen, ...more] });
const withDeeds = (...more: Deed[]): Log => ({ ...goodLog(), deeds: [...goodLog().deeds, ...more] });

test("what the person said is asked three times of what one meeting offered, and again of another's", () => {
  const asks = (...days: string[]) =>
    days.map((day) =>
      seen(day, "09:00", "chair", "cases.answers-nudge", "NAV-2611-01 · what did the person say?"),
    );
  const three = asks("2026-11-19", "2026-11-20", "2026-11-23");
  const again = deed("2026-11-25", "10:00", "chair", {
    did: "meeting-closed",
    meeting: "NAV-2611",
    discussed: ["NAV-2611-01"],
  });
  const rules = (log: Log) => rulesOf(log).filter((rule) => rule === "more-than-three-chases");
  expect(rules(withSeen(...three, ...asks("2026-11-26")))).toHaveLength(1);
  const twice = withDeeds(again);
  const within = [...three, ...asks("2026-11-26", "2026-11-27", "2026-11-30")];
  expect(rules({ ...twice, seen: [...twice.seen, ...within] })).toEqual([]);
  expect(rules({ ...twice, seen: [...twice.seen, ...within, ...asks("2026-12-01")] })).toHaveLength(1);
});

test("a list of things is judged thing by thing, as if each had come alone", () => {
  const asks = (day: string, ...things: string[]) =>
    seen(day, "09:00", "chair", "chasing.together", ["2 things wait for you", ...things].join("\n\n"));
  const alone = seen("2026-11-17", "09:00", "chair", "plan.nudge", "NAV-2611-01-A7 · was due Mon 16 Nov");
  const listed = ["2026-11-24", "2026-11-26", "2026-11-27"].map((day) =>
    asks(day, "NAV-2611-01-A7 · was due Mon 16 Nov\nDo it, please", "Capacity · is there room?"),
  );
  expect(rulesOf(withSeen(alone, ...listed))).toContain("more-than-three-chases");
  // Of another kind, it is another thing.
  const others = ["2026-11-24", "2026-11-26", "2026-11-27"].map((day) =>
    asks(day, "NAV-2611-01-A7 · cannot be done", "Capacity · is there room?"),
  );
  expect(rulesOf(withSeen(alone, ...others))).not.toContain("more-than-three-chases");
});
