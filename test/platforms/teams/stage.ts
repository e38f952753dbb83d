import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { steppedClock } from "../../../src/app/clock.js";
import { compose, type Roundtable } from "../../../src/app/compose.js";
import { messengersAmong } from "../../../src/app/front.js";
import { seedWorld, type World } from "../../../src/demo/world.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { members } from "../../../src/directory/store.js";
import { teamsFront } from "../../../src/platforms/teams/front.js";
import { TEAMS_PATH } from "../../../src/platforms/teams/set-up/surface.js";
import type { TeamsPace, TeamsSettings } from "../../../src/platforms/teams/settings.js";
import { publicApp } from "../../../src/platforms/web/public-app.js";
import type { Database } from "../../../src/storage/database.js";
import { sealer } from "../../../src/storage/sealed.js";
import type { Work } from "../../../src/storage/work.js";
import { type TeamsHand, teamsHand } from "../../fakes/teams/hand.js";
import { type FakeTeams, openFakeTeams } from "../../fakes/teams/server.js";
import { APP_ID, TENANT } from "../../fakes/teams/world.js";
import { openTestDatabase } from "../../support/databases.js";
import { runMdt } from "../running-mdt.js";

export const CHANNEL = "19:naverley-mdt@thread.tacv2";
export const TEAM = "19:mid-fenshire@thread.tacv2";
export const SETTINGS: TeamsSettings = {
  appId: APP_ID,
  password: "a-secret",
  tenant: TENANT,
  allowedTenants: [TENANT],
};

/** A Roundtable in front of the fake Teams, with Naverley's people in its tenant. */
export type TeamsStage = {
  teams: FakeTeams;
  hand: TeamsHand;
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
  settings?: Partial<TeamsSettings>;
  pace?: TeamsPace;
  /** Naverley's MDT runs already and meets in CHANNEL. */
  running?: boolean;
  /** So many milliseconds pass before anything is answered. */
  slow?: number;
};

/** "helen-marchbank" → the account of that member in the fake tenant. */
export function accountOf(member: string): string {
  return `aad-${member}`;
}

/** The channel and its team, with nobody in it. */
export function raiseTeam({ world }: FakeTeams): void {
  const team = {
    id: TEAM,
    group: "group-1",
    members: new Set<string>(),
    channels: new Set([TEAM, CHANNEL]),
    botIn: true,
  };
  world.teams.set(TEAM, team);
}

/** They have an account, belong to the team, and have the app. */
export function raiseUser(
  { world }: FakeTeams,
  { id, name, email }: Pick<Member, "id" | "name" | "email">,
): string {
  const aad = accountOf(id);
  world.users.set(aad, { aad, id: `29:${id}`, name, email, tenant: TENANT, installed: true });
  world.teams.get(TEAM)?.members.add(aad);
  return aad;
}

export async function openTeamsStage(options: StageOptions = {}): Promise<TeamsStage> {
  const database = await openTestDatabase();
  const teams = await openFakeTeams();
  raiseTeam(teams);
  const clock = steppedClock(options.start ?? "2026-11-02T09:00:00.000Z");
  const redisPrefix = `teams-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const log: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(line) });
  const front = teamsFront({
    settings: { ...SETTINGS, ...options.settings },
    database,
    log: logger,
    pace: { unpaced: true, timeout: 8000, ...options.pace },
    elsewhere: teams.elsewhere,
  });
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
  });
  const arrange: TeamsStage["arrange"] = (job) => roundtable.unit.run({ kind: "clock" }, job);
  const world = await arrange((work) => seedWorld(work, "NAV"));
  for (const member of world.members) raiseUser(teams, member);
  await arrange((work) => link(work, world.members));
  const dispatch: Roundtable["dispatch"] = async (inbound) => {
    if (options.slow !== undefined) await new Promise((resolve) => setTimeout(resolve, options.slow));
    return roundtable.dispatch(inbound);
  };
  const open = await front.open({ ...roundtable, dispatch });
  const { app } = publicApp({ roundtable, log: logger, handlers: open.handle ? [open.handle] : [] });
  const http = await listening(createServer(app));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const stage: TeamsStage = {
    teams,
    hand: teamsHand(teams, () => `${url}${TEAMS_PATH}`),
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
      await teams.close();
    },
  };
  const coordinator = accountOf(world.cast.coordinator.id);
  await stage.hand.install(coordinator, TEAM);
  // Somebody has spoken in the channel, or nobody could have said that an MDT meets there.
  await stage.hand.deliver(stage.hand.write(coordinator, CHANNEL, "Good morning").activity);
  await stage.settle();
  if (options.running) {
    await runMdt(roundtable, world, { platform: "teams", id: CHANNEL });
    await stage.settle();
  }
  return stage;
}

/** Everybody of the list is linked with their account. */
export async function link(work: Work, all: readonly Member[]): Promise<void> {
  for (const member of all) {
    const accounts = [...member.accounts, { platform: "teams" as const, userId: accountOf(member.id) }];
    await members.save(work, { ...member, accounts }, work.now);
  }
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
