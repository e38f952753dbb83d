import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { chases, forget } from "../../src/chasing/store.js";
import { chase } from "../../src/chasing/use-cases/chase.js";
import { setRoles } from "../../src/directory/use-cases/set-roles.js";
import { allSeries } from "../../src/meetings/store.js";
import { openScene, type Scene, SERIES } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** W9: the deputy stands in for a chair who is away. It is Wednesday 2 December 2026, 10:00. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await scene.world.arrange(async (work) => {
    const series = await allSeries.lock(work, SERIES);
    if (series) await allSeries.save(work, { ...series, deputy: "tenancy" }, work.now);
    await setRoles(work, { series: SERIES, member: "tenancy", roles: ["deputy", "partner"] });
  });
}, 60_000);
afterEach(() => scene.close());

async function contacted() {
  const of = await scene.caseOnAgenda();
  const offer = await scene.offered(of, "garden", "A plot");
  await scene.followedUp(of);
  await scene.answer(of, { [`answer-${offer.ref.split("-").at(-1)}`]: "yes" });
  return offer;
}
const askChair = (offer: string, tag: string, to = "chair") =>
  scene.world.arrange((work) =>
    chase(work, to, {
      ...{ about: `about-${tag}`, tag, card: "offers.no-reply" },
      args: { offer, reader: "chair" },
    }),
  );
const asked = async (member: string) =>
  (await scene.world.dms(member)).map(wordsOf).filter((words) => words.includes("no reply")).length;

describe("while the chair is away", () => {
  test("the deputy is asked what only a chair can do", async () => {
    const offer = await contacted();
    await scene.world.submit("chair", "directory.pause", {}, { until: "2026-12-08" });
    await askChair(offer.id, "one");
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([0, 1]);
    await scene.world.moveTo("2026-12-09T12:00:00.000Z");
    // Back again, the chair is asked what is asked from now on.
    await askChair(offer.id, "two");
    await scene.world.moveTo("2026-12-10T09:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([1, 1]);
  });

  test("what the deputy was not asked yet goes back to the chair who has returned", async () => {
    const offer = await contacted();
    await scene.world.submit("chair", "directory.pause", {}, { until: "2026-12-08" });
    // The deputy's one message of Wednesday is about something else.
    await scene.world.arrange((work) =>
      chase(work, "tenancy", {
        ...{ about: "other", tag: "other", card: "offers.no-reply" },
        args: { offer: offer.id, reader: "case-holder-or-not" },
      }),
    );
    await scene.world.moveTo("2026-12-02T10:30:00.000Z");
    await askChair(offer.id, "late");
    await scene.world.moveTo("2026-12-02T17:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([0, 1]);
    await scene.world.submit("chair", "directory.pause", {}, { until: "" });
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([1, 1]);
  });

  test("with a deputy who is away as well, it waits for the chair", async () => {
    const offer = await contacted();
    await scene.world.submit("chair", "directory.pause", {}, { until: "2026-12-04" });
    await scene.world.submit("tenancy", "directory.pause", {}, { until: "2026-12-20" });
    await askChair(offer.id, "both");
    await scene.world.moveTo("2026-12-04T12:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([0, 0]);
    await scene.world.moveTo("2026-12-07T09:00:00.000Z");
    expect([await asked("chair"), await asked("tenancy")]).toEqual([1, 0]);
  });
});

test("what was asked long ago is let go of, what waits or may still count is not", async () => {
  const offer = await contacted();
  await askChair(offer.id, "old");
  await scene.world.moveTo("2026-12-03T09:00:00.000Z");
  await askChair(offer.id, "new");
  const reading = scene.world.roundtable.unit.reading();
  const left = async () =>
    (await chases.find(reading, { owner: "chair" })).map(({ tag, status }) => [tag, status]);
  const gone = (sent: string) =>
    scene.world.arrange((work) => forget(work, "chair", { sent, dropped: "2026-01-01T00:00:00.000Z" }));
  expect(await gone("2026-12-02T00:00:00.000Z")).toBe(0);
  expect(await gone("2026-12-02T12:00:00.000Z")).toBe(1);
  expect(await left()).toEqual([["new", "waiting"]]);
});

test("a year of history is not read to ask one thing", async () => {
  const offer = await contacted();
  await scene.world.arrange(async (work) => {
    const old = {
      area: "area-1",
      owner: "chair",
      status: "sent",
      card: "offers.no-reply",
      args: {},
    } as const;
    await chases.putAll(
      work,
      Array.from({ length: 2_000 }, (_, n) => ({
        ...{ ...old, id: `chair old-${n}`, about: `old-${n}`, tag: `old-${n}` },
        ...{ askedAt: "2026-01-01T09:00:00.000Z", day: "2026-01-01" },
      })),
      work.now,
    );
  });
  await scene.world.database.pool.query("analyze roundtable.chases");
  const { rows } = await scene.world.database.pool.query(
    "explain select state from roundtable.chases where owner = 'chair' and (state ->> 'about') = 'old-7' and status in ('waiting', 'sent')",
  );
  expect(rows.map((row) => Object.values(row)[0]).join("\n")).toContain("chases_about");
  await askChair(offer.id, "now");
  await scene.world.moveTo("2026-12-03T09:00:00.000Z");
  expect(await asked("chair")).toBe(1);
});

describe("a chair who is the case holder", () => {
  test("is asked as its holder; that they have not acted the deputy hears", async () => {
    const of = await scene.caseOnAgenda({ owner: "chair" });
    const visit = await scene.offered(of, "garden", "A plot");
    await scene.followedUp(of);
    const heard = async (member: string, words: string) =>
      (await scene.heard(member, of.ref)).filter((head) => head.includes(words)).length;
    // Nobody says anything: after five, ten and fifteen working days it is asked what the person said.
    await scene.world.moveTo("2026-12-24T12:00:00.000Z");
    expect([await heard("chair", "what did the person say"), await heard("chair", "no word from")]).toEqual([
      2, 0,
    ]);
    expect([
      await heard("tenancy", "what did the person say"),
      await heard("tenancy", "no word from"),
    ]).toEqual([0, 1]);
    // The person says yes, and the partner says nothing either.
    await scene.world.submit("chair", "offers.answers", { case: of.id }, { "answer-O1": "yes" });
    await scene.world.moveTo("2027-01-20T12:00:00.000Z");
    const noReply = "no reply";
    expect([await heard("chair", noReply), await heard("tenancy", noReply)]).toEqual([1, 1]);
    expect((await scene.offer(of, visit.id)).status).toBe("contacted");
  }, 60_000);

  test("hears as the chair that no meeting is planned", async () => {
    const of = await scene.caseOnAgenda({ owner: "chair", status: "accepted" });
    await scene.world.arrange((work) =>
      chase(work, "chair", {
        ...{ about: "none", tag: "none", card: "cases.watch" },
        args: { case: of.id, reader: "chair", why: "no-meeting" },
      }),
    );
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    const heard = async (member: string) => (await scene.heard(member, of.ref)).length;
    expect([await heard("chair"), await heard("tenancy")]).toEqual([1, 0]);
  });
});
