import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openScene, type Scene } from "../../offers/scene.js";
import { wordsOf } from "../../support/world.js";

/** W4 and W5: after the meeting nobody does anything. Wednesday 2 December 2026 is the day of the discussion. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

async function firstLines(member: string, ref: string): Promise<string[]> {
  return (await scene.world.dms(member))
    .map((message) => `${message.postedAt.slice(0, 16)} ${wordsOf(message).split("\n")[0] ?? ""}`)
    .filter((line) => line.includes(ref) && /three weeks|no word from|28 days/.test(line));
}

describe("a case about which nobody does anything", () => {
  test("is asked about: after three weeks the case holder, three working days later the chair, and the 28 days are said", async () => {
    const silent = await scene.caseOnAgenda();
    const busy = await scene.caseOnAgenda();
    await scene.offered(silent, "garden", "A plot");
    const offer = await scene.offered(busy, "garden", "Another plot");
    await scene.followedUp(silent);
    await scene.followedUp(busy);
    await scene.answer(busy, { "answer-O1": "yes" });
    await scene.world.moveTo("2026-12-15T10:00:00.000Z");
    await scene.world.press("garden", "offers.accepted", { offer: offer.id });
    await scene.world.press("garden", "offers.started", { offer: offer.id });

    await scene.world.moveTo("2027-01-08T18:00:00.000Z");
    expect(await firstLines("holder", silent.ref)).toEqual([
      // 23 December: three weeks of silence and a week left of the 28 days make one message.
      `2026-12-23T09:00 ${silent.ref} · a week is left of the 28 days`,
      `2026-12-30T09:00 ${silent.ref} · 28 days, and no help has started`,
    ]);
    // Christmas, the substitute on the 28th and New Year's Day are no working days.
    expect(await firstLines("chair", silent.ref)).toEqual([
      `2026-12-23T09:00 ${silent.ref} · no word from the person yet`,
      `2026-12-30T09:00 ${silent.ref} · no word from the case holder`,
      `2027-01-05T09:00 ${silent.ref} · over 28 days, and no help has started`,
    ]);
    // Something happened on 15 December, and help has started: three weeks from then.
    expect(await firstLines("holder", busy.ref)).toEqual([
      `2027-01-05T09:00 ${busy.ref} · nothing new for three weeks`,
    ]);
    expect(await firstLines("chair", busy.ref)).toEqual([
      `2027-01-08T09:00 ${busy.ref} · no word from the case holder`,
    ]);
  }, 120_000);

  test("is left in peace for three weeks after one press, also a repeated one", async () => {
    const of = await scene.caseOnAgenda();
    await scene.followedUp(of);
    const pressed = [];
    for (const id of ["p1", "p1", "p2"])
      pressed.push(await scene.world.press("holder", "cases.still-on-it", { case: of.id }, id));
    expect(wordsOf(pressed[0])).toContain(`${of.ref} goes on as it is`);
    expect(wordsOf(pressed[1])).toBe(wordsOf(pressed[0]));
    const other = await scene.world.press("garden", "cases.still-on-it", { case: of.id });
    expect(other.kind === "whisper" && other.about.refused).toBe(true);
  });

  test("stands in the chair's list of open cases, by how long it has waited, and in nobody else's", async () => {
    const reply = await scene.world.command("chair", "watch NAV");
    const words = wordsOf(reply);
    expect(words).toContain("3 open cases");
    expect(words.indexOf("NAV-2612-01 · 37 days")).toBeGreaterThan(-1);
    expect(words.indexOf("NAV-2612-01 · 37 days")).toBeLessThan(words.indexOf("NAV-2612-03 · 0 days"));
    expect(words).toContain("over 28 days without help");
    expect(words).toContain("help has started");
    expect(words).not.toContain("Hardly leaves home");
    expect(wordsOf(await scene.world.command("garden", "watch NAV"))).not.toContain("NAV-2612-01");
  });
});
