import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { seenIn } from "../../support/seen-in.js";
import { type World, wordsOf } from "../../support/world.js";
import { codeOf, openArea, openScene, type Scene } from "./scene.js";

const FORM = {
  code: "NAV",
  name: "Naverley",
  rule: "4th Friday 10:00 for 60m",
  chair: "chair",
  deputy: "deputy",
  onHoliday: "ask",
};

describe("a form that cannot be taken", () => {
  let world: World;
  beforeAll(async () => {
    world = await openArea("2026-11-02T09:00:00.000Z");
  });
  afterAll(() => world.stop());

  test.each([
    [{ code: "N4V" }, "pcn-code-malformed"],
    [{ rule: "every blue moon" }, "rule-unreadable"],
    [{ rule: "6th Friday 10:00 for 60m" }, "rule-unreadable"],
    [{ rule: "4th Friday 10:00 for 60m until 2026-11-05" }, "rule-unreadable"],
    [{ from: "2026-10-01" }, "first-date-past"],
    [{ joinLink: "meet.example.org" }, "join-link-malformed"],
    [{ deputy: "chair" }, "deputy-is-chair"],
    [{ chair: "" }, "form-problems"],
    [{ name: "x".repeat(101) }, "form-problems"],
  ])("%j is asked again in words, and nothing is kept", async (change, code) => {
    const reply = await world.submit("coordinator", "series.setup", {}, { ...FORM, ...change });
    expect(reply.kind).toBe("form-again");
    expect(codeOf(reply)).toBe(code);
    expect(wordsOf(reply)).toMatch(/[Nn]othing you wrote is lost/);
    expect(await world.dms("chair")).toEqual([]);
  });
});

describe("moving a meeting to a date that cannot be", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  test.each([
    [{ date: "2026-11-30", time: "10:00" }, "meeting-date-past"],
    [{ date: "16 Dec", time: "10:00" }, "meeting-same-date"],
    [{ date: "mid December", time: "10:00" }, "form-problems"],
    [{ date: "31/12/26", time: "10 or 11" }, "form-problems"],
    [{ date: "2026-12-17", time: "25:00" }, "form-problems"],
    [{ date: "2027-01-20", time: "15:00" }, "meeting-date-taken"],
    [{ date: "2036-12-17", time: "10:00" }, "meeting-date-too-far"],
  ])("to %j is refused in words and changes nothing", async (to, code) => {
    const before = await scene.meeting();
    expect(await scene.submit("chair", "meetings.move", to)).toBe(code);
    expect(await scene.meeting()).toEqual(before);
  });

  test("is for chair and deputy alone", async () => {
    expect(await scene.press("partner", "meetings.move")).toBe("chairs-only");
    expect(await scene.press("coordinator", "meetings.cancel")).toBe("chairs-only");
  });

  test.each([
    ["2026-12-25", "look-at-holiday", "Friday 25 December 2026, 10:00 is a bank holiday, Christmas Day,"],
    ["2026-12-19", "look-at-weekend", "Saturday 19 December 2026, 10:00 is on a weekend"],
  ])("onto %s is asked about first, and done when it is sent once more", async (date, code, words) => {
    const { world } = scene;
    const before = await scene.meeting();
    const data = { meeting: before.id };
    const asked = await world.submit("chair", "meetings.move", data, { date, time: "10:00" });
    expect(codeOf(asked)).toBe(code);
    expect(wordsOf(asked)).toContain(words);
    expect(await scene.meeting()).toEqual(before);
    // Another time is another question.
    const other = await world.submit("chair", "meetings.move", seenIn(asked), { date, time: "11:00" });
    expect(codeOf(other)).toBe(code);
    const done = await world.submit("chair", "meetings.move", seenIn(other), { date, time: "11:00" });
    expect(codeOf(done)).toBe(code === "look-at-holiday" ? "meeting-moved-on-holiday" : "meeting-moved");
    expect((await scene.meeting()).start).toBe(`${date}T11:00:00.000Z`);
    // On that day already, only the time is changed.
    const later = await world.submit("chair", "meetings.move", data, { date, time: "12:00" });
    expect(codeOf(later)).toMatch(/^meeting-moved/);
  });
});
