import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { compose, type Roundtable } from "../../../src/app/compose.js";
import { messengersAmong } from "../../../src/app/front.js";
import { members } from "../../../src/directory/store.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { slackFront } from "../../../src/platforms/slack/front.js";
import { outboxRows } from "../../../src/storage/history.js";
import { outboxCounts } from "../../../src/storage/outbox.js";
import { sealer } from "../../../src/storage/sealed.js";
import type { Fault } from "../../fakes/slack/faults.js";
import { peopleOf } from "./people.js";
import { accountOf, CHANNEL, openSlackStage, SECRET, type SlackStage } from "./stage.js";

/** Two workers on one database, before one Slack that is out of sorts. Counted: nothing lost, nothing twice. */
let stage: SlackStage;
let second: Roundtable;
let people: ReturnType<typeof peopleOf>;
const world = () => stage.slack.world;

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-02T09:30:00.000Z", pace: { timeout: 4000 } });
  people = peopleOf(stage);
  const log = pino({ level: "silent" });
  const settings = {
    botToken: "xoxb-2",
    signingSecret: SECRET,
    apiUrl: stage.slack.apiUrl,
    allowedTeams: [],
  };
  second = await compose({
    database: stage.database,
    sealer: sealer(Buffer.alloc(32, 7)),
    clock: stage.clock,
    log,
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: stage.redisPrefix,
    messengersFor: messengersAmong([slackFront(settings, log, { perSecond: 1000, timeout: 4000 })]),
    working: true,
    homes: true,
    tickEvery: 0,
  });
});
afterAll(async () => {
  await second?.stop();
  await stage?.stop();
});
afterEach(() => {
  for (const channel of world().channels.values()) {
    channel.archived = false;
    channel.botIn = true;
  }
});

const keysOf = () =>
  world().messages.flatMap(({ metadata }) => (metadata ? [String(metadata.event_payload.key)] : []));
let cases = 0;
/** One message to the chair and one to the deputy. */
async function somethingHappens(): Promise<string> {
  cases += 1;
  await people.bring("caseHolderLinkWorker", { situation: `Would like ${"company ".repeat(cases)}again.` });
  return `NAV-2612-0${cases}`;
}
async function once(ref: string) {
  await stage.settle();
  for (const leader of ["chair", "deputy"] as const) {
    expect(people.dms(leader).filter(({ text, metadata }) => metadata && text.startsWith(ref))).toHaveLength(
      1,
    );
  }
  const keys = keysOf();
  expect(new Set(keys).size).toBe(keys.length);
  expect(stage.slack.faults.left()).toBe(0);
}

describe("each message arrives, and arrives once, when Slack", () => {
  test.each<[string, Fault]>([
    ["answers 500 after it was posted", { kind: "error", done: true }],
    ["answers 500 and did not post it", { kind: "error", done: false }],
    ["does not answer although it was posted", { kind: "silence", done: true }],
    ["does not answer and did not post it", { kind: "silence", done: false }],
    ["asks to wait a second", { kind: "rate-limited", seconds: 1 }],
    ["has a fault of its own", { kind: "refused", code: "internal_error" }],
  ])("%s", async (_, fault) => {
    stage.slack.faults.next("chat.postMessage", fault, ({ metadata }) => metadata !== undefined);
    await once(await somethingHappens());
  });

  test("fails at looking the message up, too", async () => {
    stage.slack.faults.next(
      "chat.postMessage",
      { kind: "error", done: true },
      ({ metadata }) => metadata !== undefined,
    );
    stage.slack.faults.next("conversations.history", { kind: "error", done: false });
    await once(await somethingHappens());
  });

  test("fails at bringing a message up to date", async () => {
    const ref = await somethingHappens();
    stage.slack.faults.next("chat.update", { kind: "error", done: false });
    stage.slack.faults.next("chat.update", { kind: "rate-limited", seconds: 1 });
    await people.press("chair", people.find(people.dms("chair"), ref), "cases.accept");
    await once(ref);
    expect(people.find(people.dms("deputy"), ref).text).toContain("accepted");
  });
});

test("a wait that Slack asks for uses up no try", async () => {
  for (let n = 0; n < 4; n += 1) {
    stage.slack.faults.next(
      "chat.postMessage",
      { kind: "rate-limited", seconds: 1 },
      ({ metadata }) => metadata !== undefined,
    );
  }
  const ref = await somethingHappens();
  await once(ref);
  expect((await outboxCounts(stage.database.db)).failed ?? 0).toBe(0);
});

describe("a place that nothing reaches is told to the coordinator, in words, once a day:", () => {
  const told = () => people.dms("coordinator").filter(({ text }) => text.includes("do not arrive"));
  const failed = async () =>
    (await outboxRows(stage.database.db)).filter(({ status }) => status === "failed").length;
  async function put(tag: string, at?: `dm:${string}`) {
    const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
    if (!series) throw new Error("no NAV");
    const show = { tag, at: at ?? (`channel:${series.id}` as const), card: "meetings.schedule" };
    await stage.arrange((work) => work.show({ ...show, args: { series: series.id } }));
    await stage.settle();
  }

  test.each([
    ["archived", "is archived"],
    ["left", "/invite @Roundtable"],
  ])("the channel is %s", async (how, words) => {
    const [before, failedBefore] = [told().length, await failed()];
    const channel = world().channels.get(CHANNEL);
    if (channel && how === "archived") channel.archived = true;
    if (channel && how === "left") channel.botIn = false;
    await put(`test-${how}`);
    await put(`test-${how}-again`);
    expect(told()).toHaveLength(before + 1);
    expect(told().at(-1)?.text).toContain(words);
    // What could not be delivered is written down, to be looked at.
    expect(await failed()).toBe(failedBefore + 2);
  });

  const toMember = (member: string, tag: string) => put(tag, `dm:${member}`);

  test("somebody's account is deactivated", async () => {
    const { gp } = stage.world.cast;
    const user = world().users.get(accountOf(gp.id));
    if (user) user.deleted = true;
    await toMember(gp.id, "test-gone");
    expect(told().at(-1)?.text).toContain(`account of ${gp.name} is deactivated`);
  });

  test("nobody in the workspace has somebody's address", async () => {
    const { police } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...police, accounts: [] }, work.now));
    world().users.delete(accountOf(police.id));
    await toMember(police.id, "test-nobody");
    expect(told().at(-1)?.text).toContain(
      `Nobody in the workspace or team has the email address that ${police.name}`,
    );
  });

  test("but whoever has not pressed anything yet is found by their address", async () => {
    const { caseHolderTherapist: member } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...member, accounts: [] }, work.now));
    const before = people.dms("caseHolderTherapist").length;
    await toMember(member.id, "test-found");
    expect(people.dms("caseHolderTherapist")).toHaveLength(before + 1);
  });
});

test("Slack would have refused nothing of all this", () => {
  expect(world().complaints).toEqual([]);
});
