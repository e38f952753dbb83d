import { afterEach, describe, expect, test } from "@jest/globals";
import { student } from "../../src/demo/month/typed.js";
import { type Sleeper, sleeper } from "./sleeper.js";

/** What the clock of the wall, of the host and of the people do to what falls due. London time in the comments. */
let on: Sleeper;
afterEach(() => on?.stop());

describe("daylight saving", () => {
  test("spring: the night has no hour from one to two, and every morning is nine o'clock", async () => {
    on = await sleeper("2027-03-08T09:10:00.000Z", "1st Thursday 10:00 for 60m");
    await on.jump("2027-03-16T09:00:00.000Z");
    await on.jump("2027-03-25T09:00:00.000Z");
    // Through the night, and every half hour around what falls due.
    await on.walk("2027-03-28T00:00:00.000Z", "2027-03-28T02:30:00.000Z", 30);
    for (const day of ["2027-03-29", "2027-03-30", "2027-03-31", "2027-04-01"]) {
      await on.walk(`${day}T07:30:00.000Z`, `${day}T09:30:00.000Z`, 30);
    }
    // The meeting is on 1 April at 10:00 BST. Good Friday and Easter Monday are no working days.
    expect(on.times("meetings.call")).toEqual(["2027-03-16T09:00:00.000Z"]);
    expect(on.times("meetings.agenda")).toEqual(["2027-03-25T09:00:00.000Z"]);
    expect(on.times("meetings.reminder")).toEqual(["2027-03-31T08:00:00.000Z"]);
    expect(on.times("meetings.start", on.cast.chair.id)).toEqual(["2027-04-01T09:00:00.000Z"]);
    // Monday's digest waited for Tuesday, at nine in summer time.
    expect(on.times("digest.weekly", on.cast.gp.id)).toContain("2027-03-30T08:00:00.000Z");
  });

  test("autumn: the hour from one to two comes twice, and nothing that falls due does", async () => {
    on = await sleeper("2027-10-11T09:10:00.000Z", "1st Thursday 10:00 for 60m");
    await on.jump("2027-10-21T08:00:00.000Z");
    await on.jump("2027-10-25T08:00:00.000Z");
    await on.walk("2027-10-31T00:00:00.000Z", "2027-10-31T02:30:00.000Z", 30);
    for (const day of ["2027-11-01", "2027-11-03", "2027-11-04"]) {
      await on.walk(`${day}T08:00:00.000Z`, `${day}T10:00:00.000Z`, 30);
    }
    expect(on.times("meetings.call")).toEqual(["2027-10-21T08:00:00.000Z"]);
    expect(on.times("meetings.agenda")).toEqual(["2027-11-01T09:00:00.000Z"]);
    expect(on.times("meetings.reminder")).toEqual(["2027-11-03T09:00:00.000Z"]);
    expect(on.times("meetings.start", on.cast.chair.id)).toEqual(["2027-11-04T10:00:00.000Z"]);
    const digests = on.times("digest.weekly", on.cast.gp.id).filter((at) => at > "2027-10-30");
    expect(digests).toEqual(["2027-11-01T09:00:00.000Z"]);
  });
});

describe("a host that was asleep for three days", () => {
  test("over the nudge and the cut-off: the nudge is dropped with its reason, the cut-off comes once", async () => {
    on = await sleeper("2026-11-02T09:10:00.000Z", "3rd Wednesday 10:00 for 60m");
    await on.jump("2026-11-04T09:00:00.000Z");
    const holder = on.cast.caseHolderTherapist.id;
    await on.submit(holder, "cases.bring", { series: on.series }, { ...student, send: "draft" });
    await on.jump("2026-11-09T08:30:00.000Z");
    await on.jump("2026-11-12T08:30:00.000Z");
    expect(await on.dropped()).toEqual(["nudge: after-cut-off"]);
    expect(on.times("meetings.nudge")).toEqual([]);
    expect(on.times("meetings.cut-off", on.cast.chair.id)).toEqual(["2026-11-12T08:30:00.000Z"]);
    // Monday's digest comes late, and once for each reader.
    expect(on.times("digest.weekly", holder)).toEqual(["2026-11-12T08:30:00.000Z"]);
    on.news();
    await on.jump("2026-11-12T08:31:00.000Z");
    expect(on.news()).toEqual([]);
  });

  test("over the reminder and the meeting itself: neither comes, the chair is asked once what became of it", async () => {
    on = await sleeper("2026-11-02T09:10:00.000Z", "3rd Wednesday 10:00 for 60m");
    for (const at of ["2026-11-04T09:00", "2026-11-09T09:00", "2026-11-11T17:00", "2026-11-13T09:00"]) {
      await on.jump(`${at}:00.000Z`);
    }
    await on.jump("2026-11-16T09:00:00.000Z");
    on.news();
    await on.jump("2026-11-19T09:00:00.000Z");
    expect(await on.dropped()).toEqual(["reminder: meeting-begun", "start: after-meeting"]);
    const toChair = on.news().filter(({ to }) => to === on.cast.chair.id);
    expect(toChair.map(({ card }) => card)).toEqual(["meetings.unfinished"]);
  });

  test("over the agenda: it goes out late, the overview before its cards, and the reminder follows in its time", async () => {
    on = await sleeper("2026-11-02T09:10:00.000Z", "3rd Wednesday 10:00 for 60m");
    await on.jump("2026-11-04T09:00:00.000Z");
    const holder = on.cast.caseHolderTherapist.id;
    const values = { ...student, question: "How can evenings become possible again?", send: "send" };
    await on.submit(holder, "cases.bring", { series: on.series }, values);
    const [sent] = on.times("cases.triage", on.cast.chair.id);
    expect(sent).toBe("2026-11-04T09:00:00.000Z");
    await on.jump("2026-11-11T18:00:00.000Z");
    on.news();
    // A Saturday: nobody is written to before Monday morning.
    await on.jump("2026-11-14T18:00:00.000Z");
    expect(on.times("meetings.agenda")).toEqual([]);
    await on.jump("2026-11-16T08:00:00.000Z");
    expect(on.times("meetings.agenda")).toEqual(["2026-11-16T08:00:00.000Z"]);
    await on.jump("2026-11-17T09:00:00.000Z");
    expect(on.times("meetings.reminder")).toEqual(["2026-11-17T09:00:00.000Z"]);
    expect(on.times("meetings.agenda")).toHaveLength(1);
  });
});

describe("a clock that is set back by an hour", () => {
  test("what has been seen is not seen again", async () => {
    on = await sleeper("2026-11-02T09:10:00.000Z", "3rd Wednesday 10:00 for 60m");
    await on.jump("2026-11-04T09:20:00.000Z");
    await on.walk("2026-11-04T08:20:00.000Z", "2026-11-04T10:00:00.000Z", 10);
    expect(on.times("meetings.call")).toHaveLength(1);
    expect(on.times("meetings.call-dm", on.cast.gp.id)).toHaveLength(1);

    await on.jump("2026-11-16T09:10:00.000Z");
    expect(on.times("digest.weekly", on.cast.gp.id)).toHaveLength(1);
    // In the hour that comes again, somebody chooses a day, so that their next digest is worked out anew.
    await on.jump("2026-11-16T08:10:00.000Z");
    await on.submit(on.cast.gp.id, "digest.settings", {}, { day: "2" });
    await on.submit(on.cast.gp.id, "digest.settings", {}, { day: "1" });
    await on.walk("2026-11-16T08:20:00.000Z", "2026-11-16T10:00:00.000Z", 10);
    expect(on.times("digest.weekly", on.cast.gp.id)).toHaveLength(1);
  });
});
