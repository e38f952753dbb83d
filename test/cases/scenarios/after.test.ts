import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { casesRoom } from "../../../src/cases/room.js";
import { carryOver } from "../../../src/cases/use-cases/carry-over.js";
import { handToPerson } from "../../../src/cases/use-cases/hand-to-person.js";
import { markDiscussed } from "../../../src/cases/use-cases/mark-discussed.js";
import { noteProgress } from "../../../src/cases/use-cases/note-progress.js";
import { placeOnAgenda } from "../../../src/cases/use-cases/place-on-agenda.js";
import { meetingById } from "../../../src/meetings/queries.js";
import { meetings } from "../../../src/meetings/store.js";
import type { Offer } from "../../../src/offers/domain/types.js";
import { offers } from "../../../src/offers/store.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SERIES } from "./scene.js";

/** One winter: cases are discussed on 16 December; what follows is asserted as the clock goes on. */
let scene: Scene;
type Known = { id: string; ref: string };
let waiting: Known;
let answered: Known;
let notYet: Known;
let noOffer: Known;
let byHand: Known;
let overslept: Known;

beforeAll(async () => {
  scene = await openScene();
  [waiting, answered, notYet, noOffer, byHand, overslept] = [
    await accepted(),
    await accepted(),
    await accepted(),
    await accepted(),
    await accepted(),
    await accepted(),
  ];
  await scene.world.moveTo("2026-12-16T10:20:00.000Z");
  const { meeting: meetingId = "" } = await scene.now(waiting.id);
  await scene.world.arrange(async (work) => {
    const put: [Known, Partial<Offer>][] = [
      [waiting, { status: "put-to-person" }],
      [answered, { status: "no" }],
      [notYet, { status: "put-to-person", notYet: true } as Partial<Offer>],
      [overslept, { status: "put-to-person" }],
    ];
    for (const [known, offer] of put) await offers.insert(work, offerOf(known, offer, work.now), work.now);
    for (const { id } of [waiting, answered, notYet, noOffer, byHand, overslept]) {
      // Each may arrive twice.
      for (let times = 0; times < 2; times += 1) {
        await placeOnAgenda(work, id);
        await markDiscussed(work, id);
        await handToPerson(work, id);
      }
    }
    const meeting = await meetingById(work, meetingId);
    if (meeting) await meetings.save(work, { ...meeting, status: "signed-off", dueAt: undefined }, work.now);
  });
  await scene.world.settle();
}, 60_000);
afterAll(() => scene.close());

async function accepted(): Promise<Known> {
  const { id, ref } = await scene.brought();
  await scene.world.press("chair", "cases.accept", { case: id });
  return { id, ref };
}

function offerOf({ id, ref }: Known, over: Partial<Offer>, at: string): Offer {
  return {
    id: `offer-${id}`,
    ref: `${ref}-O1`,
    area: "area-1",
    series: SERIES,
    caseId: id,
    owner: "partner",
    organisation: "allotment",
    need: "groups-peers",
    starts: "two-weeks",
    madeAt: at,
    changes: 0,
    yeses: 0,
    text: { what: "A bench and a reading corner at the allotment" },
    at,
    ...over,
  } as Offer;
}

const asked = async ({ ref }: Known) =>
  (await scene.dms("holder", `${ref} · what did the person say?`)).length;
const toChair = async ({ ref }: Known) =>
  (await scene.dms("chair", `${ref} · no word from the person yet`)).length;

test("placing, discussing and handing over happen once, however often they arrive", async () => {
  for (const type of ["case-on-agenda", "case-discussed", "case-with-the-person"]) {
    expect([type, await scene.events(type, waiting.id)]).toEqual([type, 1]);
  }
  expect(await scene.now(waiting.id)).toMatchObject({
    status: "with-the-person",
    reviewAt: "2027-02-10T09:00:00.000Z",
  });
});

test("after three weeks without the machine one message is sent, to the chair alone", async () => {
  const [source] = casesRoom.due;
  await scene.world.roundtable.unit.run({ kind: "clock" }, async (work) =>
    source?.onDue({ ...work, now: "2027-01-12T10:00:00.000Z" }, overslept.id),
  );
  expect(await scene.now(overslept.id)).toMatchObject({ nudges: 3 });
  expect(await scene.events("case-answers-asked", overslept.id)).toBe(1);
  expect(await asked(overslept)).toBe(0);
});

test("what did the person say: asked twice of the case holder, then of the chair, each as a new message", async () => {
  await scene.world.moveTo("2026-12-23T08:59:00.000Z");
  expect(await asked(waiting)).toBe(0);
  await scene.world.moveTo("2026-12-23T09:00:00.000Z");
  expect(await asked(waiting)).toBe(1);
  await scene.world.moveTo("2027-01-04T09:00:00.000Z");
  expect(await asked(waiting)).toBe(2);
  await scene.world.moveTo("2027-01-11T09:00:00.000Z");
  expect([await asked(waiting), await toChair(waiting)]).toEqual([2, 1]);
});

test("whoever has answered, or has nothing to answer, is not chased", async () => {
  for (const known of [answered, noOffer]) expect([await asked(known), await toChair(known)]).toEqual([0, 0]);
});

test("“not yet spoken” is not chased either, but the chair hears of it in the end", async () => {
  expect([await asked(notYet), await toChair(notYet)]).toEqual([0, 1]);
});

test("progress and first help are written down once; a discussed case is not carried over", async () => {
  await scene.world.arrange(async (work) => {
    for (const what of ["in-progress", "in-progress", "first-help", "first-help"] as const) {
      await noteProgress(work, noOffer.id, what);
    }
    await carryOver(work, noOffer.id, "no-such-meeting");
  });
  expect(await scene.now(noOffer.id)).toMatchObject({ status: "in-progress", carriedOver: 0 });
  for (const type of ["case-in-progress", "case-first-help"])
    expect(await scene.events(type, noOffer.id)).toBe(1);
});

test("brought back by hand, twice, it stands once on the next agenda and is pointed to in the channel", async () => {
  await scene.world.moveTo("2027-01-25T09:00:00.000Z");
  await scene.world.press("holder", "cases.bring-back", { case: byHand.id });
  const again = await scene.world.press("holder", "cases.bring-back", { case: byHand.id });
  expect(wordsOf(again)).toContain("Wed 17 Feb, 10:00");
  expect(await scene.now(byHand.id)).toMatchObject({ status: "deferred", carriedOver: 1 });
  expect((await scene.channel(byHand.ref)).join()).toContain(`${byHand.ref} · deferred`);
});

test("a case closed by the chair is told to its holder, and its card keeps no text", async () => {
  await scene.world.submit("chair", "cases.close", { case: notYet.id }, { outcome: "moved-on" });
  expect((await scene.dms("holder", notYet.ref)).join()).toContain("closed your case: the person moved on");
  expect((await scene.dms("partner", notYet.ref)).join()).toContain("your offer is not needed");
  expect((await scene.channel(notYet.ref)).join()).not.toContain("asthma");
});

test("after eight weeks the review comes; closed by its holder, a case stays closed", async () => {
  await scene.world.moveTo("2027-02-10T09:00:00.000Z");
  for (const { id, ref } of [answered, waiting, noOffer]) {
    expect(await scene.now(id)).toMatchObject({ status: "review" });
    expect(await scene.dms("holder", `${ref} · time to review`)).toHaveLength(1);
  }
  const values = { outcome: "helped", words: "The group did the most." };
  const close = () => scene.world.submit("holder", "cases.close", { case: answered.id }, values);
  expect(codeOf(await close())).toBe("case-closed-now");
  expect(codeOf(await close())).toBe("case-is-closed");
  expect(await scene.events("case-closed", answered.id)).toBe(1);
});

test("what nobody closes comes back on an agenda by itself, with its number", async () => {
  await scene.world.moveTo("2027-02-17T09:00:00.000Z");
  expect(await scene.now(waiting.id)).toMatchObject({ status: "deferred", ref: waiting.ref, carriedOver: 1 });
  expect((await scene.dms("holder", waiting.ref)).join()).toContain("back on an agenda");
  expect(await scene.now(answered.id)).toMatchObject({ status: "closed", carriedOver: 0 });
  const channel = await scene.channel(byHand.ref);
  expect(channel.join()).toContain(`${byHand.ref} · back on the agenda`);
  expect(channel.filter((text) => text.includes(`${byHand.ref} · on the agenda`))).toHaveLength(1);
});
