import { afterEach, describe, expect, test } from "@jest/globals";
import { settingsValues } from "../../../src/meetings/use-cases/change-settings.js";
import { seenIn } from "../../support/seen-in.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SERIES } from "./scene.js";

/** What is shown before it is done (S1, S3). */
let scene: Scene;
afterEach(() => scene?.close());

const data = { series: SERIES };
async function save(values: Record<string, unknown>, by = "coordinator", context = data) {
  const stands = settingsValues((await scene.series()).settings);
  const yesNo = { channelDigest: stands.channelDigest ? "yes" : "no", pilot: stands.pilot ? "yes" : "no" };
  return scene.world.submit(by, "series.settings", context, { ...stands, ...yesNo, ...values });
}
const linesOf = (reply: Awaited<ReturnType<typeof save>>) =>
  wordsOf(reply)
    .split("\n")
    .filter((line) => line.includes("(now "));

describe("settings that move dates", () => {
  test("of a step that is behind are those of the next meeting, by its reference", async () => {
    scene = await openScene();
    await scene.world.moveTo("2026-12-02T09:30:00.000Z");
    expect((await scene.meeting()).done).toContain("call");
    expect(linesOf(await save({ callDays: 12, reminderDays: 2 }))).toEqual([
      expect.stringMatching(/^Reminder to everybody, NAV-2612: Mon 14 December/),
      expect.stringMatching(/^Call for cases goes out, NAV-2701: .* \(now .*\)$/),
    ]);
  });

  test("are shown for every number of days there is, and while a meeting runs", async () => {
    scene = await openScene();
    await scene.world.moveTo("2026-12-16T10:00:00.000Z");
    await scene.press("chair", "meetings.start");
    for (const [field, value] of Object.entries({
      ...{ capacityDays: 16, callDays: 12, nudgeDays: 8, cutOffDays: 4, agendaDays: 4, reminderDays: 2 },
      ...{ summaryDays: 3, answer1: 4, answer2: 9, answer3: 16, contact1: 1, contact2: 4, contact3: 9 },
      ...{ reviewWeeks: 9, firstRefusalDays: 6, urgentHours: 72, handover1: 1, handover2: 6 },
      ...{ followUpMinutes: 30 },
    })) {
      const reply = await save({ [field]: value });
      expect(`${field} ${codeOf(reply)} ${linesOf(reply).length}`).toBe(`${field} look-at-dates 1`);
    }
  });

  test("that would be past are said to be taken at once", async () => {
    scene = await openScene();
    await scene.world.moveTo("2026-12-08T10:00:00.000Z");
    expect(linesOf(await save({ nudgeDays: 9, cutOffDays: 7 }))).toContainEqual(
      expect.stringContaining(
        "Cut-off for cases, NAV-2612: at once, since Mon 7 December, 17:00 has passed (now ",
      ),
    );
  });

  test("are shown again where somebody else has saved others meanwhile, so that nothing is undone unseen", async () => {
    scene = await openScene();
    const first = await save({ urgentHours: 72 });
    expect(linesOf(first)).toHaveLength(1);
    const other = await save({ cutOffDays: 4 }, "chair");
    expect(codeOf(await save({ cutOffDays: 4 }, "chair", seenIn(other) as never))).toBe("settings-saved");
    const again = await save({ urgentHours: 72, cutOffDays: 5 }, "coordinator", seenIn(first) as never);
    expect(codeOf(again)).toBe("look-at-dates");
    expect(linesOf(again).join()).toContain("Cut-off for cases, NAV-2612");
  });

  test("of a closed meeting move what it still has ahead", async () => {
    scene = await openScene();
    await scene.accepted();
    await scene.world.moveTo("2026-12-16T10:00:00.000Z");
    await scene.press("chair", "meetings.start");
    const [item] = (await scene.meeting()).agenda;
    await scene.submit("chair", "meetings.close", { [`outcome-${item?.caseId}`]: "discussed" });
    await scene.world.moveTo("2026-12-16T12:00:00.000Z");
    const asked = await save({ summaryDays: 1 });
    expect(linesOf(asked)).toEqual([
      "Summary signed off, NAV-2612: Thu 17 December, 09:00 (now Fri 18 December, 09:00)",
    ]);
    expect(codeOf(await save({ summaryDays: 1 }, "coordinator", seenIn(asked) as never))).toBe(
      "settings-saved",
    );
    expect((await scene.meeting()).dueAt).toBe("2026-12-17T09:00:00.000Z");
  });

  test("are those of a meeting whose bank holiday is undecided, too, and its card has dates", async () => {
    scene = await openScene();
    await scene.world.arrange(async (work) => {
      const { meetings, saveMeeting } = await import("../../../src/meetings/store.js");
      const meeting = await meetings.byRef(work, "NAV-2612");
      const series = await scene.series();
      if (meeting) await saveMeeting(work, { ...meeting, holiday: { name: "Christmas Day" } }, series);
    });
    expect(linesOf(await save({ callDays: 12 })).join()).toMatch(/^Call for cases goes out, NAV-2612: /);
    const shown = wordsOf(await scene.world.press("chair", "series.show", data));
    expect(shown).toContain("Call for cases goes out: Wed 2 December, 09:00");
    expect(shown).not.toContain(": done");
  });

  test("of a proposed MDT are those of its first meeting", async () => {
    scene = await openScene();
    await scene.world.arrange(async (work) => {
      const { allSeries } = await import("../../../src/meetings/store.js");
      const series = await allSeries.lock(work, SERIES);
      if (series) await allSeries.save(work, { ...series, status: "proposed" }, work.now);
    });
    expect(linesOf(await save({ reminderDays: 2 })).join()).toMatch(/^Reminder to everybody, NAV-2612: /);
  });
});

describe("a form that is to be looked at first", () => {
  test("has not been looked at when it is opened anew with the ids of one that was", async () => {
    scene = await openScene();
    const { id } = await scene.meeting();
    const weekend = { date: "2026-12-19", time: "10:00" };
    const move = (context: Record<string, string>) =>
      scene.world.submit("chair", "meetings.move", context, weekend);
    const looked = seenIn(await move({ meeting: id }));
    const anew = await scene.world.press("chair", "meetings.move", looked);
    expect(seenIn(anew)).toEqual({ meeting: id });
    expect(codeOf(await move(seenIn(anew)))).toBe("look-at-weekend");
    expect(codeOf(await move(looked))).toBe("meeting-moved");
  });

  test("is no question about what cannot be done: a day that is taken is refused at once", async () => {
    scene = await openScene();
    const { id } = await scene.meeting();
    const saturday = { date: "2026-12-19", time: "10:00" };
    const first = await scene.world.submit("chair", "meetings.move", { meeting: id }, saturday);
    await scene.world.submit("chair", "meetings.move", seenIn(first), saturday);
    const january = await scene.meeting("NAV-2701");
    expect(
      codeOf(await scene.world.submit("chair", "meetings.move", { meeting: january.id }, saturday)),
    ).toBe("meeting-date-taken");
  });

  test("a move past the next meeting is asked about, and one before it is not", async () => {
    scene = await openScene();
    const { id } = await scene.meeting();
    const move = (date: string, context: Record<string, string> = { meeting: id }) =>
      scene.world.submit("chair", "meetings.move", context, { date, time: "10:00" });
    const asked = await move("2027-01-21");
    expect(codeOf(asked)).toBe("look-at-after");
    expect(wordsOf(asked)).toContain("is after the next MDT, NAV-2701 on Wednesday 20 January 2027");
    expect(codeOf(await move("2027-01-19"))).toBe("meeting-moved");
    expect(codeOf(await move("2027-01-21"))).toBe("look-at-after");
    const weekend = await move("2027-01-23");
    expect(codeOf(weekend)).toBe("look-at-weekend");
    expect(wordsOf(weekend)).toContain("It would also pass NAV-2701 on Wednesday 20 January 2027");
    expect(codeOf(await move("2027-01-21", seenIn(await move("2027-01-21"))))).toBe("meeting-moved");
    expect(codeOf(await move("2027-01-19"))).toBe("look-at-before");
  });
});
