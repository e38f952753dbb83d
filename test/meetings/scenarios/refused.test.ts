import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
    [{ date: "16 Dec", time: "10:00" }, "form-problems"],
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

  test("onto a bank holiday says so", async () => {
    expect(await scene.submit("chair", "meetings.move", { date: "2026-12-25", time: "10:00" })).toBe(
      "meeting-moved-on-holiday",
    );
  });
});
