import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { doctorWords } from "../../cards/text/doctor.js";
import { emailDoctorWords } from "../../cards/text/email-doctor.js";
import { slackDoctorWords } from "../../cards/text/slack-doctor.js";
import { teamsDoctorWords } from "../../cards/text/teams-doctor.js";
import type { readConfig } from "../app/config.js";
import { probeRedis } from "../jobs/probe.js";
import { bankHolidayName } from "../kernel/holidays.js";
import { probePostgres } from "../storage/probe.js";
import { type DoctorCheck, doctorLines } from "./doctor-lines.js";

type Check = DoctorCheck & { name: keyof typeof doctorWords.checks };

/** Looks at one chat platform; undefined where it is not set up. */
export type PlatformLook = (() => Promise<readonly DoctorCheck[]>) | undefined;

/**
 * `roundtable doctor`: looks at settings, data folder, database, queue, zone data, Slack, Teams and email, and says in words
 * what to do. Changes nothing. Exit code 0 when all is well.
 */
export async function runDoctor(
  read: ReturnType<typeof readConfig>,
  { stdout }: Pick<NodeJS.Process, "stdout">,
  flags: { json?: boolean },
  ...looks: PlatformLook[]
): Promise<number> {
  const platforms = looks.filter((look) => look !== undefined);
  const checks: DoctorCheck[] = [settings(read, platforms.length > 0)];
  if (read.ok) {
    const { config } = read;
    checks.push(
      config.databaseUrl === undefined ? folder(config.dataDir) : await database(config.databaseUrl),
      await queue(config.redisUrl),
      calendar(),
    );
  }
  for (const look of platforms) checks.push(...(await look()));
  const labels = {
    ...doctorWords.checks,
    ...slackDoctorWords.checks,
    ...teamsDoctorWords.checks,
    ...emailDoctorWords.checks,
  };
  stdout.write(flags.json ? `${JSON.stringify(checks)}\n` : doctorLines(checks, labels));
  return checks.every((check) => check.ok) ? 0 : 1;
}

function settings(read: ReturnType<typeof readConfig>, onPlatform: boolean): Check {
  if (read.ok) {
    const say = onPlatform ? doctorWords.fine : doctorWords.playground;
    return { name: "settings", ok: true, say };
  }
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
  const probe = await probePostgres(url);
  const say = probe.ok ? doctorWords.postgres(probe.version) : doctorWords.postgresAway(probe.code);
  return { name: "storage", ok: probe.ok, say };
}

async function queue(redisUrl: string | undefined): Promise<Check> {
  if (redisUrl === undefined) return { name: "queue", ok: true, say: doctorWords.queueInDatabase };
  const probe = await probeRedis(redisUrl);
  return {
    name: "queue",
    ok: probe.ok,
    say: probe.ok ? doctorWords.redis : doctorWords.redisAway(probe.code),
  };
}

/** A Node built without full zone data would plan meetings at the wrong hour. */
function calendar(): Check {
  const summer = new Date("2027-07-01T09:00:00Z").toLocaleTimeString("en-GB", {
    timeZone: "Europe/London",
    hour: "2-digit",
  });
  const ok = summer.startsWith("10") && bankHolidayName("2026-12-28") !== undefined;
  return { name: "calendar", ok, say: ok ? doctorWords.calendar : doctorWords.calendarWrong };
}
