import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { escapeSlack } from "../../cards/render/literal.js";
import { toTeamsMessage } from "../../cards/render/teams.js";
import { messengersAmong, type OpenFront } from "../../src/app/front.js";
import { playMonth, raiseNaverley } from "../../src/demo/month/play-month.js";
import { openStage, type Stage, type Through } from "../../src/demo/stage.js";
import { CAST, type CastName } from "../../src/demo/world-plan.js";
import type { Member } from "../../src/directory/domain/types.js";
import { members } from "../../src/directory/store.js";
import { offersOfCase } from "../../src/offers/queries.js";
import { keyPrint as slackPrint } from "../../src/platforms/slack/addresses.js";
import { EVENTS_PATH, slackFront } from "../../src/platforms/slack/front.js";
import { keyPrint as teamsPrint } from "../../src/platforms/teams/addresses.js";
import { teamsFront } from "../../src/platforms/teams/front.js";
import { TEAMS_PATH } from "../../src/platforms/teams/set-up/surface.js";
import { outboxRows, sentMessages } from "../../src/storage/history.js";
import { slackHand } from "../fakes/slack/hand.js";
import { type FakeSlack, openFakeSlack } from "../fakes/slack/server.js";
import { wordsOf } from "../fakes/teams/cards.js";
import { teamsHand } from "../fakes/teams/hand.js";
import { type FakeTeams, openFakeTeams } from "../fakes/teams/server.js";
import type { ShownCard } from "../fakes/teams/world.js";
import { endState } from "./end-state.js";
import { monthParts, playgroundMonth, served } from "./month-parts.js";
import { monthOnSlack, slackText } from "./slack/month-hand.js";
import * as onSlack from "./slack/stage.js";
import { monthOnTeams } from "./teams/month-hand.js";
import * as onTeams from "./teams/stage.js";

/** The chair, the case holders and the public services in Teams; local groups and the deputy in Slack; one MDT. */
const IN_SLACK: readonly CastName[] = ["deputy", "mensGroup", "allotment", "moneyAdviser", "peerSupport"];

let playground: Stage;
let mixed: Stage;
let slack: FakeSlack;
let teams: FakeTeams;
let inSlack: ReadonlySet<string>;
const log: string[] = [];
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  playground = await playgroundMonth(log);
  slack = await openFakeSlack();
  teams = await openFakeTeams();
  stops.push(
    () => slack.close(),
    () => teams.close(),
  );
  slack.world.channels.set(onSlack.CHANNEL, { id: onSlack.CHANNEL, kind: "channel", botIn: true });
  onTeams.raiseTeam(teams);
  let url = "";
  const given = await monthParts(log);
  const { database } = given;
  const botToken = "xoxb-1";
  const slackSettings = { botToken, signingSecret: onSlack.SECRET, apiUrl: slack.apiUrl, allowedTeams: [] };
  const fronts = {
    slack: slackFront(slackSettings, given.log, { perSecond: 1000 }),
    teams: teamsFront({
      settings: onTeams.SETTINGS,
      database,
      log: given.log,
      pace: { unpaced: true },
      elsewhere: teams.elsewhere,
    }),
  };
  const hands = {
    slack: slackHand(slack, () => `${url}${EVENTS_PATH}`, onSlack.SECRET),
    teams: teamsHand(teams, () => `${url}${TEAMS_PATH}`),
  };
  const people = {
    slack: monthOnSlack(slack, hands.slack, fronts.slack, "elsewhere"),
    teams: monthOnTeams(teams, hands.teams, fronts.teams, "elsewhere"),
  };
  let deputy = "";
  const through: Through = {
    messengersFor: messengersAmong([fronts.slack, fronts.teams]),
    async dispatch(roundtable, inbound) {
      if (inbound.kind === "press" && inbound.action === "series.confirm") {
        await people.teams.connect(inbound.who.userId);
        await people.slack.connect(deputy);
      }
      const where = inSlack.has(inbound.who.userId) ? people.slack : people.teams;
      return where.through.dispatch(roundtable, inbound);
    },
  };
  mixed = await openStage({ ...given, through });
  const raised = await raiseNaverley(mixed);
  deputy = raised.cast.deputy.id;
  inSlack = new Set(CAST.filter((name) => IN_SLACK.includes(name)).map((name) => raised.cast[name].id));
  await mixed.arrange(async (work) => {
    for (const member of raised.members) await members.save(work, enrolled(member), work.now);
  });
  const opened: OpenFront[] = [
    await people.slack.begin(mixed.roundtable),
    await people.teams.begin(mixed.roundtable),
  ];
  const handlers = opened.flatMap(({ handle }) => handle ?? []);
  const web = await served({ roundtable: mixed.roundtable, log: given.log, handlers });
  url = web.url;
  stops.push(...opened.map(({ close }) => close), web.stop);
  await hands.teams.install(onTeams.accountOf(raised.cast.coordinator.id), onTeams.TEAM);
  await playMonth(mixed, raised, () => undefined);
}, 600_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await playground?.stop();
  await mixed?.stop();
});

/** An account on one of the two, and the link with it. */
function enrolled(member: Member): Member {
  const accounts = [...member.accounts];
  if (inSlack.has(member.id)) {
    const id = onSlack.accountOf(member.id);
    slack.world.users.set(id, { id, team: slack.world.team, name: member.name, email: member.email });
    accounts.push({ platform: "slack", userId: id });
  } else accounts.push({ platform: "teams", userId: onTeams.raiseUser(teams, member) });
  return { ...member, accounts };
}

describe("a month of one MDT in Teams and Slack", () => {
  test("ends in the same state as the month in the playground", async () => {
    const [here, there] = [await endState(mixed), await endState(playground)];
    for (const part of ["things", "events", "presses", "known", "shown"] as const) {
      expect({ part, rows: here[part] }).toEqual({ part, rows: there[part] });
    }
    expect(here.shown.length).toBeGreaterThan(200);
  });

  test("what is for all stands once on each of the two, what is for one person on theirs alone", async () => {
    const rows = await sentMessages(mixed.database.db);
    const posted = {
      slack: slack.world.messages.flatMap(({ metadata }) =>
        metadata ? [String(metadata.event_payload.key)] : [],
      ),
      teams: teams.world.messages.flatMap(({ mark }) => (mark === undefined ? [] : [mark])),
    };
    for (const marks of Object.values(posted)) expect(new Set(marks).size).toBe(marks.length);
    const places = new Map<string, string[]>();
    for (const { tag, surface, platform } of rows) {
      if (surface.startsWith("home:")) continue;
      const key = `${tag} ${surface}`;
      places.set(key, [...(places.get(key) ?? []), platform].sort());
      const mark = platform === "slack" ? slackPrint(key) : teamsPrint(key);
      expect({ key, posted: posted[platform as "slack" | "teams"].includes(mark) }).toEqual({
        key,
        posted: true,
      });
    }
    for (const [key, platforms] of places) {
      const member = / dm:(.+)$/.exec(key)?.[1];
      const expected = member === undefined ? ["slack", "teams"] : [inSlack.has(member) ? "slack" : "teams"];
      expect({ key, platforms }).toEqual({ key, platforms: expected });
    }
    const failed = (await outboxRows(mixed.database.db)).filter(({ status }) => status === "failed");
    expect(failed).toEqual([]);
  });

  test("a case's card is alive in both, with offers from both on it", async () => {
    const rows = await sentMessages(mixed.database.db);
    const cards = rows.filter(({ tag }) => /^case:.+:card$/.test(tag));
    expect(new Set(cards.map(({ tag }) => tag)).size).toBeGreaterThan(3);
    let common = 0;
    for (const { tag, surface } of cards.filter(({ platform }) => platform === "teams")) {
      const key = `${tag} ${surface}`;
      const there = teams.world.messages.find(({ mark }) => mark === teamsPrint(key));
      const here = slack.world.messages.find(
        ({ metadata }) => metadata?.event_payload.key === slackPrint(key),
      );
      const shown = (await mixed.chat.messages(surface)).find(
        (message) => message.kind === "card" && message.card.fallbackText === there?.card?.fallbackText,
      );
      if (shown?.kind !== "card") throw new Error(`nobody saw ${key}`);
      expect(here?.text).toBe(slackText(shown.card));
      expect(wordsOf(there?.card)).toBe(wordsOf(toTeamsMessage(shown.card) as ShownCard));
      expect(there?.earlier.length).toBeGreaterThan(0);
      const offers = await offersOfCase(mixed.roundtable.unit.reading(), tag.split(":")[1] ?? "");
      const told = offers.filter(({ text }) => here?.text.includes(escapeSlack(text.what)));
      for (const { text } of told) expect(wordsOf(there?.card)).toContain(text.what);
      const places = new Set(told.map(({ owner }) => inSlack.has(owner)));
      if (places.size === 2) common += 1;
    }
    expect(common).toBeGreaterThan(0);
  });

  test("neither would have refused anything of it", () => {
    expect(slack.world.complaints).toEqual([]);
    expect(teams.world.complaints).toEqual([]);
    expect(slack.world.calls.filter(({ answered }) => answered !== "ok")).toEqual([]);
    expect(teams.world.calls.filter(({ answered }) => !/^20[01]$/.test(answered))).toEqual([]);
  });
});
