import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Logger } from "pino";
import { startWords } from "../../cards/text/start.js";
import { ensureWorld } from "../demo/ensure-world.js";
import { AREA } from "../demo/world-plan.js";
import { areaById } from "../directory/queries.js";
import { check } from "../guard/check.js";
import type { Place } from "../jobs/messenger.js";
import { mailFront } from "../platforms/email/front.js";
import type { MailSettings } from "../platforms/email/settings.js";
import { slackFront } from "../platforms/slack/front.js";
import { teamsFront } from "../platforms/teams/front.js";
import { playgroundChat } from "../platforms/web/chat.js";
import { publicApp } from "../platforms/web/public-app.js";
import { openDatabase } from "../storage/connect.js";
import type { Database } from "../storage/database.js";
import { keyFromFolder } from "../storage/key-file.js";
import { migrateDatabase } from "../storage/migrate.js";
import { type Sealer, sealer } from "../storage/sealed.js";
import { inPlayground } from "./by-mail.js";
import { type Clock, type MovableClock, playgroundClock, realClock } from "./clock.js";
import { compose, type Roundtable } from "./compose.js";
import type { Config } from "./config.js";
import { type Front, messengersAmong } from "./front.js";
import { inviteAll } from "./invite-all.js";
import { createServer } from "./server.js";

export type Running = {
  url: string;
  /** Where the first set-up begins, while there is none and no chat to begin in. */
  firstLink?: string | undefined;
  stop(): Promise<void>;
};

/** The playground's story begins here: a Monday, two working weeks before the first call for cases of NAV. */
const STORY_BEGINS = "2026-11-02T09:00:00.000Z";

/** So long, in milliseconds, a start waits for the first messages. */
const FIRST_MS = 10_000;

const PLAYGROUND_FROM = "Roundtable <mdt@roundtable.example>";

type Stop = () => Promise<void>;
type Starting = { config: Config; log: Logger; database: Database; seal: Sealer; stops: Stop[] };
type Website = Awaited<ReturnType<typeof createServer>>;
type Ready = { roundtable: Roundtable; website(): Promise<Website> };

/** Starts web and worker (or one of them, by ROUNDTABLE_ROLE) and answers when `/readyz` would. */
export async function startRoundtable(config: Config, log: Logger): Promise<Running> {
  const database = await openDatabase(
    config.databaseUrl === undefined
      ? { kind: "folder", dataDir: config.dataDir }
      : { kind: "postgres", url: config.databaseUrl },
  );
  const stops: Stop[] = [() => database.close()];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    await migrateDatabase(database);
    const seal = sealer(config.key ?? keyFromFolder(config.dataDir));
    const starting = { config, log, database, seal, stops };
    const { slack, teams } = config;
    const fronts: Front[] = [
      ...(slack === undefined ? [] : [slackFront(slack, log)]),
      ...(teams === undefined ? [] : [teamsFront({ settings: teams, database, log })]),
    ];
    if (config.mail) fronts.push(mail(starting, config.mail, realClock()));
    const { roundtable, website } = await (fronts.length === 0
      ? playground(starting)
      : connected(starting, fronts));
    // What an earlier process left half sent or unsent goes out now, not at the next full minute.
    await roundtable.tick();
    if (config.role === "worker") {
      log.info({ role: config.role, engine: roundtable.engine.kind }, "working");
      return { url: "", stop };
    }
    // The guard makes its patterns ready at the first text it reads, which takes a second: not while somebody waits.
    check("Ready.");
    const server = await website();
    const http = await listen(server.app.listen(config.port, config.host));
    stops.push(() => closeServer(http, server.closing));
    const { port } = http.address() as AddressInfo;
    const url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
    const platforms = fronts.map(({ platform }) => platform);
    log.info({ url, engine: roundtable.engine.kind, storage: database.kind, platforms }, "ready");
    const [front, another] = fronts;
    const firstLink = another ? undefined : await front?.firstLink?.(roundtable);
    return { url, firstLink, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Chat platforms, real people and the real time. */
async function connected(on: Starting, fronts: readonly Front[]): Promise<Ready> {
  const { config, log, database, seal, stops } = on;
  if (await areaById({ tx: database.db, sealer: seal }, AREA.id)) throw new Error(startWords.fictional);
  const roundtable = await compose({
    ...common(on),
    pagesUrl: config.pagesUrl,
    clock: realClock(),
    messengersFor: messengersAmong(fronts),
    homes: fronts.some(({ home }) => home !== undefined),
    mails: fronts.some(({ platform }) => platform === "email"),
  });
  stops.push(() => roundtable.stop());
  await inviteAll(roundtable.unit);
  const website = async () => {
    const opened = await Promise.all(fronts.map((front) => front.open(roundtable)));
    stops.push(...opened.map(({ close }) => close));
    const handlers = opened.flatMap(({ handle }) => handle ?? []);
    return publicApp({ roundtable, log, handlers });
  };
  if (config.role === "worker") await Promise.all(fronts.map((front) => front.check()));
  if (config.role !== "web")
    for (const front of fronts) {
      const working = front.work?.(roundtable);
      if (working) stops.push(() => working.stop());
    }
  return { roundtable, website };
}

/** Everybody of a fictional county, on this machine only, with a time that can be moved. */
async function playground(on: Starting): Promise<Ready> {
  const { log, database, seal, stops } = on;
  const clock: MovableClock = await playgroundClock(database, STORY_BEGINS);
  const listeners = new Set<(surface: string) => void>();
  const changed = (surface: string) => {
    for (const listener of listeners) listener(surface);
  };
  const chat = playgroundChat(database, seal, () => clock.now(), changed);
  const mailFolder = join(on.config.dataDir, "mails");
  const { publicUrl } = on.config;
  const post = mail(on, { folder: mailFolder, from: PLAYGROUND_FROM, publicUrl, linkDays: 30 }, clock);
  const messengersFor = (place: Place) => inPlayground(place, chat.messenger, post.messenger);
  const roundtable = await compose({ ...common(on), pagesUrl: publicUrl, clock, messengersFor, mails: true });
  stops.push(() => roundtable.stop());
  await ensureWorld(roundtable);
  // Whoever opens the page finds its first messages there, and everybody's invitation, not on their way.
  if (on.config.role !== "web") await roundtable.settle(FIRST_MS).catch(() => undefined);
  const onChange = (listener: (surface: string) => void) => listeners.add(listener);
  const website = async () => {
    const { handle, close } = await post.open(roundtable);
    stops.push(close);
    return createServer({ roundtable, chat, clock, log, onChange, guest: handle, mailFolder });
  };
  return { roundtable, website };
}

function mail({ database, seal, log }: Starting, settings: MailSettings, clock: Clock): Front {
  return mailFront({ settings, log, store: { tx: database.db, sealer: seal }, now: () => clock.now() });
}

function common({ config, log, database, seal }: Starting) {
  return {
    metricsToken: config.metricsToken,
    database,
    sealer: seal,
    log,
    redisUrl: config.redisUrl,
    working: config.role !== "web",
    tickEvery: 60_000,
  };
}

function listen(http: Server): Promise<Server> {
  return new Promise((resolve, reject) => {
    http.once("listening", () => resolve(http));
    http.once("error", reject);
  });
}

/** No new requests; those under way come to their end, streams are ended. */
function closeServer(http: Server, closing: () => void): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    closing();
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 3000).unref();
  });
}
