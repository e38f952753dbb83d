import { expect, test } from "@jest/globals";
import { openDatabase } from "../../src/storage/connect.js";
import { tidying } from "../../src/storage/pglite-tidy.js";

test("dead rows are swept away, also between the transactions of others, and nothing else is", async () => {
  const database = await openDatabase({ kind: "memory" });
  try {
    const { pool } = database;
    await pool.query(
      "create table public.swept (id int primary key, n int); insert into public.swept values (1, 0)",
    );
    const dead = async () => {
      // Else it is counted when the wall clock likes, and a quick machine is done before it has.
      await pool.query("select pg_stat_force_next_flush()");
      const asked = "select n_dead_tup::int as n from pg_stat_user_tables where relname = $1";
      return (await pool.query(asked, ["swept"])).rows[0].n as number;
    };
    let most = 0;
    for (let n = 1; n <= 700; n += 1) {
      const client = await pool.connect();
      await client.query("begin");
      // Twice, so that the rows cannot be pruned by whoever comes by.
      await client.query("update public.swept set id = $1, n = $2", [n + 1, n]);
      await client.query(n % 10 === 0 ? "rollback" : "commit");
      await client.release();
      if (n % 10 === 0) await pool.query("update public.swept set id = $1 where n = $2", [n + 1, n - 1]);
      most = Math.max(most, n % 50 === 0 ? await dead() : 0);
    }
    for (let n = 0; n < 2_100; n += 1) await pool.query("select 1 where $1 = 1", [n]);
    expect(most).toBeGreaterThan(100);
    expect(await dead()).toBeLessThan(500);
    expect((await pool.query("select count(*)::int as n from public.swept")).rows).toEqual([{ n: 1 }]);
  } finally {
    await database.close();
  }
}, 120_000);

test("a fault while sweeping is nobody's who asked something else", async () => {
  const tidy = tidying(() => Promise.reject(new Error("away")), {});
  for (let n = 0; n < 2_500; n += 1) await tidy();
});
