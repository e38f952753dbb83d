import { describe, expect, test } from "@jest/globals";
import { answerNudgeAt } from "../../../src/cases/domain/clock.js";
import { dueAtOf, dutyOf } from "../../../src/cases/domain/due.js";
import { ALL_STATUSES, caseIn, clock, DISCUSSED } from "../samples.js";

/** T is Wed 16 December 2026; 25 and 28 December and 1 January are bank holidays. */
const FIRST = "2026-12-23T09:00:00.000Z";
const SECOND = "2027-01-04T09:00:00.000Z";
const CHAIR = "2027-01-11T09:00:00.000Z";

/** Somebody is at it, and the 28 days were said: neither the watch nor they fall due before the rest. */
const LOOKED_AFTER = { standardTold: 3, touchedAt: "2027-02-01T09:00:00.000Z" };

describe("what did the person say?", () => {
  test("is asked 5 and 10 working days after the meeting, and of the chair after 15, over Christmas", () => {
    const state = caseIn("with-the-person");
    expect([1, 2, 3].map((n) => answerNudgeAt(state, n as 1 | 2 | 3, clock))).toEqual([FIRST, SECOND, CHAIR]);
  });

  test("falls due once for each nudge", () => {
    expect(dueAtOf(caseIn("with-the-person"), clock)).toBe(FIRST);
    expect(dueAtOf(caseIn("with-the-person", { nudges: 1 }), clock)).toBe(SECOND);
    expect(dueAtOf(caseIn("with-the-person", { nudges: 2, ...LOOKED_AFTER }), clock)).toBe(CHAIR);
    expect(dueAtOf(caseIn("with-the-person", { nudges: 3, ...LOOKED_AFTER }), clock)).toBe(
      "2027-02-10T09:00:00.000Z",
    );
  });

  test("a minute too early nothing is done", () => {
    expect(dutyOf(caseIn("with-the-person"), clock, "2026-12-23T08:59:00.000Z")).toEqual({ do: "nothing" });
    expect(dutyOf(caseIn("with-the-person"), clock, FIRST)).toEqual({ do: "ask-for-answers", nudge: 1 });
  });

  test("after an outage only the last nudge that was missed goes out", () => {
    expect(dutyOf(caseIn("with-the-person"), clock, "2027-01-06T12:00:00.000Z")).toEqual({
      do: "ask-for-answers",
      nudge: 2,
    });
    expect(dutyOf(caseIn("with-the-person"), clock, CHAIR)).toEqual({ do: "ask-for-answers", nudge: 3 });
  });

  test("goes on while help for one offer is under way and others wait", () => {
    expect(dutyOf(caseIn("in-progress"), clock, FIRST)).toEqual({ do: "ask-for-answers", nudge: 1 });
  });

  test("counts from the last discussion when the case came back", () => {
    const back = caseIn("with-the-person", {
      discussedAt: "2026-10-21T09:00:00.000Z",
      lastDiscussedAt: DISCUSSED,
      ...LOOKED_AFTER,
    });
    expect(dueAtOf(back, clock)).toBe(FIRST);
  });
});

describe("review", () => {
  test.each(["discussed", "with-the-person", "in-progress"] as const)(
    "begins from %s on its date",
    (status) => {
      const state = caseIn(status, { nudges: 3, ...LOOKED_AFTER });
      expect(dueAtOf(state, clock)).toBe("2027-02-10T09:00:00.000Z");
      expect(dutyOf(state, clock, "2027-02-10T09:00:00.000Z")).toEqual({ do: "begin-review" });
    },
  );

  test("ends by itself five working days later, when the case comes back", () => {
    expect(dueAtOf(caseIn("review"), clock)).toBe("2027-02-17T09:00:00.000Z");
    expect(dutyOf(caseIn("review"), clock, "2027-02-17T09:00:00.000Z")).toEqual({ do: "bring-back" });
  });
});

describe("a case that waits for the chair", () => {
  test("is asked about once, when the agenda is about to go out", () => {
    expect(dueAtOf(caseIn("submitted"), clock)).toBe(clock.meeting?.agenda);
    expect(dutyOf(caseIn("submitted"), clock, "2026-12-11T09:00:00.000Z")).toEqual({ do: "ask-chair" });
    expect(dueAtOf(caseIn("submitted", { chairAskedAt: "2026-12-11T09:00:00.000Z" }), clock)).toBe(
      clock.meeting?.start,
    );
  });

  test("a late one is not asked about again before its meeting", () => {
    expect(dueAtOf(caseIn("submitted", { late: true }), clock)).toBe(clock.meeting?.start);
  });

  test.each(["submitted", "returned"] as const)(
    "%s when its meeting begins, it goes with the next one",
    (status) => {
      expect(dutyOf(caseIn(status), clock, "2026-12-16T10:00:00.000Z")).toEqual({ do: "move-on" });
    },
  );

  test("moving the meeting moves what is due", () => {
    const moved = {
      ...clock,
      meeting: {
        cutOff: "2026-12-16T17:00:00.000Z",
        agenda: "2026-12-18T09:00:00.000Z",
        start: "2026-12-23T10:00:00.000Z",
      },
    };
    expect(dueAtOf(caseIn("submitted"), moved)).toBe("2026-12-18T09:00:00.000Z");
    expect(dutyOf(caseIn("submitted"), moved, "2026-12-11T09:00:00.000Z")).toEqual({ do: "nothing" });
  });
});

test("whatever waits for people alone, or has ended, is never due", () => {
  for (const status of [
    "draft",
    "accepted",
    "on-agenda",
    "deferred",
    "closed",
    "withdrawn",
    "handled-outside",
  ] as const) {
    expect(dueAtOf(caseIn(status), clock)).toBeUndefined();
    expect(dutyOf(caseIn(status), clock, "2030-01-01T00:00:00.000Z")).toEqual({ do: "nothing" });
  }
});

test("the duty and the due moment always agree: due means there is something to do", () => {
  for (const status of ALL_STATUSES) {
    for (const nudges of [0, 1, 2, 3]) {
      const state = caseIn(status, { nudges });
      const due = dueAtOf(state, clock);
      if (due === undefined) continue;
      expect(dutyOf(state, clock, due).do).not.toBe("nothing");
    }
  }
});
