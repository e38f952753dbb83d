import { openDatabase } from "../../src/storage/connect.js";
import type { Database } from "../../src/storage/database.js";
import { migrateDatabase } from "../../src/storage/migrate.js";

let template: Promise<Blob> | undefined;

/** The migrated, empty PGlite, made once a test file and copied for each database. */
async function emptyPglite(): Promise<Blob> {
  template ??= (async () => {
    const database = await openDatabase({ kind: "memory" });
    await migrateDatabase(database);
    const blob = await database.dump?.();
    await database.close();
    if (!blob) throw new Error("PGlite can be dumped");
    return blob;
  })();
  return template;
}

/** PGlite in memory; on PostgreSQL, where TEST_DATABASE_URL names a server, a new database of its own. */
export async function openTestDatabase(): Promise<Database> {
  const url = process.env["TEST_DATABASE_URL"];
  if (url === undefined) return openDatabase({ kind: "memory", template: await emptyPglite() });
  const admin = await openDatabase({ kind: "postgres", url, poolSize: 1 });
  const name = `test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  await admin.pool.query(`CREATE DATABASE ${name}`);
  await admin.close();
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openDatabase({ kind: "postgres", url: own.href });
  await migrateDatabase(database);
  return database;
}
