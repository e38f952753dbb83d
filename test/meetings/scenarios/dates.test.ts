import { afterEach, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SERIES } from "./scene.js";

let scene: Scene;
afterEach(() => scene.close());

const FRIDAYS = { ruleText: "4th Friday 10:00 for 60m" };

describe("a date on a bank holiday", () => {
  test("is asked about; the first answer counts and the second hears what is already so", async () => {
    scene = await openScene(FRIDAYS);
    expect(await scene.dms("chair")).toContain("NAV-2612 · bank holiday, please choose");
    expect(await scene.press("chair", "meetings.holiday", { choice: "next-working-day" })).toBe(
      "holiday-noted",
    );
    expect(await scene.press("deputy", "meetings.holiday", { choice: "keep" })).toBe(
      "holiday-already-settled",
    );
    expect(await scene.press("deputy", "meetings.holiday", { choice: "next-working-day" })).toBe(
      "holiday-noted",
    );
    expect((await scene.meeting()).start).toBe("2026-12-29T10:00:00.000Z");
    expect(await scene.events("holiday-settled")).toBe(1);
    expect(await scene.dms("deputy")).toContain("NAV-2612 · date settled");
  });

  test("moves a week when nobody answers by one working day before the call, and the chair is told", async () => {
    scene = await openScene(FRIDAYS);
    // T is Friday 25 December, so the call would be due on the 11th
    await scene.world.moveTo("2026-12-10T08:59:00.000Z");
    expect((await scene.meeting()).holiday?.choice).toBeUndefined();
    await scene.world.moveTo("2026-12-10T09:00:00.000Z");
    expect(await scene.meeting()).toMatchObject({
      start: "2027-01-08T10:00:00.000Z",
      holiday: { choice: "next-week" },
    });
    expect(await scene.dms("chair")).toContain("Nobody said what to do about Christmas Day");
    expect(await scene.events("call-opened")).toBe(0);
    expect(await scene.channel()).toContain("Fri 8 January 2027, 10:00 NAV-2612");
  });

  test("that is left out cancels the meeting, and another is put into the calendar", async () => {
    scene = await openScene(FRIDAYS);
    await scene.press("chair", "meetings.holiday", { choice: "skip" });
    expect((await scene.meeting()).status).toBe("cancelled");
    const ahead = (await scene.meetings()).filter(({ status }) => status === "scheduled");
    expect(ahead.map(({ ref }) => ref)).toEqual(["NAV-2701", "NAV-2702", "NAV-2703"]);
  });
});

describe("the cards of its cases follow a date", () => {
  const cardsOf = async (member: string) =>
    (await scene.world.dms(member)).map(wordsOf).filter((words) => words.startsWith("NAV-2612-01 · "));

  test("that is settled for a bank holiday", async () => {
    scene = await openScene(FRIDAYS);
    await scene.accepted();
    for (const member of ["chair", "holder"])
      expect((await cardsOf(member)).join()).toContain("Fri 25 Dec, 10:00");
    await scene.press("chair", "meetings.holiday", { choice: "next-working-day" });
    for (const member of ["chair", "holder"]) {
      const [card] = await cardsOf(member);
      expect(card).toContain("Tue 29 Dec, 10:00");
      expect(card).not.toContain("Fri 25 Dec");
    }
  });

  test("that a new rule puts elsewhere", async () => {
    scene = await openScene();
    const id = await scene.accepted();
    await scene.world.press("chair", "cases.defer", { case: id });
    expect((await cardsOf("holder"))[0]).toContain("Wed 20 Jan, 10:00");
    const values = { name: "Naverley", rule: "3rd Thursday 11:00 for 60m", onHoliday: "ask", joinLink: "" };
    await scene.world.submit("chair", "series.edit", { series: SERIES }, values);
    expect((await cardsOf("holder"))[0]).toContain("Thu 21 Jan, 11:00");
    expect((await cardsOf("holder"))[0]).not.toContain("Wed 20 Jan");
  });

  test("but whoever leads the MDT since is sent no card of what was decided before", async () => {
    scene = await openScene();
    await scene.accepted();
    const roles = { chair: "gp", deputy: "deputy", coordinator: "nobody" };
    await scene.world.submit("chair", "series.roles", { series: SERIES }, roles);
    await scene.submit("gp", "meetings.move", { date: "2026-12-17", time: "14:00" });
    expect((await cardsOf("deputy"))[0]).toContain("Thu 17 Dec, 14:00");
    expect(await cardsOf("gp")).toEqual([]);
  });
});

describe("moving a meeting", () => {
  test("moves all that is due, tells everybody once and case holders directly", async () => {
    scene = await openScene();
    await scene.accepted();
    const before = (await scene.world.channel("series-1")).length;
    expect(codeOf(await scene.world.command("chair", "move NAV-2612 2026-12-17 14:00"))).toBe(
      "meeting-moved",
    );
    const meeting = await scene.meeting();
    expect(meeting).toMatchObject({ start: "2026-12-17T14:00:00.000Z", dueAt: "2026-11-26T09:00:00.000Z" });
    const channel = await scene.world.channel("series-1");
    expect(channel.length).toBe(before + 1);
    expect(wordsOf(channel.at(-1))).toContain("NAV-2612 · moved to Thu 17 December, 14:00");
    const told = (await scene.world.dms("holder"))
      .map(wordsOf)
      .filter((words) => words.includes("· moved to"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Your cases stay on it: NAV-2612-01.");
    expect(await scene.dms("partner")).not.toContain("moved to");
  });

  test("back and forth is a new notice each time, and the same date again is none", async () => {
    scene = await openScene();
    const there = { date: "2026-12-17", time: "10:00" };
    expect(await scene.submit("chair", "meetings.move", there)).toBe("meeting-moved");
    expect(await scene.submit("deputy", "meetings.move", there)).toBe("meeting-same-date");
    expect(await scene.submit("deputy", "meetings.move", { date: "2026-12-16", time: "10:00" })).toBe(
      "meeting-moved",
    );
    expect((await scene.channel()).match(/· moved to/g)).toHaveLength(2);
  });
});

describe("cancelling a meeting", () => {
  test("takes its cases to the next with their numbers, and tells everybody once", async () => {
    scene = await openScene();
    const id = await scene.accepted();
    const cancelled = await scene.submit("chair", "meetings.cancel", { reason: "The hall is flooded." });
    expect(cancelled).toBe("meeting-cancelled");
    const [one] = await scene.cases();
    expect(one).toMatchObject({ id, ref: "NAV-2612-01", status: "deferred", carriedOver: 1 });
    const next = await scene.meeting("NAV-2701");
    expect(one?.meeting).toBe(next.id);
    expect(next.agenda).toMatchObject([{ caseId: id, carriedOver: true }]);
    const channel = await scene.channel();
    expect(channel.match(/NAV-2612 · cancelled/g)).toHaveLength(1);
    expect(channel).toContain("Why: The hall is flooded.");
    expect(await scene.dms("holder")).toContain("Your cases go to NAV-2701 with their numbers: NAV-2612-01.");
    expect((await scene.meetings()).filter(({ status }) => status === "scheduled")).toHaveLength(3);
    expect(await scene.submit("deputy", "meetings.cancel", { reason: "Again" })).toBe("meeting-is-cancelled");
    expect(await scene.events("meeting-cancelled")).toBe(1);
  });

  test("a reason with an identifier in it is stopped, and nothing is cancelled", async () => {
    scene = await openScene();
    const code = await scene.submit("chair", "meetings.cancel", { reason: "Ring 01632 960123 about it" });
    expect(code).toBe("guard-stopped");
    expect((await scene.meeting()).status).toBe("scheduled");
  });
});
