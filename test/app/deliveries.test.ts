import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import { waitingLines } from "../../cards/desk/deliveries-card.js";
import { tryAgain } from "../../src/app/deliveries.js";
import { waitingFacts } from "../../src/app/waiting-report.js";
import { areaById } from "../../src/directory/queries.js";
import { addMember } from "../../src/directory/use-cases/add-member.js";
import { addOrganisation } from "../../src/directory/use-cases/add-organisation.js";
import { saveArea } from "../../src/directory/use-cases/save-area.js";
import { health } from "../../src/platforms/web/health.js";
import { failRow } from "../../src/storage/outbox.js";
import type { Surface } from "../../src/storage/work.js";
import { codeOf, openScene, type Scene } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** O6: the delivery report, dead letters, and /metrics. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await scene.world.arrange(async (work) => {
    const area = await areaById(work, "area-1");
    if (area) await saveArea(work, { ...area, coordinators: ["chair"] });
  });
}, 60_000);
afterAll(() => scene.close());

const pool = () => scene.world.roundtable.database.pool;

/** One direct message to `garden` that was given up. */
async function failed(tag: string): Promise<number> {
  await scene.world.arrange((work) =>
    work.show({
      tag,
      at: "dm:garden",
      card: "directory.welcome",
      args: { member: "garden" },
      notBefore: "2030-01-01T09:00:00.000Z",
    }),
  );
  const { rows } = await pool().query("select id::int from roundtable.outbox where tag = $1", [tag]);
  const { id } = rows.at(-1);
  const { database } = scene.world.roundtable;
  await failRow(database.db, id, "no-account", scene.world.now(), new Date(0).toISOString());
  return id;
}

const status = async (id: number) =>
  (await pool().query("select status from roundtable.outbox where id = $1", [id])).rows[0].status;

const sent = async (tag: string) =>
  (
    await pool().query(
      "select count(*)::int as n from roundtable.outbox where tag = $1 and status = 'sent'",
      [tag],
    )
  ).rows[0].n;

describe("the delivery report", () => {
  test("says to the coordinator what arrived, what waits, and what failed and why, and never that something was read", async () => {
    const id = await failed("lost-1");
    const words = wordsOf(await scene.world.command("chair", "deliveries"));
    expect(words).toContain("1 failed");
    expect(words).toContain(`${id}: Bea Quill, no account there that Roundtable can reach`);
    expect(words).not.toMatch(/\bread\b/);
    expect(codeOf(await scene.world.command("garden", "deliveries"))).toBe("area-coordinators-only");
  });

  test("says what waits, for whom and why", async () => {
    const put = (tag: string, at: Surface, notBefore?: string) =>
      scene.world.arrange((work) =>
        work.show({
          tag,
          at,
          card: "directory.welcome",
          args: { member: "garden" },
          ...(notBefore === undefined ? {} : { notBefore }),
        }),
      );
    const set = (what: string, tag: string) =>
      pool().query(`update roundtable.outbox set ${what} where tag = $1`, [tag]);
    await put("waits-1", "dm:garden", "2030-01-07T08:00:00.000Z");
    await put("waits-2", "dm:chair", "2030-01-08T08:00:00.000Z");
    await put("waits-3", "dm:garden", "2030-01-09T08:00:00.000Z");
    await put("waits-elsewhere", "dm:somebody-of-another-area", "2030-01-01T08:00:00.000Z");
    await set("reason = 'no-channel-yet'", "waits-3");
    const waits = async () => wordsOf(await scene.world.command("chair", "deliveries"));
    expect(await waits()).toContain(
      "For waking hours or the end of a pause: 2, the first on Mon 7 Jan, 08:00",
    );
    expect(await waits()).toContain("Kept back, the MDT has no channel yet: 1, for Bea Quill");
    await pool().query("delete from roundtable.outbox where tag like 'waits-%'");
    expect(await waits()).not.toContain("What waits");
  });

  test("what may go now is on its way, whatever else waits for the same reader", () => {
    const one = { surface: "dm:garden", reason: null, now: 1, later: 5, first: "2030-01-07T08:00:00.000Z" };
    expect(waitingLines(waitingFacts([one], () => "Bea Quill", "Europe/London"))).toEqual([
      "On their way now: 1",
      "For waking hours or the end of a pause: 5, the first on Mon 7 Jan, 08:00",
    ]);
  });

  test("in an outage it is one line for everybody, not one for each", () => {
    const counts = Array.from({ length: 640 }, (_, n) => ({
      ...{ surface: `dm:${n}`, reason: "invalid_auth", now: 1, later: 1, first: "2030-01-07T08:00:00.000Z" },
    }));
    const facts = waitingFacts(counts, (surface) => `Reader ${surface}`, "Europe/London");
    expect(waitingLines(facts)).toEqual([
      "Kept back, Slack does not accept Roundtable at the moment; roundtable doctor says why: 1280, for 640 people or channels",
    ]);
  });

  test("a dead letter is tried again once, however often the button is pressed", async () => {
    const id = await failed("lost-2");
    const press = () => scene.world.press("chair", "desk.retry", { row: String(id) });
    expect(codeOf(await press())).toBe("delivery-retried");
    expect(await status(id)).toBe("dropped");
    expect(await sent("lost-2")).toBe(1);
    expect(codeOf(await press())).toBe("delivery-not-failed");
    expect(codeOf(await scene.world.press("garden", "desk.retry", { row: String(id) }))).toBe(
      "area-coordinators-only",
    );
  });

  test("all that failed in the area is tried again at once", async () => {
    const ids = [await failed("lost-4"), await failed("lost-5")];
    expect(codeOf(await scene.world.press("chair", "desk.retry-all", {}))).toBe("deliveries-retried");
    for (const id of ids) expect(await status(id)).toBe("dropped");
    expect([await sent("lost-4"), await sent("lost-5")]).toEqual([1, 1]);
    expect(codeOf(await scene.world.press("chair", "desk.retry-all", {}))).toBe("delivery-not-failed");
  });
});

describe("a dead letter that was overtaken", () => {
  test("is not sent over the newer message, and is off the list of what failed", async () => {
    const id = await failed("lost-6");
    await scene.world.arrange((work) =>
      work.show({ tag: "lost-6", at: "dm:garden", card: "directory.welcome", args: { member: "garden" } }),
    );
    await scene.world.settle();
    expect(await sent("lost-6")).toBe(1);
    const press = () => scene.world.press("chair", "desk.retry", { row: String(id) });
    expect(codeOf(await press())).toBe("delivery-overtaken");
    expect(codeOf(await press())).toBe("delivery-not-failed");
    expect(await sent("lost-6")).toBe(1);
    const { rows } = await pool().query("select status, reason from roundtable.outbox where id = $1", [id]);
    expect(rows).toEqual([{ status: "dropped", reason: "a newer one went out" }]);
  });

  test("two that failed of one message: the last word alone goes out", async () => {
    const ids = [await failed("lost-7"), await failed("lost-7")];
    expect(wordsOf(await scene.world.press("chair", "desk.retry-all", {}))).toContain("1 are tried again");
    for (const id of ids) expect(await status(id)).toBe("dropped");
    expect(await sent("lost-7")).toBe(1);
  });
});

describe("another area", () => {
  test("is not seen, counted or tried again, and does not hide what failed here, however much it is", async () => {
    await scene.world.arrange(async (work) => {
      const area = await areaById(work, "area-1");
      if (area) await saveArea(work, { ...area, id: "area-2", name: "Elsewhere", coordinators: [] });
      await addOrganisation(work, { id: "far", area: "area-2", name: "The far group", size: "local" });
      await addMember(work, {
        ...{ id: "stranger", area: "area-2", organisation: "far", name: "Kit Farrow", job: "adviser" },
        ...{ email: "kit@far.example", discipline: "voluntary sector", digest: "off" },
        accounts: [{ platform: "playground", userId: "stranger" }],
      });
    });
    await scene.world.settle();
    const report = async () => wordsOf(await scene.world.command("chair", "deliveries"));
    const before = await report();
    const id = await failed("lost-8");
    await pool().query(
      `insert into roundtable.outbox (tag, surface, card, args, status, not_before, attempts, reason, created_at, done_at)
       select 'far-' || n, 'dm:stranger', 'directory.welcome', '{"member":"stranger"}', 'failed', $1, 1, 'no-account', $1, $1
       from generate_series(1, 600) as n`,
      [scene.world.now()],
    );
    const words = await report();
    expect(words).toContain(`${id}: Bea Quill`);
    expect(words).not.toContain("Kit Farrow");
    expect(countsIn(words)).toEqual(countsIn(before).map((count, at) => (at === 0 ? count + 1 : count)));
    await scene.world.press("chair", "desk.retry-all", {});
    expect(await status(id)).toBe("dropped");
    const { rows } = await pool().query(
      "select count(*)::int as n from roundtable.outbox where surface = 'dm:stranger' and status = 'failed'",
    );
    expect(rows[0].n).toBe(600);
  });

  /** How many failed of each kind of place; direct messages come before the rest that this scene has. */
  const countsIn = (words: string) => [...words.matchAll(/(\d+) failed/g)].map(([, count]) => Number(count));
});

describe("/metrics", () => {
  async function asked(
    headers: Record<string, string>,
    token?: string,
  ): Promise<{ status: number; text: string }> {
    const { roundtable } = scene.world;
    const app = express().use(health({ ...roundtable, metrics: { ...roundtable.metrics, token } }));
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { port } = server.address() as AddressInfo;
      return await got(port, headers);
    } finally {
      server.close();
    }
  }

  /** Not by fetch, which does not let its Host header be chosen. */
  function got(port: number, headers: Record<string, string>): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port, path: "/metrics", headers, agent: false }, async (response) => {
        let text = "";
        for await (const part of response) text += part;
        resolve({ status: response.statusCode ?? 0, text });
      }).on("error", reject);
    });
  }

  test("counts messages by state and times deliveries and ticks, without a name or a reference", async () => {
    await scene.world.moveTo("2026-12-02T11:00:00.000Z");
    const { status, text } = await asked({});
    expect(status).toBe(200);
    expect(text).toMatch(/^roundtable_outbox_messages\{status="sent"\} [1-9]/m);
    expect(text).toMatch(/^roundtable_delivery_seconds_count\{outcome="sent"\} [1-9]/m);
    expect(text).toContain("roundtable_tick_seconds_bucket");
    expect(text).not.toMatch(/Bea|Quill|garden|NAV-/);
  });

  test("are not for whoever comes through a proxy, whatever mark it leaves, or asks by a public name", async () => {
    for (const header of ["forwarded", "via", "x-real-ip"]) {
      expect((await asked({ [header]: "203.0.113.9" })).status).toBe(404);
    }
    for (const host of ["mdt.example", "127.0.0.1.mdt.example", "localhost.example:3978"]) {
      expect((await asked({ host })).status).toBe(404);
    }
    for (const host of ["localhost", "localhost:3978", "[::1]:3978"]) {
      expect((await asked({ host })).status).toBe(200);
    }
  });

  test("are for this machine alone, or for whoever knows the token", async () => {
    expect((await asked({ "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
    const token = "a-token-of-a-good-length";
    expect((await asked({}, token)).status).toBe(404);
    expect((await asked({ authorization: "Bearer a-wrong-one" }, token)).status).toBe(404);
    expect((await asked({ authorization: `Bearer ${token}` }, token)).status).toBe(200);
  });
});

describe("at night", () => {
  test("a dead letter to one person waits for the morning, from the button and from the command line", async () => {
    await scene.world.moveTo("2026-12-02T22:00:00.000Z");
    const [pressed, commanded] = [await failed("night-1"), await failed("night-2")];
    expect(codeOf(await scene.world.press("chair", "desk.retry", { row: String(pressed) }))).toBe(
      "delivery-retried",
    );
    expect(
      await scene.world.roundtable.unit.run({ kind: "clock" }, (work) => tryAgain(work, [commanded])),
    ).toBe(1);
    await scene.world.settle();
    expect([await sent("night-1"), await sent("night-2")]).toEqual([0, 0]);
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    expect([await sent("night-1"), await sent("night-2")]).toEqual([1, 1]);
    const { rows } = await pool().query(
      "select actor, area from roundtable.events where type = 'delivery-retried' and thing = any($1) order by id",
      [[String(pressed), String(commanded)]],
    );
    expect(rows).toEqual([
      { actor: "chair", area: "area-1" },
      { actor: "clock", area: "area-1" },
    ]);
  });
});
