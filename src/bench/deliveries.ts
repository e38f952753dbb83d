import { type ConnectionOptions, createPostgresBackend, Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { card } from "../../cards/kit.js";
import { type Delivering, deliver } from "../jobs/deliver.js";
import { startEngine } from "../jobs/engine.js";
import type { Database } from "../storage/database.js";
import { openRows, putInOutbox } from "../storage/outbox.js";
import { sealer } from "../storage/sealed.js";
import type { Engine } from "./engines.js";
import type { Figure } from "./figure.js";

const NOW = "2026-11-02T09:00:00.000Z";
const COUNT = 600;
const WARM = 60;
const AT_ONCE = 4;

/**
 * Messages a second from the outbox to a platform that takes no time, beside empty jobs of bare BullMQ on the same
 * engine in the same run: what taking, rendering and writing down cost on top of the queue.
 */
export async function deliveriesBench(engine: Engine): Promise<Figure[]> {
  const database = await engine.open();
  try {
    const bare = await bareJobs(engine, database);
    const delivered = await outboxRows(engine, database);
    const figure = { bench: "deliveries", engine: engine.name, unit: "a second" };
    return [
      { ...figure, what: "bare BullMQ, empty jobs", value: bare },
      {
        ...figure,
        what: "from the outbox to the platform",
        value: delivered,
        ratio: { value: delivered / bare, to: "bare" },
      },
    ];
  } finally {
    await database.close();
  }
}

async function bareJobs(engine: Engine, database: Database): Promise<number> {
  const sockets: Redis[] = [];
  const connect = (): ConnectionOptions => {
    if (engine.redisUrl === undefined) return database.pool as unknown as ConnectionOptions;
    const socket = new Redis(engine.redisUrl, { maxRetriesPerRequest: null });
    sockets.push(socket);
    return socket as unknown as ConnectionOptions;
  };
  const backend = (engine.redisUrl === undefined ? createPostgresBackend : undefined) as never;
  const queue = new Queue("bare", { connection: connect() }, backend);
  let done = 0;
  const options = { connection: connect(), concurrency: AT_ONCE, removeOnComplete: { count: 0 } };
  const worker = new Worker(
    "bare",
    async () => {
      done += 1;
    },
    options,
    backend,
  );
  await worker.waitUntilReady();
  const run = async (count: number) => {
    const until = done + count;
    await queue.addBulk(Array.from({ length: count }, () => ({ name: "empty", data: {} })));
    while (done < until) await soon();
  };
  await run(WARM);
  const value = await perSecond(() => run(COUNT));
  await worker.close();
  await queue.close();
  for (const socket of sockets) socket.disconnect();
  return value;
}

async function outboxRows(engine: Engine, database: Database): Promise<number> {
  let posts = 0;
  const on: Delivering = {
    database,
    sealer: sealer(Buffer.alloc(32, 1)),
    now: () => NOW,
    realNow: () => Date.now(),
    cards: new Map([["empty", async () => card({ first: "NAV · a message", body: [] })]]),
    messengersFor: () => [
      {
        platform: "playground",
        post: async () => {
          posts += 1;
          return `m${posts}`;
        },
        update: async () => undefined,
        find: async () => undefined,
      },
    ],
    placeOf: async () => ({ kind: "channel", series: "bench" }),
  };
  const jobs = await startEngine({
    database,
    redisUrl: engine.redisUrl,
    prefix: "bench-deliveries",
    working: true,
    tickEvery: 0,
    concurrency: AT_ONCE,
    work: {
      deliver: (id) => deliver(on, id),
      tick: async () => undefined,
      onFault: () => undefined,
      giveUp: async () => undefined,
    },
  });
  await jobs.ready();
  const run = async (name: string, count: number) => {
    const shows = Array.from({ length: count }, (_, n) => ({
      tag: `${name}-${n}`,
      at: "channel:bench" as const,
      card: "empty",
      args: {},
    }));
    const ids = await database.db.transaction((tx) => putInOutbox(tx, shows, NOW));
    const value = await perSecond(async () => {
      const until = posts + count;
      await jobs.handOver(ids);
      while (posts < until) await soon();
      while ((await openRows(database.db, NOW)) > 0) await soon();
    }, count);
    return value;
  };
  await run("warm", WARM);
  const value = await run("row", COUNT);
  await jobs.stop();
  return value;
}

async function perSecond(job: () => Promise<void>, count = COUNT): Promise<number> {
  const before = performance.now();
  await job();
  return (count * 1000) / (performance.now() - before);
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}
