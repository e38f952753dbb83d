import { mkdirSync, writeFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis";
import pg from "pg";
import { doctorWords } from "../../cards/text/doctor.js";
import type { readConfig } from "../app/config.js";
import { bankHolidayName } from "../kernel/holidays.js";

type Check = { name: keyof typeof doctorWords.checks; ok: boolean; say: string };

/**
 * `roundtable doctor`: looks at settings, data folder, database, queue and zone data, and says in words what to
 * do. Changes nothing. Exit code 0 when all is well.
 */
export async function runDoctor(
  read: ReturnType<typeof readConfig>,
  { stdout }: Pick<NodeJS.Process, "stdout">,
  flags: { json?: boolean },
): Promise<number> {
  const checks: Check[] = [await settings(read)];
  if (read.ok) {
    const { config } = read;
    checks.push(
      config.databaseUrl === undefined ? folder(config.dataDir) : await database(config.databaseUrl),
      await queue(config.redisUrl),
      calendar(),
    );
  }
  stdout.write(
    flags.json
      ? `${JSON.stringify(checks)}\n`
      : `${checks.map((check) => doctorWords.line(doctorWords.checks[check.name], check.ok, check.say)).join("\n")}\n`,
  );
  return checks.every((check) => check.ok) ? 0 : 1;
}

async function settings(read: ReturnType<typeof readConfig>): Promise<Check> {
  if (read.ok) return { name: "settings", ok: true, say: doctorWords.playground };
  return {
    name: "settings",
    ok: false,
    say: read.problems.map(({ setting, problem }) => `${setting} ${problem}`).join("; "),
  };
}

function folder(dataDir: string): Check {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const probe = join(dataDir, ".doctor");
    writeFileSync(probe, "");
    rmSync(probe);
    return { name: "storage", ok: true, say: doctorWords.folder(dataDir) };
  } catch {
    return { name: "storage", ok: false, say: doctorWords.folderClosed(dataDir) };
  }
}

async function database(url: string): Promise<Check> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ v: string }>("select current_setting('server_version') as v");
    return { name: "storage", ok: true, say: doctorWords.postgres(rows[0]?.v ?? "") };
  } catch (error) {
    return { name: "storage", ok: false, say: doctorWords.postgresAway((error as NodeJS.ErrnoException).code ?? "") };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function queue(redisUrl: string | undefined): Promise<Check> {
  if (redisUrl === undefined) return { name: "queue", ok: true, say: doctorWords.queueInDatabase };
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 0, connectTimeout: 5000, retryStrategy: () => null, lazyConnect: true });
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return { name: "queue", ok: true, say: doctorWords.redis };
  } catch (error) {
    return { name: "queue", ok: false, say: doctorWords.redisAway((error as NodeJS.ErrnoException).code ?? "") };
  } finally {
    redis.disconnect();
  }
}

/** A Node built without full zone data would plan meetings at the wrong hour. */
function calendar(): Check {
  const summer = new Date("2027-07-01T09:00:00Z").toLocaleTimeString("en-GB", { timeZone: "Europe/London", hour: "2-digit" });
  const ok = summer.startsWith("10") && bankHolidayName("2026-12-28") !== undefined;
  return { name: "calendar", ok, say: ok ? doctorWords.calendar : doctorWords.calendarWrong };
}
