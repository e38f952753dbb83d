import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { card, para } from "../../cards/kit.js";
import type { CardSource } from "../../src/app/contract.js";
import { type Delivering, deliver, LEASE_MS } from "../../src/jobs/deliver.js";
import { DeliveryError } from "../../src/jobs/messenger.js";
import type { Database } from "../../src/storage/database.js";
import { failRow, leftRow, outboxCounts, putInOutbox, readyRows } from "../../src/storage/outbox.js";
import { sealer } from "../../src/storage/sealed.js";
import { endLeases, finishRow, takeRow } from "../../src/storage/taken-rows.js";
import type { Surface } from "../../src/storage/work.js";
import { openTestDatabase } from "../support/databases.js";

const NOW = "2026-12-01T09:00:00.000Z";
/** Time by the wall, for leases. */
const WALL = Date.parse("2027-01-01T00:00:00.000Z");

describe("rows of the outbox that a worker took, on every engine", () => {
  let database: Database;
  let on: Delivering;
  let posts: string[];
  let during: (() => Promise<void>) | undefined;
  let wall = WALL;
  const cards = new Map<string, CardSource>([
    ["any", async () => card({ first: "NAV · any", body: [para("words")] })],
  ]);

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(() => {
    posts = [];
    during = undefined;
    wall = WALL;
    on = {
      database,
      sealer: sealer(Buffer.alloc(32, 1)),
      now: () => NOW,
      realNow: () => wall,
      cards,
      messengersFor: () => [
        {
          platform: "playground",
          async post(_place, _card, key) {
            posts.push(key);
            const job = during;
            during = undefined;
            await job?.();
            return `m-${key}`;
          },
          update: async () => undefined,
          find: async (_place, key) => (posts.includes(key) ? `m-${key}` : undefined),
        },
      ],
      placeOf: async (_store, surface, parent) =>
        surface.startsWith("thread:") && parent === undefined ? undefined : { kind: "channel", series: "s" },
    };
  });

  const put = (tag: string, at: Surface = "channel:s", notBefore?: string) =>
    database.db.transaction(async (tx) => {
      const row = { tag, at, card: "any", args: {}, ...(notBefore ? { notBefore } : {}) };
      return (await putInOutbox(tx, [row], NOW))[0] as number;
    });
  const take = (id: number, at = wall) =>
    takeRow(database.db, id, NOW, new Date(at).toISOString(), new Date(at - LEASE_MS).toISOString());
  const ready = () => readyRows(database.db, NOW, new Date(wall - LEASE_MS).toISOString(), 100);

  test("a row that a worker died with is left alone while its lease runs, and found after it", async () => {
    const id = await put("died");
    await take(id);
    expect(await ready()).not.toContain(id);
    expect(await deliver(on, id)).toBe("nothing-to-do");
    wall += LEASE_MS + 1;
    expect(await ready()).toContain(id);
    expect(await deliver(on, id)).toBe("sent");
    expect(posts).toEqual(["died channel:s"]);
  });

  test("a message that was posted before the worker died is found, and not posted again", async () => {
    const id = await put("posted");
    await take(id);
    posts.push("posted channel:s");
    wall += LEASE_MS + 1;
    expect(await deliver(on, id)).toBe("sent");
    expect(posts).toEqual(["posted channel:s"]);
  });

  test("whoever alone may open the database frees at once what was in hand", async () => {
    const id = await put("freed");
    await take(id);
    await endLeases(database.db);
    expect(await ready()).toContain(id);
    expect(await deliver(on, id)).toBe("sent");
  });

  test("a change that comes while its message is on the way goes out right after it, without the queue", async () => {
    const id = await put("changed");
    during = async () => {
      const newer = await put("changed");
      expect(newer).not.toBe(id);
      // The newer row's own job comes, finds the tag busy and is gone.
      expect(await deliver(on, newer)).toBe("nothing-to-do");
    };
    expect(await deliver(on, id)).toBe("sent");
    expect(posts).toEqual(["changed channel:s"]);
    expect(await ready()).toEqual([]);
  });

  test("a newer change looks for what an attempt before it may have posted", async () => {
    const id = await put("unclear");
    during = async () => {
      await put("unclear");
      throw new DeliveryError("unclear", "timeout");
    };
    // The first row has had its turn, and its job goes on with the newer one before it says what happened.
    await expect(deliver(on, id)).rejects.toThrow("timeout");
    expect(posts).toEqual(["unclear channel:s"]);
    expect(await outboxCounts(database.db)).toMatchObject({ sent: expect.any(Number) });
    expect(await ready()).toEqual([]);
    expect(await deliver(on, id)).toBe("nothing-to-do");
  });

  test("what waited overnight for one person comes in order, also after it was put off once more", async () => {
    const night = { polite: true, notBefore: "2026-12-02T08:00:00.000Z" } as const;
    const putNight = (tag: string) =>
      database.db.transaction(async (tx) => {
        const row = { tag, at: "dm:ann" as const, card: "any", args: {}, ...night };
        return (await putInOutbox(tx, [row], NOW))[0] as number;
      });
    const [first, second] = [await putNight("night-1"), await putNight("night-2")];
    const at = (now: string) => (id: number) =>
      takeRow(database.db, id, now, new Date(wall).toISOString(), new Date(wall - LEASE_MS).toISOString());
    const morning = at(night.notBefore);
    expect(await morning(second)).toBeUndefined();
    const put = { status: "waiting", reason: "waking-hours", notBefore: "2026-12-03T08:00:00.000Z" } as const;
    for (const [id, next] of [
      [first, second],
      [second, undefined],
    ] as const) {
      const taken = await morning(id);
      if (!taken) throw new Error("it is its turn");
      expect(await finishRow(database.db, taken.row, put, night.notBefore)).toBe(next);
    }
    const later = at(put.notBefore);
    expect(await later(second)).toBeUndefined();
    const taken = await later(first);
    expect(taken?.tried).toBe(false);
    if (!taken) throw new Error("it is its turn");
    const sent = [{ platform: "playground", messageId: "m-night-1" }] as const;
    expect(await finishRow(database.db, taken.row, { status: "sent" }, put.notBefore, sent)).toBe(second);
    const last = await later(second);
    expect(last?.tried).toBe(false);
    if (last) await finishRow(database.db, last.row, { status: "sent" }, put.notBefore);
  });

  test("what was put off for the night and then died with its worker may have been posted, and is looked for", async () => {
    const id = await put("put-off");
    const first = await take(id);
    if (!first) throw new Error("it is its turn");
    await finishRow(
      database.db,
      first.row,
      { status: "waiting", reason: "waking-hours", notBefore: NOW },
      NOW,
    );
    expect((await take(id))?.tried).toBe(false);
    posts.push("put-off channel:s");
    wall += LEASE_MS + 1;
    expect(await deliver(on, id)).toBe("sent");
    expect(posts).toEqual(["put-off channel:s"]);
  });

  test("a worker whose platform takes longer than a lease keeps its row", async () => {
    const id = await put("long");
    const leaseMs = 300;
    const inTime = { ...on, leaseMs, realNow: () => Date.now() };
    let other: string | undefined;
    during = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3 * leaseMs));
      other = await deliver(inTime, id);
    };
    expect(await deliver(inTime, id)).toBe("sent");
    expect(other).toBe("nothing-to-do");
    expect(posts).toEqual(["long channel:s"]);
  });

  test("a worker whose row was taken over writes nothing down over the other's work", async () => {
    const id = await put("slow");
    const slow = await take(id);
    wall += LEASE_MS + 1;
    const other = await take(id);
    if (!slow || !other) throw new Error("both took it");
    const given = { status: "failed", reason: "too-late" } as const;
    await finishRow(database.db, slow.row, given, NOW);
    expect((await outboxCounts(database.db)).failed).toBeUndefined();
    await finishRow(database.db, other.row, { status: "sent" }, NOW);
    expect(await ready()).not.toContain(id);
  });

  test("a message in a thread waits for the card it hangs under", async () => {
    const answer = await put("answer", "thread:c1");
    const above = await put("case:c1:card");
    await expect(deliver(on, answer)).rejects.toMatchObject({ kind: "later", code: "card-first" });
    expect(await deliver(on, above)).toBe("sent");
    expect(await deliver(on, answer)).toBe("sent");
    const later = "2026-12-02T09:00:00.000Z";
    await put("case:c2:card", "channel:s", later);
    const second = await put("answer", "thread:c2");
    expect(await deliver(on, second)).toBe("nothing-to-do");
    expect(await ready()).toEqual([]);
  });

  test("twenty workers at one row send it once", async () => {
    const id = await put("wanted");
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => deliver(on, id)));
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(1);
    expect(posts).toEqual(["wanted channel:s"]);
  });

  test("what somebody has in hand is not given up, and what nobody has is", async () => {
    const id = await put("in-hand");
    const taken = await take(id);
    const leaseEnds = () => new Date(wall - LEASE_MS).toISOString();
    expect(await leftRow(database.db, id, leaseEnds())).toBeUndefined();
    expect(await failRow(database.db, id, "fault", NOW, leaseEnds())).toBeUndefined();
    if (taken) await finishRow(database.db, taken.row, { status: "sent" }, NOW);
    const left = await put("left");
    await take(left);
    wall += LEASE_MS + 1;
    expect(await leftRow(database.db, left, leaseEnds())).toMatchObject({ id: left, tag: "left" });
    expect(await failRow(database.db, left, "fault", NOW, leaseEnds())).toMatchObject({ status: "failed" });
    expect(await failRow(database.db, left, "fault", NOW, leaseEnds())).toBeUndefined();
  });
});
