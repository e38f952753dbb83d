import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { ROOMS } from "../../src/app/compose.js";
import { coverage } from "../../src/directory/domain/coverage.js";
import { isHidden } from "../../src/directory/domain/freshness.js";
import { NEEDS, type Service } from "../../src/directory/domain/types.js";
import { servicesDue } from "../../src/directory/due.js";
import { serviceById } from "../../src/directory/queries.js";
import { directoryRoom } from "../../src/directory/room.js";
import { services } from "../../src/directory/store.js";
import { closeScenes, openScene, type Scene } from "./scene.js";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

const ID = "naverley-money-desk-debt-and-benefits-advice";
const chasing = ROOMS.flatMap((room) => room.due).filter(({ kind }) => kind === "chases");
const service = async () => (await serviceById(scene.unit.reading(), ID)) as Service;
const due = async (now: string) => {
  scene.setNow(now);
  const ids = await servicesDue.due(scene.unit.reading(), scene.unit.now(), 500);
  for (const source of [servicesDue, ...chasing]) {
    for (const id of await source.due(scene.unit.reading(), scene.unit.now(), 500))
      await scene.unit.run({ kind: "clock" }, (work) => source.onDue(work, id));
  }
  return ids.includes(ID);
};
const toOwner = async () =>
  (await scene.outbox()).filter(
    ({ surface, card }) => surface === "dm:deepa-raichandra" && card === "directory.confirm",
  );
const shown = async (args: Record<string, string>) => {
  const card = await directoryRoom.cards["directory.confirm"]?.(scene.unit.reading(), args, {
    at: "dm:deepa-raichandra",
    now: scene.unit.now(),
  });
  return card && !("drop" in card) ? toText(card) : (card?.drop ?? "");
};

describe("a service's details (D6)", () => {
  test("are asked about after 90 days, with two nudges, and hidden at 180", async () => {
    // Confirmed with the import on 1 December 2026.
    expect(await due("2027-02-26T12:00:00Z")).toBe(false);
    expect(await due("2027-03-01T09:00:00Z")).toBe(true);
    expect(await due("2027-03-01T09:01:00Z")).toBe(false);
    expect(await due("2027-03-15T09:00:00Z")).toBe(true);
    expect(await due("2027-03-30T09:00:00Z")).toBe(true);
    expect(await due("2027-05-28T09:00:00Z")).toBe(false);
    expect(await due("2027-06-01T08:00:00Z")).toBe(true);
    expect((await service()).dueAt).toBeUndefined();
    expect((await toOwner()).map(({ tag }) => tag.split(":").slice(2).join(" "))).toEqual([
      "confirm 2027-03-01",
      "confirm 2027-03-15",
      "confirm 2027-03-30",
      "hidden 2027-06-01",
    ]);
    const { chair } = scene.world.cast;
    expect(await scene.view(chair, "directory.find", { words: "debt", pcn: "NAV" })).not.toContain(
      "Debt and benefits",
    );
    expect(await shown({ member: "deepa-raichandra", hidden: "yes" })).toContain("Debt and benefits advice");
  });

  test("confirmed by one tap are not asked about for another 90 days, and are found again", async () => {
    await due("2027-03-01T09:00:00Z");
    expect(await shown({ member: "deepa-raichandra" })).toContain("still right?");
    await scene.run(scene.world.cast.moneyAdviser, "directory.confirm-service", { service: ID });
    expect(await service()).toMatchObject({ dueAt: "2027-06-01T07:00:00.000Z" });
    expect(await due("2027-03-15T09:00:00Z")).toBe(false);
    expect(await shown({ member: "deepa-raichandra" })).not.toContain("Debt and benefits advice");
    await due("2027-11-15T09:00:00Z");
    const { moneyAdviser } = scene.world.cast;
    expect(await scene.view(moneyAdviser, "directory.find", { words: "debt" })).not.toContain(
      "Debt and benefits",
    );
    await scene.run(moneyAdviser, "directory.confirm-service", { service: ID });
    expect(await scene.view(moneyAdviser, "directory.find", { words: "debt" })).toContain(
      "Debt and benefits",
    );
  });

  test("a job that runs twice asks once", async () => {
    scene.setNow("2027-03-01T09:00:00Z");
    for (let time = 0; time < 2; time += 1)
      await scene.unit.run({ kind: "clock" }, (work) => servicesDue.onDue(work, ID));
    await due(scene.unit.now());
    await due(scene.unit.now());
    expect((await service()).asked).toBe(1);
    expect(await toOwner()).toHaveLength(1);
  });
});

test("what nobody here answers for is as fresh as its feed", () => {
  const fed = {
    status: "active",
    confirmedAt: "2026-01-05T09:00:00.000Z",
    source: { feed: "f", id: "1" },
  } as const;
  expect(isHidden(fed, { f: "2026-11-20T09:00:00.000Z" }, "2026-12-01T09:00:00.000Z")).toBe(false);
  expect(isHidden(fed, {}, "2026-12-01T09:00:00.000Z")).toBe(true);
  expect(isHidden({ ...fed, confirmedAt: undefined }, {}, "2026-12-01T09:00:00.000Z")).toBe(false);
});

describe("coverage (D9)", () => {
  test("names the PCNs where a need has nobody, and where all have closed", () => {
    const open = { kind: "open", at: "2026-12-01T10:00:00.000Z" } as const;
    const found = coverage(
      [
        { needs: ["housing"], pcns: ["NAV"], capacity: open },
        { needs: ["housing"], pcns: ["BRE"], capacity: { ...open, kind: "closed" } },
        { needs: ["advocacy"], pcns: [], capacity: open },
      ],
      ["BRE", "COL", "NAV"],
    );
    expect(found).toHaveLength(NEEDS.length);
    expect(found.find(({ need }) => need === "housing")).toEqual({
      need: "housing",
      nobody: ["COL"],
      closedOnly: ["BRE"],
    });
    expect(found.find(({ need }) => need === "advocacy")).toMatchObject({ nobody: [], closedOnly: [] });
  });

  test("is shown for the area and for one PCN", async () => {
    const { chair } = scene.world.cast;
    const housing = await services.find(scene.unit.reading(), {
      area: scene.world.area.id,
      status: "active",
    });
    await scene.unit.run({ kind: "clock" }, async (work) => {
      for (const one of housing.filter(({ needs }) => needs.includes("housing")))
        await services.save(work, { ...one, pcns: ["NAV"] }, work.now);
    });
    expect(await scene.view(chair, "directory.coverage")).toMatch(/Housing: nobody in BRE, COL/);
    expect(await scene.view(chair, "directory.coverage", { words: "bre" })).toMatch(/Housing: nobody\n/);
  });
});

test("a search finds a language, and the need spoken in it first", async () => {
  const { moneyAdviser, chair } = scene.world.cast;
  const before = await service();
  await scene.unit.run({ kind: "clock" }, (work) =>
    services.save(work, { ...before, languages: ["Polish"] }, work.now),
  );
  const found = await scene.view(chair, "directory.find", { words: "polish debt" });
  expect(found).toContain("One service");
  expect(found).toContain("Also Polish.");
  expect(await scene.view(moneyAdviser, "directory.find", { words: "polish" })).toContain(
    "Debt and benefits",
  );
});
