import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openScene, type Scene } from "../../offers/scene.js";
import { wordsOf } from "../../support/world.js";

/** A case that was discussed and that nobody could offer anything for. Wednesday 2 December 2026. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

const THROUGH = "talk the offers through with the person";
const NOTHING = "tell the person that nobody could offer anything yet";

/** What holds the case, wherever somebody reads whose turn it is. */
async function everywhere(ref: string): Promise<Record<string, string>> {
  const { world } = scene;
  const dms = (await world.dms("holder")).map(wordsOf);
  const lines = (text: string) =>
    text.split("\n").filter((line) => line.includes(ref) || line.includes("turn:"));
  return {
    holder: dms.filter((text) => text.startsWith(`${ref} · `)).join("\n"),
    channel: (await world.channel("series-1"))
      .map(wordsOf)
      .filter((text) => text.includes(ref))
      .join("\n"),
    home: wordsOf(await world.command("holder", "mine")),
    digest: wordsOf(await world.command("holder", "digest now")),
    watch: lines(wordsOf(await world.command("chair", "watch NAV"))).join("\n"),
  };
}

test("says so everywhere, and what the case holder can do; with the first offer it is talked through", async () => {
  const of = await scene.caseOnAgenda();
  await scene.followedUp(of);
  for (const [where, said] of Object.entries(await everywhere(of.ref))) {
    expect([where, said]).toEqual([where, expect.stringContaining(NOTHING)]);
    expect([where, said]).not.toEqual([where, expect.stringContaining(THROUGH)]);
  }
  const buttons = wordsOf(await scene.world.command("holder", "digest now"));
  expect(buttons).toContain("Bring it back");

  const offer = await scene.offered(of, "garden", "A plot");
  await scene.world.settle();
  for (const [where, said] of Object.entries(await everywhere(of.ref))) {
    expect([where, said]).toEqual([where, expect.stringContaining(THROUGH)]);
    expect([where, said]).not.toEqual([where, expect.stringContaining(NOTHING)]);
  }

  await scene.world.press("garden", "offers.withdraw", { offer: offer.id });
  await scene.world.settle();
  for (const [where, said] of Object.entries(await everywhere(of.ref)))
    expect([where, said]).toEqual([where, expect.stringContaining(NOTHING)]);
}, 120_000);

test("is asked about after three weeks in the same words", async () => {
  const of = await scene.caseOnAgenda();
  await scene.followedUp(of);
  await scene.world.moveTo("2026-12-30T18:00:00.000Z");
  const asked = (await scene.world.dms("holder"))
    .map(wordsOf)
    .find((text) => text.includes(`${of.ref} · a week is left`));
  expect(asked).toBeDefined();
  expect(asked).not.toContain(THROUGH);
  expect(await scene.message("holder", `${of.ref} · `)).not.toContain(THROUGH);
}, 120_000);
