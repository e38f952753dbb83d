import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { eventsAfter } from "../../../src/storage/history.js";
import { peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

/** L9: an identifier in the channel or a thread of it. */
let stage: SlackStage;
let people: ReturnType<typeof peopleOf>;

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-05T21:30:00.000Z" });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

const told = (who: "gp" | "chair" | "deputy" | "housingOfficer") =>
  people.dms(who).filter(({ text }) => /delete a message|may identify somebody/.test(text));
const seen = async () =>
  (await eventsAfter(stage.database.db, 0)).filter(({ type }) => type === "identifier-seen");
async function says(user: string, text: string, more: { channel?: string; thread?: string } = {}) {
  const message = stage.hand.say(user, more.channel ?? CHANNEL, text, more.thread);
  const { channel, ts, thread } = message;
  const event = {
    type: "message",
    channel,
    ts,
    user,
    text,
    channel_type: "channel",
    ...(thread ? { thread_ts: thread } : {}),
  };
  expect((await stage.hand.event(event)).status).toBe(200);
  await stage.settle();
  return { message, event };
}

describe("an identifier that somebody writes in the MDT's channel", () => {
  const NUMBER = "943 476 5919";

  test("is told to its author and the chairs at once, privately, also on a Saturday night", async () => {
    const { message } = await says(
      people.account("gp"),
      `Is it ${NUMBER}? Ring <tel:07700900461|07700 900461>.`,
    );
    expect(told("gp")).toHaveLength(1);
    expect(told("gp")[0]?.text).toMatch(/an NHS number|a phone number/);
    expect(told("gp")[0]?.text).toContain("Delete message");
    for (const leader of ["chair", "deputy"] as const) {
      expect(told(leader)).toHaveLength(1);
      expect(told(leader)[0]?.text).toContain(stage.world.cast.gp.name);
      expect(told(leader)[0]?.text).toContain(`p${message.ts.replace(".", "")}`);
    }
    const others = stage.slack.world.messages.filter(
      ({ channel, metadata }) => channel === CHANNEL && metadata,
    );
    expect(JSON.stringify(others)).not.toContain("NHS number");
  });

  test("is told once, however often Slack tells it", async () => {
    const { event } = await says(people.account("gp"), `Their number is ${NUMBER}, I think.`);
    expect(told("gp")).toHaveLength(2);
    await stage.hand.event(event);
    await stage.settle();
    expect(told("gp")).toHaveLength(2);
    expect(await seen()).toHaveLength(2);
  });

  test("counts in the thread of a case, and when a message is changed", async () => {
    const root = people.channel()[0];
    await says(people.account("gp"), "Mrs Tidswell would come", { thread: root?.ts ?? "" });
    expect(told("gp")).toHaveLength(3);
    const { message } = await says(people.account("gp"), "They would come");
    expect(told("gp")).toHaveLength(3);
    await stage.hand.event({
      type: "message",
      subtype: "message_changed",
      channel: CHANNEL,
      ts: "1",
      message: { ts: message.ts, user: message.user, text: "She lives at 14 Fenwick Lane, NV3 4QT" },
    });
    await stage.settle();
    expect(told("gp")).toHaveLength(4);
  });

  test("by somebody who is not on the list is told to them where they wrote it", async () => {
    const { world } = stage.slack;
    world.users.set("U0GUEST", { id: "U0GUEST", team: world.team, name: "Guest" });
    await says("U0GUEST", `NHS ${NUMBER}`);
    expect(world.ephemerals.filter(({ user }) => user === "U0GUEST").at(-1)?.text).toContain(
      "delete a message",
    );
    expect(world.messages.filter(({ channel }) => channel === "D0GUEST")).toHaveLength(1);
    expect(told("chair").at(-1)?.text).toContain("somebody who is not on the list");
  });

  test("stands in no table, no log, and nothing that is sent", async () => {
    const { rows: tables } = await stage.database.pool.query(
      "select table_schema as schema, table_name as name from information_schema.tables where table_schema in ('roundtable', 'bullmq') and table_type = 'BASE TABLE'",
    );
    const kept: string[] = [stage.log.join(""), JSON.stringify(stage.slack.world.calls)];
    for (const { schema, name } of tables)
      kept.push(
        JSON.stringify((await stage.database.pool.query(`select * from "${schema}"."${name}"`)).rows),
      );
    for (const part of [NUMBER, "900461", "Tidswell", "Fenwick Lane", "NV3"]) {
      expect(kept.join("\n")).not.toContain(part);
    }
    expect((await seen())[0]?.facts).toMatchObject({ kinds: expect.arrayContaining(["nhs-number"]) });
  });
});

describe("nobody is warned for", () => {
  test.each([
    [
      "colleagues and their organisations",
      () =>
        `Thanks Helen, Dr ${stage.world.cast.gp.name.split(" ").at(-1)} and ${stage.world.cast.chair.name} will join.`,
    ],
    ["references and times", () => "NAV-2612-03 is next at 10:30, then NAV-2612-04."],
    ["mentions, channels and emoji", () => "<@U024BE7LH> see <#C024BE7LR|nav> :tada: 5 &lt; 6"],
    ["talk about help", () => "We could offer two mornings a week in the garden, tea included."],
  ])("%s", async (_, text) => {
    const before = (await seen()).length;
    await says(people.account("housingOfficer"), text());
    expect(told("housingOfficer")).toEqual([]);
    expect(await seen()).toHaveLength(before);
  });

  test("what is written in channels where no MDT meets, or by bots", async () => {
    stage.slack.world.channels.set("C0RANDOM", { id: "C0RANDOM", kind: "channel", botIn: true });
    const before = (await seen()).length;
    await says(people.account("housingOfficer"), "NHS 943 476 5919", { channel: "C0RANDOM" });
    await stage.hand.event({
      type: "message",
      subtype: "bot_message",
      bot_id: "B1",
      channel: CHANNEL,
      ts: "5",
      text: "NHS 943 476 5919",
    });
    await stage.settle();
    expect(await seen()).toHaveLength(before);
  });
});

test("Slack would have refused nothing of all this", () => {
  expect(stage.slack.world.complaints).toEqual([]);
});
