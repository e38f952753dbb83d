import { describe, expect, test } from "@jest/globals";
import { type ActionClock, dueAt, OVERDUE_DAYS } from "../../../src/plan/domain/due.js";
import { nextStep } from "../../../src/plan/domain/next-step.js";
import {
  addAction,
  chaseAction,
  closeUndone,
  completeAction,
  type Decide,
  giveUpAction,
  handOver,
  isSameAction,
} from "../../../src/plan/domain/transitions.js";
import type { Action, ActionStatus } from "../../../src/plan/domain/types.js";

const clock: ActionClock = { zone: "Europe/London", morning: "09:00", overdueDays: OVERDUE_DAYS };
const NOW = "2026-12-16T11:00:00.000Z";
const LATER = "2026-12-17T11:00:00.000Z";
const from = {
  ...{ id: "a", ref: "NAV-2612-03-A1", area: "area", series: "series", caseId: "case", owner: "garden" },
  ...{ addedBy: "chair", dueDate: "2026-12-23", what: "Ring the pharmacy" },
};

function open(more: Partial<typeof from> = {}): Action {
  const added = addAction({ ...from, ...more }, "2026-12-16", NOW, clock);
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value.state;
}
function after(decided: Decide): Action {
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.state;
}
const GIVEN: Record<ActionStatus, () => Action> = {
  open,
  done: () => after(completeAction(open(), "Sorted", NOW, clock)),
  "no-longer-possible": () => after(giveUpAction(open(), "It has closed", NOW, clock)),
  "not-done": () => after(closeUndone(open(), NOW, clock)),
  "handed-over": () => after(handOver(open(), "tenancy", NOW, clock)),
};
const PRESSES: Record<string, (given: Action) => Decide> = {
  done: (given) => completeAction(given, undefined, LATER, clock),
  "not possible": (given) => giveUpAction(given, "Full", LATER, clock),
  "not done": (given) => closeUndone(given, LATER, clock),
  "hand over": (given) => handOver(given, "tenancy", LATER, clock),
  "hand over elsewhere": (given) => handOver(given, "holder", LATER, clock),
};
/** `=` nothing changes; `!` refused with this code; else the status that follows. In the order of PRESSES. */
const TABLE: Record<ActionStatus, readonly string[]> = {
  open: ["done", "no-longer-possible", "not-done", "handed-over", "handed-over"],
  done: ["=", "!action-closed", "!action-closed", "!action-closed", "!action-closed"],
  "no-longer-possible": ["!action-closed", "=", "!action-closed", "!action-closed", "!action-closed"],
  "not-done": ["!action-closed", "!action-closed", "=", "!action-closed", "!action-closed"],
  "handed-over": [
    "!action-handed-over",
    "!action-handed-over",
    "!action-handed-over",
    "=",
    "!action-handed-over",
  ],
};

describe("what may follow what", () => {
  const cases = (Object.keys(GIVEN) as ActionStatus[]).flatMap((status) =>
    Object.keys(PRESSES).map((press, index) => ({ status, press, follows: TABLE[status][index] ?? "" })),
  );
  test.each(cases)("given $status, when $press, then $follows", ({ status, press, follows }) => {
    const given = GIVEN[status]();
    const decided = PRESSES[press]?.(given);
    if (decided === undefined) throw new Error(press);
    if (follows.startsWith("!"))
      return expect(decided).toEqual({ ok: false, refusal: { code: follows.slice(1) } });
    if (follows === "=") return expect(decided).toEqual({ ok: true, value: { state: given, events: [] } });
    const state = after(decided);
    expect(state.dueAt).toBeUndefined();
    return expect(state.status).toBe(follows);
  });
});

describe("adding", () => {
  test.each([
    ["2026-12-15", "action-date-past"],
    ["2028-01-01", "action-date-far"],
  ])("by %s is refused", (dueDate, code) => {
    expect(addAction({ ...from, dueDate }, "2026-12-16", NOW, clock)).toEqual({
      ok: false,
      refusal: { code },
    });
  });

  test("today is fine", () => expect(open({ dueDate: "2026-12-16" }).status).toBe("open"));

  test("the same owner and words are the same action while it is open", () => {
    expect(isSameAction(open(), { owner: "garden", what: "ring  the pharmacy" })).toBe(true);
    expect(isSameAction(open(), { owner: "holder", what: "Ring the pharmacy" })).toBe(false);
    expect(isSameAction(GIVEN.done(), { owner: "garden", what: "Ring the pharmacy" })).toBe(false);
  });

  test("to its own owner it cannot be handed", () => {
    expect(handOver(open(), "garden", LATER, clock)).toEqual({
      ok: false,
      refusal: { code: "action-same-owner" },
    });
  });
});

describe("overdue", () => {
  test("asked one and three working days after the date, then told at five, over Christmas", () => {
    // due Wednesday 23 December: the 25th and 28th are days off
    const seen: string[] = [];
    let action = open();
    for (let due = dueAt(action, clock); due !== undefined; due = dueAt(action, clock)) {
      seen.push(due.slice(0, 16));
      action = chaseAction(action, due, clock).state;
    }
    expect(seen).toEqual(["2026-12-24T09:00", "2026-12-30T09:00", "2027-01-04T09:00"]);
  });

  test("after an outage the reminders that were missed are one; the clock run again does nothing", () => {
    const late = chaseAction(open(), "2026-12-31T10:00:00.000Z", clock);
    expect(late.events).toMatchObject([{ nudge: 2 }]);
    expect(chaseAction(late.state, "2026-12-31T10:01:00.000Z", clock).events).toEqual([]);
  });

  test.each(["done", "no-longer-possible", "not-done", "handed-over"] as const)(
    "%s is never chased",
    (status) => {
      expect(chaseAction(GIVEN[status](), "2027-06-01T09:00:00.000Z", clock).events).toEqual([]);
    },
  );
});

describe("whose turn it is", () => {
  test.each([
    ["open", "owner", "do-it", "2026-12-23"],
    ["done", "nobody", "nothing", undefined],
    ["no-longer-possible", "case-holder", "find-another-way", "2026-12-23"],
    ["not-done", "case-holder", "find-another-way", "2026-12-23"],
    ["handed-over", "nobody", "nothing", undefined],
  ] as const)("given %s: %s, %s, by %s", (status, owner, step, by) => {
    expect(nextStep(GIVEN[status](), clock)).toEqual({ owner, step, ...(by ? { by } : {}) });
  });
});
