import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { toTeamsMessage } from "../../../cards/render/teams.js";
import { playMonth, raiseNaverley } from "../../../src/demo/month/play-month.js";
import { PLANTED } from "../../../src/demo/month/typed.js";
import { openStage, type Stage } from "../../../src/demo/stage.js";
import { keyPrint } from "../../../src/platforms/teams/addresses.js";
import { teamsFront } from "../../../src/platforms/teams/front.js";
import { TEAMS_PATH } from "../../../src/platforms/teams/set-up/surface.js";
import { outboxRows } from "../../../src/storage/history.js";
import { teamsHand } from "../../fakes/teams/hand.js";
import { type FakeTeams, openFakeTeams } from "../../fakes/teams/server.js";
import { chatWith, type ShownCard } from "../../fakes/teams/world.js";
import { messagesOf } from "../../support/dump.js";
import { endState } from "../end-state.js";
import { monthParts, playgroundMonth, served } from "../month-parts.js";
import { monthOnTeams } from "./month-hand.js";
import { accountOf, CHANNEL, link, raiseTeam, raiseUser, SETTINGS, TEAM } from "./stage.js";

/** The demo's month twice: in the playground, and by the fake Teams alone, message by message. */
let playground: Stage;
let onTeams: Stage;
let teams: FakeTeams;
let acts: ReturnType<typeof monthOnTeams>["count"];
const log: string[] = [];
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  playground = await playgroundMonth(log);

  teams = await openFakeTeams();
  stops.push(() => teams.close());
  raiseTeam(teams);
  let url = "";
  const hand = teamsHand(teams, () => `${url}${TEAMS_PATH}`);
  const given = await monthParts(log);
  const front = teamsFront({
    settings: SETTINGS,
    database: given.database,
    log: given.log,
    pace: { unpaced: true },
    elsewhere: teams.elsewhere,
  });
  const people = monthOnTeams(teams, hand, front);
  acts = people.count;
  onTeams = await openStage({ ...given, through: people.through });
  const raised = await raiseNaverley(onTeams);
  for (const member of raised.members) raiseUser(teams, member);
  await onTeams.arrange((work) => link(work, raised.members));
  const open = await people.begin(onTeams.roundtable);
  const handlers = open.handle ? [open.handle] : [];
  const web = await served({ roundtable: onTeams.roundtable, log: given.log, handlers });
  url = web.url;
  stops.push(() => open.close(), web.stop);
  await hand.install(accountOf(raised.cast.coordinator.id), TEAM);
  await open.answered();
  await playMonth(onTeams, raised, () => undefined);
}, 600_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await playground?.stop();
  await onTeams?.stop();
});

const plain = (card: ShownCard | undefined) => {
  const [{ id: _, ...first } = { type: "" }, ...rest] = card?.body ?? [];
  return JSON.stringify({ ...card, body: [first, ...rest] });
};

describe("a month of an MDT by Teams alone", () => {
  test("ends in the same state as the month in the playground", async () => {
    const [here, there] = [await endState(onTeams), await endState(playground)];
    for (const part of ["things", "events", "presses", "known", "shown"] as const) {
      expect({ part, rows: here[part] }).toEqual({ part, rows: there[part] });
    }
    expect(here.things.length).toBeGreaterThan(150);
    expect(here.shown.length).toBeGreaterThan(200);
  });

  test("every message, press and form went through Teams, with a token of its own", () => {
    expect(acts.command).toBeGreaterThan(10);
    expect(acts.press).toBeGreaterThan(30);
    expect(acts.fallback).toBeGreaterThan(5);
    expect(acts.form).toBeGreaterThan(30);
    expect(acts.again).toBe(2);
  });

  test("each message stands on Teams once, as it should read, where it belongs", async () => {
    const rows = await messagesOf(onTeams);
    const { messages } = teams.world;
    const posted = messages.filter(({ mark }) => mark !== undefined);
    expect(posted.length).toBe(rows.length);
    expect(teams.world.duplicates()).toEqual([]);
    const byMark = new Map(posted.map((message) => [message.mark, message]));
    for (const { key, surface } of rows) {
      const message = byMark.get(keyPrint(key));
      const own = chatWith(teams.world, accountOf(surface.slice("dm:".length)));
      const expected = surface.startsWith("dm:") ? own : CHANNEL;
      expect({ key, at: message?.channel ?? message?.conversation }).toEqual({ key, at: expected });
    }
    const shown = new Set(posted.map(({ card }) => plain(card)));
    for (const surface of new Set(rows.map((row) => row.surface))) {
      for (const message of await onTeams.chat.messages(surface)) {
        if (message.kind === "card")
          expect(shown).toContain(plain(toTeamsMessage(message.card) as ShownCard));
      }
    }
    expect((await outboxRows(onTeams.database.db)).filter(({ status }) => status === "failed")).toEqual([]);
  });

  test("Teams would have refused nothing of it, and every card is one of Adaptive Cards 1.5", () => {
    expect(teams.world.complaints).toEqual([]);
    expect(teams.world.calls.filter(({ answered }) => !/^20[01]$/.test(answered))).toEqual([]);
  });

  test("no identifier that was typed by mistake went out again, nor into the log", () => {
    const out = teams.world.calls.map(({ args }) => JSON.stringify(args)).join("\n") + log.join("\n");
    for (const planted of Object.values(PLANTED)) expect(out).not.toContain(planted);
  });
});
