import { setTimeout as pause } from "node:timers/promises";
import { type ConnectionOptions, createPostgresBackend, Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { Database } from "../storage/database.js";
import { endLeases } from "../storage/taken-rows.js";
import { onDelivery, TRIES } from "./attempt.js";
import { LEASE_MS } from "./deliver.js";

/** What the queues carry out; the job itself carries an id and nothing else. */
export type Work = {
  deliver(outboxId: number): Promise<unknown>;
  tick(): Promise<unknown>;
  /** Told of every fault, with codes only. */
  onFault(where: string, code: string): void;
  /** The row has been tried as often as we try. */
  giveUp(outboxId: number, code: string): Promise<void>;
};

export type Engine = {
  kind: "postgres" | "pglite" | "redis";
  /** Puts outbox ids into the queue; the id is the job's id, so twice is once. */
  handOver(outboxIds: readonly number[]): Promise<void>;
  ready(): Promise<void>;
  /** Lets jobs that run come to their end, then closes. */
  stop(): Promise<void>;
};

export type EngineOptions = {
  database: Database;
  redisUrl?: string | undefined;
  work: Work;
  /** Runs jobs here (a worker), or only hands them over (a web process). */
  working: boolean;
  /** Milliseconds between ticks; 0: somebody else moves the clock. */
  tickEvery: number;
  concurrency?: number;
  /** As in `Delivering`; a job's own lock lasts half as long. */
  leaseMs?: number | undefined;
  /** On Redis: the first part of every key, for several installations in one. */
  prefix?: string | undefined;
};

/** In the database, many jobs at once go through two temporary tables: as dear as so many jobs one by one. */
const FEW = 10;
/** So many at once are no trouble to a Redis that is given seconds to answer. */
const MANY = 500;

/** So long whoever pressed something waits for a Redis that does not answer: the tick hands over what is left. */
const IMPATIENCE_MS = 5_000;
/** So long a process that is to stop waits for a Redis that is away. */
const CLOSING_MS = 5_000;

const DELIVERY = "delivery";
const TICK = "tick";
/** BullMQ on Redis where there is one, else on the database itself (PostgreSQL or PGlite). */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { work, redisUrl } = options;
  const sockets: Redis[] = [];
  const copies: Redis[] = [];
  const connect = (patient: boolean): ConnectionOptions => {
    if (redisUrl === undefined) return options.database.pool as unknown as ConnectionOptions;
    // A queue must fail at once when Redis is away: the outbox keeps the row. A worker waits for it to return.
    const socket = new Redis(redisUrl, {
      maxRetriesPerRequest: patient ? null : 1,
      enableOfflineQueue: patient,
      lazyConnect: false,
      ...(patient ? {} : { commandTimeout: IMPATIENCE_MS }),
    });
    socket.on("error", (error) => work.onFault("redis", (error as NodeJS.ErrnoException).code ?? error.name));
    sockets.push(socket);
    // A worker waits for jobs on a copy, which it does not let go of when Redis has gone.
    const duplicate = socket.duplicate.bind(socket);
    socket.duplicate = (override) => {
      const copy = duplicate(override);
      copies.push(copy);
      return copy;
    };
    return socket as unknown as ConnectionOptions;
  };
  const backend = redisUrl === undefined ? createPostgresBackend : undefined;
  const named = redisUrl === undefined ? {} : { prefix: options.prefix ?? "roundtable" };
  const queueOptions = { ...named, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } };
  const deliveries = new Queue(DELIVERY, { ...queueOptions, connection: connect(false) }, backend as never);
  const ticks = new Queue(TICK, { ...queueOptions, connection: connect(false) }, backend as never);
  const closers: Array<(force: boolean) => Promise<void>> = [];
  const workers: Worker[] = [];
  const listen = (thing: { on(event: "error", listener: (error: Error) => void): unknown }, where: string) =>
    thing.on("error", (error) => work.onFault(where, error.name));
  listen(deliveries, DELIVERY);
  listen(ticks, TICK);

  if (options.working && options.database.kind === "pglite") {
    await endLeases(options.database.db);
    if (redisUrl === undefined) await startAfresh([deliveries, ticks]);
  }
  if (options.working) {
    // A job of a process that died is found by its lock that ran out.
    const lockDuration = (options.leaseMs ?? LEASE_MS) / 2;
    const common = {
      ...named,
      concurrency: options.concurrency ?? 4,
      lockDuration,
      stalledInterval: lockDuration,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    };
    const deliverer = new Worker(
      DELIVERY,
      (job, token) => onDelivery(work, job, token),
      { ...common, connection: connect(true) },
      backend as never,
    );
    const ticker = new Worker(
      TICK,
      () => work.tick(),
      { ...common, concurrency: 1, connection: connect(true) },
      backend as never,
    );
    listen(deliverer, "delivery worker");
    listen(ticker, "tick worker");
    await Promise.all([deliverer.waitUntilReady(), ticker.waitUntilReady()]);
    workers.push(deliverer, ticker);
    closers.push(...workers.map((worker) => (force: boolean) => worker.close(force)));
    if (options.tickEvery > 0) {
      const schedule = () => ticks.upsertJobScheduler("minute", { every: options.tickEvery });
      await schedule();
      // Redis may come back empty after a restart: the schedule is put there again.
      const again = setInterval(() => void schedule().catch(() => undefined), 30_000);
      closers.unshift(async () => clearInterval(again));
    }
  }

  /** `force`: without waiting for what is in hand, nor for anybody's answer. */
  async function closeAll(force: boolean): Promise<void> {
    for (const close of closers) await close(force);
    await Promise.all([deliveries.close(), ticks.close()]);
  }

  /** Nothing new is taken, and what is in hand comes to its end. */
  async function rest(): Promise<void> {
    await Promise.all(workers.map((worker) => worker.pause()));
  }

  return {
    kind: redisUrl === undefined ? options.database.kind : "redis",
    async handOver(outboxIds) {
      const jobs = outboxIds.map((id) => ({
        name: "deliver",
        data: { id },
        opts: { jobId: `o-${id}`, attempts: TRIES, backoff: { type: "exponential", delay: 1000 } },
      }));
      if (backend !== undefined && jobs.length <= FEW) {
        for (const { name, data, opts } of jobs) await deliveries.add(name, data, opts);
        return;
      }
      for (let at = 0; at < jobs.length; at += MANY) await deliveries.addBulk(jobs.slice(at, at + MANY));
    },
    async ready() {
      await Promise.all([deliveries.waitUntilReady(), ticks.waitUntilReady()]);
    },
    async stop() {
      const isAway = () => sockets.some(({ status }) => status !== "ready");
      // A Redis that is away, or goes while we wait, lets no worker come to rest nor close; what was in hand is found
      // again when its lease has run out.
      const rested =
        sockets.length === 0 || (!isAway() && (await endOf(rest(), isAway, CLOSING_MS)) === "well");
      const closed = closeAll(!rested);
      if (await endOf(closed, isAway, CLOSING_MS)) await closed;
      else closed.catch(() => undefined);
      for (const socket of [...sockets, ...copies]) socket.disconnect();
    },
  };
}

/** How it ended; undefined: it had not when something had been away for `patience` milliseconds on end. */
async function endOf(
  work: Promise<void>,
  isAway: () => boolean,
  patience: number,
): Promise<"well" | "badly" | undefined> {
  let ended: "well" | "badly" | undefined;
  const end = work.then(
    () => (ended = "well"),
    () => (ended = "badly"),
  );
  let since = performance.now();
  while (ended === undefined && performance.now() - since < patience) {
    await Promise.race([end, pause(100, undefined, { ref: false })]);
    if (!isAway()) since = performance.now();
  }
  return ended;
}

/**
 * A PGlite folder has one process, so whatever its queues still hold when one starts was left by a process that
 * is gone: jobs "active" for ever, which would keep their ids from being added again. The outbox knows it all.
 */
async function startAfresh(queues: readonly Queue[]): Promise<void> {
  for (const queue of queues) await queue.obliterate({ force: true });
}
