import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { casesOfSeries } from "../../../src/cases/queries.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { eventsAfter } from "../../../src/storage/history.js";
import { buttonsOf, type Signing } from "../../fakes/slack/hand.js";
import { CASE, peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, SECRET, type SlackStage } from "./stage.js";

let stage: SlackStage;
let people: ReturnType<typeof peopleOf>;
const MINUTE = 60;
const now = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  stage = await openSlackStage({
    running: true,
    start: "2026-12-02T09:30:00.000Z",
    settings: { allowedTeams: ["T0PARTNER"] },
  });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

const nothingHappened = async (act: () => Promise<unknown>) => {
  const before = await eventsAfter(stage.database.db, 0);
  const calls = stage.slack.world.calls.length;
  await act();
  await stage.settle();
  expect(await eventsAfter(stage.database.db, 0)).toHaveLength(before.length);
  expect(stage.slack.world.calls.slice(calls)).toEqual([]);
};
const command = (change?: Partial<Signing>) =>
  stage.hand.form(stage.hand.commandFields(people.account("chair"), "/mdt status", CHANNEL), change);

describe("requests that are not Slack's, or not of now, are refused and do nothing:", () => {
  test.each<[string, number, () => Partial<Signing>]>([
    ["forged with another secret", 401, () => ({ secret: "another" })],
    ["signed for another body", 401, () => ({ signed: "text=help" })],
    ["with a signature of nothing", 401, () => ({ signature: "v0=" })],
    ["with another version of signature", 401, () => ({ signature: "v1=abc" })],
    ["without a signature", 401, () => ({ without: ["x-slack-signature"] })],
    ["without a time", 401, () => ({ without: ["x-slack-request-timestamp"] })],
    ["with a time that is none", 401, () => ({ headers: { "x-slack-request-timestamp": "soon" } })],
    ["stale, by a second over five minutes", 401, () => ({ timestamp: now() - 5 * MINUTE - 1 })],
    ["of yesterday", 401, () => ({ timestamp: now() - 24 * 60 * MINUTE })],
    ["future, by little over five minutes", 401, () => ({ timestamp: now() + 5 * MINUTE + 2 })],
    ["of tomorrow", 401, () => ({ timestamp: now() + 24 * 60 * MINUTE })],
  ])("%s", async (_, status, change) => {
    await nothingHappened(async () => expect((await command(change())).status).toBe(status));
  });

  test.each([
    ["just inside the window, past", () => now() - 5 * MINUTE + 5],
    ["just inside the window, future", () => now() + 5 * MINUTE - 5],
  ])("but not one %s", async (_, timestamp) => {
    expect((await command({ timestamp: timestamp() })).status).toBe(200);
    await stage.settle();
  });

  test("replayed: the very same request within the window", async () => {
    const fields = stage.hand.commandFields(people.account("chair"), "/mdt status", CHANNEL);
    const change = { timestamp: now() - 3 };
    expect((await stage.hand.form(fields, change)).status).toBe(200);
    await stage.settle();
    await nothingHappened(async () => {
      expect((await stage.hand.form(fields, change)).status).toBe(401);
      const asRetry = { ...change, headers: { "x-slack-retry-num": "1" } };
      expect((await stage.hand.form(fields, asRetry)).status).toBe(200);
    });
  });

  test("a body over the limit, told or not told beforehand", async () => {
    const long = { text: "x".repeat(1024 * 1024) };
    await nothingHappened(async () => {
      expect((await stage.hand.form(long)).status).toBe(413);
      expect(await streamed(`${stage.url}/slack/events`, 2 * 1024 * 1024)).toBe(413);
    });
  });

  test("a body that is not readable, however well signed", async () => {
    await nothingHappened(async () => {
      expect((await stage.hand.deliver("{", "application/json")).status).toBe(400);
      expect((await stage.hand.form({ payload: "{" })).status).toBe(400);
    });
  });

  test("another way in: wrong method, wrong path, no body", async () => {
    await nothingHappened(async () => {
      expect((await fetch(`${stage.url}/slack/events`)).status).toBe(404);
      expect((await fetch(`${stage.url}/slack/event`, { method: "POST" })).status).toBe(404);
      expect((await fetch(`${stage.url}/slack/events`, { method: "POST" })).status).toBe(401);
    });
  });

  test("the playground and its data are not there", async () => {
    for (const path of ["/", "/playground/state", "/gallery", "/assets/app.js"])
      expect((await fetch(`${stage.url}${path}`)).status).toBe(404);
  });
});

describe("workspaces", () => {
  const press = (team: string, more: object = {}) => {
    const fields = {
      ...stage.hand.commandFields(people.account("chair"), "/mdt status", CHANNEL),
      team_id: team,
    };
    return stage.hand.form({ ...fields, ...more });
  };

  test("another than ours is refused, commands, presses and events alike", async () => {
    await nothingHappened(async () => {
      expect((await press("T0OTHER")).status).toBe(403);
      const payload = {
        type: "block_actions",
        team: { id: "T0OTHER" },
        user: { id: "U1", team_id: "T0OTHER" },
      };
      expect((await stage.hand.interactive({ ...payload, actions: [], trigger_id: "t" })).status).toBe(403);
      const event = { type: "app_home_opened", tab: "home", user: people.account("chair") };
      const more = { team_id: "T0OTHER", authorizations: [{ team_id: "T0OTHER" }] };
      expect((await stage.hand.event(event, more)).status).toBe(403);
    });
  });

  test("one that the settings name is let in", async () => {
    expect((await press("T0PARTNER")).status).toBe(200);
    await stage.settle();
  });

  test("who presses a card of ours from another workspace comes in by Slack Connect, and is a stranger there", async () => {
    const { world } = stage.slack;
    world.users.set("U0VISITOR", {
      id: "U0VISITOR",
      team: "T0VISIT",
      name: "V",
      email: stage.world.cast.chair.email,
    });
    const card = people.channel().at(-1);
    if (!card) throw new Error("no card");
    const [button] = buttonsOf(card);
    const payload = stage.hand.pressPayload("U0VISITOR", card, button?.action_id ?? "");
    const sent = await stage.hand.interactive({ ...payload, team: { id: "T0VISIT" } });
    expect(sent.status).toBe(200);
    await stage.settle();
    // Their workspace could have given them the chair's address: it is not believed.
    const told = world.ephemerals.filter(({ user }) => user === "U0VISITOR");
    expect(told.at(-1)?.text).toContain("not on the list");
  });
});

describe("events are taken once", () => {
  test("repeated by Slack with the same event_id", async () => {
    const event = { type: "app_home_opened", tab: "home", user: people.account("gp") };
    const published = () => stage.slack.world.calls.filter(({ method }) => method === "views.publish").length;
    await stage.hand.event(event, { event_id: "Ev1" });
    await stage.settle();
    expect(published()).toBe(1);
    for (const retry of ["1", "2", "3"]) {
      const change = { timestamp: now() - Number(retry), headers: { "x-slack-retry-num": retry } };
      expect((await stage.hand.event(event, { event_id: "Ev1" }, change)).status).toBe(200);
    }
    await stage.settle();
    expect(published()).toBe(1);
  });

  test("Slack's question for the address is answered, signed only", async () => {
    const probe = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1aB", token: "t" });
    const answered = await stage.hand.deliver(probe, "application/json");
    expect(answered).toMatchObject({ status: 200, body: JSON.stringify({ challenge: "3eZbrw1aB" }) });
    expect((await stage.hand.deliver(probe, "application/json", { secret: "no" })).status).toBe(401);
  });
});

describe("what is kept and what is told", () => {
  test("a form's text stands in no log and in no metadata, nor does a secret", async () => {
    await people.bring("caseHolderLinkWorker");
    const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
    expect(await casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "")).toHaveLength(1);
    const log = stage.log.join("");
    for (const secret of [CASE.situation, SECRET, "xoxb-fake", "Yasmin"]) expect(log).not.toContain(secret);
  });

  test("each refusal is counted in the log by its code", () => {
    const codes = stage.log.flatMap((line) => /"code":"([a-z-]+)","msg":"a request to/.exec(line)?.[1] ?? []);
    const counted = Object.fromEntries(
      [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
    );
    expect(counted).toEqual({
      forged: 5,
      future: 2,
      "no-signature": 4,
      "not-readable": 2,
      "other-workspace": 3,
      replayed: 2,
      stale: 2,
      "too-big": 2,
    });
  });
});

/** A body whose length is not told beforehand. */
function streamed(url: string, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      { method: "POST", headers: { "transfer-encoding": "chunked" } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sending.on("error", reject);
    for (let sent = 0; sent < length; sent += 65_536) sending.write("x".repeat(65_536));
    sending.end();
  });
}
