import { afterEach, describe, expect, test } from "@jest/globals";
import { joinSeries } from "../../../src/directory/use-cases/join-series.js";
import { DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import { settingsValues } from "../../../src/meetings/use-cases/change-settings.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SERIES } from "./scene.js";

/** S8: three meetings, then a report. */
let scene: Scene;
afterEach(() => scene.close());

const settings = async (values: Record<string, unknown>) =>
  codeOf(
    await scene.world.submit(
      "chair",
      "series.settings",
      { series: SERIES },
      Object.fromEntries(
        Object.entries({ ...settingsValues(DEFAULT_SETTINGS), ...values }).map(([id, value]) => [
          id,
          String(value),
        ]),
      ),
    ),
  );
const report = async (member: string) => wordsOf(await scene.world.command(member, "report NAV"));

/** Started, attended by these, closed, and signed off the day after. */
async function held(ref: string, came: readonly string[]): Promise<void> {
  const { id, start } = await scene.meeting(ref);
  await scene.world.moveTo(start);
  await scene.world.press("chair", "meetings.start", { meeting: id });
  for (const member of came) await scene.world.press(member, "meetings.attend", { meeting: id });
  const outcomes = (await scene.meeting(ref)).agenda.map(({ caseId }) => [`outcome-${caseId}`, "discussed"]);
  await scene.world.submit("chair", "meetings.close", { meeting: id }, Object.fromEntries(outcomes));
  await scene.world.submit("chair", "meetings.sign-off", { meeting: id }, {});
}

describe("an MDT that is tried out", () => {
  test("says so on its board and to its chair, and after the third is signed off chair and coordinator get a report, once", async () => {
    scene = await openScene();
    await scene.accepted();
    expect(await settings({ pilot: "yes" })).toBe("settings-saved");
    expect(await report("chair")).toContain("Before the first of 3 meetings.");
    await held("NAV-2612", ["chair", "holder", "gp"]);
    expect(await scene.channel()).toContain("Pilot, meeting 1 of 3");
    await held("NAV-2701", ["chair", "holder"]);
    const words = await report("chair");
    expect(words).toContain("After 2 of 3 meetings.");
    expect(words).toContain("MDTs held: 2");
    expect(words).toContain("Cases brought: 1");
    expect(words).toContain("nursing: 2");
    expect(words).toContain("primary care: 1");
    expect(await scene.dms("coordinator")).not.toContain("report on the pilot");
    const { id, start } = await scene.meeting("NAV-2702");
    await held("NAV-2702", ["chair"]);
    await scene.world.moveTo(start.replace("T10", "T12"));
    for (const reader of ["chair", "coordinator"]) {
      const all = (await scene.world.dms(reader))
        .map(wordsOf)
        .filter((one) => one.includes("report on the pilot"));
      expect(all).toHaveLength(1);
      expect(all[0]).toContain("After all 3 meetings.");
    }
    await scene.world.submit("chair", "meetings.sign-off", { meeting: id }, {});
    expect(await scene.events("pilot-reported")).toBe(1);
    // Totals from now on, with the pilot's report one press away.
    expect(await report("chair")).toContain("[Report on the pilot]");
  });

  test("shows a commissioner no small number", async () => {
    scene = await openScene();
    await scene.accepted();
    await settings({ pilot: "yes" });
    await scene.world.arrange((work) =>
      joinSeries(work, { series: SERIES, member: "observer", roles: ["commissioner"] }),
    );
    await held("NAV-2612", ["holder"]);
    const words = await report("observer");
    expect(words).toContain("Cases brought: <5");
    expect(words).toContain("nursing: <5");
    expect(words).toContain("MDTs held: 1");
  });

  test("cannot begin when the first three are over; turned off, it is as any other", async () => {
    scene = await openScene();
    for (const ref of ["NAV-2612", "NAV-2701", "NAV-2702"]) await held(ref, ["chair"]);
    expect(await settings({ pilot: "yes" })).toBe("pilot-over");
    expect(await report("chair")).not.toContain("pilot");
    expect(await scene.events("pilot-reported")).toBe(0);
  });
});

describe("the channel's week in numbers", () => {
  const numbers = async () =>
    (await scene.world.channel(SERIES)).map(wordsOf).filter((words) => words.includes("the week in numbers"));

  test("comes on Monday at nine, once, with counts and no reference to a case", async () => {
    scene = await openScene();
    await scene.accepted();
    // Nothing is before the channel yet, and the MDT is more than a week off.
    await scene.world.moveTo("2026-12-07T12:00:00.000Z");
    expect(await numbers()).toEqual([]);
    await scene.world.moveTo("2026-12-14T08:59:00.000Z");
    expect(await numbers()).toEqual([]);
    await scene.world.moveTo("2026-12-14T09:30:00.000Z");
    const [words = "", ...others] = await numbers();
    expect(others).toEqual([]);
    expect(words).toContain("Open cases: 1");
    // With one open case every change of this figure would be somebody's answer.
    expect(words).toContain("Waiting for the person: <5");
    expect(words).toContain("NAV-2612, Wed 16 Dec, 10:00");
    expect(words).not.toContain("NAV-2612-01");
  });

  test("is turned off for a series by a setting", async () => {
    scene = await openScene();
    await scene.accepted();
    await settings({ channelDigest: "no" });
    await scene.world.moveTo("2026-12-14T12:00:00.000Z");
    expect(await numbers()).toEqual([]);
    const { rows } = await scene.world.database.pool.query(
      "select facts->>'reason' as reason from roundtable.events where type = 'channel-digest-skipped' order by id",
    );
    expect(rows.at(-1)?.reason).toBe("turned-off");
  });
});
