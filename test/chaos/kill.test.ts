import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Reply } from "../../src/app/contract.js";
import { createTestDatabase } from "../support/databases.js";
import { outcomeOf, type Report } from "./compare.js";
import { hand } from "./hand.js";
import { BEGINS, CAST, playMonth } from "./month.js";
import { mortal } from "./mortal.js";
import { openPlatform, type Platform } from "./platform.js";

/** How often the process is killed, and what decides when: `CHAOS_KILLS=200 CHAOS_SEED=7 npm run test:services -- test/chaos`. */
const KILLS = Number(process.env.CHAOS_KILLS ?? (process.env.TEST_DATABASE_URL === undefined ? 4 : 8));
const SEED = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
/** The story asks about this often; the kills are spread over it. */
const REQUESTS = 110;

test("killed at any moment and started again: nothing is lost, nothing is seen twice", async () => {
  console.info(`CHAOS_KILLS=${KILLS} CHAOS_SEED=${SEED}`);
  const [undisturbed, killed] = await Promise.all([month(0), month(KILLS)]);

  expect(killed.kills).toBeGreaterThanOrEqual(Math.floor(KILLS * 0.5));
  expect(killed.platform.seenTwice).toEqual([]);
  expect(killed.platform.strays).toEqual([]);
  expect(killed.report.outbox.filter((row) => !["sent", "dropped"].includes(row.status))).toEqual([]);

  const outcome = outcomeOf(killed.report, killed.platform.posts);
  const expected = outcomeOf(undisturbed.report, undisturbed.platform.posts);
  for (const part of ["things", "events", "presses", "known", "shown"] as const) {
    const lost = expected[part].filter((line) => !outcome[part].includes(line));
    const added = outcome[part].filter((line) => !expected[part].includes(line));
    expect({ part, lost, added }).toEqual({ part, lost: [], added: [] });
    expect(outcome[part].length).toBe(expected[part].length);
  }
  expect(killed.answers).toEqual(undisturbed.answers);
  // The story itself: all that was pressed was done, but for what the guard had to stop.
  expect(undisturbed.answers.filter((answer) => answer.endsWith("!"))).toEqual([
    "chaos-5 cases.bring: guard-stopped!",
  ]);
  expect(expected.shown.length).toBeGreaterThan(30);
}, 600_000);

type Run = { report: Report; platform: Platform; kills: number; answers: string[] };

async function month(kills: number): Promise<Run> {
  const random = seeded(SEED);
  const folder = mkdtempSync(join(tmpdir(), "roundtable-chaos-"));
  const server = await onServer();
  const platform = await openPlatform(() => (kills > 0 && random() < 0.3 ? random() * 80 : 0));
  const child = { dataDir: folder, platform: platform.url, begins: BEGINS, cast: CAST, ...server?.child };
  const life = mortal({ child, platform, kills, requests: REQUESTS, random });
  const people = hand(life, platform, BEGINS);
  try {
    await playMonth(people, life);
    const report = await life.ask<Report>("/report");
    return {
      report,
      platform,
      kills: life.killed(),
      answers: people.replies.map(({ to, said }) => `${to}: ${codeOf(said)}`),
    };
  } catch (error) {
    throw new Error(`after ${life.killed()} kills, ${life.ends.join(" ")}`, { cause: error });
  } finally {
    await life.stop();
    await platform.close();
    await server?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** On PostgreSQL and Redis, where the tests run on servers: what a killed process had in hand is free after a lease. */
async function onServer(): Promise<{ child: object; drop(): Promise<void> } | undefined> {
  if (process.env.TEST_DATABASE_URL === undefined) return undefined;
  const { url, drop } = await createTestDatabase();
  const redisPrefix = `chaos${new URL(url).pathname.replace("/", "-")}`;
  return {
    child: { databaseUrl: url, redisUrl: process.env.TEST_REDIS_URL, redisPrefix, leaseMs: 2000 },
    drop,
  };
}

/** What was answered; a refusal with an exclamation mark. */
function codeOf(said: Reply): string {
  if (said.kind === "form") return said.kind;
  const refused = said.kind === "form-again" || said.about.refused;
  return `${said.about.code}${refused ? "!" : ""}`;
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
