import { describe, expect, test } from "@jest/globals";
import { dueAtOf, dutyOf } from "../../../src/cases/domain/due.js";
import { openToPartners, readableByPartners } from "../../../src/cases/domain/statuses.js";
import type { Case } from "../../../src/cases/domain/types.js";
import {
  closeUrgent,
  endWithCase,
  openUrgent,
  seeAsked,
  seeHalf,
  urgentDuty,
  urgentEnds,
} from "../../../src/cases/domain/urgent.js";
import { ALL_STATUSES, caseIn, clock } from "../samples.js";

/** Tuesday 1 December 2026, 14:00 in London. */
const TUESDAY = "2026-12-01T14:00:00.000Z";

function opened(state: Case, now = TUESDAY, question = "Who can bring a heater?"): Case {
  const open = openUrgent(state, "holder", question, clock, now);
  if (!open.ok) throw new Error(open.refusal.code);
  return open.value.state;
}

describe("an urgent thread ends", () => {
  test.each([
    ["two days later, to the minute", "2026-12-01T14:00:00.000Z", "2026-12-03T14:00:00.000Z"],
    ["in the morning, when that is at night", "2026-12-01T23:30:00.000Z", "2026-12-04T08:00:00.000Z"],
    [
      "on Monday at the same time, when that is on a Saturday",
      "2026-12-03T14:00:00.000Z",
      "2026-12-07T14:00:00.000Z",
    ],
    ["on Monday too, opened on a Friday", "2026-12-04T16:00:00.000Z", "2026-12-07T16:00:00.000Z"],
    ["after the bank holidays", "2026-12-23T10:00:00.000Z", "2026-12-29T10:00:00.000Z"],
    [
      "by hours that pass, when the clocks go forward",
      "2027-03-26T10:00:00.000Z",
      "2027-03-30T10:00:00.000Z",
    ],
  ])("%s", (_, from, to) => {
    expect(urgentEnds(from, { urgentHours: 48, zone: "Europe/London" })).toBe(to);
  });
});

describe("opening", () => {
  test.each(ALL_STATUSES)("a case that is %s", (status) => {
    const open = openUrgent(caseIn(status), "holder", "Who?", clock, TUESDAY);
    const refused = ["draft", "returned", "closed", "withdrawn", "handled-outside"].includes(status);
    expect(open).toMatchObject(
      refused ? { ok: false, refusal: { code: `case-is-${status}` } } : { ok: true },
    );
  });

  test("is for one at a time: the same words again change nothing, others are refused", () => {
    const state = opened(caseIn("accepted"));
    expect(openUrgent(state, "chair", "Who can bring a heater?", clock, TUESDAY)).toEqual({
      ok: true,
      value: { state, events: [] },
    });
    expect(openUrgent(state, "holder", "Something else?", clock, TUESDAY)).toEqual({
      ok: false,
      refusal: { code: "urgent-open-already" },
    });
    const over = closeUrgent(state, "holder", TUESDAY);
    if (!over.ok) throw new Error(over.refusal.code);
    expect(opened(over.value.state, TUESDAY, "Something else?").urgent).toMatchObject({
      round: 2,
      status: "open",
    });
  });

  test("opens a case to answers, and to readers only if its agenda is out", () => {
    expect(openToPartners(caseIn("submitted"))).toBe(false);
    expect(openToPartners(opened(caseIn("submitted")))).toBe(true);
    expect(readableByPartners(opened(caseIn("submitted")))).toBe(false);
    expect(readableByPartners(opened(caseIn("in-progress")))).toBe(true);
  });
});

describe("closing", () => {
  test("twice is once, and what was never open cannot be closed", () => {
    const over = closeUrgent(opened(caseIn("review")), "chair", "2026-12-02T09:00:00.000Z");
    expect(over).toMatchObject({
      ok: true,
      value: { state: { urgent: { status: "closed", closedBy: "chair" } } },
    });
    if (over.ok)
      expect(closeUrgent(over.value.state, "holder", TUESDAY)).toMatchObject({
        ok: true,
        value: { events: [] },
      });
    expect(closeUrgent(caseIn("review"), "chair", TUESDAY)).toEqual({
      ok: false,
      refusal: { code: "urgent-none-open" },
    });
  });

  test("comes with the end of the case", () => {
    const state = opened(caseIn("accepted"));
    expect(endWithCase(state, TUESDAY)).toBe(state);
    expect(endWithCase({ ...state, status: "withdrawn" }, TUESDAY).urgent).toMatchObject({
      status: "closed",
    });
  });
});

describe("the clock", () => {
  const state = opened(caseIn("accepted"));
  test("looks at it after half the time, and at its end", () => {
    expect(dueAtOf(state, clock)).toBe("2026-12-02T14:00:00.000Z");
    expect(dutyOf(state, clock, "2026-12-02T13:59:00.000Z").do).toBe("nothing");
    expect(dutyOf(state, clock, "2026-12-02T14:00:00.000Z").do).toBe("urgent-half");
    const half = seeHalf(state);
    if (!half.ok) throw new Error(half.refusal.code);
    expect(dueAtOf(half.value.state, clock)).toBe("2026-12-03T14:00:00.000Z");
    expect(dutyOf(half.value.state, clock, "2026-12-03T14:00:00.000Z").do).toBe("urgent-end");
    expect(seeHalf(half.value.state)).toMatchObject({ ok: true, value: { events: [] } });
  });

  test("after an outage it only ends", () => {
    expect(urgentDuty(state, clock, "2026-12-04T09:00:00.000Z")).toEqual({ do: "end" });
  });

  test("asks after its end what the person said: the case holder, then the chair, each once", () => {
    const over = closeUrgent(state, undefined, "2026-12-03T14:00:00.000Z");
    if (!over.ok) throw new Error(over.refusal.code);
    const ended = over.value.state;
    expect(dueAtOf(ended, clock)).toBe("2026-12-10T09:00:00.000Z");
    expect(dutyOf(ended, clock, "2026-12-10T08:59:00.000Z").do).toBe("nothing");
    expect(dutyOf(ended, clock, "2026-12-10T09:00:00.000Z")).toEqual({ do: "urgent-ask", nudge: 1 });
    // After an outage only the chair hears.
    expect(dutyOf(ended, clock, "2026-12-18T10:00:00.000Z")).toEqual({ do: "urgent-ask", nudge: 2 });
    const first = seeAsked(ended, 1);
    if (!first.ok) throw new Error(first.refusal.code);
    expect(dueAtOf(first.value.state, clock)).toBe("2026-12-17T09:00:00.000Z");
    expect(seeAsked(first.value.state, 1)).toMatchObject({ ok: true, value: { events: [] } });
    const both = seeAsked(first.value.state, 2);
    expect(both.ok && dueAtOf(both.value.state, clock)).toBe(dueAtOf(caseIn("accepted"), clock));
  });

  test("asks nothing about a case that has ended, or whose meeting asks", () => {
    const over = closeUrgent(state, undefined, "2026-12-03T14:00:00.000Z");
    if (!over.ok) throw new Error(over.refusal.code);
    const ended = over.value.state;
    const late = "2027-01-20T10:00:00.000Z";
    for (const status of ["closed", "withdrawn", "handled-outside"] as const)
      expect(dutyOf({ ...ended, status }, clock, late).do).toBe("nothing");
    const discussed = { ...caseIn("with-the-person"), urgent: ended.urgent };
    expect(urgentDuty(discussed, clock, late)).toBeUndefined();
    // Closed when the meeting had asked twice: it asks by itself.
    const months = { ...discussed, lastDiscussedAt: "2026-10-21T10:00:00.000Z" };
    expect(urgentDuty(months, clock, late)).toEqual({ do: "ask", nudge: 2 });
  });

  test("leaves what else is due where it was", () => {
    const sent = caseIn("with-the-person");
    const asked = opened(sent, "2026-12-21T10:00:00.000Z");
    expect(dueAtOf(asked, clock)).toBe("2026-12-22T10:00:00.000Z");
    const over = closeUrgent(asked, "holder", "2026-12-21T11:00:00.000Z");
    expect(over.ok && dueAtOf(over.value.state, clock)).toBe(dueAtOf(sent, clock));
  });
});
