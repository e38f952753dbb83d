import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readConfig } from "../../src/app/config.js";

test("nothing set: the playground on this machine, in ./data", () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3978, host: "127.0.0.1", dataDir: "./data", logLevel: "info" },
  });
});

test("an empty setting counts as not set", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: " " }).ok).toBe(true);
});

test("every problem is listed at once, by the name of its setting, without its value", () => {
  const read = readConfig({
    PORT: "ninety",
    DATABASE_URL: "mysql://u:hunter2@h/d",
    REDIS_URL: "http://r",
    ROUNDTABLE_KEY: "hunter2",
    LOG_LEVEL: "loud",
    HOST: "0.0.0.0",
    PUBLIC_URL: "roundtable",
  });
  if (read.ok) throw new Error("refused");
  expect(read.problems.map((problem) => problem.setting).sort()).toEqual([
    "DATABASE_URL",
    "HOST",
    "LOG_LEVEL",
    "PORT",
    "PUBLIC_URL",
    "REDIS_URL",
    "ROUNDTABLE_KEY",
  ]);
  expect(JSON.stringify(read.problems)).not.toContain("hunter2");
});

test("settings of a chat platform are not taken silently", () => {
  const read = readConfig({ SLACK_BOT_TOKEN: "xoxb-1" });
  expect(read.ok).toBe(false);
});

test("a key may be base64 or hexadecimal, 32 bytes", () => {
  expect(readConfig({ ROUNDTABLE_KEY: Buffer.alloc(32, 1).toString("base64") })).toMatchObject({ ok: true });
  expect(readConfig({ ROUNDTABLE_KEY: "ab".repeat(32) })).toMatchObject({ ok: true });
  expect(readConfig({ ROUNDTABLE_KEY: "ab".repeat(31) }).ok).toBe(false);
});

test("every setting that is read is explained in .env.example, and no other", () => {
  const example = readFileSync(".env.example", "utf8");
  const explained = [...example.matchAll(/^# ?([A-Za-z_]+)=/gm)].map((match) => match[1]).sort();
  const source = readFileSync("src/app/config.ts", "utf8");
  const object = source.slice(source.indexOf("z.object({"), source.indexOf("export type Config"));
  const known = [...object.matchAll(/^ {2}([A-Za-z_]+):/gm)].map((match) => match[1]).sort();
  expect(known.length).toBeGreaterThan(8);
  expect(explained).toEqual(known);
});
