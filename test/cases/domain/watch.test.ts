import { describe, expect, test } from "@jest/globals";
import type { CaseClock } from "../../../src/cases/domain/clock.js";
import { dueAtOf, dutyOf } from "../../../src/cases/domain/due.js";
import type { Case } from "../../../src/cases/domain/types.js";
import { nextStandard, nextWatch, touched } from "../../../src/cases/domain/watch.js";

const clock: CaseClock = {
  zone: "Europe/London",
  morning: "09:00",
  answerNudgeDays: [5, 10, 15],
  reviewWeeks: 8,
  urgentHours: 48,
  handoverDays: [2, 5],
};

/** Discussed on Wednesday 13 January 2027; all three nudges of F3 are behind it. */
const state: Case = {
  ...{ id: "c", ref: "NAV-2701-01", area: "a", series: "s", owner: "holder", status: "with-the-person" },
  ...{ ageBand: "40-54", needs: ["housing"], complexity: "complex", safetyPlan: "yes", personKnows: true },
  ...{ excluded: [], carriedOver: 0, confirmedFindings: 0, nudges: 3 },
  ...{
    discussedAt: "2027-01-13T10:20:00.000Z",
    lastDiscussedAt: "2027-01-13T10:20:00.000Z",
    reviewAt: "2027-03-10T09:00:00.000Z",
    changedAt: "2027-01-13T10:20:00.000Z",
    text: { situation: "-" },
  },
};

describe("the lost-to-follow-up watch", () => {
  test("asks the case holder after 21 days in which nobody did anything", () => {
    expect(nextWatch(state, clock)).toEqual({
      ask: "case-holder",
      round: 1,
      at: "2027-02-03T09:00:00.000Z",
    });
    const later = touched(state, "2027-01-20T15:00:00.000Z");
    expect(nextWatch(later, clock)?.at).toBe("2027-02-10T09:00:00.000Z");
  });

  test("on a working day, over Easter and the change of the clock", () => {
    // 26 and 29 March 2027 are Good Friday and Easter Monday; summer time begins on the 28th.
    const quiet = touched(state, "2027-03-05T12:00:00.000Z");
    expect(nextWatch(quiet, clock)?.at).toBe("2027-03-30T08:00:00.000Z");
  });

  test("then the chair, three working days later; then the case holder after three more weeks", () => {
    const asked = {
      ...state,
      watch: { round: 1, asked: "case-holder", at: "2027-02-03T09:00:00.000Z" },
    } as const;
    expect(nextWatch(asked, clock)).toEqual({ ask: "chair", round: 1, at: "2027-02-08T09:00:00.000Z" });
    const told = { ...state, watch: { round: 1, asked: "chair", at: "2027-02-08T09:00:00.000Z" } } as const;
    expect(nextWatch(told, clock)).toEqual({
      ask: "case-holder",
      round: 2,
      at: "2027-03-01T09:00:00.000Z",
    });
  });

  test("is over as soon as somebody does something", () => {
    const asked: Case = {
      ...state,
      watch: { round: 1, asked: "case-holder", at: "2027-02-03T09:00:00.000Z" },
    };
    expect(nextWatch(touched(asked, "2027-02-04T09:00:00.000Z"), clock)).toEqual({
      ask: "case-holder",
      round: 1,
      at: "2027-02-25T09:00:00.000Z",
    });
  });

  test.each(["draft", "on-agenda", "review", "closed", "withdrawn"] as const)(
    "does not watch a case that is %s",
    (status) => expect(nextWatch({ ...state, status }, clock)).toBeUndefined(),
  );
});

describe("a case that waits for a meeting", () => {
  const at = {
    cutOff: "2027-01-27T17:00:00.000Z",
    agenda: "2027-01-29T09:00:00.000Z",
    start: "2027-02-03T10:00:00.000Z",
  };
  test.each(["submitted", "returned", "accepted", "deferred"] as const)(
    "and is %s is carried along by it",
    (status) => {
      expect(nextWatch({ ...state, status }, { ...clock, meeting: at })).toBeUndefined();
    },
  );

  test.each(["submitted", "returned", "accepted", "deferred"] as const)(
    "and is %s is the chair's to look at, where none is planned",
    (status) => {
      const stranded = { ...state, status };
      expect(nextWatch(stranded, clock)).toEqual({ ask: "chair", round: 1, at: "2027-02-03T09:00:00.000Z" });
      expect(dutyOf(stranded, clock, "2027-02-03T09:00:00.000Z")).toEqual({
        do: "watch",
        ask: "chair",
        round: 1,
      });
    },
  );
});

describe("the 28 days", () => {
  test("are said a week before their end, at their end, and three working days later to the chair", () => {
    const moments = [0, 1, 2].map((standardTold) => nextStandard({ ...state, standardTold }, clock));
    expect(moments).toEqual([
      { step: "week-left", at: "2027-02-03T09:00:00.000Z" },
      { step: "over", at: "2027-02-10T09:00:00.000Z" },
      { step: "over-chair", at: "2027-02-15T09:00:00.000Z" },
    ]);
    expect(nextStandard({ ...state, standardTold: 3 }, clock)).toBeUndefined();
  });

  test("are over once the first help has started", () => {
    expect(nextStandard({ ...state, firstHelpAt: "2027-02-01T10:00:00.000Z" }, clock)).toBeUndefined();
  });

  test("count from the first discussion, also of a case that came back", () => {
    const back: Case = { ...state, lastDiscussedAt: "2027-02-10T10:20:00.000Z" };
    expect(nextStandard(back, clock)?.at).toBe("2027-02-03T09:00:00.000Z");
  });

  test("after an outage only the last of them that is overdue is said", () => {
    const duty = dutyOf({ ...state, nudges: 3 }, clock, "2027-02-12T12:00:00.000Z");
    expect(duty).toEqual({ do: "tell-standard", step: "over" });
  });
});

test("the case falls due at the earliest of them", () => {
  expect(dueAtOf(state, clock)).toBe("2027-02-03T09:00:00.000Z");
  expect(dueAtOf({ ...state, standardTold: 3 }, clock)).toBe("2027-02-03T09:00:00.000Z");
  const asked: Case = {
    ...state,
    standardTold: 3,
    watch: { round: 1, asked: "chair", at: "2027-02-20T09:00:00.000Z" },
  };
  expect(dueAtOf(asked, clock)).toBe("2027-03-10T09:00:00.000Z");
});
