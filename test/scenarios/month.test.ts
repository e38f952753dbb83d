import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { caseByRef, casesOfSeries } from "../../src/cases/queries.js";
import { HAPPENING_KINDS, type Happening } from "../../src/demo/month/happened.js";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../../src/demo/month/play-month.js";
import { contactedBeforeYes } from "../../src/demo/month/reckoning.js";
import { openStory } from "../../src/demo/month/story.js";
import { StoryBroke } from "../../src/demo/month/story-types.js";
import { PLANTED } from "../../src/demo/month/typed.js";
import { openStage, type Stage } from "../../src/demo/stage.js";
import type { World } from "../../src/demo/world.js";
import { nextOpen } from "../../src/kernel/working-time.js";
import { meetingByRef, seriesByCode } from "../../src/meetings/queries.js";
import { gapsOfSeries, offersOfSeries } from "../../src/offers/queries.js";
import { actionsOfCase } from "../../src/plan/queries.js";
import { type EventRow, eventsAfter, outboxRows } from "../../src/storage/history.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";
import { dumpOf, messagesOf } from "../support/dump.js";

/** The demo's month, played once before everything is looked at: on PGlite, and on real servers where they are named. */
let stage: Stage;
let world: World;
let events: EventRow[];
const told: Happening[] = [];
const log: string[] = [];

beforeAll(async () => {
  stage = await openStage({
    database: await openTestDatabase(),
    sealer: sealer(Buffer.alloc(32, 9)),
    log: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
    start: MONTH_BEGINS,
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: `month-${process.pid}-${Date.now()}`,
  });
  world = await raiseNaverley(stage);
  await playMonth(stage, world, (beat) => told.push(...beat));
  events = await eventsAfter(stage.database.db, 0);
}, 180_000);

afterAll(() => stage?.stop());

const store = () => ({ tx: stage.database.db, sealer: stage.sealer });
const nav = async () => (await seriesByCode(store(), "NAV"))?.id ?? "";
const of = (type: string) => events.filter((event) => event.type === type);
const tellings = (kind: Happening["kind"], words: string) =>
  told.filter((one) => one.kind === kind && one.text.includes(words));

describe("everything that was planted in the month happened", () => {
  test("the meeting fell on a bank holiday, was asked about and moved a week", async () => {
    const meeting = await meetingByRef(store(), "NAV-2612");
    expect(meeting?.planned).toBe("2026-12-28");
    expect(meeting?.holiday).toMatchObject({ choice: "next-week" });
    expect(meeting?.start).toBe("2027-01-04T10:00:00.000Z");
    expect(meeting?.status).toBe("signed-off");
  });

  test.each([
    ["NAV-2612-01", "closed"],
    ["NAV-2612-02", "in-progress"],
    ["NAV-2612-03", "handled-outside"],
    ["NAV-2612-04", "deferred"],
    ["NAV-2612-05", "in-progress"],
    ["NAV-2612-06", "in-progress"],
  ])("%s is %s in the end", async (ref, status) => {
    expect((await caseByRef(store(), ref))?.status).toBe(status);
  });

  test("six cases have a number, and of the one that could not wait nothing was kept at first", async () => {
    expect(await casesOfSeries(store(), await nav())).toHaveLength(6);
    expect(of("safety-shown")).toHaveLength(1);
    expect(of("safety-shown")[0]?.facts).toEqual({});
  });

  test("one text was stopped by the guard, one case came late with a reason, one went back with a note", async () => {
    expect(of("guard-stopped")).toHaveLength(1);
    const late = await caseByRef(store(), "NAV-2612-06");
    expect(late?.late).toBe(true);
    expect(late?.text.lateReason).toContain("two weeks sooner");
    expect(of("case-returned").map(({ ref }) => ref)).toEqual(["NAV-2612-02"]);
  });

  test("offers went every way: helped, started, declined, not now, withdrawn, without capacity", async () => {
    const offers = await offersOfSeries(store(), await nav());
    const statuses = Object.fromEntries(offers.map(({ ref, status }) => [ref, status]));
    expect(statuses).toEqual({
      "NAV-2612-01-O1": "helped",
      "NAV-2612-01-O2": "no-capacity",
      "NAV-2612-01-O3": "not-now",
      "NAV-2612-02-O1": "started",
      "NAV-2612-02-O2": "not-now",
      "NAV-2612-02-O3": "no",
      "NAV-2612-05-O1": "accepted",
      "NAV-2612-05-O2": "no",
      "NAV-2612-06-O1": "accepted",
      "NAV-2612-06-O2": "withdrawn",
    });
    expect(offers.find(({ status }) => status === "no-capacity")?.text.reason).toContain("until spring");
  });

  test("a doctor who never attended asked and offered", async () => {
    const gp = world.cast.gp.id;
    const meeting = await meetingByRef(store(), "NAV-2612");
    expect(meeting?.attendance).not.toContain(gp);
    expect(events.filter(({ actor }) => actor === gp).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["question-asked", "offer-made", "offer-loop"]),
    );
  });

  test("one gap was written down, and an overdue action was nudged and then done", async () => {
    expect((await gapsOfSeries(store(), await nav())).map(({ ref }) => ref)).toEqual(["NAV-2612-02-G1"]);
    const actions = await actionsOfCase(store(), (await caseByRef(store(), "NAV-2612-06"))?.id ?? "");
    expect(actions.map(({ status }) => status)).toEqual(["done"]);
    expect(of("action-nudged").map(({ ref }) => ref)).toEqual(["NAV-2612-06-A1"]);
  });

  test("what was sent twice was done once", () => {
    expect(tellings("form", "once more, the very same")).toHaveLength(2);
    expect(of("case-submitted").filter(({ ref }) => ref === "NAV-2612-01")).toHaveLength(1);
    expect(of("offer-made").filter(({ ref }) => ref === "NAV-2612-06-O2")).toHaveLength(1);
  });

  test("bad presses got a plain sentence", () => {
    for (const words of [
      "Did you mean",
      "Only the chair or deputy",
      "was quicker",
      "NAV-2612-01 has ended",
    ]) {
      expect(tellings("reply", words).length).toBeGreaterThan(0);
    }
  });

  test("several people got a weekly digest, and those with nothing to hear got none", () => {
    const readers = of("digest-sent").map(({ thing }) => thing);
    expect(new Set(readers).size).toBeGreaterThan(5);
    expect(of("digest-skipped").length).toBeGreaterThan(0);
  });
});

describe("what must never happen did not happen", () => {
  test("nobody was contacted before the person said yes", () => {
    expect(of("offer-contacted").length).toBeGreaterThan(3);
    expect(contactedBeforeYes(events)).toEqual([]);
  });

  test("whoever was not agreed to has no connection among their messages", async () => {
    const { rows } = await stage.database.pool.query<{ tag: string }>(
      "select tag from roundtable.messages where tag like '%:connection-%'",
    );
    const connected = new Set(rows.map(({ tag }) => tag.split(":")[1]));
    const agreed = new Set(of("offer-contacted").map(({ thing }) => thing));
    expect(connected).toEqual(agreed);
  });

  test("every message was posted once, under a key of its own", async () => {
    const messages = await messagesOf(stage);
    const keys = messages.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(200);
    expect(new Set(keys).size).toBe(keys.length);
    expect(tellings("message", "").length).toBe(keys.length);
    expect((await outboxRows(stage.database.db)).filter(({ status }) => status === "failed")).toEqual([]);
  });

  test("no identifier that was typed by mistake stands in any table, sealed or not, or in the log", async () => {
    const everything = `${await dumpOf(stage)}${log.join("")}`;
    // The dump sees through the seal: words that were kept are in it.
    expect(everything).toContain("since a vet bill tipped the balance");
    const digits = (text: string) => text.replace(/[\s-]/g, "");
    for (const planted of Object.values(PLANTED)) {
      for (const part of [planted, digits(planted), ...(/[a-z]/.test(planted) ? planted.split(" ") : [])]) {
        expect({ part, found: everything.includes(part) }).toEqual({
          part,
          found: false,
        });
      }
    }
  });

  test("of the form with an immediate risk, no word was kept until it was sent again", async () => {
    const shown = events.findIndex(({ type }) => type === "safety-shown");
    const submitted = events.findIndex(({ ref }) => ref === "NAV-2612-03");
    expect(shown).toBeGreaterThanOrEqual(0);
    expect(submitted).toBeGreaterThan(shown);
  });

  test("nobody was chased in quiet hours, at weekends or on a bank holiday", async () => {
    const chases = (await messagesOf(stage)).filter(({ key }) =>
      /:(nudge|answers-|stuck|no-reply|ask-|reminder|digest)/.test(key),
    );
    expect(chases.length).toBeGreaterThan(3);
    for (const { key, postedAt } of chases) {
      expect({ key, postedAt }).toEqual({ key, postedAt: nextOpen(postedAt, "Europe/London") });
    }
  });

  test("the nudge about a draft, about the answers and after a yes went to one person each", async () => {
    const messages = await messagesOf(stage);
    const to = (tag: RegExp) => messages.filter(({ key }) => tag.test(key)).map(({ surface }) => surface);
    expect(to(/^meeting:[^ ]+:nudge:/)).toEqual([`dm:${world.cast.caseHolderTherapist.id}`]);
    expect(to(/^case:[^ ]+:answers-1/)).toEqual([`dm:${world.cast.caseHolderTherapist.id}`]);
    expect(to(/^offer:[^ ]+:nudge-/)).toEqual([`dm:${world.cast.drugAndAlcohol.id}`]);
  });
});

describe("what is told", () => {
  test("has the agreed shape on every line, in the order of the clock", () => {
    for (const one of told) {
      expect(Object.keys(one).sort()).toEqual(["actor", "at", "kind", "platform", "ref", "surface", "text"]);
      expect(HAPPENING_KINDS).toContain(one.kind);
      expect(one.text).not.toBe("");
    }
    const acts = told.filter(({ kind }) => ["command", "press", "form", "message"].includes(kind));
    expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).sort());
  });

  test("says what was held back and until when", () => {
    expect(tellings("held-back", "waits until Wed 6 Jan, 08:00")).toHaveLength(3);
  });

  test("stops with a sentence as soon as something is not as it is told", async () => {
    const on = await openStory(stage, world.cast, () => undefined);
    await expect(on.press("gp", "offers.answers")).rejects.toThrow(StoryBroke);
    await expect(on.sees("gp", "no such card")).rejects.toThrow("sees no card");
    const reply = await on.command("gp", "stup");
    expect(() => on.said(reply, "unknown-verb")).toThrow("The story broke at");
    expect(() => on.must(false, "it rained")).toThrow("it rained");
  });
});
