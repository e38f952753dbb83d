import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type LocalServer, startRedis } from "../../src/bench/local-servers.js";
import { openScene, type Scene } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** A Redis of its own, which may be taken away. */
let redis: LocalServer;
let scene: Scene;

beforeAll(async () => {
  redis = await startRedis(process.env.PATH ?? "");
  process.env.TEST_REDIS_URL = redis.url;
  scene = await openScene();
}, 120_000);
afterAll(() => redis.stop(), 60_000);

const show = (tag: string) =>
  scene.world.arrange((work) =>
    work.show({ tag, at: "dm:garden", card: "directory.welcome", args: { member: "garden" } }),
  );

async function statusOf(tag: string): Promise<string> {
  const { pool } = scene.world.roundtable.database;
  const { rows } = await pool.query("select status from roundtable.outbox where tag = $1", [tag]);
  return rows.map(({ status }) => status).join();
}

test("while Redis is away whoever presses is answered, and when it is back, empty, all goes out", async () => {
  await redis.down("SIGKILL");
  try {
    const before = performance.now();
    expect(wordsOf(await scene.world.command("chair", "help"))).toContain("/mdt");
    await show("while-away");
    // It was as long as Redis stayed away; platforms wait for three seconds, and say it again.
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(await statusOf("while-away")).toBe("waiting");
  } finally {
    redis.up();
  }
  const until = Date.now() + 60_000;
  while ((await statusOf("while-away")) !== "sent" && Date.now() < until) {
    await scene.world.roundtable.tick().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(await statusOf("while-away")).toBe("sent");
  await show("after");
  await scene.world.roundtable.settle();
  expect(await statusOf("after")).toBe("sent");
}, 120_000);

test("a process that is told to stop stops, though Redis is away", async () => {
  await redis.down("SIGKILL");
  try {
    const before = performance.now();
    await scene.close();
    expect(performance.now() - before).toBeLessThan(20_000);
  } finally {
    redis.up();
  }
}, 60_000);

test("nor does one wait for ever whose Redis goes away while it stops", async () => {
  const lone = await startRedis(process.env.PATH ?? "");
  process.env.TEST_REDIS_URL = lone.url;
  try {
    const other = await openScene();
    const before = performance.now();
    const stopping = other.close();
    await lone.down("SIGKILL");
    await stopping;
    expect(performance.now() - before).toBeLessThan(20_000);
  } finally {
    await lone.stop();
  }
}, 60_000);
