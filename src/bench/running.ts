import pino from "pino";
import { steppedClock } from "../app/clock.js";
import { compose, type Roundtable } from "../app/compose.js";
import type { Messenger } from "../jobs/messenger.js";
import type { Database } from "../storage/database.js";
import { sealer } from "../storage/sealed.js";
import type { Engine } from "./engines.js";

export type Running = { roundtable: Roundtable; database: Database; stop(): Promise<void> };

/** The whole of it on one engine; messages go to a platform that takes no time. */
export async function running(engine: Engine): Promise<Running> {
  const database = await engine.open();
  let posts = 0;
  const messenger: Messenger = {
    platform: "playground",
    post: async () => {
      posts += 1;
      return `m${posts}`;
    },
    update: async () => undefined,
    find: async () => undefined,
  };
  const roundtable = await compose({
    database,
    sealer: sealer(Buffer.alloc(32, 1)),
    clock: steppedClock("2026-11-02T09:00:00.000Z"),
    log: pino({ level: "silent" }),
    redisUrl: engine.redisUrl,
    redisPrefix: "bench",
    messengersFor: () => [messenger],
    working: true,
    tickEvery: 0,
  });
  return {
    roundtable,
    database,
    async stop() {
      await roundtable.stop();
      await database.close();
    },
  };
}
