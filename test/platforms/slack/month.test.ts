import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../../../src/demo/month/play-month.js";
import { PLANTED } from "../../../src/demo/month/typed.js";
import { openStage, type Stage } from "../../../src/demo/stage.js";
import { members } from "../../../src/directory/store.js";
import { keyPrint } from "../../../src/platforms/slack/addresses.js";
import { EVENTS_PATH, slackFront } from "../../../src/platforms/slack/front.js";
import { outboxRows } from "../../../src/storage/history.js";
import { slackHand } from "../../fakes/slack/hand.js";
import { type FakeSlack, openFakeSlack } from "../../fakes/slack/server.js";
import { messagesOf } from "../../support/dump.js";
import { endState } from "../end-state.js";
import { monthParts, playgroundMonth, served } from "../month-parts.js";
import { monthOnSlack, slackText } from "./month-hand.js";
import { accountOf, CHANNEL, SECRET } from "./stage.js";

/** The demo's month twice: in the playground, and by the fake Slack alone, command by command. */
let playground: Stage;
let onSlack: Stage;
let slack: FakeSlack;
let acts: ReturnType<typeof monthOnSlack>["count"];
const log: string[] = [];
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  playground = await playgroundMonth(log);

  slack = await openFakeSlack();
  stops.push(() => slack.close());
  const { world } = slack;
  world.channels.set(CHANNEL, { id: CHANNEL, kind: "channel", botIn: true });
  let url = "";
  const hand = slackHand(slack, () => `${url}${EVENTS_PATH}`, SECRET);
  const given = await parts();
  const settings = { botToken: "xoxb-1", signingSecret: SECRET, apiUrl: slack.apiUrl, allowedTeams: [] };
  const front = slackFront(settings, given.log, { perSecond: 1000 });
  const people = monthOnSlack(slack, hand, front);
  acts = people.count;
  onSlack = await openStage({ ...given, start: MONTH_BEGINS, through: people.through });
  const raised = await raiseNaverley(onSlack);
  await onSlack.arrange(async (work) => {
    for (const member of raised.members) {
      const id = accountOf(member.id);
      world.users.set(id, { id, team: world.team, name: member.name, email: member.email });
      const accounts = [...member.accounts, { platform: "slack" as const, userId: id }];
      await members.save(work, { ...member, accounts }, work.now);
    }
  });
  const open = await people.begin(onSlack.roundtable);
  const handlers = open.handle ? [open.handle] : [];
  const web = await served({ roundtable: onSlack.roundtable, log: given.log, handlers });
  url = web.url;
  stops.push(web.stop, () => open.close());
  await playMonth(onSlack, raised, () => undefined);
}, 300_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await playground?.stop();
  await onSlack?.stop();
});

const parts = () => monthParts(log);

describe("a month of an MDT by Slack alone", () => {
  test("ends in the same state as the month in the playground", async () => {
    const [here, there] = [await endState(onSlack), await endState(playground)];
    for (const part of ["things", "events", "presses", "known", "shown"] as const) {
      expect({ part, rows: here[part] }).toEqual({ part, rows: there[part] });
    }
    expect(here.things.length).toBeGreaterThan(150);
    expect(here.shown.length).toBeGreaterThan(200);
  });

  test("every command, press and form went through Slack, signed", () => {
    expect(acts.command).toBeGreaterThan(10);
    expect(acts.press).toBeGreaterThan(60);
    expect(acts.form).toBeGreaterThan(30);
    expect(acts.again).toBe(2);
  });

  test("each message stands on Slack once, as it should read, where it belongs", async () => {
    const rows = await messagesOf(onSlack);
    const { messages, channels, botUser } = slack.world;
    const posted = messages.filter(({ user, metadata }) => user === botUser && metadata);
    expect(posted.length).toBe(rows.length);
    const byKey = new Map(posted.map((message) => [message.metadata?.event_payload.key, message]));
    expect(byKey.size).toBe(rows.length);
    for (const { key, surface } of rows) {
      const message = byKey.get(keyPrint(key));
      const reader = channels.get(message?.channel ?? "")?.user;
      const place = reader === undefined ? CHANNEL : `dm:${reader}`;
      expect({ key, place }).toEqual({
        key,
        place: surface.startsWith("dm:") ? `dm:${accountOf(surface.slice(3))}` : CHANNEL,
      });
    }
    for (const surface of new Set(rows.map((row) => row.surface))) {
      for (const shown of await onSlack.chat.messages(surface)) {
        if (shown.kind !== "card") continue;
        const text = slackText(shown.card);
        expect(posted.some((message) => message.text === text)).toBe(true);
      }
    }
    expect((await outboxRows(onSlack.database.db)).filter(({ status }) => status === "failed")).toEqual([]);
  });

  test("Slack would have refused nothing of it", () => {
    expect(slack.world.complaints).toEqual([]);
    expect(slack.world.calls.filter(({ answered }) => answered !== "ok")).toEqual([]);
  });

  test("no identifier that was typed by mistake went out again, into metadata or the log", () => {
    const out = slack.world.calls.map(({ args }) => JSON.stringify(args)).join("\n") + log.join("\n");
    for (const planted of Object.values(PLANTED)) expect(out).not.toContain(planted);
    const marks = slack.world.messages.map(({ metadata }) => JSON.stringify(metadata ?? {})).join("\n");
    expect(marks).not.toMatch(/NAV|naverley|marchbank|vet bill/i);
  });
});
