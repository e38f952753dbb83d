import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Case } from "../../src/cases/domain/types.js";
import type { Offer } from "../../src/offers/domain/types.js";
import { openScene, type Scene } from "./scene.js";

/** After a yes: what the clock does when nobody answers. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

async function agreed(
  what = "A place in the gardening group",
): Promise<{ of: Case & { ref: string }; offer: Offer }> {
  const of = await scene.caseOnAgenda();
  const offer = await scene.offered(of, "garden", what);
  await scene.followedUp(of);
  await scene.answer(of, { "answer-O1": "yes" });
  return { of, offer };
}

describe("the clock", () => {
  test("the partner is nudged after 2 and 5 working days, then case holder and chair hear of it", async () => {
    const { offer } = await agreed();
    const answered = await agreed("A second plot");
    await scene.world.press("garden", "offers.needs-information", { offer: answered.offer.id });
    const nudges = async (ref: string) =>
      (await scene.heard("garden", ref)).filter((line) => line.includes("waiting to hear"));
    await scene.world.moveTo("2026-12-04T08:59:00.000Z");
    expect(await nudges(offer.ref)).toHaveLength(0);
    await scene.world.moveTo("2026-12-04T09:01:00.000Z");
    expect(await nudges(offer.ref)).toHaveLength(1);
    await scene.world.moveTo("2026-12-09T09:01:00.000Z");
    expect(await nudges(offer.ref)).toHaveLength(2);
    await scene.world.moveTo("2026-12-16T09:01:00.000Z");
    expect(await nudges(offer.ref)).toHaveLength(2);
    for (const member of ["holder", "chair"]) {
      expect((await scene.heard(member, offer.ref)).at(-1)).toBe(`${offer.ref} · no reply from the partner`);
    }
    expect(await nudges(answered.offer.ref)).toHaveLength(0);
  });

  test("accepted and not started: asked twice at most, and not once it has started", async () => {
    const slow = await agreed("A slow plot");
    const quick = await agreed("A quick plot");
    for (const { offer } of [slow, quick])
      await scene.world.press("garden", "offers.accepted", { offer: offer.id });
    await scene.world.press("garden", "offers.started", { offer: quick.offer.id });
    await scene.world.moveTo("2027-01-20T12:00:00.000Z");
    const asked = async (ref: string) =>
      (await scene.heard("garden", ref)).filter((line) => line.includes("has it started?"));
    expect(await asked(slow.offer.ref)).toHaveLength(2);
    expect(await asked(quick.offer.ref)).toHaveLength(0);
  }, 30_000);
});
