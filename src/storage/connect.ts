import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database } from "./database.js";
import { lockFolder } from "./folder-lock.js";
import { KeptReads } from "./kept-reads.js";
import { LitePool } from "./pglite-pool.js";

export type Where =
  | { kind: "postgres"; url: string; poolSize?: number }
  | { kind: "folder"; dataDir: string }
  | { kind: "memory"; template?: Blob };

/** BullMQ's PostgreSQL backend names its tables without a schema, so every session looks there first. */
const SEARCH_PATH = "bullmq";

/**
 * Opens the database. On PostgreSQL a pool; otherwise PGlite in `dataDir` (one process at a time: throws
 * FolderInUse when another has it) or in memory.
 */
export async function openDatabase(where: Where): Promise<Database> {
  if (where.kind === "postgres") return openPostgres(where.url, where.poolSize ?? 12);
  if (where.kind === "memory") {
    return openLite(
      await PGlite.create(where.template ? { loadDataDir: where.template } : {}),
      () => undefined,
    );
  }
  mkdirSync(where.dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(where.dataDir);
  try {
    return await openLite(await PGlite.create(join(where.dataDir, "pglite")), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function openPostgres(url: string, max: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    keepAlive: true,
    options: `-c search_path=${SEARCH_PATH}`,
    application_name: "roundtable",
  });
  // An idle connection that drops is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  // Nor may one that drops between two statements of a transaction: the next statement fails, and that is enough.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { kind: "postgres", pool, db: drizzle(pool), close: () => pool.end() };
}

async function openLite(lite: PGlite, unlock: () => void): Promise<Database> {
  // Its one session keeps its plans, and nothing there counts rows anew: what was planned for a table of ten rows would
  // read all of it when it has thousands.
  await lite.exec(`SET search_path TO ${SEARCH_PATH}; SET enable_seqscan TO off`);
  const kept = new KeptReads();
  const pool = new LitePool(lite, kept) as unknown as pg.Pool;
  return {
    kind: "pglite",
    pool,
    kept,
    db: drizzle(pool),
    close: async () => {
      await pool.end();
      unlock();
    },
    dump: () => lite.dumpDataDir("none") as Promise<Blob>,
  };
}
