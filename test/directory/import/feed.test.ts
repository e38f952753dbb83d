import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { importSentence } from "../../../cards/text/import.js";
import { isPrivate } from "../../../src/directory/feeds/private-address.js";
import { FEED_LIMITS, type FeedLimits, readFeed } from "../../../src/directory/feeds/read-feed.js";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

type Answer = { status?: number; body?: unknown; to?: string; raw?: string; hang?: boolean };

/** A feed whose pages `answer` gives; its address. */
async function serve(answer: (url: URL) => Answer): Promise<URL> {
  const server = createServer((request, response) => {
    const { status = 200, body, to, raw, hang } = answer(new URL(request.url ?? "/", "http://x"));
    if (to !== undefined) response.writeHead(302, { location: to }).end();
    else if (hang) response.writeHead(200).write("{");
    else response.writeHead(status).end(raw ?? JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/services`);
}

const service = (n: number) => ({
  id: `s${n}`,
  name: `Service ${n}`,
  contacts: [],
  organization: { id: "o", name: "Reedwater" },
});
const page = (number: number, of: number, size: number, more: object = {}) => ({
  total_items: of * size,
  total_pages: of,
  page_number: number,
  size,
  last_page: number === of,
  contents: Array.from({ length: size }, (_, at) => service((number - 1) * size + at)),
  ...more,
});
const number = (url: URL) => Number(url.searchParams.get("page"));
const read = async (url: URL, limits: Partial<FeedLimits> = {}) => {
  const found = await readFeed(url, () => performance.now(), { ...FEED_LIMITS, time: 2_000, ...limits });
  return found.ok ? found.value : found.refusal;
};
const code = async (url: URL, limits: Partial<FeedLimits> = {}) => {
  const found = await read(url, limits);
  return "code" in found ? found.code : "read";
};

describe("a paged feed", () => {
  test("is read to its last page, in its order", async () => {
    const url = await serve((asked) => ({ body: page(number(asked), 3, 4) }));
    const found = await read(url);
    if ("code" in found) throw new Error(found.code);
    expect(found.rows.map(({ service: one }) => one?.id)).toEqual(
      Array.from({ length: 12 }, (_, n) => `s${n}`),
    );
    expect(found).toMatchObject({ whole: true, feed: url.href, bad: [] });
  });

  test("is found below the address of the interface, and read service by service where pages have outlines", async () => {
    const asked: string[] = [];
    const url = await serve(({ pathname, searchParams }) => {
      asked.push(pathname);
      if (pathname === "/api") return { body: { version: "HSDS-UK-3.0", profile: "x" } };
      const id = pathname.split("/")[3];
      if (id !== undefined) return { body: { ...service(Number(id.slice(1))), fees: `£${id}` } };
      const outline = ({ contacts: _, ...rest }: ReturnType<typeof service>) => rest;
      const whole = page(Number(searchParams.get("page")), 1, 2);
      return { body: { ...whole, contents: whole.contents.map(outline) } };
    });
    url.pathname = "/api";
    const found = await read(url);
    if ("code" in found) throw new Error(found.code);
    expect(found.rows.map(({ service: one }) => one?.said.cost)).toEqual(["£s0", "£s1"]);
    expect(asked).toContain("/api/services/s1");
  });

  test("that stumbles once is asked once more", async () => {
    let failed = false;
    const url = await serve((asked) => {
      if (number(asked) === 2 && !failed) {
        failed = true;
        return { status: 503, body: {} };
      }
      return { body: page(number(asked), 2, 2) };
    });
    expect(await code(url)).toBe("read");
  });

  test("that is empty is read as empty", async () => {
    expect(await code(await serve(() => ({ body: { ...page(1, 0, 0), empty: true } })))).toBe("read");
  });
});

describe("a feed is refused, so that nothing of it is taken for gone, when it", () => {
  test.each<[string, (asked: URL) => Answer, string, Partial<FeedLimits>]>([
    [
      "ends before what it promised",
      (u) => ({ body: page(number(u), 2, 3, { total_items: 60 }) }),
      "feed-ended-early",
      {},
    ],
    [
      "fails on a later page",
      (u) => (number(u) > 1 ? { status: 500, body: {} } : { body: page(1, 3, 2) }),
      "feed-status",
      {},
    ],
    [
      "breaks off",
      (u) => (number(u) > 1 ? { raw: '{"contents":[{' } : { body: page(1, 3, 2) }),
      "feed-not-oruk",
      {},
    ],
    ["gives the same page again and again", () => ({ body: page(1, 9, 2) }), "feed-repeats", {}],
    [
      "never ends",
      (u) => ({ body: { contents: page(number(u), 9, 2).contents } }),
      "feed-endless",
      { pages: 20 },
    ],
    ["never finishes an answer", () => ({ hang: true }), "feed-too-slow", { time: 200 }],
    ["takes longer than there is", (u) => ({ body: page(number(u), 9, 2) }), "feed-too-slow", { whole: -1 }],
    ["has pages beyond measure", () => ({ body: page(1, 1, 500) }), "feed-too-big", { bytes: 2_000 }],
    ["is no feed", () => ({ body: { weather: "fine" } }), "feed-not-oruk", {}],
    ["is a web page", () => ({ raw: "<html>" }), "feed-not-oruk", {}],
    ["is not there", () => ({ status: 404, body: {} }), "feed-status", {}],
    ["sends us round in circles", () => ({ to: "/services" }), "feed-redirects", {}],
    ["sends us to a file", () => ({ to: "file:///etc/passwd" }), "feed-redirects", {}],
    [
      "sends us to the machine's own metadata",
      () => ({ to: "http://169.254.169.254/latest" }),
      "feed-private",
      {},
    ],
    ["sends us to another door of this machine", () => ({ to: "http://127.0.0.1:1/x" }), "feed-private", {}],
    [
      "sends us to this machine by another spelling",
      () => ({ to: "http://[::ffff:7f00:1]/x" }),
      "feed-private",
      {},
    ],
    ["sends us to a name that is this machine", () => ({ to: "http://localhost:1/x" }), "feed-private", {}],
  ])("%s", async (_, answer, expected, limits) => {
    const found = await read(await serve(answer), limits);
    expect("code" in found ? found.code : "read").toBe(expected);
    if ("code" in found) expect(importSentence(found)).toMatch(/^[A-Z].*\.$/);
  });

  test("is away", async () => {
    expect(await code(new URL("http://127.0.0.1:1/services"))).toBe("feed-away");
  });
});

test("the address that somebody typed may be private, and a redirect within it", async () => {
  const url = await serve((asked) =>
    asked.pathname === "/services" ? { body: page(1, 1, 1) } : { to: "/services" },
  );
  url.pathname = "/old";
  expect(await code(url)).toBe("read");
});

test.each([
  ["10.1.2.3", true],
  ["172.31.0.1", true],
  ["172.32.0.1", false],
  ["100.64.0.1", true],
  ["8.8.8.8", false],
  ["::1", true],
  ["::ffff:192.168.0.1", true],
  ["fe80::1%eth0", true],
  ["[fd00::1]", true],
  ["2606:4700::1111", false],
])("%s is private: %s", (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});
