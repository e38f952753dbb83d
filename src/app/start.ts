import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { ensureWorld } from "../demo/ensure-world.js";
import { playgroundChat } from "../platforms/web/chat.js";
import { openDatabase } from "../storage/connect.js";
import { keyFromFolder } from "../storage/key-file.js";
import { migrateDatabase } from "../storage/migrate.js";
import { sealer } from "../storage/sealed.js";
import { type MovableClock, playgroundClock } from "./clock.js";
import { compose } from "./compose.js";
import type { Config } from "./config.js";
import { createServer } from "./server.js";

export type Running = { url: string; stop(): Promise<void> };

/** The playground's story begins here: a Monday, two working weeks before the first call for cases of NAV. */
const STORY_BEGINS = "2026-11-02T09:00:00.000Z";

/** Starts web and worker (or one of them, by ROUNDTABLE_ROLE) and answers when `/readyz` would. */
export async function startRoundtable(config: Config, log: Logger): Promise<Running> {
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { kind: "folder", dataDir: config.dataDir }
      : { kind: "postgres", url: config.databaseUrl },
  );
  const stops: Array<() => Promise<void>> = [() => database.close()];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    await migrateDatabase(database);
    const seal = sealer(config.key ?? keyFromFolder(config.dataDir));
    const clock: MovableClock = await playgroundClock(database, STORY_BEGINS);
    const listeners = new Set<(surface: string) => void>();
    const chat = playgroundChat(
      database,
      seal,
      () => clock.now(),
      (surface) => {
        for (const listener of listeners) listener(surface);
      },
    );
    const roundtable = await compose({
      database,
      sealer: seal,
      clock,
      log,
      redisUrl: config.redisUrl,
      messengerFor: () => chat.messenger,
      working: config.role !== "web",
      tickEvery: 60_000,
    });
    stops.push(() => roundtable.stop());
    await ensureWorld(roundtable);
    // What an earlier process left half sent or unsent goes out now, not at the next full minute.
    await roundtable.tick();
    if (config.role === "worker") {
      log.info({ role: config.role, engine: roundtable.engine.kind }, "working");
      return { url: "", stop };
    }
    const server = await createServer({
      roundtable,
      chat,
      clock,
      log,
      onChange: (listener) => listeners.add(listener),
    });
    const http = await listen(server.app.listen(config.port, config.host));
    stops.push(() => closeServer(http, server.closing));
    const { port } = http.address() as AddressInfo;
    const url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
    log.info({ url, engine: roundtable.engine.kind, storage: database.kind }, "ready");
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listen(http: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    http.once("listening", () => resolve(http));
    http.once("error", reject);
  });
}

/** No new requests; those under way come to their end, streams are ended. */
function closeServer(http: Server, closing: () => void): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    closing();
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 3000).unref();
  });
}
