import { afterEach, describe, expect, test } from "@jest/globals";
import { DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import { haveAnswered } from "../../../src/meetings/queries.js";
import { takeCalendarAnswer } from "../../../src/meetings/use-cases/take-calendar-answer.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SERIES } from "./scene.js";

let scene: Scene;
afterEach(() => scene?.close());

const say = (member: string, coming: string) => scene.press(member, "meetings.come", { coming });
const calendar = async (
  member: string,
  given: { date?: string; coming?: "yes" | "no"; at?: string; sequence?: number; series?: string } = {},
) => {
  const { date, coming = "yes", at, sequence = 0, series = SERIES } = given;
  const { unit } = scene.world.roundtable;
  const answered = await unit.run({ kind: "clock" }, (work) =>
    takeCalendarAnswer(work, {
      ...{ series, date, member, area: "area-1" },
      answer: { coming, sequence, at: at ?? work.now },
    }),
  );
  return answered.ok ? "noted" : answered.refusal.code;
};
const answered = async () =>
  [...(await haveAnswered(scene.world.roundtable.unit.reading(), (await scene.meeting()).id))].sort();
const shown = async (member: string) => {
  const data = { meeting: (await scene.meeting()).id };
  const reply = await scene.world.press(member, "meetings.coming", data);
  return codeOf(reply) === "meetings.coming" && reply.kind === "whisper"
    ? wordsOf(reply.card)
    : codeOf(reply);
};

describe("who comes", () => {
  test("is said by one tap, may be changed, and again changes nothing", async () => {
    scene = await openScene();
    expect(await say("partner", "yes")).toBe("coming-yes");
    expect(await say("partner", "yes")).toBe("coming-yes");
    expect(await scene.events("coming-said")).toBe(1);
    await scene.world.moveTo("2026-12-03T10:00:00.000Z");
    expect(await say("partner", "no")).toBe("coming-no");
    expect(await say("gp", "yes")).toBe("coming-yes");
    expect(await answered()).toEqual(["gp", "partner"]);
    const words = await shown("chair");
    expect(words).toContain("Will be there: 1: Noor Vance");
    expect(words).toContain("Will not: 1: Bea Quill");
    expect(words).toContain("Have not said: 5");
    expect(await shown("partner")).toBe("coordinators-only");
  });

  test("the chair hears the day before who is missing and that they are too few, and the card follows", async () => {
    scene = await openScene({ settings: { ...DEFAULT_SETTINGS, quorum: 2 } });
    await say("gp", "yes");
    await scene.accepted("Sleeps in a car and has lost contact with everybody.");
    await scene.world.moveTo("2026-12-15T09:00:00.000Z");
    const before = await scene.dms("chair");
    expect(before).toContain("1 of the 2 people you want at least say that they come.");
    expect(before).toContain("Neither chair nor deputy says that they come.");
    expect(before).toContain("Nobody says that they come from: housing, nursing and voluntary sector.");
    expect(await say("deputy", "yes")).toBe("coming-yes");
    await scene.world.settle();
    const after = await scene.dms("chair");
    expect(after).not.toContain("people you want at least");
    expect(after).not.toContain("Neither chair nor deputy");
    expect(after.match(/who is coming/g)).toHaveLength(1);
  });

  test("what a calendar answers counts the same; the later of the two stands", async () => {
    scene = await openScene();
    const { start } = await scene.meeting();
    expect(await calendar("gp", { date: start, at: "2026-12-01T08:00:00.000Z" })).toBe("noted");
    expect(await calendar("gp", { date: start, at: "2026-12-01T08:00:00.000Z" })).toBe("noted");
    expect(await scene.events("coming-said")).toBe(1);
    expect(await say("gp", "no")).toBe("coming-no");
    expect(await calendar("gp", { date: start, at: "2026-12-01T08:30:00.000Z" })).toBe("rsvp-older");
    expect(await shown("chair")).toContain("Will not: 1: Noor Vance");
    expect(await calendar("holder")).toBe("noted");
    expect(await answered()).toEqual(["gp", "holder"]);
  });

  test("a number that no invitation ever had keeps no later answer out, for one date or for all", async () => {
    scene = await openScene();
    const { start } = await scene.meeting();
    const early = { at: "2026-12-01T08:00:00.000Z", sequence: 999_999 };
    const later = { at: "2026-12-01T08:30:00.000Z", coming: "no" } as const;
    expect(await calendar("gp", { ...early, date: start })).toBe("noted");
    expect(await calendar("gp", { ...later, date: start })).toBe("noted");
    expect(await say("gp", "yes")).toBe("coming-yes");
    expect(await calendar("holder", early)).toBe("noted");
    expect(await calendar("holder", later)).toBe("noted");
    expect(await shown("chair")).toContain("Will not: 1: Jo Marlow");
  });

  test("an answer to a meeting that is gone, moved, unknown, or by somebody off the list is refused", async () => {
    scene = await openScene();
    const { start } = await scene.meeting();
    expect(await calendar("gp", { series: "series-9" })).toBe("rsvp-series-gone");
    expect(await calendar("nobody", { date: start })).toBe("rsvp-not-on-list");
    expect(await calendar("gp", { date: "2026-12-18T10:00:00.000Z" })).toBe("rsvp-meeting-gone");
    // Further ahead than meetings are planned, the rule has it.
    expect(await calendar("gp", { date: "2027-10-20T09:00:00.000Z" })).toBe("noted");
    await scene.submit("chair", "meetings.cancel", { reason: "Flooded." });
    expect(await calendar("gp", { date: start })).toBe("rsvp-meeting-gone");
    expect(await say("gp", "yes")).toBe("rsvp-meeting-gone");
  });

  test("a meeting that moves asks anew", async () => {
    scene = await openScene();
    await say("gp", "yes");
    await scene.world.moveTo("2026-12-02T10:00:00.000Z");
    await scene.submit("chair", "meetings.move", { date: "2026-12-17", time: "10:00" });
    expect(await answered()).toEqual([]);
    await scene.world.moveTo("2026-12-02T11:00:00.000Z");
    await say("gp", "no");
    expect(await answered()).toEqual(["gp"]);
  });
});
