import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PoolClient } from "pg";
import type { Database } from "../../src/storage/database.js";
import { openTestDatabase } from "../support/databases.js";

/** The same answers from PGlite and, where TEST_DATABASE_URL names one, from PostgreSQL. */
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.pool.query(
    "create schema asked; create table asked.t (id text primary key, n int, list text[], at timestamptz, doc jsonb, ok boolean, raw bytea)",
  );
});
afterAll(() => database.close());

const one = async (text: string, values?: unknown[]) => (await database.pool.query(text, values)).rows[0];

test("parameters of every kind arrive as what they are", async () => {
  const at = new Date("2027-01-04T10:00:00.000Z");
  const doc = { words: 'a "quoted" \\ {brace}', none: null };
  const list = ["plain", 'with "quotes"', "back\\slash", "comma, brace {}", "", null];
  const raw = Buffer.from([0, 92, 255]);
  const written = await database.pool.query(
    "insert into asked.t values ($1, $2, $3, $4, $5, $6, $7), ($8, null, null, null, null, null, null)",
    ["a", 7, list, at, doc, true, raw, "b"],
  );
  expect(written.rowCount).toBe(2);
  const row = await one("select n, list, at, doc, ok, raw from asked.t where id = $1", ["a"]);
  expect(row).toMatchObject({ n: 7, list, doc, ok: true });
  expect(new Date(row.at).toISOString()).toBe(at.toISOString());
  expect([...row.raw]).toEqual([...raw]);
  expect(await one("select n from asked.t where id = any($1) and ok is not null", [["a", "b"]])).toEqual({
    n: 7,
  });
  expect(await one("select n, list, at, doc, ok, raw from asked.t where id = $1", ["b"])).toEqual({
    n: null,
    list: null,
    at: null,
    doc: null,
    ok: null,
    raw: null,
  });
});

test("nothing found is an answer without rows", async () => {
  expect((await database.pool.query("select 1 from asked.t where id = $1", ["nobody"])).rows).toEqual([]);
  expect((await database.pool.query("delete from asked.t where id = $1", ["nobody"])).rowCount).toBe(0);
});

test("text that looks like markup or SQL stays text", async () => {
  const words = `'); drop table asked.t; -- \u{1F600} \u202Eאב`;
  expect(await one("select $1::text as words", [words])).toEqual({ words });
});

test("a mistake is thrown with its code, and the session goes on", async () => {
  await expect(database.pool.query("select * from asked.nowhere where id = $1", ["a"])).rejects.toMatchObject(
    { code: "42P01" },
  );
  await expect(database.pool.query("insert into asked.t (id) values ($1)", ["a"])).rejects.toMatchObject({
    code: "23505",
  });
  expect(await one("select 1::int as still", [])).toEqual({ still: 1 });
});

test("what is asked again and again gets the answer of today, also when a table has changed", async () => {
  const ask = () => one("select * from asked.later where id = $1", ["a"]);
  await database.pool.query("create table asked.later (id text primary key, n int)");
  await database.pool.query("insert into asked.later values ($1, $2)", ["a", 1]);
  for (let time = 0; time < 8; time += 1) expect(await ask()).toEqual({ id: "a", n: 1 });
  await database.pool.query("update asked.later set n = n + 1 where id = $1", ["a"]);
  expect(await ask()).toEqual({ id: "a", n: 2 });
  await database.pool.query("alter table asked.later add column more text default 'new'");
  expect(await ask()).toEqual({ id: "a", n: 2, more: "new" });
  await database.pool.query(
    "alter table asked.later drop column n, drop column more, add column other int default 5",
  );
  expect(await ask()).toEqual({ id: "a", other: 5 });
});

test("a mistake in what was asked before leaves it usable", async () => {
  const insert = () => database.pool.query("insert into asked.t (id, n) values ($1, $2)", ["again", 1]);
  await insert();
  for (let time = 0; time < 4; time += 1) await expect(insert()).rejects.toMatchObject({ code: "23505" });
  await database.pool.query("delete from asked.t where id = $1", ["again"]);
  expect((await insert()).rowCount).toBe(1);
});

test("a transaction that broke is rolled back, and the next one works", async () => {
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query("insert into asked.t (id, n) values ($1, $2)", ["c", 1]);
    await expect(client.query("select 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
    await client.query("rollback");
    expect((await client.query("select n from asked.t where id = $1", ["c"])).rows).toEqual([]);
  } finally {
    await client.release();
  }
});

test("a client's questions come one after the other: nothing slips past its rollback", async () => {
  const insert = (client: PoolClient, id: string) =>
    client.query("insert into asked.t (id) values ($1)", [id]);
  const client = await database.pool.connect();
  try {
    for (const id of ["slip-1", "slip-2", "slip-3"]) {
      await client.query("begin");
      const fails = client.query("select 1 / $1::int", [0]);
      // Whoever asked for both gives up at the first fault, while the second is still on its way.
      await expect(Promise.all([fails, insert(client, id).catch(() => undefined)])).rejects.toThrow();
      await client.query("rollback");
    }
    for (const id of ["slip-4", "slip-5", "slip-6"]) {
      await client.query("begin");
      const late = insert(client, id);
      const back = client.query("rollback");
      await Promise.all([late, back]);
    }
  } finally {
    await client.release();
  }
  expect((await database.pool.query("select id from asked.t where id like $1", ["slip-%"])).rows).toEqual([]);
});

test("a transaction in one text ends with it, and one that it leaves open is held until its end", async () => {
  await database.pool.query("begin; insert into asked.t (id) values ('whole'); commit");
  expect(await one("select id from asked.t where id = $1", ["whole"])).toEqual({ id: "whole" });
  const client = await database.pool.connect();
  await client.query("begin; insert into asked.t (id) values ('half')");
  await client.release(new Error("broken off"));
  expect(await one("select id from asked.t where id = $1", ["half"])).toBeUndefined();
});

test("JSON's null is null, and a text that says null is a text", async () => {
  const asked = "select 'null'::jsonb as none, '\"null\"'::jsonb as said, $1::text as text";
  for (let time = 0; time < 3; time += 1)
    expect(await one(asked, ["null"])).toEqual({ none: null, said: "null", text: "null" });
});

test("more parameters than half of what the protocol can count", async () => {
  const many = Array.from({ length: 40_000 }, (_, n) => n);
  const values = many.map((n) => `($${n + 1}::int)`).join(",");
  const listed = `select count(*)::int as n from (values ${values}) as listed`;
  for (let time = 0; time < 3; time += 1) expect(await one(listed, many)).toEqual({ n: 40_000 });
}, 60_000);
