import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pino from "pino";
import { realClock } from "../../../src/app/clock.js";
import { readConfig } from "../../../src/app/config.js";
import { startRoundtable } from "../../../src/app/start.js";
import { unitOfWork } from "../../../src/app/unit.js";
import { AREA } from "../../../src/demo/world-plan.js";
import { saveArea } from "../../../src/directory/use-cases/save-area.js";
import { openDatabase } from "../../../src/storage/connect.js";
import { keyFromFolder } from "../../../src/storage/key-file.js";
import { sealer } from "../../../src/storage/sealed.js";
import { slackHand } from "../../fakes/slack/hand.js";
import { type FakeSlack, openFakeSlack } from "../../fakes/slack/server.js";
import { SECRET } from "./stage.js";

/** The real start, with Slack's settings. */
let slack: FakeSlack;
let folder: string;
const log = pino({ level: "silent" });

beforeAll(async () => {
  slack = await openFakeSlack();
  folder = mkdtempSync(join(tmpdir(), "roundtable-slack-"));
});
afterAll(async () => {
  await slack?.close();
  rmSync(folder, { recursive: true, force: true });
});

function config(more: Record<string, string> = {}) {
  const read = readConfig({
    PORT: "0",
    HOST: "0.0.0.0",
    ROUNDTABLE_DATA_DIR: join(folder, "data"),
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.config;
}

test("with Slack's settings it serves Slack and its health, and nobody fictional is there", async () => {
  const running = await startRoundtable(config(), log);
  const url = running.url.replace("0.0.0.0", "127.0.0.1");
  try {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/`)).status).toBe(404);
    const { world } = slack;
    world.users.set("U0HELEN", {
      id: "U0HELEN",
      team: world.team,
      name: "Helen",
      email: "helen@fenshire.example",
    });
    const hand = slackHand(slack, () => `${url}/slack/events`, SECRET);
    expect((await hand.command("U0HELEN", "/mdt")).status).toBe(200);
    // Nobody is here yet: the first gets the form that sets up an area, or, where Slack would not wait for it, a button.
    const offered = () =>
      world.calls.some(
        ({ method, args }) => method === "views.open" && JSON.stringify(args).includes("directory.set-up"),
      ) || world.messages.at(-1)?.channel === "D0HELEN";
    const until = Date.now() + 60_000;
    while (!offered() && Date.now() < until) await new Promise((go) => setTimeout(go, 20));
    expect(offered()).toBe(true);
  } finally {
    await running.stop();
  }
});

test("a token that Slack refuses stops the start with a sentence, also where the first connection is lost", async () => {
  slack.faults.next("auth.test", { kind: "error", done: false });
  const accepted = slack.faults.always("auth.test", { kind: "refused", code: "invalid_auth" });
  try {
    await expect(startRoundtable(config(), log)).rejects.toThrow(
      "Slack did not accept SLACK_BOT_TOKEN (invalid_auth)",
    );
    expect(slack.faults.left()).toBe(0);
  } finally {
    accepted();
  }
});

test("a Slack that is away does not: it is waited for", async () => {
  const back = slack.faults.always("auth.test", { kind: "error", done: false });
  const asked = slack.world.calls.length;
  try {
    const running = await startRoundtable(config(), log);
    await running.stop();
  } finally {
    back();
  }
  const calls = slack.world.calls.slice(asked).filter(({ method }) => method === "auth.test");
  expect(calls.length).toBeGreaterThanOrEqual(3);
  expect(calls.every(({ answered }) => answered === "error")).toBe(true);
});

test("the playground's county is never shown to a real Slack", async () => {
  const { dataDir } = config();
  const database = await openDatabase({ kind: "folder", dataDir });
  const unit = unitOfWork(database, sealer(keyFromFolder(dataDir)), realClock(), async () => undefined);
  await unit.run({ kind: "clock" }, (work) => saveArea(work, AREA));
  await database.close();
  await expect(startRoundtable(config(), log)).rejects.toThrow("fictional county");
});
