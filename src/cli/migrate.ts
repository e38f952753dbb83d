import { cliWords } from "../../cards/text/cli.js";
import { startWords } from "../../cards/text/start.js";
import type { readConfig } from "../app/config.js";
import { openDatabase } from "../storage/connect.js";
import { migrateDatabase } from "../storage/migrate.js";

/** `roundtable migrate`: exit code 0 when the database is up to date. */
export async function runMigrate(
  read: ReturnType<typeof readConfig>,
  { stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">,
): Promise<number> {
  if (!read.ok) {
    stderr.write(startWords.configProblems(read.problems));
    return 1;
  }
  const { databaseUrl, dataDir } = read.config;
  const database = await openDatabase(
    databaseUrl === undefined ? { kind: "folder", dataDir } : { kind: "postgres", url: databaseUrl },
  );
  try {
    await migrateDatabase(database);
    stdout.write(cliWords.migrated);
    return 0;
  } finally {
    await database.close();
  }
}
