import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { chases } from "../../src/chasing/store.js";
import { weeklySource } from "../../src/digest/views/weekly.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { closeScenes, openScene, type Scene } from "../directory/scene.js";
import { caseOf, events, lay, meetingOf } from "./scene.js";

/** D3 in the chair's digest: services whose room nobody has confirmed for 35 days. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await lay(scene, { meetings: [meetingOf("NAV", "2026-12-16T10:00:00.000Z")] });
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

const chair = () => scene.world.cast.chair;
const partner = () => scene.world.cast.dogWalking;
const add = (name: string, pcns: string[], at: string) => {
  const { area, organisation, id: owner } = partner();
  return scene.unit.run({ kind: "clock" }, (work) =>
    addService(work, {
      ...{ area, organisation, owner, name, what: "Help.", needs: ["housing"], pcns },
      capacity: { kind: "open", at },
    }),
  );
};
const words = async () => {
  const seen = { at: `dm:${chair().id}`, now: scene.unit.now() } as const;
  const card = await weeklySource(scene.unit.reading(), { member: chair().id }, seen);
  return "drop" in card ? `dropped: ${card.drop}` : toText(card);
};
const room = async () => /not confirmed for 35 days: (.*)\./.exec(await words())?.[1] ?? "none";
const countOf = (code: string, said: string) => Number(new RegExp(`${code} (\\d+)`).exec(said)?.[1] ?? 0);
const asked = async () =>
  (await chases.find(scene.unit.reading(), { owner: partner().id })).filter(
    ({ card }) => card === "directory.capacity-asked",
  );

describe("room that nobody has confirmed", () => {
  test("is counted for each MDT: of its partners, of its PCN, and older than 35 days", async () => {
    await lay(scene, { cases: [caseOf("NAV-2612-01", scene.world.cast.caseHolderLinkWorker.id)] });
    const before = countOf("NAV", await room());
    await add("Old walks", ["NAV"], "2026-10-20T09:00:00.000Z");
    await add("New walks", ["NAV"], "2026-11-20T09:00:00.000Z");
    await add("Far walks", ["BRE"], "2026-10-20T09:00:00.000Z");
    expect(countOf("NAV", await room())).toBe(before + 1);
    expect(await words()).toContain("[Ask their partners]");
  });

  test("one press asks them, in the one chasing message of their day; pressed twice, they hear it once", async () => {
    await add("Old walks", ["NAV"], "2026-10-20T09:00:00.000Z");
    const first = await scene.run(chair(), "digest.ask-room");
    expect(first).toMatchObject({ ok: true, value: { say: "room-asked" } });
    expect(await asked()).toHaveLength(1);
    await scene.run(chair(), "digest.ask-room");
    expect(await asked()).toHaveLength(1);
    expect(await events(scene, "room-asked")).not.toHaveLength(0);
  });

  test("whoever leads no MDT asks nobody", async () => {
    await add("Old walks", ["NAV"], "2026-10-20T09:00:00.000Z");
    expect(await scene.run(partner(), "digest.ask-room")).toMatchObject({
      value: { say: "room-all-confirmed" },
    });
    expect(await asked()).toEqual([]);
  });
});
