import { environment } from "../../app/config.js";
import { openDatabase } from "../../storage/connect.js";
import { migrateDatabase } from "../../storage/migrate.js";
import { answering } from "../engines.js";
import { type LocalServer, NotInstalled, startPostgres, startRedis } from "../local-servers.js";
import { atOnceOn, inMemory } from "../year/calm-stage.js";
import { dice } from "../year/dice.js";
import { playYear, type Year } from "../year/play-year.js";
import { compare } from "./compare.js";
import { type Crew, startCrew } from "./crew.js";
import { CHAOS_HELP, type ChaosTyped, readChaos } from "./options.js";
import { openPlatform } from "./platform.js";
import { tellChaos } from "./tell-chaos.js";
import { type Done, pause, trouble } from "./trouble.js";
import { troubledStage } from "./troubled-stage.js";

const BEGINS = "2026-11-02T09:05:00.000Z";
const LEASE_MS = 2000;
const CLOSING_MS = 3000;
const WORKERS = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const typed = readChaos(words);
  if (typeof typed === "string" || typed.help) {
    const [to, text] =
      typeof typed === "string" ? [process.stderr, `${typed}\n${CHAOS_HELP}`] : [process.stdout, CHAOS_HELP];
    to.write(text);
    return typeof typed === "string" ? 1 : 0;
  }
  const servers: LocalServer[] = [];
  try {
    const path = environment().PATH ?? "";
    for (const start of [startPostgres, startRedis]) servers.push(await start(path));
    const [postgres, redis] = servers;
    if (!postgres || !redis) return 1;
    await answering(postgres.url);
    return await run(typed, postgres, redis);
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function run(typed: ChaosTyped, postgres: LocalServer, redis: LocalServer): Promise<number> {
  const year = { seed: typed.seed, pcns: typed.pcns, days: typed.days, begins: BEGINS };
  const calm = await calmly(year);
  const calls = calm.log.seen.reduce((sum, { updates }) => sum + 1 + updates.length, 0);

  const database = await openDatabase({ kind: "postgres", url: postgres.url });
  await migrateDatabase(database);
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let crew: Crew | undefined;
  let reached = BEGINS.slice(0, 10);
  const made = trouble(
    { kills: typed.kills, restarts: typed.restarts, moments: 2 * calls },
    { postgres, redis },
    () => crew,
    dice(typed.seed, "trouble"),
  );
  const closers: (() => Promise<void>)[] = [];
  try {
    let mishaps: Record<string, number> = {};
    const rough = await playYear({
      ...year,
      onDay(day) {
        if (day.slice(0, 7) !== reached.slice(0, 7)) tellProgress(day, seconds(), made.done);
        reached = day;
      },
      enough: () => seconds() > typed.seconds,
      async open({ clock, seen }) {
        const platform = await openPlatform(seen, dice(typed.seed, "platform"), made.onCall);
        closers.push(platform.close);
        mishaps = platform.mishaps;
        const begin = {
          do: "begin",
          databaseUrl: postgres.url,
          redisUrl: redis.url,
          platform: platform.url,
          leaseMs: LEASE_MS,
        } as const;
        crew = await startCrew(WORKERS, begin, () => clock.now());
        return troubledStage(database, redis.url, clock, crew, made);
      },
    });
    made.end();
    const took = seconds();
    const until = rough.log.to;
    const calmSeen = calm.log.seen.filter(({ at }) => at <= until);
    const compared = await compare(database, rough.log.seen, calmSeen, until);
    tellChaos(typed, rough, { reached, took, done: { ...made.done }, calls: mishaps, compared });
    return Object.values(compared).every((all) => all.length === 0) ? 0 : 1;
  } finally {
    made.end();
    crew?.stop();
    for (const close of closers) await close();
    // A pool waits for every connection; those that were cut off in the middle may never come back.
    await Promise.race([database.close().catch(() => undefined), pause(CLOSING_MS)]);
  }
}

function tellProgress(day: string, seconds: number, done: Done): void {
  const kills = done["workers killed with kill -9"];
  process.stderr.write(`${day}, after ${Math.round(seconds)} s, ${kills} kills\n`);
}

/** The same year without any trouble. */
async function calmly(year: Omit<Parameters<typeof playYear>[0], "open">): Promise<Year> {
  process.stderr.write("first without trouble, to compare …\n");
  const database = await inMemory();
  try {
    return await playYear({ ...year, open: atOnceOn(database, () => undefined) });
  } finally {
    await database.close();
  }
}
