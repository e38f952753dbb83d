import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runMigrations } from "bullmq";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Database } from "./database.js";

/** Brings our tables and BullMQ's up to date. Safe to run again, and by several processes at once. */
export async function migrateDatabase(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    // drizzle's migrator takes no lock of its own: two processes starting together would collide.
    await client.query("SELECT pg_advisory_lock(7326842)");
    try {
      await migrate(database.db, {
        migrationsFolder: join(projectFolder(), "src/storage/migrations"),
        migrationsSchema: "roundtable",
      });
      const own = await database.pool.connect();
      try {
        await runMigrations(own, "bullmq");
      } finally {
        own.release();
      }
    } finally {
      await client.query("SELECT pg_advisory_unlock(7326842)");
    }
  } finally {
    client.release();
  }
}

/** The folder of package.json: the migrations are SQL files that the compiler does not copy. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const up = dirname(folder);
    if (up === folder) throw new Error("package.json was not found above the program");
    folder = up;
  }
  return folder;
}
