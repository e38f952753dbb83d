import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type RunningPlayground, runPlayground } from "./running.js";

let on: RunningPlayground;
beforeAll(async () => {
  on = await runPlayground();
}, 60_000);
afterAll(() => on.stop());

describe("who may call the playground", () => {
  it("only this machine by its own names", async () => {
    expect(await statusFor("/", { host: "127.0.0.1:1" })).toBe(200);
    expect(await statusFor("/", { host: "localhost:3978" })).toBe(200);
    expect(await statusFor("/", { host: "[::1]" })).toBe(200);
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"]) {
      expect(await statusFor("/playground/state", { host })).toBe(403);
    }
  });

  it("no page of another site, be it by script, form or frame", async () => {
    const host = new URL(on.url).host;
    expect(await statusFor("/playground/state", { host, origin: "http://evil.example" })).toBe(403);
    expect(await statusFor("/playground/state", { host, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await statusFor("/playground/state", { host, origin: on.url })).toBe(200);
    expect(
      (await on.post("time", "to=next", { "Content-Type": "application/x-www-form-urlencoded" })).status,
    ).toBe(415);
    const page = await fetch(on.url);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(page.headers.get("x-powered-by")).toBeNull();
  });

  it("and whoever loads a script gets code only", async () => {
    expect((await fetch(`${on.url}/assets/adaptivecards.min.js`)).status).toBe(200);
    for (const path of [
      "../package.json",
      "..%2f..%2fpackage.json",
      "src/app/config.js",
      "cards/text/x.json",
    ]) {
      expect((await fetch(`${on.url}/assets/${path}`)).status).toBe(404);
    }
  });
});

describe("bad input gets a plain sentence, and nothing is done", () => {
  it.each([
    ["no JSON", "command", "{", 400],
    ["no name", "command", { place: "dm", id: randomUUID(), words: "help" }, 400],
    ["an id that is none", "command", { as: "helen-marchbank", place: "dm", id: "1", words: "help" }, 400],
    ["a stranger", "command", { as: "nobody", place: "dm", id: randomUUID(), words: "help" }, 404],
    [
      "a place that is none",
      "command",
      { as: "helen-marchbank", place: "channel:x", id: randomUUID(), words: "" },
      404,
    ],
    [
      "a thread that is none",
      "say",
      { as: "helen-marchbank", place: "dm", parent: "9", id: randomUUID(), words: "x" },
      404,
    ],
    ["nothing to say", "say", { as: "helen-marchbank", place: "dm", id: randomUUID(), words: " \n" }, 400],
    [
      "a long message",
      "say",
      { as: "helen-marchbank", place: "dm", id: randomUUID(), words: "x".repeat(4001) },
      413,
    ],
    [
      "a flood",
      "say",
      { as: "helen-marchbank", place: "dm", id: randomUUID(), words: "x".repeat(200_000) },
      413,
    ],
    ["a day that is none", "time", { to: "2026-02-30" }, 400],
    ["a day gone by", "time", { to: "2026-11-01" }, 400],
    ["a day too far", "time", { to: "2031-01-01" }, 400],
    [
      "a press that nobody made",
      "press",
      {
        as: "helen-marchbank",
        place: "dm",
        id: randomUUID(),
        action: { look: "slack", actionId: "offers.make", value: "not json", state: {} },
      },
      400,
    ],
  ])("%s", async (_what, path, body, status) => {
    const { now } = await on.state();
    const answer = await on.post(path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/^[A-Z].+\.$/);
    expect(answer.body.error).not.toMatch(/Error|at \/|undefined|\{/);
    expect((await on.state()).now).toBe(now);
  });

  it("a page that is not there", async () => {
    const response = await fetch(`${on.url}/nowhere`, { headers: { Accept: "text/html" } });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is no page here");
  });
});

/** With a Host header of one's own, which fetch does not allow. */
function statusFor(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${on.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
