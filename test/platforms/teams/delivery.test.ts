import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { members } from "../../../src/directory/store.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { outboxRows } from "../../../src/storage/history.js";
import { outboxCounts } from "../../../src/storage/outbox.js";
import { wordsOf } from "../../fakes/teams/cards.js";
import type { Fault } from "../../fakes/teams/faults.js";
import { peopleOf } from "./people.js";
import { accountOf, CHANNEL, openTeamsStage, TEAM, type TeamsStage } from "./stage.js";

/** A Teams that is out of sorts: nothing lost, and nothing twice where Teams lets us look. */
let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;
let series: string;
const world = () => stage.teams.world;

beforeAll(async () => {
  stage = await openTeamsStage({ running: true, start: "2026-12-02T09:30:00.000Z", pace: { timeout: 4000 } });
  people = peopleOf(stage);
  series = (await seriesByCode(stage.roundtable.unit.reading(), "NAV"))?.id ?? "";
});
afterAll(() => stage?.stop());
afterEach(() => {
  for (const user of world().users.values()) {
    user.installed = true;
    delete user.refuses;
  }
  for (const team of world().teams.values()) team.botIn = true;
  world().mayRead = true;
});

let count = 0;
/** Puts the dates' card down once more, under a name of its own. */
async function put(at?: `dm:${string}`): Promise<string> {
  count += 1;
  const tag = `test-${count}`;
  const show = { tag, at: at ?? (`channel:${series}` as const), card: "meetings.schedule" };
  await stage.arrange((work) => work.show({ ...show, args: { series } }));
  return tag;
}
const failed = async () =>
  (await outboxRows(stage.database.db)).filter(({ status }) => status === "failed").length;
const inChannel = () => people.channel().filter(({ mark }) => mark !== undefined).length;

describe("each message to the channel arrives, and arrives once, when Teams", () => {
  test.each<[string, Fault]>([
    ["answers 502 after it was posted", { kind: "status", status: 502, done: true }],
    ["answers 502 and did not post it", { kind: "status", status: 502 }],
    ["answers 503 after it was posted", { kind: "status", status: 503, done: true }],
    ["answers 504 after it was posted", { kind: "status", status: 504, done: true }],
    ["does not answer although it was posted", { kind: "silence", done: true }],
    ["does not answer and did not post it", { kind: "silence", done: false }],
    ["asks to wait a second", { kind: "status", status: 429, retryAfter: 1 }],
    [
      "finds the conversation changed by another",
      { kind: "status", status: 412, code: "PreconditionFailed" },
    ],
  ])("%s", async (_, fault) => {
    const before = inChannel();
    stage.teams.faults.next("create", fault, ({ isGroup }) => isGroup === true);
    await put();
    await stage.settle();
    expect(inChannel()).toBe(before + 1);
    expect(world().duplicates()).toEqual([]);
    expect(stage.teams.faults.left()).toBe(0);
  });

  test("fails at looking the message up, too", async () => {
    const before = inChannel();
    stage.teams.faults.next("create", { kind: "status", status: 502, done: true });
    stage.teams.faults.next("graph", { kind: "status", status: 503 });
    await put();
    await stage.settle();
    expect(inChannel()).toBe(before + 1);
    expect(world().duplicates()).toEqual([]);
  });

  test("fails at bringing a message up to date", async () => {
    const tag = await put();
    await stage.settle();
    const calls = world().calls.length;
    stage.teams.faults.next("update", { kind: "status", status: 503 });
    stage.teams.faults.next("update", { kind: "status", status: 429, retryAfter: 1 });
    await stage.arrange((work) =>
      work.show({ tag, at: `channel:${series}`, card: "meetings.schedule", args: { series } }),
    );
    await stage.settle();
    const updates = world()
      .calls.slice(calls)
      .filter(({ route }) => route === "update");
    expect(updates.map(({ answered }) => answered)).toEqual(["503", "429", "200"]);
    expect(world().duplicates()).toEqual([]);
  });
});

test("where nobody may read, an unclear attempt is made again: twice is better than never", async () => {
  world().mayRead = false;
  const before = inChannel();
  stage.teams.faults.next("create", { kind: "silence", done: true });
  await put();
  await stage.settle();
  expect(inChannel()).toBe(before + 2);
  expect(world().duplicates()).toHaveLength(1);
});

test("waits that Teams asks for use up no try", async () => {
  const before = await failed();
  for (let n = 0; n < 4; n += 1)
    stage.teams.faults.next("create", { kind: "status", status: 429, retryAfter: 1 });
  await put();
  await stage.settle();
  expect(await failed()).toBe(before);
});

test("a personal chat is opened once, however many messages go into it at once", async () => {
  const { gp } = stage.world.cast;
  const opened = () =>
    world().calls.filter(
      ({ route, args }) => route === "create" && JSON.stringify(args).includes(accountOf(gp.id)),
    );
  const before = opened().length;
  for (let n = 0; n < 5; n += 1) await put(`dm:${gp.id}`);
  await stage.settle();
  expect(opened().length - before).toBeLessThanOrEqual(1);
  expect(people.dms("gp").length).toBeGreaterThanOrEqual(5);
});

test("a chat that Teams does not know any more is opened anew", async () => {
  const { gp } = stage.world.cast;
  const before = people.dms("gp").length;
  stage.teams.faults.next("send", { kind: "status", status: 404, code: "ConversationNotFound" });
  await put(`dm:${gp.id}`);
  await stage.settle();
  expect(people.dms("gp")).toHaveLength(before + 1);
});

describe("a place that nothing reaches is told to the coordinator, in words, once a day:", () => {
  const told = () => people.dms("coordinator").filter(({ card }) => wordsOf(card).includes("do not arrive"));

  test.each<[string, string, () => void]>([
    [
      "the app was taken out of the team",
      "is not in the team",
      () => {
        for (const team of world().teams.values()) team.botIn = false;
      },
    ],
    [
      "the administrator switched it off",
      "Teams administrator has switched Roundtable off",
      () => {
        for (const _ of [1, 2])
          stage.teams.faults.next("create", { kind: "status", status: 403, code: "BotDisabledByAdmin" });
      },
    ],
    [
      "the channel takes no new messages",
      "closed for new messages",
      () => {
        for (const _ of [1, 2])
          stage.teams.faults.next("create", { kind: "status", status: 403, code: "MessageWritesBlocked" });
      },
    ],
    [
      "something of Teams' own is broken",
      "does not take messages",
      () => {
        for (const _ of [1, 2])
          stage.teams.faults.next("create", { kind: "status", status: 500, code: "ServiceError" });
      },
    ],
  ])("%s", async (_, words, breakIt) => {
    const [before, failedBefore] = [told().length, await failed()];
    breakIt();
    await put();
    await stage.settle();
    await put();
    await stage.settle();
    expect(told()).toHaveLength(before + 1);
    expect(wordsOf(told().at(-1)?.card)).toContain(words);
    expect(await failed()).toBe(failedBefore + 2);
  });

  test.each([
    ["police", "BotNotInConversationRoster", "has not added Roundtable in Teams"],
    ["housingOfficer", "ConversationBlockedByUser", "has blocked or muted"],
    ["mensGroup", "BotDisabledByAdmin", "switched Roundtable off for"],
    ["allotment", "ForbiddenOperationException", "does not let Roundtable write"],
  ] as const)("%s: %s", async (who, code, words) => {
    const member = stage.world.cast[who];
    const user = world().users.get(accountOf(member.id));
    if (user) user.refuses = code;
    await put(`dm:${member.id}`);
    await stage.settle();
    expect(wordsOf(told().at(-1)?.card)).toContain(words);
    expect(wordsOf(told().at(-1)?.card)).toContain(member.name);
    expect((await outboxRows(stage.database.db)).at(-1)).toBeDefined();
  });

  test("nobody in the team has somebody's address", async () => {
    const { nationalHousing } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...nationalHousing, accounts: [] }, work.now));
    world().teams.get(TEAM)?.members.delete(accountOf(nationalHousing.id));
    await put(`dm:${nationalHousing.id}`);
    await stage.settle();
    expect(wordsOf(told().at(-1)?.card)).toContain(
      `email address that ${nationalHousing.name} is listed with`,
    );
  });

  test("but whoever has not pressed anything yet is found in the team by their address", async () => {
    const { caseHolderTherapist: member } = stage.world.cast;
    await stage.arrange((work) => members.save(work, { ...member, accounts: [] }, work.now));
    const before = people.dms("caseHolderTherapist").length;
    await put(`dm:${member.id}`);
    await stage.settle();
    expect(people.dms("caseHolderTherapist")).toHaveLength(before + 1);
  });
});

test("Teams would have refused nothing of all this for how it was made", async () => {
  expect(world().complaints).toEqual([]);
  expect((await outboxCounts(stage.database.db)).waiting ?? 0).toBeGreaterThanOrEqual(0);
  expect(people.channel().every(({ channel }) => channel === CHANNEL)).toBe(true);
});
