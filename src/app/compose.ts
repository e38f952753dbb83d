import type { Logger } from "pino";
import { caseById } from "../cases/queries.js";
import { casesRoom } from "../cases/room.js";
import { chasingRoom } from "../chasing/room.js";
import { digestRoom } from "../digest/room.js";
import { memberById } from "../directory/queries.js";
import { directoryRoom } from "../directory/room.js";
import { calmReads } from "../jobs/calm-reads.js";
import { type Delivered, type Delivering, deliver, LEASE_MS } from "../jobs/deliver.js";
import { type Engine, startEngine } from "../jobs/engine.js";
import type { Messenger, Place } from "../jobs/messenger.js";
import { nextMoment, type Ticked, type Ticking, tick } from "../jobs/tick.js";
import type { Channel } from "../meetings/domain/types.js";
import { seriesById } from "../meetings/queries.js";
import { meetingsRoom } from "../meetings/room.js";
import { offersRoom } from "../offers/room.js";
import { planRoom } from "../plan/room.js";
import type { Database, Store } from "../storage/database.js";
import { failRow, leftRow, type OutboxRow, openRows } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import type { Surface } from "../storage/work.js";
import type { Clock } from "./clock.js";
import type { Binding, CardSource, Page, Room } from "./contract.js";
import { type Dispatch, dispatcher } from "./dispatch.js";
import { askedToday, forTodaysHolder, mayRead } from "./may-read.js";
import { type Metrics, openMetrics } from "./metrics.js";
import { pageToken } from "./pages.js";
import { deskRoom, tellUndelivered } from "./undelivered.js";
import { type Unit, unitOfWork } from "./unit.js";
import { opensAt } from "./waking.js";

const SPEAKING: readonly Room[] = [
  meetingsRoom,
  casesRoom,
  offersRoom,
  planRoom,
  directoryRoom,
  digestRoom,
  deskRoom,
];
/** By the cards of all rooms; the last to be asked what is due, so that what others ask in one tick goes out together. */
const chasing = chasingRoom({
  cards: new Map(SPEAKING.flatMap((room) => Object.entries(room.cards))),
  mayRead,
  askedToday,
});
export const ROOMS: readonly Room[] = [...SPEAKING, chasing];

export type Parts = {
  database: Database;
  sealer: Sealer;
  clock: Clock;
  log: Logger;
  redisUrl?: string | undefined;
  /** First part of every Redis key. */
  redisPrefix?: string | undefined;
  messengersFor(place: Place): readonly Messenger[];
  /** A platform keeps something of their own for each person (Slack's Home). */
  homes?: boolean;
  /** There is a way to send email. */
  mails?: boolean;
  /** Where browsers reach our pages; left out: they do not. */
  pagesUrl?: string | undefined;
  /** Carries out jobs in this process. */
  working: boolean;
  /** Milliseconds between ticks; 0 where something else moves the clock. */
  tickEvery: number;
  concurrency?: number;
  leaseMs?: number;
  /** Lets others than this machine read /metrics. */
  metricsToken?: string | undefined;
  /** Instead of the queues, for a clock that is moved by hand and a run that is to be the same each time. */
  engine?: typeof startEngine;
};

/** A running Roundtable: everything a platform, the CLI or a test needs of it. */
export type Roundtable = {
  unit: Unit;
  database: Database;
  engine: Engine;
  dispatch: Dispatch;
  bindings: ReadonlyMap<string, Binding>;
  cards: ReadonlyMap<string, CardSource>;
  metrics: Metrics;
  tick(): Promise<Ticked>;
  /** The next moment at which anything happens by itself. */
  nextMoment(): Promise<string | undefined>;
  /** Waits until nothing that may go out now is still on its way. */
  settle(timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
};

/** The only wiring there is. */
export async function compose(parts: Parts): Promise<Roundtable> {
  const { database, sealer, clock, log } = parts;
  const bindings = new Map(
    ROOMS.flatMap((room) => room.bindings.map((binding) => [binding.action, binding] as const)),
  );
  const cards = new Map(
    ROOMS.flatMap((room) =>
      Object.entries(room.cards).map(([name, source]) => [name, forTodaysHolder(name, source)] as const),
    ),
  );
  const calendars = new Map(ROOMS.flatMap((room) => Object.entries(room.calendars ?? {})));
  const due = ROOMS.flatMap((room) => [...room.due]);
  const calm = new Set(ROOMS.flatMap((room) => room.calm ?? []));
  let engine: Engine | undefined;
  const handOver = async (ids: readonly number[]) => engine?.handOver(ids);
  const unit = unitOfWork(database, sealer, clock, handOver, parts);
  const metrics = openMetrics(database.db, parts.metricsToken);
  const onFault = (where: string, code: string) => {
    metrics.fault(where, code);
    log.warn({ where, code }, "a fault; it will be tried again");
  };
  const lost = (row: OutboxRow, code: string) =>
    unit.run({ kind: "clock" }, (work) => tellUndelivered(work, row, code));
  const lease = parts.leaseMs === undefined ? {} : { leaseMs: parts.leaseMs };
  const ticking: Ticking = { unit, database, due, handOver, realNow: () => Date.now(), onFault, ...lease };
  const delivering: Delivering = {
    database,
    sealer,
    now: () => clock.now(),
    realNow: () => Date.now(),
    cards,
    calendars,
    calm,
    reads: calmReads(() => clock.now()),
    messengersFor: parts.messengersFor,
    placeOf,
    opensAt: (store, message) => opensAt(store, message, clock.now()),
    onGone: lost,
    ...lease,
  };
  engine = await (parts.engine ?? startEngine)({
    database,
    redisUrl: parts.redisUrl,
    prefix: parts.redisPrefix,
    working: parts.working,
    tickEvery: parts.tickEvery,
    concurrency: parts.concurrency ?? 4,
    ...lease,
    work: {
      deliver: (id) => measured(metrics, () => deliver(delivering, id)),
      async tick() {
        const began = performance.now();
        const ticked = await tick(ticking);
        metrics.ticked((performance.now() - began) / 1000, ticked.done, ticked.failed);
        return ticked;
      },
      onFault,
      async giveUp(id, code) {
        const leaseEnds = new Date(Date.now() - (parts.leaseMs ?? LEASE_MS)).toISOString();
        // First told, then written down: whoever dies in between tells it again, and it is still told once.
        const row = await leftRow(database.db, id, leaseEnds);
        if (row) await lost(row, code);
        await failRow(database.db, id, code, clock.now(), leaseEnds);
      },
    },
  });
  await engine.ready();
  const running = engine;
  return {
    unit,
    database,
    engine: running,
    dispatch: dispatcher(unit, bindings, pagesAt(unit, parts.pagesUrl)),
    bindings,
    cards,
    metrics,
    tick: () => tick(ticking),
    nextMoment: () => nextMoment(ticking),
    async settle(timeoutMs = 60_000) {
      const until = Date.now() + timeoutMs;
      for (;;) {
        const open = await openRows(database.db, clock.now());
        if (open === 0) return;
        if (Date.now() > until)
          throw new Error(`${open} messages are still on their way after ${timeoutMs} ms`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    stop: () => running.stop(),
  };
}

/** Addresses of pages, each for one reader. */
function pagesAt(unit: Unit, pagesUrl: string | undefined) {
  if (pagesUrl === undefined) return undefined;
  const at = pagesUrl.replace(/\/+$/, "");
  return (member: string) => (page: Page) => `${at}/p/${pageToken(unit.sealer, member, page, unit.now())}`;
}

async function measured(metrics: Metrics, attempt: () => Promise<Delivered>): Promise<Delivered> {
  const began = performance.now();
  let outcome: string = "not-yet";
  try {
    const delivered = await attempt();
    outcome = delivered;
    return delivered;
  } finally {
    metrics.delivered(outcome, (performance.now() - began) / 1000);
  }
}

/** Where a surface lies on the platform that its people use. */
async function placeOf(
  store: Store,
  surface: Surface,
  parent: string | undefined,
): Promise<Place | undefined> {
  const id = surface.slice(surface.indexOf(":") + 1);
  if (surface.startsWith("channel:"))
    return { kind: "channel", series: id, ...(await channelsOf(store, id)) };
  const [kind] = surface.split(":");
  if (kind === "dm" || kind === "home" || kind === "mail" || kind === "copy") {
    const member = await memberById(store, id);
    // Whoever has left still hears by email that they are off the list.
    return member && (member.status === "active" || kind === "mail") ? { kind, member } : undefined;
  }
  const about = await caseById(store, id);
  if (!about || parent === undefined) return undefined;
  return { kind: "thread", series: about.series, parent, ...(await channelsOf(store, about.series)) };
}

async function channelsOf(store: Store, series: string): Promise<{ channels?: readonly Channel[] }> {
  const channels = (await seriesById(store, series))?.channels;
  return channels === undefined ? {} : { channels };
}
