import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";
import pg from "pg";
// Jest loads this file without its module mapping, hence the real file name.
import { type LocalServer, NotInstalled, startPostgres, startRedis } from "../../src/bench/local-servers.ts";

declare global {
  /** Servers this run started, for the teardown to stop; others' servers are never in here. */
  var startedServices: LocalServer[] | undefined;
}

const patienceSeconds = 20;

/**
 * Sees to it that `TEST_DATABASE_URL` and `TEST_REDIS_URL` name servers that answer: the ones given,
 * else ones started for this run alone. Fails with a sentence when neither can be had.
 */
export default async function setup(): Promise<void> {
  globalThis.startedServices = [];
  try {
    process.env.TEST_DATABASE_URL ??= await own(startPostgres);
    process.env.TEST_REDIS_URL ??= await own(startRedis);
    await answers("PostgreSQL", process.env.TEST_DATABASE_URL, askPostgres);
    await answers("Redis", process.env.TEST_REDIS_URL, askRedis);
  } catch (problem) {
    for (const service of globalThis.startedServices) await service.stop();
    if (!(problem instanceof NotInstalled)) throw problem;
    throw new Error(
      `The services tests need ${problem.program}: install it (apt-get install ${problem.debianPackage}), ` +
        "or name a running server in TEST_DATABASE_URL or TEST_REDIS_URL.",
    );
  }
}

async function own(start: (path: string) => Promise<LocalServer>): Promise<string> {
  const service = await start(process.env.PATH ?? "");
  globalThis.startedServices?.push(service);
  return service.url;
}

async function answers(name: string, url: string, ask: (url: string) => Promise<void>): Promise<void> {
  const until = performance.now() + patienceSeconds * 1000;
  for (;;) {
    try {
      return await ask(url);
    } catch (problem) {
      if (performance.now() > until) {
        throw new Error(`${name} did not answer within ${patienceSeconds} seconds.`, { cause: problem });
      }
      await pause(100);
    }
  }
}

async function askPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  // A server that goes away while we ask is an answer too: the query below fails.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function askRedis(url: string): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.ping();
  } finally {
    client.disconnect();
  }
}
