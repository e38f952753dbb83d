import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../src/storage/connect.js";
import type { Database } from "../../src/storage/database.js";
import { migrateDatabase } from "../../src/storage/migrate.js";

let template: Promise<Blob> | undefined;

/**
 * The migrated, empty PGlite: made once for a set of migrations, kept beside other caches, copied for each
 * database. Making one takes seconds, copying it a fraction of one.
 */
async function emptyPglite(): Promise<Blob> {
  template ??= (async () => {
    const file = join("node_modules/.cache/roundtable", `empty-${migrationsPrint()}.tar`);
    if (existsSync(file)) return new Blob([readFileSync(file)]);
    const database = await openDatabase({ kind: "memory" });
    await migrateDatabase(database);
    const blob = await database.dump?.();
    await database.close();
    if (!blob) throw new Error("PGlite can be dumped");
    mkdirSync("node_modules/.cache/roundtable", { recursive: true });
    // Several test files make it at once: each writes its own, the last rename wins, all are alike.
    writeFileSync(`${file}.${process.pid}`, Buffer.from(await blob.arrayBuffer()));
    renameSync(`${file}.${process.pid}`, file);
    return blob;
  })();
  return template;
}

function migrationsPrint(): string {
  const hash = createHash("sha256");
  const folder = "src/storage/migrations";
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith(".sql")) hash.update(readFileSync(join(folder, name)));
  }
  hash.update(readFileSync("package-lock.json"));
  return hash.digest("hex").slice(0, 12);
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
