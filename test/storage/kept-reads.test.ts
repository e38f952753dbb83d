import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { openDatabase } from "../../src/storage/connect.js";
import type { Database, Store } from "../../src/storage/database.js";
import { collection } from "../../src/storage/documents.js";
import { KeptReads, written } from "../../src/storage/kept-reads.js";
import { migrateDatabase } from "../../src/storage/migrate.js";
import { caseTable } from "../../src/storage/schema/cases.js";
import { sealer } from "../../src/storage/sealed.js";

type Thing = {
  id: string;
  area: string;
  status: string;
  owner: string;
  dueAt?: string | undefined;
  count: number;
  text: { words: string };
};
const things = collection<Thing>("cases", caseTable);
const seal = sealer(Buffer.alloc(32, 3));
const NOW = "2026-12-01T09:00:00.000Z";

describe("what a database has answered", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ kind: "memory" });
    await migrateDatabase(database);
  });
  afterAll(() => database.close());

  const storeOn = (tx: Store["tx"], kept: boolean): Store => ({
    tx,
    sealer: seal,
    kept: kept ? database.kept : undefined,
  });

  /** One by one, as most things are written, or many at once. */
  type How = "one" | "many";
  type Step =
    | { do: "put" | "take-back"; how: How; id: string; owner: string; count: number; due: boolean }
    | { do: "look" };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      do: fc.constantFrom("put" as const, "take-back" as const),
      how: fc.constantFrom("one" as const, "many" as const),
      id: fc.constantFrom("a", "b", "c"),
      owner: fc.constantFrom("ann", "ben"),
      count: fc.nat(9),
      due: fc.boolean(),
    }),
    fc.constant({ do: "look" as const }),
  );

  const look = async (store: Store) => ({
    all: await things.find(store, {}),
    anns: await things.find(store, { owner: "ann", status: "draft" }),
    two: [...(await things.getAll(store, ["a", "c", "nobody"]))].sort(([a], [b]) => (a < b ? -1 : 1)),
    one: await things.get(store, "b"),
    due: await things.due(store, NOW, 10),
    next: await things.nextDue(store),
  });

  test("is what it would answer now, whatever was written or taken back in between, inside and outside", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        run += 1;
        await database.db.delete(caseTable);
        for (const one of steps) {
          if (one.do === "look") {
            const [kept, asked] = [
              await look(storeOn(database.db, true)),
              await look(storeOn(database.db, false)),
            ];
            expect(kept).toEqual(asked);
            continue;
          }
          const dueAt = one.due ? `2026-11-0${one.count === 0 ? 1 : one.count}T09:00:00.000Z` : undefined;
          const { id, owner, count } = one;
          const thing: Thing = {
            id,
            area: "x",
            status: "draft",
            owner,
            count,
            dueAt,
            text: { words: `${run}` },
          };
          const writing = database.db.transaction(async (tx) => {
            const inside = storeOn(tx, true);
            await look(inside);
            if (one.how === "many") await things.putAll(inside, [thing], NOW);
            else if (await things.get(inside, id)) await things.save(inside, thing, NOW);
            else await things.insert(inside, thing, NOW);
            expect(await look(inside)).toEqual(await look(storeOn(tx, false)));
            if (one.do === "take-back") throw new Error("taken back");
          });
          // Somebody reads at the same moment.
          await Promise.all([writing.catch(() => undefined), look(storeOn(database.db, true))]);
        }
        expect(await look(storeOn(database.db, true))).toEqual(await look(storeOn(database.db, false)));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test("cannot be changed by whoever reads it", async () => {
    const store = storeOn(database.db, true);
    await things.putAll(
      store,
      [{ id: "z", area: "x", status: "draft", owner: "zoe", count: 1, text: { words: "w" } }],
      NOW,
    );
    await things.get(store, "z");
    const found = await things.get(store, "z");
    expect(() => Object.assign(found ?? {}, { count: 2 })).toThrow(TypeError);
    const list = await things.find(store, { owner: "zoe" });
    list.length = 0;
    expect(await things.find(store, { owner: "zoe" })).toHaveLength(1);
  });
});

describe("the tables that a statement writes to", () => {
  test.each([
    ['select "id" from "roundtable"."cases" where true for update', []],
    ['insert into "roundtable"."cases" (id) values ($1)', ["cases"]],
    ['UPDATE "roundtable"."members" set x = 1', ["members"]],
    ['with a as (delete from "roundtable"."offers" returning id) select * from a', ["offers"]],
    [
      'with a as (delete from "roundtable"."offers" returning id) insert into "roundtable"."gaps" select * from a',
      ["offers", "gaps"],
    ],
    ['truncate "roundtable"."cases"', ["*"]],
    ["alter table roundtable.cases add column x int", ["*"]],
    ["insert into bullmq_jobs (id) values (1)", []],
    ["begin", []],
  ])("%s", (statement, tables) => {
    expect(written(statement).tables).toEqual(tables);
  });

  test("an answer that was asked for before a write is not kept after it", () => {
    const reads = new KeptReads();
    const before = reads.of("cases");
    reads.runs('update "roundtable"."cases" set x = 1', [], false);
    before?.keep("a", { count: 1 });
    expect(reads.of("cases")?.get("a")).toBeUndefined();
  });

  test("a table that an open transaction has written to is not kept until it ends", () => {
    const reads = new KeptReads();
    reads.runs('update "roundtable"."cases" set x = 1', [], true);
    expect(reads.of("cases")).toBeUndefined();
    expect(reads.of("members")).toBeDefined();
    reads.ended();
    expect(reads.of("cases")).toBeDefined();
  });

  const SAVE = `update "roundtable"."cases" set "area" = $2, "version" = "version" + 1 where "id" = $1 returning "id"`;
  const INSERT = `insert into "roundtable"."cases" ("id", "area", "version")
      values ($1, $2, 1)`;

  test("what is too old is let go, and what an open transaction has written stays unkept", () => {
    const clock = jest.spyOn(performance, "now");
    try {
      clock.mockReturnValue(0);
      const reads = new KeptReads();
      reads.of("cases")?.keep("cases/b", { key: "old" });
      reads.runs(SAVE, ["a", "area"], true);
      clock.mockReturnValue(6 * 60_000);
      const inside = reads.of("cases");
      expect(inside?.get("cases/b")).toBeUndefined();
      // Not committed yet, and perhaps never.
      inside?.keep("cases/a", { key: "uncommitted" });
      inside?.keep("cases?all", []);
      expect(["cases/a", "cases?all"].map((key) => inside?.get(key))).toEqual([undefined, undefined]);
      reads.ended();
      expect(reads.of("cases")?.get("cases/a")).toBeUndefined();
    } finally {
      clock.mockRestore();
    }
  });

  test("where a transaction may have written to anything, nothing is kept until it ends", () => {
    const reads = new KeptReads();
    reads.runs('truncate "roundtable"."cases"', [], true);
    // A table that nobody had asked for before.
    expect(reads.of("members")).toBeUndefined();
    reads.ended();
    expect(reads.of("members")).toBeDefined();
  });

  test.each([SAVE, INSERT])("a thing holds while another is written: %s", (statement) => {
    const reads = new KeptReads();
    for (const key of ["cases/a", "cases/b", "cases?all"]) reads.of("cases")?.keep(key, { key });
    reads.runs(statement, ["a", "area"], true);
    const inside = reads.of("cases");
    expect(["cases/a", "cases/b", "cases?all"].map((key) => inside?.get(key))).toEqual([
      undefined,
      { key: "cases/b" },
      undefined,
    ]);
    // Of what is written, nothing is kept before it is committed.
    for (const key of ["cases/a", "cases?all"]) inside?.keep(key, { key });
    expect(["cases/a", "cases?all"].map((key) => reads.of("cases")?.get(key))).toEqual([
      undefined,
      undefined,
    ]);
    reads.ended();
    inside?.keep("cases/a", { key: "of before" });
    expect(reads.of("cases")?.get("cases/a")).toBeUndefined();
    reads.of("cases")?.keep("cases/a", { key: "now" });
    expect(reads.of("cases")?.get("cases/a")).toEqual({ key: "now" });
    expect(reads.of("cases")?.get("cases/b")).toEqual({ key: "cases/b" });
  });

  test.each([
    `update "roundtable"."cases" set "area" = $2 where "id" = $1 or "owner" = $3`,
    `update "roundtable"."cases" set "area" = $2 where "owner" = $1`,
    `update "roundtable"."cases" set "area" = (select 'x') where "id" = $1`,
    `update "roundtable"."cases" set "area" = other.area from other where "id" = $1`,
    `select 1; update roundtable.cases set area = 'x'`,
    `insert into "roundtable"."cases" ("id", "area") values ($1, $2) on conflict ("id") do nothing`,
    `insert into "roundtable"."cases" ("area", "id") values ($1, $2)`,
    `delete from "roundtable"."cases" where "id" = $1`,
  ])("all else counts as writing to the whole table: %s", (statement) => {
    const reads = new KeptReads();
    reads.of("cases")?.keep("cases/b", {});
    reads.runs(statement, ["a", "b"], false);
    expect(reads.of("cases")?.get("cases/b")).toBeUndefined();
  });
});
