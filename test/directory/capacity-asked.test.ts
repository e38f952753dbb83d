import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { chases } from "../../src/chasing/store.js";
import { seriesOfMember } from "../../src/directory/queries.js";
import { addService } from "../../src/directory/use-cases/add-service.js";
import { askForCapacity } from "../../src/directory/use-cases/ask-for-capacity.js";
import { capacityAskedSource } from "../../src/directory/views/capacity-asked.js";
import { closeScenes, openScene, type Scene } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(async () => {
  await scene.close();
  await closeScenes();
});

test("the month's question is about every service of a member that nobody has spoken for, whatever PCN each reaches", async () => {
  const { chair } = scene.world.cast;
  const { area, organisation } = chair;
  const add = (name: string, pcn: string, at?: string) =>
    scene.unit.run({ kind: "clock" }, (work) =>
      addService(work, {
        ...{ area, organisation, owner: chair.id, name, what: "Help.", needs: ["housing"], pcns: [pcn] },
        capacity: at === undefined ? { kind: "unknown" } : { kind: "open", at },
      }),
    );
  const asked = async () => {
    const { now } = scene.unit;
    const shown = await capacityAskedSource(
      scene.unit.reading(),
      { member: chair.id, pcn: "NAV" },
      { at: `dm:${chair.id}`, now: now() },
    );
    return "drop" in shown ? shown.drop : toText(shown);
  };
  const [membership] = await seriesOfMember(scene.unit.reading(), chair.id);
  const series = membership?.series ?? "";
  const questions = async (pcn: string) => {
    await scene.unit.run({ kind: "clock" }, (work) =>
      askForCapacity(work, { series, pcn, by: "2026-12-16T10:00:00.000Z" }),
    );
    return (await chases.find(scene.unit.reading(), { owner: chair.id })).length;
  };
  await add("Far kitchen", "BRE");
  expect(await questions("NAV")).toBe(0);
  await add("Near kitchen", "NAV");
  await add("Fresh kitchen", "NAV", scene.unit.now());
  expect(await questions("NAV")).toBe(1);
  const words = await asked();
  expect(words).toContain("Near kitchen");
  expect(words).toContain("Far kitchen");
  expect(words).not.toContain("Fresh kitchen");
});
