import { existsSync } from "node:fs";
import { join } from "node:path";
import { playgroundClock } from "../app/clock.js";
import type { Config } from "../app/config.js";
import { type Unit, unitOfWork } from "../app/unit.js";
import { openDatabase } from "../storage/connect.js";
import { keyFromFolder } from "../storage/key-file.js";
import { migrateDatabase } from "../storage/migrate.js";
import { sealer } from "../storage/sealed.js";

/**
 * The database of this installation, for one command. What the command wants sent is sent by the running Roundtable.
 * As there, email is put down where there is a way to send it: else a letter tried again would be lost for good.
 * `mayMake`: an installation that was never started is made; otherwise it counts as empty, and nothing is left of it.
 * @throws FolderInUse when Roundtable runs on the data folder, as Error whose message is a sentence.
 */
export async function withInstallation<T>(
  config: Config,
  mayMake: boolean,
  use: (unit: Unit) => Promise<T>,
): Promise<T> {
  const { databaseUrl, dataDir } = config;
  const isThere = databaseUrl !== undefined || existsSync(join(dataDir, "pglite"));
  const inMemory = !isThere && !mayMake;
  const database = await openDatabase(
    databaseUrl !== undefined
      ? { kind: "postgres", url: databaseUrl, poolSize: 2 }
      : inMemory
        ? { kind: "memory" }
        : { kind: "folder", dataDir },
  );
  try {
    await migrateDatabase(database);
    const key = config.key ?? (inMemory ? Buffer.alloc(32) : keyFromFolder(dataDir));
    const clock = await playgroundClock(database, new Date().toISOString());
    const mails = config.mail !== undefined || (config.slack === undefined && config.teams === undefined);
    return await use(unitOfWork(database, sealer(key), clock, async () => undefined, { mails }));
  } finally {
    await database.close();
  }
}
