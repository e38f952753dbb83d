import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../app/config.js";
import { allAreas } from "../directory/queries.js";
import type { Channel } from "../meetings/domain/types.js";
import { seriesOfArea } from "../meetings/queries.js";
import { openDatabase } from "../storage/connect.js";
import { keyFromFolder } from "../storage/key-file.js";
import { sealer } from "../storage/sealed.js";

/**
 * The channel of every MDT that meets in one on this platform. Undefined where they cannot be read: a running Roundtable holds
 * the data folder, or the database does not answer (which doctor tells by itself). Changes nothing.
 */
export async function connectedChannels(
  config: Config | undefined,
  on: Channel["platform"],
): Promise<readonly { series: string; channel: string }[] | undefined> {
  if (!config) return undefined;
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, "pglite"))) return [];
  try {
    const database = await openDatabase(
      config.databaseUrl === undefined
        ? { kind: "folder", dataDir: config.dataDir }
        : { kind: "postgres", url: config.databaseUrl, poolSize: 1 },
    );
    try {
      const store = { tx: database.db, sealer: sealer(config.key ?? keyFromFolder(config.dataDir)) };
      const channels: { series: string; channel: string }[] = [];
      for (const { id } of await allAreas(store)) {
        for (const { code, channels: places = [], status } of await seriesOfArea(store, id)) {
          if (status === "ended") continue;
          for (const { platform, id: channel } of places)
            if (platform === on) channels.push({ series: code, channel });
        }
      }
      return channels;
    } finally {
      await database.close();
    }
  } catch {
    // Held by a running Roundtable, without tables, or away: the other checks say so.
    return undefined;
  }
}
