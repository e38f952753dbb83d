import { describe, expect, test } from "@jest/globals";
import { settleHoliday } from "../../../src/meetings/domain/holiday.js";
import { cancel, move, newStart } from "../../../src/meetings/domain/move.js";
import { datesToAdd, newMeeting, plannedDates } from "../../../src/meetings/domain/schedule.js";
import type { MeetingStatus } from "../../../src/meetings/domain/types.js";
import { codeOf, done, sampleMeeting, sampleSeries } from "./sample.js";

const now = "2026-11-02T09:00:00.000Z";
const zone = "Europe/London";
/** The 4th Friday of December 2026 is Christmas Day. */
const fridays = sampleSeries({ ruleText: "4th Friday 10:00 for 60m" });

describe("a new date", () => {
  test("is a wall time in the series' zone, in summer too", () => {
    expect(done(newStart({ date: "2027-06-16", time: "10:00" }, zone, now))).toBe("2027-06-16T09:00:00.000Z");
  });

  test.each([
    ["16 December", "10:00", "meeting-date-malformed"],
    ["2026-02-30", "10:00", "meeting-date-malformed"],
    ["", "10:00", "meeting-date-malformed"],
    ["2026-12-17", "25:00", "meeting-time-malformed"],
    ["2026-12-17", "ten", "meeting-time-malformed"],
    ["2026-11-01", "10:00", "meeting-date-past"],
    ["2026-11-02", "09:00", "meeting-date-past"],
    ["2062-12-17", "10:00", "meeting-date-too-far"],
  ])("%s %s is refused: %s", (date, time, code) => {
    expect(codeOf(newStart({ date, time }, zone, now))).toBe(code);
  });
});

describe("moving a meeting", () => {
  const to = "2026-12-17T14:00:00.000Z";

  test("keeps its length, reference and who moved it", () => {
    const { state, events } = done(move(sampleMeeting(), to, sampleSeries(), [], "chair", now));
    expect(state).toMatchObject({ ref: "NAV-2612", start: to, end: "2026-12-17T15:00:00.000Z" });
    const was = "2026-12-16T10:00:00.000Z";
    expect(state.moved).toEqual({ from: was, at: now, by: "chair", times: 1, past: [was] });
    const again = done(move(state, "2026-12-18T14:00:00.000Z", sampleSeries(), [], "chair", now)).state;
    expect(again.moved).toMatchObject({ from: to, times: 2, past: [was, to] });
    expect(events).toEqual([{ type: "meeting-moved", from: "2026-12-16T10:00:00.000Z", to }]);
  });

  test.each<[MeetingStatus, string]>([
    ["live", "meeting-is-live"],
    ["closed", "meeting-is-over"],
    ["signed-off", "meeting-is-over"],
    ["cancelled", "meeting-is-cancelled"],
  ])("is refused when it is %s, and so is cancelling", (status, code) => {
    const meeting = sampleMeeting({ status });
    expect(codeOf(move(meeting, to, sampleSeries(), [], "chair", now))).toBe(code);
    expect(codeOf(cancel(meeting, "chair", now, "chair", "snow"))).toBe(code);
  });

  test("is refused to the date it has, and to a day another meeting has", () => {
    const meeting = sampleMeeting();
    const other = sampleMeeting({ id: "meeting-2", ref: "NAV-2701", start: "2026-12-17T09:00:00.000Z" });
    expect(codeOf(move(meeting, meeting.start, sampleSeries(), [], "chair", now))).toBe("meeting-same-date");
    expect(codeOf(move(meeting, to, sampleSeries(), [other], "chair", now))).toBe("meeting-date-taken");
    expect(move(meeting, to, sampleSeries(), [{ ...other, status: "cancelled" }], "chair", now).ok).toBe(
      true,
    );
  });

  test("opens the call again when the new cut-off lies ahead, but leaves a published agenda out", () => {
    const later = "2027-01-27T10:00:00.000Z";
    const at = "2026-12-10T09:00:00.000Z";
    const locked = sampleMeeting({ status: "locked", done: ["call", "nudge", "cut-off"] });
    expect(done(move(locked, later, sampleSeries(), [], "chair", at)).state).toMatchObject({
      status: "call-open",
      done: ["call"],
    });
    const out = sampleMeeting({
      status: "agenda-out",
      done: ["call", "nudge", "cut-off", "agenda", "reminder"],
    });
    expect(done(move(out, later, sampleSeries(), [], "chair", at)).state).toMatchObject({
      status: "agenda-out",
      done: ["call", "cut-off", "agenda"],
    });
  });
});

describe("a date on a bank holiday", () => {
  const asked = sampleMeeting({}, fridays);

  test("is held on the holiday's own day until somebody chooses", () => {
    expect(asked).toMatchObject({
      planned: "2026-12-25",
      start: "2026-12-25T10:00:00.000Z",
      holiday: { name: "Christmas Day" },
    });
    expect(asked.holiday?.choice).toBeUndefined();
  });

  test.each([
    ["next-week", "2027-01-08T10:00:00.000Z"],
    ["next-working-day", "2026-12-29T10:00:00.000Z"],
    ["keep", "2026-12-25T10:00:00.000Z"],
  ] as const)("%s is %s, under the same reference", (choice, start) => {
    const { state } = done(settleHoliday(asked, choice, fridays, now));
    expect(state).toMatchObject({ ref: "NAV-2612", start, holiday: { choice } });
  });

  test("skip cancels it", () => {
    expect(done(settleHoliday(asked, "skip", fridays, now)).state).toMatchObject({
      status: "cancelled",
      cancelled: { because: "holiday" },
    });
  });

  test("is settled once: the second answer hears what is already so", () => {
    const settled = done(settleHoliday(asked, "keep", fridays, now)).state;
    expect(settleHoliday(settled, "skip", fridays, now)).toEqual({
      ok: false,
      refusal: { code: "holiday-already-settled", choice: "keep" },
    });
    expect(codeOf(settleHoliday(sampleMeeting(), "keep", sampleSeries(), now))).toBe(
      "holiday-nothing-to-decide",
    );
  });

  test("is not asked about when the series says what to do", () => {
    const [first] = done(plannedDates({ ...fridays, onHoliday: "next-working-day" }, "2026-12-01", 1));
    expect(first).toMatchObject({ ref: "NAV-2612", date: "2026-12-29", choice: "next-working-day" });
  });
});

describe("the dates ahead", () => {
  test("three meetings are kept, and no reference comes twice", () => {
    const series = sampleSeries();
    const first = datesToAdd(series, [], now).map((date, index) => newMeeting(`m${index}`, series, date));
    expect(first.map((meeting) => meeting.ref)).toEqual(["NAV-2612", "NAV-2701", "NAV-2702"]);
    expect(datesToAdd(series, first, now)).toEqual([]);
    const [december, ...rest] = first;
    const held = [{ ...december, status: "closed" } as (typeof first)[number], ...rest];
    expect(datesToAdd(series, held, "2026-12-16T11:00:00.000Z").map((date) => date.ref)).toEqual([
      "NAV-2703",
    ]);
    const cancelled = [{ ...december, status: "cancelled" } as (typeof first)[number], ...rest];
    expect(datesToAdd(series, cancelled, now).map((date) => date.ref)).toEqual(["NAV-2703"]);
  });

  test("end with the rule", () => {
    const series = sampleSeries({ ruleText: "3rd Wednesday 10:00 for 60m, 2 times" });
    expect(datesToAdd(series, [], now)).toHaveLength(2);
    expect(datesToAdd(series, [], "2027-06-01T09:00:00.000Z")).toEqual([]);
  });

  test("of a rule that hardly ever matches are as many as there are", () => {
    const series = sampleSeries({
      ruleText: "5th Monday every 12 months 10:00 for 60m",
      firstDate: "2028-02-01",
    });
    expect(done(plannedDates(series, "2028-02-01", 6)).length).toBeGreaterThan(0);
  });
});
