import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { atLocal, localIso, plusDays, plusMinutes } from "../../../src/kernel/instant.js";
import { isWorkingDay } from "../../../src/kernel/working-time.js";
import { nextStep, stepMoments, whyDrop } from "../../../src/meetings/domain/clock.js";
import { move } from "../../../src/meetings/domain/move.js";
import { DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import type { Meeting, MeetingStep } from "../../../src/meetings/domain/types.js";
import { done, sampleMeeting, sampleSeries } from "./sample.js";

const series = sampleSeries();
const IN_ORDER: readonly MeetingStep[] = [
  "capacity",
  "holiday-default",
  "call",
  "nudge",
  "cut-off",
  "agenda",
  "reminder",
  "start",
  "two-minutes",
  "follow-up",
  "unfinished",
  "summary",
];

const anyDay = fc.integer({ min: 0, max: 9 * 365 }).map((days) => plusDays("2026-12-01", days));
const anyTime = fc.integer({ min: 8 * 4, max: 20 * 4 }).map((quarters) => {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(quarters / 4))}:${two((quarters % 4) * 15)}`;
});

function meetingAt(date: string, time: string): Meeting {
  const start = atLocal(date, time, series.zone);
  return sampleMeeting({ start, end: plusMinutes(start, 60) });
}

describe("the clock of a meeting", () => {
  test("has the dates of PRODUCT's table for Wednesday 16 December 2026", () => {
    const moments = stepMoments(sampleMeeting(), series);
    const local = (step: MeetingStep) => localIso(moments[step], series.zone).slice(0, 16);
    expect(local("capacity")).toBe("2026-11-25T09:00");
    expect(local("call")).toBe("2026-12-02T09:00");
    expect(local("nudge")).toBe("2026-12-07T09:00");
    expect(local("cut-off")).toBe("2026-12-09T17:00");
    expect(local("agenda")).toBe("2026-12-11T09:00");
    expect(local("reminder")).toBe("2026-12-15T09:00");
    expect(local("start")).toBe("2026-12-16T10:00");
    expect(local("follow-up")).toBe("2026-12-16T11:15");
    expect(local("summary")).toBe("2026-12-18T09:00");
  });

  test("counts over Christmas and New Year without their bank holidays", () => {
    const moments = stepMoments(meetingAt("2027-01-06", "10:00"), series);
    // Friday 1 January is a holiday; Monday 28 stands for Boxing Day on Saturday
    expect(moments.agenda).toBe("2026-12-31T09:00:00.000Z");
    expect(moments["cut-off"]).toBe("2026-12-29T17:00:00.000Z");
  });

  test("has its steps in order and on working days, for any meeting through 2035", () => {
    fc.assert(
      fc.property(anyDay, anyTime, (date, time) => {
        const moments = stepMoments(meetingAt(date, time), series);
        const inOrder = IN_ORDER.map((step) => moments[step]);
        expect(inOrder).toEqual([...inOrder].sort());
        expect(new Set(inOrder).size).toBe(inOrder.length);
        for (const step of [
          "capacity",
          "call",
          "nudge",
          "cut-off",
          "agenda",
          "reminder",
          "summary",
        ] as const) {
          const local = localIso(moments[step], series.zone);
          expect(isWorkingDay(local.slice(0, 10))).toBe(true);
          expect(local.slice(11, 16)).toBe(step === "cut-off" ? "17:00" : "09:00");
        }
      }),
      { numRuns: 300 },
    );
  });

  test("moving a meeting moves every step that is to come", () => {
    fc.assert(
      fc.property(anyDay, anyTime, fc.integer({ min: 1, max: 60 }), (date, time, later) => {
        const meeting = meetingAt(date, time);
        const to = atLocal(plusDays(date, later), time, series.zone);
        const now = atLocal(plusDays(date, -60), "09:00", series.zone);
        const moved = done(move(meeting, to, series, [], "chair", now)).state;
        expect(stepMoments(moved, series)).toEqual(
          stepMoments(meetingAt(plusDays(date, later), time), series),
        );
        expect(nextStep(moved, series)?.at).toBe(stepMoments(moved, series).capacity);
      }),
      { numRuns: 100 },
    );
  });

  test("takes each step once, in order, until the meeting begins", () => {
    let meeting = sampleMeeting();
    const taken: MeetingStep[] = [];
    for (
      let step = nextStep(meeting, series)?.step;
      step && taken.length < 7;
      step = nextStep(meeting, series)?.step
    ) {
      taken.push(step);
      meeting = { ...meeting, done: [...meeting.done, step] };
    }
    expect(taken).toEqual(["capacity", "call", "nudge", "cut-off", "agenda", "reminder", "start"]);
  });

  test("waits for the date of a bank holiday before anything else", () => {
    const meeting = sampleMeeting({ holiday: { name: "Christmas Day" } });
    expect(nextStep(meeting, series)?.step).toBe("holiday-default");
  });

  test("warns once while a case has the floor, two minutes before its time is over", () => {
    const live = sampleMeeting({
      status: "live",
      done: ["call", "nudge", "cut-off", "agenda", "reminder", "start"],
      agenda: [
        {
          caseId: "c1",
          minutes: 10,
          carriedOver: false,
          state: "now",
          startedAt: "2026-12-16T10:05:00.000Z",
        },
      ],
    });
    expect(nextStep(live, series)).toEqual({ step: "two-minutes", at: "2026-12-16T10:13:00.000Z" });
    const [item] = live.agenda;
    const after = { ...live, agenda: item ? [{ ...item, warned: true }] : [] };
    expect(nextStep(after, series)?.step).toBe("unfinished");
  });

  test("has nothing left for a cancelled meeting, nor for one signed off and followed up", () => {
    expect(nextStep(sampleMeeting({ status: "cancelled" }), series)).toBeUndefined();
    expect(
      nextStep(sampleMeeting({ status: "signed-off", done: ["follow-up", "summary"] }), series),
    ).toBeUndefined();
  });

  test("still follows up when the chair signs off at once", () => {
    const meeting = sampleMeeting({ status: "signed-off", closedAt: "2026-12-16T11:00:00.000Z" });
    expect(nextStep(meeting, series)).toEqual({ step: "follow-up", at: "2026-12-16T11:15:00.000Z" });
  });

  test("drops what is of no more use after an outage, and nothing else", () => {
    const meeting = sampleMeeting({ status: "call-open" });
    expect(whyDrop("nudge", meeting, series, "2026-12-09T16:59:00.000Z")).toBeUndefined();
    expect(whyDrop("nudge", meeting, series, "2026-12-09T17:00:00.000Z")).toBe("after-cut-off");
    expect(whyDrop("cut-off", meeting, series, "2026-12-15T17:00:00.000Z")).toBeUndefined();
    expect(whyDrop("reminder", meeting, series, "2026-12-16T10:00:00.000Z")).toBe("meeting-begun");
    expect(whyDrop("agenda", meeting, series, "2026-12-16T11:00:00.000Z")).toBe("after-meeting");
    expect(whyDrop("follow-up", meeting, series, "2027-01-16T11:00:00.000Z")).toBeUndefined();
  });

  test("keeps its order with any settings that were accepted", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyDay, days, (date, chosen) => {
        const [
          capacityDays = 0,
          callDays = 0,
          nudgeDays = 0,
          cutOffDays = 0,
          agendaDays = 0,
          reminderDays = 0,
        ] = chosen.sort((a, b) => b - a);
        const settings = {
          ...DEFAULT_SETTINGS,
          capacityDays,
          callDays,
          nudgeDays,
          cutOffDays,
          agendaDays,
          reminderDays,
        };
        const moments = stepMoments(meetingAt(date, "10:00"), { settings, zone: series.zone });
        const inOrder = IN_ORDER.filter((step) => step !== "holiday-default").slice(0, 7);
        const before = inOrder.map((step) => moments[step]);
        expect(before).toEqual([...before].sort());
      }),
      { numRuns: 100 },
    );
  });
});
