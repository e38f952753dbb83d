import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
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

/**
 * PGlite in memory; on PostgreSQL, where TEST_DATABASE_URL names a server, a new database of its own, dropped
 * again when it is closed.
 */
export async function openTestDatabase(): Promise<Database> {
  if (process.env.TEST_DATABASE_URL === undefined) return emptiedPglite();
  const own = await createTestDatabase();
  const database = await openDatabase({ kind: "postgres", url: own.url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await own.drop();
    },
  };
}

/** PGlites of this test file that nobody uses at the moment. Opening one costs a second, emptying it little. */
const idle: Database[] = [];
/** The file's last test has ended: what is given back from now on is closed. */
let over = false;
afterAll(async () => {
  over = true;
  for (const database of idle.splice(0)) await database.close();
});

async function emptiedPglite(): Promise<Database> {
  const database = idle.pop() ?? (await openDatabase({ kind: "memory", template: await emptyPglite() }));
  // BullMQ listens to the pool's errors, and goes on when its queues have closed.
  database.pool.removeAllListeners();
  await database.pool.query(await emptying(database));
  let open = true;
  return {
    ...database,
    close: async () => {
      if (!open) return;
      open = false;
      if (over) await database.close();
      else idle.push(database);
    },
  };
}

/** Empties what has rows, save what the migrations wrote, and starts all counting anew. */
async function emptying(database: Database): Promise<string> {
  const { rows } = await database.pool.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('roundtable', 'bullmq') AND tablename NOT LIKE '%migration%'`,
  );
  return `TRUNCATE ${rows.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`;
}

/** A migrated, empty database on the server of TEST_DATABASE_URL. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `roundtable_test_${process.pid}_${Date.now()}_${Math.floor(Math.random() * 1e6)}`;
  const admin = await openDatabase({ kind: "postgres", url: urlOf(), poolSize: 2 });
  try {
    await admin.pool.query(`CREATE DATABASE ${name} TEMPLATE ${await emptyPostgres(admin)}`);
  } finally {
    await admin.close();
  }
  const drop = async () => {
    const again = await openDatabase({ kind: "postgres", url: urlOf(), poolSize: 1 });
    await again.pool.query(`DROP DATABASE ${name} WITH (FORCE)`).finally(() => again.close());
  };
  return { url: urlOf(name), drop };
}

/** The migrated, empty database that others are copied from; test/services/teardown.ts removes it. */
async function emptyPostgres(admin: Database): Promise<string> {
  const name = `roundtable_empty_${migrationsPrint()}`;
  const client = await admin.pool.connect();
  try {
    // Several test files want it at once: one makes it, under a name that says it is not ready.
    await client.query("SELECT pg_advisory_lock(7326843)");
    const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rows.length > 0) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name}_unready WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}_unready`);
    const database = await openDatabase({ kind: "postgres", url: urlOf(`${name}_unready`) });
    await migrateDatabase(database).finally(() => database.close());
    await client.query(`ALTER DATABASE ${name}_unready RENAME TO ${name}`);
    return name;
  } finally {
    await client.query("SELECT pg_advisory_unlock(7326843)");
    client.release();
  }
}

function urlOf(name?: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL ?? "");
  if (name !== undefined) url.pathname = `/${name}`;
  return url.href;
}
