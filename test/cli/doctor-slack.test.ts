import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { slackFindings } from "../../cards/text/slack-findings.js";
import { readConfig } from "../../src/app/config.js";
import { runDoctor } from "../../src/cli/doctor.js";
import type { DoctorCheck } from "../../src/cli/doctor-lines.js";
import { slackLook } from "../../src/cli/doctor-slack.js";
import type { ConnectedChannel } from "../../src/platforms/slack/doctor/check-channels.js";
import { slackDoctor } from "../../src/platforms/slack/doctor/doctor.js";
import { slackSettings } from "../../src/platforms/slack/doctor/settings.js";
import { fakeFront } from "../fakes/slack-front.js";
import { fakeSlackWebApi } from "../fakes/slack-web-api.js";
import { APP, BOT, BROKEN, CHANNELS, overHttp, overSocket, type SetUp } from "./slack-set-ups.js";

const dataDir = mkdtempSync(join(tmpdir(), "roundtable-doctor-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

type Channels = readonly ConnectedChannel[] | "unread";
type Asked = { json?: boolean; channels?: Channels };
type Ran = { exitCode: number; out: string; checks: DoctorCheck[]; calls: string[] };

/** Runs the whole doctor on a set-up. The public address leads to the fake front, as DNS and a proxy would. */
async function run(it: SetUp, { json = true, channels = CHANNELS as Channels }: Asked = {}): Promise<Ran> {
  const slack = await fakeSlackWebApi(it.slack);
  const front = await fakeFront(it.front);
  const settings = slackSettings({ SLACK_API_URL: slack.url, ...it.settings });
  const reach: typeof fetch = (url, init) =>
    fetch(String(url).replace(/^https:\/\/roundtable\.example/, front.url), init);
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) } as unknown as NodeJS.Process["stdout"];
  try {
    const exitCode = await runDoctor(readConfig({ ROUNDTABLE_DATA_DIR: dataDir }), { stdout }, { json }, () =>
      slackDoctor(settings ?? raise(), channels === "unread" ? undefined : channels, {
        fetch: reach,
        now: () => new Date(),
      }),
    );
    const out = written.join("");
    return { exitCode, out, checks: json ? JSON.parse(out) : [], calls: slack.calls };
  } finally {
    await slack.stop();
    await front.stop();
  }
}

function raise(): never {
  throw new Error("Slack is not set up");
}

describe("a healthy set-up passes", () => {
  test.each([
    ["with a public address", overHttp, "https://roundtable.example is reached, and a signed request"],
    ["over Socket Mode", overSocket, "Slack opens a connection for Socket Mode"],
  ])("%s", async (_, make, sentence) => {
    const { exitCode, checks } = await run(make());
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(exitCode).toBe(0);
    expect(checks.map(({ name }) => name).sort()).toEqual(
      [
        ...["settings", "storage", "queue", "calendar"],
        ...["token", "scopes", "workspace", "secret", "connection"],
        ...["interactivity", "home", "people", "channels"],
      ].sort(),
    );
    expect(checks.find(({ name }) => name === "connection")?.say).toContain(sentence);
  });

  test("whichever workspace it is, where none is named", async () => {
    const it = overHttp();
    delete it.settings.SLACK_ALLOWED_TEAMS;
    expect((await run(it)).exitCode).toBe(0);
  });

  test("with other workspaces named beside the app's own, which is always let in", async () => {
    const it = overHttp();
    it.settings.SLACK_ALLOWED_TEAMS = "T0OTHER";
    const { exitCode, checks } = await run(it);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("before any MDT has a channel, and where the channels cannot be read", async () => {
    for (const [channels, words] of [
      [[], "no MDT has a channel yet"],
      ["unread", "were not looked at"],
    ] as const) {
      const { exitCode, checks } = await run(overSocket(), { channels });
      expect(exitCode).toBe(0);
      expect(checks.find(({ name }) => name === "channels")?.say).toContain(words);
    }
  });
});

describe("a broken set-up is named rightly, and by nothing else", () => {
  test.each(BROKEN)("$what: $code", async (broken) => {
    const it = broken.from();
    broken.break(it);
    const { exitCode, checks, out } = await run(it);
    const problems = checks.filter(({ ok }) => !ok);
    const codes = new Set(problems.map(({ code }) => code));
    expect([...codes]).toEqual([broken.code]);
    expect(exitCode).toBe(1);
    for (const { say, means, click } of problems) {
      for (const sentence of [say, means, click]) expect(sentence).toMatch(/^[^{}]{8,}$/);
    }
    for (const secret of [BOT, APP, it.settings.SLACK_SIGNING_SECRET ?? BOT])
      expect(out).not.toContain(secret);
  });

  test("these are 36 set-ups, and every problem that doctor knows words for is among them", () => {
    expect(BROKEN.length).toBe(36);
    expect([...new Set(BROKEN.map(({ code }) => code))].sort()).toEqual(Object.keys(slackFindings).sort());
  });
});

test("several things wrong are all told at once", async () => {
  const it = overHttp();
  it.slack.homeEnabled = false;
  it.settings.PUBLIC_URL = "http://roundtable.example";
  for (const channel of Object.values(it.slack.channels)) channel.is_member = false;
  const { checks } = await run(it);
  expect(checks.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual([
    "address-not-https",
    "home-off",
    "bot-not-in-channel",
    "bot-not-in-channel",
  ]);
});

test("a token of the wrong kind is never sent", async () => {
  const it = overHttp();
  it.settings.SLACK_BOT_TOKEN = "xoxp-1-somebody";
  expect((await run(it)).calls).toEqual([]);
});

test("a person's token is recognised by Slack's answer too", async () => {
  const it = overHttp();
  it.slack.tokens[BOT] = { kind: "user", scopes: [] };
  const { checks } = await run(it);
  expect(checks.filter(({ ok }) => !ok).map(({ code }) => code)).toEqual(["token-of-a-user"]);
});

test("without --json each problem says what it means and what to click", async () => {
  const it = overHttp();
  it.slack.homeEnabled = false;
  const { out, exitCode } = await run(it, { json: false });
  expect(exitCode).toBe(1);
  expect(out).toContain("!!  Slack Home        The app's Home is turned off.\n");
  expect(out).toMatch(/\n {22}This means: People do not see what is theirs/);
  expect(out).toMatch(/\n {22}What to do: Your app → "App Home" → "Show Tabs" → turn "Home Tab" on\.\n/);
  expect(out).toMatch(/run doctor once more: npm run --silent roundtable -- doctor\n$/);
});

test("a channel's name cannot write into the terminal", async () => {
  const it = overHttp();
  it.slack.channels.C0NAV = { name: "nav\u001b[31m\u202emdt\n", is_member: false, is_archived: false };
  const { out } = await run(it, { json: false });
  expect(out).toContain("#nav [31m mdt ");
  expect([out.includes("\u001b"), out.includes("\u202e")]).toEqual([false, false]);
});

test("the command looks at Slack with what the environment says", async () => {
  const { slack, settings } = overSocket();
  const api = await fakeSlackWebApi(slack);
  try {
    const checks = await slackLook({ ...settings, SLACK_API_URL: api.url }, undefined)?.();
    expect(checks?.filter(({ ok }) => !ok)).toEqual([]);
    expect(api.calls).toContain("apps.connections.open app");
  } finally {
    await api.stop();
  }
});

test("Slack is looked at only where it is set up", () => {
  expect(slackLook({}, undefined)).toBeUndefined();
  expect(slackSettings({ PUBLIC_URL: "https://roundtable.example", SLACK_BOT_TOKEN: " " })).toBeUndefined();
  expect(slackSettings({ SLACK_APP_TOKEN: APP })).toMatchObject({ appToken: APP });
});
