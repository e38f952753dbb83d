import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { steppedClock } from "../../src/app/clock.js";
import { type Unit, unitOfWork } from "../../src/app/unit.js";
import { joinNav, seedWorld, type World } from "../../src/demo/world.js";
import { parseWorld } from "../../src/demo/world-parse.js";
import { CAST, PCNS, plannedMembersOf } from "../../src/demo/world-plan.js";
import { NEEDS } from "../../src/directory/domain/types.js";
import {
  memberByAccount,
  membersOfArea,
  organisationsOfArea,
  servicesMeeting,
} from "../../src/directory/queries.js";
import type { Database } from "../../src/storage/database.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

let database: Database;
let unit: Unit;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  unit = unitOfWork(
    database,
    sealer(Buffer.alloc(32, 1)),
    steppedClock("2026-11-02T09:00:00Z"),
    async () => undefined,
  );
  world = await unit.run({ kind: "clock" }, seedWorld);
}, 60_000);
afterAll(() => database.close());

const unique = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length);

describe("the fictional county", () => {
  test("has the size of the programme it is modelled on", () => {
    expect(world.pcns).toHaveLength(11);
    expect(world.pcns[0]).toEqual({ code: "NAV", name: "Naverley" });
    expect(world.organisations).toHaveLength(84);
    expect(world.members).toHaveLength(141);
    expect(world.services).toHaveLength(110);
  });

  test("half of its organisations are grassroots, a third local, the rest national", () => {
    const of = (size: string) => world.organisations.filter((one) => one.size === size).length;
    expect([of("grassroots"), of("local"), of("national")]).toEqual([42, 28, 14]);
  });

  test("no two people, addresses, organisations or services are the same", () => {
    unique(world.members.map(({ name }) => name));
    unique(world.members.map(({ email }) => email));
    unique(world.members.map(({ name }) => name.split(" ").at(-1) ?? ""));
    unique(world.organisations.map(({ name }) => name));
    unique(world.services.map(({ id }) => id));
    unique(world.pcns.map(({ code }) => code));
  });

  test("every address is at a domain that can never exist", () => {
    for (const { email } of world.members) expect(email).toMatch(/^[a-z-]+@[a-z0-9-]+\.example$/);
  });

  test("every organisation has somebody, and every PCN a dozen or more", () => {
    const peopled = new Set(world.members.map(({ organisation }) => organisation));
    expect(world.organisations.filter(({ id }) => !peopled.has(id))).toEqual([]);
    for (const { code } of PCNS) expect(plannedMembersOf(code).length).toBeGreaterThanOrEqual(12);
  });

  test("Naverley has somebody for every need, and services in every state of capacity", async () => {
    const unmet: string[] = [];
    for (const need of NEEDS) {
      const found = await servicesMeeting(unit.reading(), { area: world.area.id, pcn: "NAV", need });
      if (found.length === 0) unmet.push(need);
    }
    expect(unmet).toEqual([]);
    expect(new Set(world.services.map(({ capacity }) => capacity.kind))).toEqual(
      new Set(["open", "places", "waiting-list", "closed", "unknown"]),
    );
  });

  test("everybody of the cast is on Naverley's list, with two national and five or more grassroots partners", () => {
    const nav = new Set(plannedMembersOf("NAV").map(({ name }) => name));
    for (const part of CAST) expect(nav.has(world.cast[part].name)).toBe(true);
    const sizes = CAST.map(
      (part) => world.organisations.find(({ id }) => id === world.cast[part].organisation)?.size,
    );
    expect(sizes.filter((size) => size === "national")).toHaveLength(2);
    expect(sizes.filter((size) => size === "grassroots").length).toBeGreaterThanOrEqual(5);
    expect(CAST.filter((part) => part.startsWith("caseHolder"))).toHaveLength(4);
  });

  test("a member is known by their playground account, which is their id", async () => {
    const { chair } = world.cast;
    expect((await memberByAccount(unit.reading(), "playground", chair.id))?.name).toBe("Helen Marchbank");
    expect(await memberByAccount(unit.reading(), "slack", chair.id)).toBeUndefined();
    expect(await memberByAccount(unit.reading(), "playground", "nobody")).toBeUndefined();
  });

  test("seeding again changes nothing and adds nobody", async () => {
    const again = await unit.run({ kind: "clock" }, seedWorld);
    expect(again.members).toEqual(world.members);
    expect(await membersOfArea(unit.reading(), world.area.id)).toHaveLength(141);
    expect(await organisationsOfArea(unit.reading(), world.area.id)).toHaveLength(84);
  });

  test("nobody can be put on the list of a series that is not there", async () => {
    await expect(unit.run({ kind: "clock" }, (work) => joinNav(work, "no-series"))).rejects.toThrow(
      "of one area",
    );
  });
});

describe("reading the directory's text", () => {
  test.each([
    ["  Ann Other, nurse", "no organisation before"],
    ["Org | huge | NAV | housing", "not a size"],
    ["Org | local | NAV", "4 parts expected"],
    ["Org | local | NAV | housing\n  Ann Other", "not a person"],
    ["Org | local | NAV | housing\n  > Help: it helps | magic | open", "not a need"],
    ["Org | local | NAV | housing\n  > Help: it helps | housing | soon", "not a capacity"],
    ["Org | local | NAV | housing\n  > Help | housing | open", "no words after"],
  ])("a line it cannot read is an error, never left out: %j", (text, message) => {
    expect(() => parseWorld(text)).toThrow(message);
  });
});
