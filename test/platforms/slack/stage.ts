import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { steppedClock } from "../../../src/app/clock.js";
import { compose, type Roundtable } from "../../../src/app/compose.js";
import { messengersAmong } from "../../../src/app/front.js";
import { seedWorld, type World } from "../../../src/demo/world.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { members } from "../../../src/directory/store.js";
import { EVENTS_PATH, slackFront } from "../../../src/platforms/slack/front.js";
import type { SlackPace, SlackSettings } from "../../../src/platforms/slack/settings.js";
import { publicApp } from "../../../src/platforms/web/public-app.js";
import type { Database } from "../../../src/storage/database.js";
import { sealer } from "../../../src/storage/sealed.js";
import type { Work } from "../../../src/storage/work.js";
import { type SlackHand, slackHand } from "../../fakes/slack/hand.js";
import { type FakeSlack, openFakeSlack } from "../../fakes/slack/server.js";
import { openTestDatabase } from "../../support/databases.js";
import { runMdt } from "../running-mdt.js";

export const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
export const CHANNEL = "C0NAVMDT";

/** A Roundtable in front of the fake Slack: over HTTP, signed, with Naverley's people in the workspace. */
export type SlackStage = {
  slack: FakeSlack;
  hand: SlackHand;
  roundtable: Roundtable;
  database: Database;
  world: World;
  clock: ReturnType<typeof steppedClock>;
  log: string[];
  redisPrefix: string;
  url: string;
  arrange<T>(job: (work: Work) => Promise<T>): Promise<T>;
  /** Waits until everything is answered, and every card has arrived. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

export type StageOptions = {
  start?: string;
  settings?: Partial<SlackSettings>;
  pace?: SlackPace;
  /** Naverley's MDT runs already and meets in CHANNEL. */
  running?: boolean;
  slack?: FakeSlack;
  leaseMs?: number;
};

/** "helen-marchbank" → the account of that member in the fake workspace. */
export function accountOf(member: string): string {
  return `U${member.toUpperCase().replace(/[^A-Z0-9]/g, "")}`;
}

export async function openSlackStage(options: StageOptions = {}): Promise<SlackStage> {
  const database = await openTestDatabase();
  const slack = options.slack ?? (await openFakeSlack());
  slack.world.channels.set(CHANNEL, { id: CHANNEL, kind: "channel", botIn: true });
  const clock = steppedClock(options.start ?? "2026-11-02T09:00:00.000Z");
  const redisPrefix = `slack-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const log: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(line) });
  const settings: SlackSettings = {
    botToken: "xoxb-fake",
    signingSecret: SECRET,
    apiUrl: slack.apiUrl,
    allowedTeams: [],
    ...options.settings,
  };
  const front = slackFront(settings, logger, { perSecond: 1000, timeout: 8000, ...options.pace });
  const roundtable = await compose({
    database,
    sealer: sealer(Buffer.alloc(32, 7)),
    clock,
    log: logger,
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix,
    messengersFor: messengersAmong([front]),
    homes: true,
    working: true,
    tickEvery: 0,
    ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
  });
  const arrange: SlackStage["arrange"] = (job) => roundtable.unit.run({ kind: "clock" }, job);
  const world = await arrange((work) => seedWorld(work, "NAV"));
  await arrange((work) => enrol(work, slack, world.members));
  const open = await front.open(roundtable);
  const { app } = publicApp({ roundtable, log: logger, handlers: open.handle ? [open.handle] : [] });
  const http = await listening(createServer(app));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const stage: SlackStage = {
    slack,
    hand: slackHand(slack, () => `${url}${EVENTS_PATH}`, SECRET),
    roundtable,
    database,
    world,
    clock,
    log,
    redisPrefix,
    url,
    arrange,
    async settle() {
      await open.answered();
      await roundtable.settle();
    },
    async stop() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await open.close();
      await roundtable.stop();
      await database.close();
      if (!options.slack) await slack.close();
    },
  };
  if (options.running) {
    await runMdt(roundtable, world, { platform: "slack", id: CHANNEL });
    await stage.settle();
  }
  return stage;
}

/** Everybody of the list has an account in the workspace, and is linked with it. */
async function enrol(work: Work, slack: FakeSlack, all: readonly Member[]): Promise<void> {
  for (const member of all) {
    const id = accountOf(member.id);
    slack.world.users.set(id, { id, team: slack.world.team, name: member.name, email: member.email });
    const accounts = [...member.accounts, { platform: "slack" as const, userId: id }];
    await members.save(work, { ...member, accounts }, work.now);
  }
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
