import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { topUp } from "../../../src/meetings/use-cases/top-up.js";
import { codeOf, openScene, type Scene, SERIES } from "../../offers/scene.js";
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
  // Over Christmas the three weeks are over before the fifteen working days after which it is the chair's turn.
  await scene.world.moveTo("2026-12-16T12:00:00.000Z");
  const of = await scene.caseOnAgenda();
  await scene.followedUp(of);
  await scene.world.moveTo("2027-01-08T12:00:00.000Z");
  const asked = (await scene.world.dms("holder"))
    .map(wordsOf)
    .find((text) => text.includes(`${of.ref} · a week is left`));
  expect(asked).toContain(`${of.ref} · a week is left of the 28 days\nYour turn: ${NOTHING}`);
  expect(asked).not.toContain(THROUGH);
  const newest = await scene.message("holder", `${of.ref} · `);
  expect(newest).toContain(NOTHING);
  expect(newest).not.toContain(THROUGH);
}, 120_000);

test("is brought back to the next MDT by the button in the digest", async () => {
  const { world } = scene;
  const of = await scene.caseOnAgenda();
  await scene.followedUp(of);
  await world.arrange((work) => topUp(work, SERIES));
  const digest = await world.command("holder", "digest now");
  const buttons = JSON.stringify(digest).matchAll(
    /"title":"Bring it back","verb":"cases\.bring-back","data":(\{[^{}]*\})/g,
  );
  const [data] = [...buttons].map(([, said = ""]) => JSON.parse(said)).filter((said) => said.case === of.id);
  expect(data).toBeDefined();

  const reply = await world.press("holder", "cases.bring-back", data);
  expect(codeOf(reply)).toBe("case-brought-back");
  expect(wordsOf(reply)).toContain("Wed 20 Jan, 10:00");
  expect(await scene.caseNow(of)).toMatchObject({ status: "deferred", carriedOver: 1 });
  await world.settle();
  const card = await scene.message("holder", `${of.ref} · deferred`);
  expect(card).toContain("Wed 20 Jan, 10:00");
  expect(card).not.toContain(NOTHING);
  const after = wordsOf(await world.command("holder", "digest now"));
  expect(after).not.toContain(`${of.ref}: tell the person`);
}, 120_000);
