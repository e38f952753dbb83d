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
        migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)),
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
