import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase } from "../storage/connect.js";
import type { Database } from "../storage/database.js";
import { migrateDatabase } from "../storage/migrate.js";
import type { LeftOut } from "./figure.js";
import { type LocalServer, NotInstalled, startPostgres, startRedis } from "./local-servers.js";

/** Where it runs: which database, and the queue in it or in Redis. */
export type Engine = {
  name: "PGlite" | "PostgreSQL" | "PostgreSQL and Redis";
  redisUrl?: string;
  /** A new, migrated database; PGlite on disk, as a real installation has it. */
  open(): Promise<Database>;
};

export type Engines = {
  all: readonly Engine[];
  /** For `bench`: which engines this machine does not have. */
  missing(bench: string, names: readonly Engine["name"][]): LeftOut[];
  stop(): Promise<void>;
};

/** PGlite, and PostgreSQL and Redis where their programs are installed: servers of our own, in temporary folders. */
export async function startEngines(path: string): Promise<Engines> {
  const stops: Array<() => Promise<void>> = [];
  const started = async (start: (path: string) => Promise<LocalServer>) => {
    try {
      const server = await start(path);
      stops.push(server.stop);
      return server.url;
    } catch (error) {
      if (error instanceof NotInstalled) return undefined;
      throw error;
    }
  };
  const postgres = await started(startPostgres);
  const redis = await started(startRedis);
  if (postgres !== undefined) await answering(postgres);
  const lite: Engine = { name: "PGlite", open: () => openLite(stops) };
  const all: Engine[] = [lite];
  if (postgres !== undefined) all.push({ name: "PostgreSQL", open: () => openServer(postgres) });
  if (postgres !== undefined && redis !== undefined) {
    all.push({ name: "PostgreSQL and Redis", redisUrl: redis, open: () => openServer(postgres) });
  }
  return {
    all,
    missing: (bench, names) =>
      names
        .filter((name) => !all.some((engine) => engine.name === name))
        .map((engine) => ({ bench, engine, why: "not installed here" })),
    async stop() {
      for (const stop of stops.reverse()) await stop();
    },
  };
}

async function openLite(stops: Array<() => Promise<void>>): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), "roundtable-bench-"));
  stops.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase({ kind: "folder", dataDir });
  await migrateDatabase(database);
  return database;
}

let databases = 0;

async function openServer(server: string): Promise<Database> {
  databases += 1;
  const name = `bench_${databases}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`).finally(() => admin.end());
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ kind: "postgres", url: url.href });
  await migrateDatabase(database);
  return database;
}

/** A server needs a moment to take connections; after ten seconds without, its own error is thrown. */
export async function answering(url: string): Promise<void> {
  for (let left = 100; ; left -= 1) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
