import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { steppedClock } from "../../src/app/clock.js";
import { type Unit, unitOfWork } from "../../src/app/unit.js";
import { joinNav, seedWorld, type World } from "../../src/demo/world.js";
import { CAST, PCNS, plannedMembersOf, slug } from "../../src/demo/world-plan.js";
import { NEEDS } from "../../src/directory/domain/types.js";
import { readSource } from "../../src/directory/files/read-source.js";
import {
  memberByAccount,
  membersOfArea,
  organisationsOfArea,
  servicesMeeting,
} from "../../src/directory/queries.js";
import { planDirectory } from "../../src/directory/use-cases/import-directory.js";
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
      const found = await servicesMeeting(
        unit.reading(),
        { area: world.area.id, pcn: "NAV", need },
        unit.now(),
      );
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

  test("is a file that anybody's import takes whole, and afterwards finds unchanged", async () => {
    const read = readSource("county.csv", readFileSync("src/demo/county.csv"));
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.read.bad).toEqual([]);
    expect(read.value.read.unread).toEqual(["Part in the demo"]);
    const ids = {
      organisation: slug,
      member: slug,
      service: (of: string, name: string) => slug(`${of} ${name}`),
    };
    const how = { ids, job: "", discipline: "", welcome: false };
    const plan = await planDirectory(unit.reading(), world.area, read.value.read, how, unit.now());
    expect(plan.organisations).toMatchObject({ added: [], changed: [], unchanged: 84 });
    expect(plan.people).toMatchObject({ added: [], changed: [], unchanged: 141 });
    expect(plan.services.added).toEqual([]);
    // Of the room that the demo leaves open somebody now says something; nothing else differs.
    expect(
      plan.services.changed.every(({ fields }) => fields.every(({ field }) => field === "capacity")),
    ).toBe(true);
    expect(plan.services.unchanged + plan.services.changed.length).toBe(110);
  });

  test("nobody can be put on the list of a series that is not there", async () => {
    await expect(unit.run({ kind: "clock" }, (work) => joinNav(work, "no-series"))).rejects.toThrow(
      "of one area",
    );
  });
});
