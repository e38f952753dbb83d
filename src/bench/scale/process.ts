import pino from "pino";
import { steppedClock } from "../../app/clock.js";
import { compose, ROOMS } from "../../app/compose.js";
import { type Engine, startEngine } from "../../jobs/engine.js";
import type { Messenger } from "../../jobs/messenger.js";
import { type Ticking, tick } from "../../jobs/tick.js";
import { openDatabase } from "../../storage/connect.js";
import type { Database } from "../../storage/database.js";
import { openRows } from "../../storage/outbox.js";
import { sealer } from "../../storage/sealed.js";
import { quantile, timed } from "../figure.js";
import { KEY, STANDS } from "./template.js";

/** What one process of Roundtable says of itself. Times in milliseconds, memory in bytes. */
export type Said = {
  quietTick: number;
  digests: { people: number; sent: number; took: number };
  deliveries: { done: number; took: number };
  memory: number;
};

const NINE = "2027-02-15T09:00:00.000Z";
const DELIVERED_MS = 20_000;

const [, , url = "", redisUrl = ""] = process.argv;
const database = await openDatabase({ kind: "postgres", url, poolSize: 8 });
process.send?.(await measure());
await database.close();
process.disconnect();

async function measure(): Promise<Said> {
  const clock = steppedClock(STANDS);
  const idle: Engine = {
    kind: "postgres",
    handOver: async () => undefined,
    ready: async () => undefined,
    stop: async () => undefined,
  };
  const parts = {
    database,
    sealer: sealer(KEY),
    clock,
    log: pino({ level: "silent" }),
    redisUrl,
    redisPrefix: "scale",
    working: true,
    tickEvery: 0,
  };
  const building = await compose({ ...parts, engine: async () => idle, messengersFor: () => [] });
  await building.tick();
  await timed(20, () => building.tick());
  const quietTick = quantile(await timed(200, () => building.tick()), 0.5);

  clock.set(NINE);
  const ticking: Ticking = {
    unit: building.unit,
    database,
    due: ROOMS.flatMap(({ due }) => due).filter(({ kind }) => kind === "digest"),
    handOver: idle.handOver,
    realNow: () => Date.now(),
    onFault: (where, code) => {
      throw new Error(`${where}: ${code}`);
    },
  };
  const digests = await untilNothing(() => tick(ticking));
  const sent = await openRows(database.db, NINE);
  // What else falls due at nine, before anything is delivered.
  await untilNothing(() => building.tick());
  const deliveries = await deliver(database, parts);
  return {
    quietTick,
    digests: { people: digests.things, sent, took: digests.took },
    deliveries,
    memory: process.resourceUsage().maxRSS * 1024,
  };
}

async function untilNothing(
  again: () => Promise<{ done: number }>,
): Promise<{ things: number; took: number }> {
  const before = performance.now();
  let things = 0;
  for (;;) {
    const { done } = await again();
    things += done;
    if (done === 0) return { things, took: performance.now() - before };
  }
}

/** For twenty seconds, or until all is sent: from the outbox through Redis to a platform that takes no time. */
async function deliver(
  { db }: Database,
  parts: Omit<Parameters<typeof compose>[0], "messengersFor" | "engine">,
): Promise<Said["deliveries"]> {
  let posts = 0;
  const messenger: Messenger = {
    platform: "playground",
    async post() {
      posts += 1;
      return `m${posts}`;
    },
    update: async () => undefined,
    find: async () => undefined,
  };
  let tried = 0;
  const counting: typeof startEngine = ({ work, ...options }) =>
    startEngine({
      ...options,
      work: { ...work, deliver: (id) => work.deliver(id).finally(() => (tried += 1)) },
    });
  const [waiting, before] = [await openRows(db, parts.clock.now()), performance.now()];
  const roundtable = await compose({ ...parts, engine: counting, messengersFor: () => [messenger] });
  let handed = 0;
  while (performance.now() - before < DELIVERED_MS) {
    // As each minute's tick does it, but as soon as all that was handed over has been tried.
    if (tried >= handed) {
      const { handedOver } = await roundtable.tick();
      if (handedOver === 0) break;
      handed += handedOver;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const took = performance.now() - before;
  const said = { done: waiting - (await openRows(db, parts.clock.now())), took };
  await roundtable.stop();
  return said;
}
