import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { steppedClock } from "../../../src/app/clock.js";
import { compose, type Roundtable } from "../../../src/app/compose.js";
import { type Front, messengersAmong } from "../../../src/app/front.js";
import { ensureWorld } from "../../../src/demo/ensure-world.js";
import { joinNav, seedWorld, type World } from "../../../src/demo/world.js";
import { members } from "../../../src/directory/store.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { mailFront } from "../../../src/platforms/email/front.js";
import { readMailboxUrl } from "../../../src/platforms/email/mailbox/mailbox-url.js";
import { publicApp } from "../../../src/platforms/web/public-app.js";
import type { Database } from "../../../src/storage/database.js";
import { sealer } from "../../../src/storage/sealed.js";
import type { Work } from "../../../src/storage/work.js";
import type { FakeImap } from "../../fakes/mail/imap.js";
import { type Arrived, type FakeMail, openFakeMail } from "../../fakes/mail/server.js";
import { openTestDatabase } from "../../support/databases.js";

export const FROM = "Roundtable <mdt@roundtable.example>";

/** A Roundtable whose people have nothing but a mailbox, before a real SMTP server on this machine. */
export type MailStage = {
  mail: FakeMail;
  roundtable: Roundtable;
  database: Database;
  world: World;
  clock: ReturnType<typeof steppedClock>;
  log: string[];
  messenger: Front["messenger"];
  url: string;
  series: string;
  arrange<T>(job: (work: Work) => Promise<T>): Promise<T>;
  moveTo(instant: string): Promise<void>;
  settle(): Promise<void>;
  /** Mails of one person, oldest first. */
  mailsTo(member: { email: string }): Arrived[];
  stop(): Promise<void>;
};

export type MailOptions = {
  start?: string;
  linkDays?: number;
  front?: (mail: Front) => Front[];
  /** What comes back is read from here. */
  mailbox?: FakeImap;
};

export async function openMailStage(options: MailOptions = {}): Promise<MailStage> {
  const database = await openTestDatabase();
  const mail = await openFakeMail();
  const clock = steppedClock(options.start ?? "2026-11-02T09:00:00.000Z");
  const log: string[] = [];
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(line) });
  const seal = sealer(Buffer.alloc(32, 7));
  const settings = { smtpUrl: mail.url, from: FROM, publicUrl: "http://placeholder", linkDays: 30 };
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  settings.publicUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  settings.linkDays = options.linkDays ?? 30;
  const mailbox = options.mailbox && readMailboxUrl(options.mailbox.url);
  const store = { tx: database.db, sealer: seal };
  const front = mailFront({
    settings: Object.assign(settings, { mailbox }),
    log: logger,
    store,
    now: () => clock.now(),
  });
  const roundtable = await compose({
    database,
    sealer: seal,
    clock,
    log: logger,
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: `mail-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
    messengersFor: messengersAmong(options.front?.(front) ?? [front]),
    mails: true,
    working: true,
    tickEvery: 0,
  });
  const open = await front.open(roundtable);
  http.on("request", publicApp({ roundtable, log: logger, handlers: open.handle ? [open.handle] : [] }).app);
  const arrange: MailStage["arrange"] = (job) => roundtable.unit.run({ kind: "clock" }, job);
  const world = await arrange((work) => seedWorld(work, "NAV"));
  await ensureWorld(roundtable);
  const series = (await seriesByCode(roundtable.unit.reading(), "NAV"))?.id ?? "";
  await arrange((work) => joinNav(work, series));
  await arrange(async (work) => {
    for (const member of world.members) await members.save(work, { ...member, accounts: [] }, work.now);
  });
  await roundtable.settle();
  const working = front.work?.(roundtable);
  return {
    mail,
    roundtable,
    database,
    world,
    clock,
    log,
    messenger: front.messenger,
    url: settings.publicUrl,
    series,
    arrange,
    async moveTo(instant) {
      for (;;) {
        const next = await roundtable.nextMoment();
        if (next === undefined || next > instant) break;
        if (next > clock.now()) clock.set(next);
        await roundtable.tick();
        await roundtable.settle();
      }
      if (instant > clock.now()) clock.set(instant);
    },
    settle: () => roundtable.settle(),
    mailsTo: ({ email }) => mail.arrived.filter(({ to }) => to.includes(email)),
    async stop() {
      await working?.stop();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await open.close();
      await roundtable.stop();
      await database.close();
      await mail.close();
    },
  };
}
