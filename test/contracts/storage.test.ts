import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sql } from "drizzle-orm";
import type { Database, Store } from "../../src/storage/database.js";
import { collection } from "../../src/storage/documents.js";
import { migrateDatabase } from "../../src/storage/migrate.js";
import { caseTable } from "../../src/storage/schema/cases.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

type Thing = {
  id: string;
  area: string;
  status: string;
  ref?: string;
  owner?: string;
  dueAt?: string | undefined;
  count: number;
  text?: { words: string };
};
const things = collection<Thing>("cases", caseTable);
const seal = sealer(Buffer.alloc(32, 3));
const NOW = "2026-12-01T09:00:00.000Z";

describe("storage, the same on every engine", () => {
  let database: Database;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase();
    store = { tx: database.db, sealer: seal };
  });
  afterAll(() => database.close());

  test("a thing comes back as it was kept, words and all", async () => {
    const thing: Thing = {
      id: "a",
      area: "x",
      status: "draft",
      ref: "NAV-2612-01",
      count: 2,
      dueAt: NOW,
      text: { words: "ünïcode 🙂 “quoted”" },
    };
    await things.insert(store, thing, NOW);
    expect(await things.get(store, "a")).toEqual(thing);
    expect(await things.byRef(store, "NAV-2612-01")).toEqual(thing);
  });

  test("no word of the text stands in the table as it was written", async () => {
    await things.insert(
      store,
      { id: "secret", area: "x", status: "draft", count: 1, text: { words: "pelican-crossing" } },
      NOW,
    );
    const rows = await database.db.execute(sql`select * from roundtable.cases where id = 'secret'`);
    expect(JSON.stringify(rows.rows)).toContain('"secret"');
    expect(JSON.stringify(rows.rows)).not.toContain("pelican");
  });

  test("a connection that drops between two statements of a transaction fails it, and nothing else", async () => {
    // PGlite has no connection that could drop.
    if (database.kind === "pglite") return;
    const cut = database.db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await database.db.execute(sql`select pg_terminate_backend(${rows[0]?.pid})`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.execute(sql`select 1`);
    });
    await expect(cut).rejects.toThrow();
    await expect(database.db.execute(sql`select 1`)).resolves.toBeDefined();
  });

  test("a sealed text does not open in another row, nor with another key", async () => {
    await things.insert(
      store,
      { id: "one", area: "x", status: "draft", count: 1, text: { words: "first" } },
      NOW,
    );
    await things.insert(
      store,
      { id: "two", area: "x", status: "draft", count: 1, text: { words: "second" } },
      NOW,
    );
    await database.db.execute(
      sql`update roundtable.cases set sealed = (select sealed from roundtable.cases where id = 'one') where id = 'two'`,
    );
    await expect(things.get(store, "two")).rejects.toThrow();
    await expect(
      things.get({ tx: database.db, sealer: sealer(Buffer.alloc(32, 4)) }, "one"),
    ).rejects.toThrow();
  });

  test("what falls due is found, the longest overdue first, and nothing else", async () => {
    await things.insert(
      store,
      { id: "late", area: "due", status: "open", count: 0, dueAt: "2026-11-01T09:00:00.000Z" },
      NOW,
    );
    await things.insert(
      store,
      { id: "later", area: "due", status: "open", count: 0, dueAt: "2027-11-01T09:00:00.000Z" },
      NOW,
    );
    await things.insert(store, { id: "never", area: "due", status: "open", count: 0 }, NOW);
    const due = await things.due(store, NOW, 10);
    expect(due).toContain("late");
    expect(due).not.toContain("later");
    expect(due).not.toContain("never");
    expect(await things.nextDue(store)).toBe("2026-11-01T09:00:00.000Z");
  });

  test("finds by columns, a list matching any of its values", async () => {
    for (const status of ["open", "done", "gone"]) {
      await things.insert(store, { id: `f-${status}`, area: "find", status, owner: "me", count: 0 }, NOW);
    }
    const found = await things.find(store, { area: "find", owner: "me", status: ["open", "gone"] });
    expect(found.map((thing) => thing.id).sort()).toEqual(["f-gone", "f-open"]);
    expect(await things.count(store, { area: "find" })).toBe(3);
  });

  test("a transaction that throws leaves nothing, and the next one goes on", async () => {
    await expect(
      database.db.transaction(async (tx) => {
        await things.insert({ tx, sealer: seal }, { id: "half", area: "x", status: "draft", count: 0 }, NOW);
        throw new Error("stopped");
      }),
    ).rejects.toThrow("stopped");
    expect(await things.get(store, "half")).toBeUndefined();
    await things.insert(store, { id: "whole", area: "x", status: "draft", count: 0 }, NOW);
    expect(await things.get(store, "whole")).toBeDefined();
  });

  test("twenty writers of one thing at once lose no count", async () => {
    await things.insert(store, { id: "counted", area: "x", status: "open", count: 0 }, NOW);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.db.transaction(async (tx) => {
          const own = { tx, sealer: seal };
          const thing = await things.lock(own, "counted");
          if (thing) await things.save(own, { ...thing, count: thing.count + 1 }, NOW);
        }),
      ),
    );
    expect((await things.get(store, "counted"))?.count).toBe(20);
  });

  test("migrating again, and twice at once, changes nothing", async () => {
    await Promise.all([migrateDatabase(database), migrateDatabase(database)]);
    expect(await things.get(store, "a")).toBeDefined();
  });

  test("what is read ahead for many owners is what each of them would be told", async () => {
    const of = (id: string, owner: string, status = "draft"): Thing => ({
      id,
      area: "ahead",
      status,
      owner,
      count: 1,
    });
    await things.putAll(
      store,
      [of("h1", "hana"), of("h2", "hana"), of("i1", "ivo"), of("i2", "ivo", "closed")],
      NOW,
    );
    const ahead: Store = { ...store, seen: new Map() };
    await things.readAhead(ahead, ["hana", "ivo", "nobody"], { status: "draft" });
    // From now on nothing is asked: a store that cannot ask answers all the same.
    const deaf: Store = { ...ahead, tx: undefined as never };
    for (const owner of ["hana", "ivo", "nobody"]) {
      const asked = await things.find(store, { owner, status: "draft" });
      expect(await things.find(deaf, { owner, status: "draft" })).toEqual(asked);
    }
    await expect(async () => things.find(deaf, { owner: "hana" })).rejects.toThrow();
  });

  test("many are locked by id, and nobody who is not there", async () => {
    await things.putAll(
      store,
      [1, 2, 3].map((n) => ({ id: `m${n}`, area: "many", status: "draft", count: n })),
      NOW,
    );
    const locked = await database.db.transaction((tx) =>
      things.lockMany({ ...store, tx }, ["m3", "m1", "not-there"]),
    );
    expect(locked.map(({ id }) => id)).toEqual(["m1", "m3"]);
    const all = await things.getAll(store, ["m2", "not-there", "m2"]);
    expect([...all.keys()]).toEqual(["m2"]);
  });
});
