import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Card } from "../../cards/card-types.js";
import { card, para } from "../../cards/kit.js";
import type { CardSource } from "../../src/app/contract.js";
import { type Delivering, deliver } from "../../src/jobs/deliver.js";
import { type Engine, startEngine } from "../../src/jobs/engine.js";
import { DeliveryError, type Messenger } from "../../src/jobs/messenger.js";
import type { Database } from "../../src/storage/database.js";
import { openRows, outboxCounts, putInOutbox } from "../../src/storage/outbox.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

const NOW = "2026-12-01T09:00:00.000Z";

/** A platform that remembers what was posted, and can fail before or after it has done so. */
function fakePlatform() {
  const posts = new Map<string, { id: string; cards: Card[] }>();
  const duplicates: string[] = [];
  const faults: Array<"before" | "after" | "busy" | "gone"> = [];
  const messenger: Messenger = {
    platform: "playground",
    async post(_place, what, key) {
      const fault = faults.shift();
      if (fault === "before") throw new DeliveryError("unclear", "timeout");
      if (fault === "busy") throw new DeliveryError("later", "rate-limited", 20);
      if (fault === "gone") throw new DeliveryError("gone", "archived");
      if (posts.has(key)) duplicates.push(key);
      posts.set(key, { id: `m${posts.size + 1}`, cards: [what] });
      if (fault === "after") throw new DeliveryError("unclear", "timeout");
      return posts.get(key)?.id ?? "";
    },
    async update(_place, id, what) {
      [...posts.values()].find((post) => post.id === id)?.cards.push(what);
    },
    find: async (_place, key) => posts.get(key)?.id,
  };
  return { messenger, posts, duplicates, faults };
}

describe("outbox, delivery and engine, the same on every engine", () => {
  let database: Database;
  let engine: Engine;
  let platform: ReturnType<typeof fakePlatform>;
  let count = 0;
  const given: string[] = [];
  const faultCodes: string[] = [];

  beforeAll(async () => {
    database = await openTestDatabase();
    platform = fakePlatform();
    const cards = new Map<string, CardSource>([
      ["count", async () => card({ first: "NAV · count", body: [para(String(count))] })],
      ["useless", async () => ({ drop: "answered already" })],
    ]);
    const on: Delivering = {
      database,
      sealer: sealer(Buffer.alloc(32, 1)),
      now: () => NOW,
      realNow: () => Date.now(),
      cards,
      messengersFor: () => [platform.messenger],
      placeOf: async () => ({ kind: "channel", series: "s" }),
    };
    engine = await startEngine({
      database,
      redisUrl: process.env["TEST_REDIS_URL"],
      prefix: `outbox-${process.pid}-${Date.now()}`,
      working: true,
      tickEvery: 0,
      work: {
        deliver: (id) => deliver(on, id),
        tick: async () => undefined,
        onFault: (_where, code) => faultCodes.push(code),
        giveUp: async (id) => {
          given.push(String(id));
        },
      },
    });
    await engine.ready();
  });
  afterAll(async () => {
    await engine.stop();
    await database.close();
  });

  const show = async (tag: string, name = "count") => {
    const ids = await database.db.transaction((tx) =>
      putInOutbox(tx, [{ tag, at: "channel:s", card: name, args: {} }], NOW),
    );
    await engine.handOver(ids);
  };
  const settled = async () => {
    const until = Date.now() + 15_000;
    while ((await openRows(database.db, NOW)) > 0) {
      if (Date.now() > until) throw new Error("not settled");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const shown = (tag: string) => platform.posts.get(`${tag} channel:s`);

  test("a card is posted once, then updated in place with the state of that moment", async () => {
    count = 1;
    await show("first");
    await settled();
    count = 2;
    await show("first");
    await settled();
    expect(shown("first")?.cards.map((one) => JSON.stringify(one.body).includes('"2"'))).toEqual([
      false,
      true,
    ]);
  });

  test("fifty changes at once make one message, and the last state is seen", async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        count = 100 + index;
        await show("busy");
      }),
    );
    count = 999;
    await show("busy");
    await settled();
    expect(JSON.stringify(shown("busy")?.cards.at(-1))).toContain("999");
    expect(platform.duplicates).toEqual([]);
  });

  test("an attempt that ended unclearly is looked for before it is repeated", async () => {
    platform.faults.push("after", "before");
    await show("unclear");
    await settled();
    await show("unclear-2");
    await settled();
    expect(platform.duplicates).toEqual([]);
    expect(shown("unclear")).toBeDefined();
    expect(shown("unclear-2")).toBeDefined();
  });

  test("a busy platform is waited for; one that will never take it ends as failed, with a reason", async () => {
    platform.faults.push("busy", "busy");
    await show("waited");
    await settled();
    expect(shown("waited")).toBeDefined();
    platform.faults.push("gone");
    await show("lost");
    await settled();
    expect((await outboxCounts(database.db))["failed"]).toBe(1);
    expect(shown("lost")).toBeUndefined();
  });

  test("what is no use any more is dropped, not sent", async () => {
    await show("answered", "useless");
    await settled();
    expect(shown("answered")).toBeUndefined();
    expect((await outboxCounts(database.db))["dropped"]).toBeGreaterThanOrEqual(1);
    expect(given).toEqual([]);
  });
});
