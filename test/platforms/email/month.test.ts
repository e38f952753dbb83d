import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../../../src/demo/month/play-month.js";
import {
  cleaner,
  council,
  mourner,
  offers,
  PLANTED,
  student,
  widow,
  words,
} from "../../../src/demo/month/typed.js";
import { openStage, type Stage } from "../../../src/demo/stage.js";
import type { World } from "../../../src/demo/world.js";
import type { CastName } from "../../../src/demo/world-plan.js";
import type { Member } from "../../../src/directory/domain/types.js";
import { members } from "../../../src/directory/store.js";
import { mailFront } from "../../../src/platforms/email/front.js";
import { publicApp } from "../../../src/platforms/web/public-app.js";
import { outboxRows } from "../../../src/storage/history.js";
import { sealer } from "../../../src/storage/sealed.js";
import { type FakeMail, openFakeMail } from "../../fakes/mail/server.js";
import { openTestDatabase } from "../../support/databases.js";
import { endState } from "../end-state.js";
import { monthByMail } from "./month-hand.js";

/** The demo's month twice: in the playground, and with half of the list having nothing but a mailbox. */
let playground: Stage;
let half: Stage;
let mail: FakeMail;
let people: readonly Member[];
let acts: ReturnType<typeof monthByMail>["count"];
const log: string[] = [];
const stops: (() => Promise<unknown>)[] = [];
const seal = sealer(Buffer.alloc(32, 9));

/** They run the meeting, or the story has them type what only a command line or an old card can do. */
const IN_CHAT: readonly CastName[] = [
  "chair",
  "deputy",
  "coordinator",
  "commissioner",
  "mensGroup",
  "districtNurse",
];
const STAYS = "ron-skellingthorpe";
/** Whoever the story makes act by email, so that all kinds of answers are given by it. */
const BY_MAIL: readonly CastName[] = [
  "gp",
  "police",
  "moneyAdviser",
  "dogWalking",
  "peerSupport",
  "carersAdviser",
  "socialWorker",
  "caseHolderRecovery",
  "caseHolderTherapist",
];

beforeAll(async () => {
  playground = await openStage({ ...(await parts()), start: MONTH_BEGINS });
  await playMonth(playground, await raiseNaverley(playground), () => undefined);

  mail = await openFakeMail();
  stops.push(() => mail.close());
  const given = await parts();
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const publicUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const settings = { smtpUrl: mail.url, from: "Roundtable <mdt@r.example>", publicUrl, linkDays: 120 };
  const store = { tx: given.database.db, sealer: seal };
  const front = mailFront({ settings, log: given.log, store, now: () => half.now() });
  const hand = monthByMail(mail, front, seal);
  acts = hand.count;
  half = await openStage({ ...given, start: MONTH_BEGINS, through: hand.through });
  const raised = await raiseNaverley(half);
  people = mailersOf(raised);
  const open = await hand.begin(half.roundtable, people);
  const handlers = open.handle ? [open.handle] : [];
  http.on("request", publicApp({ roundtable: half.roundtable, log: given.log, handlers }).app);
  stops.push(async () => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    await open.close();
  });
  await half.arrange(async (work) => {
    const byMail = new Set(people.map(({ id }) => id));
    for (const member of raised.members) {
      const accounts = member.accounts.filter(({ platform }) => platform === "playground");
      await members.save(work, { ...member, accounts: byMail.has(member.id) ? [] : accounts }, work.now);
    }
  });
  await playMonth(half, raised, () => undefined);
}, 600_000);

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await playground?.stop();
  await half?.stop();
});

async function parts() {
  return {
    database: await openTestDatabase(),
    sealer: seal,
    log: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: `mail-month-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
  };
}

/** Those of the story, then every second of the others, until it is half of all. */
function mailersOf({ members: all, cast }: World): Member[] {
  const acting = BY_MAIL.map((name) => cast[name].id);
  const never = [...IN_CHAT.map((name) => cast[name].id), STAYS];
  const others = all.filter(({ id }) => !acting.includes(id) && !never.includes(id));
  const chosen = new Set([...acting, ...others.map(({ id }) => id)].slice(0, Math.ceil(all.length / 2)));
  return all.filter(({ id }) => chosen.has(id));
}

describe("a month in which half of the list has only email", () => {
  test("ends in the same state as the month in the playground", async () => {
    const [here, there] = [await endState(half), await endState(playground)];
    for (const part of ["things", "events", "presses", "known", "shown"] as const) {
      expect({ part, rows: here[part] }).toEqual({ part, rows: there[part] });
    }
    expect(here.things.length).toBeGreaterThan(150);
  });

  test("what they did went through emails and pages, forms sent twice included", () => {
    expect(people.length).toBeGreaterThanOrEqual(25);
    expect(acts.press).toBeGreaterThan(20);
    expect(acts.form).toBeGreaterThan(12);
    expect(acts.again).toBeGreaterThanOrEqual(1);
  });

  test("every message to them arrived once, alone, and nothing failed", async () => {
    const rows = (await outboxRows(half.database.db)).filter(({ status }) => status === "failed");
    expect(rows).toEqual([]);
    const ids = mail.arrived.map(({ to, mail: { messageId } }) => `${to} ${messageId}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { to } of mail.arrived) expect(to).toHaveLength(1);
    const addresses = new Set(people.map(({ email }) => email));
    // Whoever is in chat gets the dates by email, and nothing else.
    const others = mail.arrived.filter(({ to }) => !addresses.has(to[0] ?? ""));
    for (const { mail: one } of others)
      expect(one.attachments.map(({ contentType }) => contentType)).toContain("text/calendar");
  });

  test("no word of a case, and no identifier typed by mistake, is in any email or in the log", () => {
    const out = mail.arrived
      .map(({ mail: { subject, text, html } }) => `${subject}\n${text}\n${html}`)
      .join("\n");
    for (const planted of Object.values(PLANTED)) expect(out + log.join("\n")).not.toContain(planted);
    const texts = typedTexts().map((text) => text.slice(0, 30));
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect({ text, inMail: out.includes(text) }).toEqual({ text, inMail: false });
  });
});

/** Beginnings of what people wrote about cases in the story; short ones are words that anybody says. */
function typedTexts(): string[] {
  const all = [cleaner, council, student, mourner, widow, words, ...Object.values(offers)];
  const texts = all.flatMap((one) => Object.values(one as Record<string, unknown>));
  return texts.filter((text): text is string => typeof text === "string" && text.length > 30);
}
