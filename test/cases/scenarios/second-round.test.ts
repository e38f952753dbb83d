import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Case } from "../../../src/cases/domain/types.js";
import { topUp } from "../../../src/meetings/use-cases/top-up.js";
import { codeOf, openScene, type Scene, SERIES } from "../../offers/scene.js";
import { wordsOf } from "../../support/world.js";

/**
 * Two cases with an offer each, discussed on Wednesday 2 December 2026 and brought back to the meeting of 20 January,
 * where nobody offers anything new. To the first the person has said no; the second's offer still waits.
 */
let scene: Scene;
let answered: Case & { ref: string };
let waiting: Case & { ref: string };

const THROUGH = "talk the offers through with the person";
const NOTHING = "tell the person that nobody could offer anything yet";

beforeAll(async () => {
  scene = await openScene();
  const { world } = scene;
  [answered, waiting] = [await scene.caseOnAgenda(), await scene.caseOnAgenda()];
  for (const one of [answered, waiting]) {
    await scene.offered(one, "garden", "A plot in the allotment");
    await scene.followedUp(one);
  }
  await scene.answer(answered, { "answer-O1": "no" });
  await world.moveTo("2027-01-05T10:00:00.000Z");
  await world.arrange((work) => topUp(work, SERIES));
  for (const one of [answered, waiting])
    expect(codeOf(await world.press("holder", "cases.bring-back", { case: one.id }))).toBe(
      "case-brought-back",
    );
  // The agenda is out.
  await world.moveTo("2027-01-19T10:00:00.000Z");
  for (const one of [answered, waiting]) {
    expect(await scene.caseNow(one)).toMatchObject({ status: "on-agenda", carriedOver: 1 });
    await scene.followedUp(one);
  }
}, 120_000);
afterAll(() => scene.close());

/** What the case holder and the chair read of whose turn it is. */
async function toThem({ ref }: { ref: string }): Promise<Record<string, string>> {
  const { world } = scene;
  const about = (text: string) => {
    const lines = text.split("\n");
    return lines.filter((line, n) => line.includes(ref) || lines[n - 1]?.includes(ref)).join("\n");
  };
  return {
    card: await scene.message("holder", `${ref} · with the person`),
    home: about(wordsOf(await world.command("holder", "mine"))),
    digest: about(wordsOf(await world.command("holder", "digest now"))),
    watch: about(wordsOf(await world.command("chair", "watch NAV"))),
  };
}

async function expectToThem(of: { ref: string }, said: string, other: string): Promise<void> {
  for (const [where, read] of Object.entries(await toThem(of))) {
    expect([where, read]).toEqual([where, expect.stringContaining(said)]);
    expect([where, read]).not.toEqual([where, expect.stringContaining(other)]);
  }
}

/** The case's card in the channel, without its number. */
async function inChannel({ ref }: { ref: string }): Promise<string> {
  const cards = (await scene.world.channel("series-1")).map(wordsOf);
  const [card = ""] = cards.filter((text) => text.startsWith(`${ref} · `));
  return card.replaceAll(ref, "NAV");
}

test("an offer that was answered in the first round is nothing to talk through; one that waits is", async () => {
  await expectToThem(answered, NOTHING, THROUGH);
  await expectToThem(waiting, THROUGH, NOTHING);
  expect(await scene.message("holder", `${answered.ref} · after the meeting`)).toContain(
    "Your turn: tell the person, by Tue 26 Jan",
  );
});

test("the channel reads the same of both, so that it tells of no answer", async () => {
  expect(await inChannel(answered)).toContain(THROUGH);
  expect(await inChannel(answered)).toBe(await inChannel(waiting));
});

test("with the answer to the last that waited the case holder's cards follow, and the channel's does not", async () => {
  const before = await inChannel(waiting);
  await scene.answer(waiting, { "answer-O1": "no" });
  await scene.world.settle();
  await expectToThem(waiting, NOTHING, THROUGH);
  expect(await inChannel(waiting)).toBe(before);
});

test("an offer of this round is talked through, and was an offer whatever the person says", async () => {
  await scene.offered(answered, "tenancy", "A look at the tenancy", "housing");
  await scene.world.settle();
  await expectToThem(answered, THROUGH, NOTHING);
  await scene.answer(answered, { "answer-O2": "no" });
  await scene.world.settle();
  await expectToThem(answered, THROUGH, NOTHING);
});
