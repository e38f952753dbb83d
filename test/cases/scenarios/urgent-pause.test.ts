import { afterEach, expect, test } from "@jest/globals";
import { offersOfCase } from "../../../src/offers/queries.js";
import { wordsOf } from "../../support/world.js";
import { openScene, type Scene } from "./scene.js";

/** W8 and W9: somebody asks urgently and is on pause. It is Tuesday 1 December 2026, 10:00. */
let scene: Scene;
afterEach(() => scene?.close());

const ask = (id: string, who: string) =>
  scene.world.submit(
    who,
    "cases.urgent",
    { case: id },
    { risk: "no", question: "Who can help with warmth before the weekend?" },
  );
const offer = (id: string, what: string) =>
  scene.world.submit(
    "partner",
    "offers.make",
    { case: id },
    { what, need: "money-benefits", starts: "this-week" },
  );
const question = (id: string, words: string) =>
  scene.world.submit("partner", "cases.ask", { case: id }, { words });
const paused = (who: string) => scene.world.submit(who, "directory.pause", {}, { until: "18 December 2026" });
const heard = async (member: string, ref: string, since: string) =>
  (await scene.world.dms(member))
    .filter(({ postedAt }) => postedAt >= since)
    .map((message) => `${message.postedAt.slice(0, 16)} ${wordsOf(message)}`)
    .filter((text) => text.includes(ref));

test("what comes in reaches whoever asked, at polite hours, and so does its end; nothing else does", async () => {
  scene = await openScene();
  const [own, other] = [await scene.brought({}), await scene.brought({})];
  await paused("holder");
  const form = await scene.world.press("holder", "cases.urgent", { case: own.id });
  expect(wordsOf(form)).toContain(
    "What comes in for this question reaches you all the same, at polite hours",
  );
  await ask(own.id, "holder");
  await scene.world.moveTo("2026-12-01T11:00:00.000Z");
  await offer(own.id, "Two heaters on loan");
  const since = "2026-12-01T11:00:00.000Z";
  const [first = ""] = await heard("holder", own.ref, since);
  expect(first).toMatch(/^2026-12-01T11:00 /);
  expect(first).toContain("Two heaters on loan");

  // In the evening it waits for the morning, and no longer.
  await scene.world.moveTo("2026-12-01T20:00:00.000Z");
  await question(own.id, "Is anybody visiting now?");
  expect(await heard("holder", own.ref, "2026-12-01T12:00:00.000Z")).toEqual([]);
  await scene.world.moveTo("2026-12-02T08:00:00.000Z");
  const [asked = ""] = await heard("holder", own.ref, "2026-12-01T12:00:00.000Z");
  expect(asked).toMatch(/^2026-12-02T08:00 /);
  expect(asked).toContain("Is anybody visiting now?");

  await scene.world.moveTo("2026-12-03T12:00:00.000Z");
  const [end = ""] = await heard("holder", own.ref, "2026-12-03T00:00:00.000Z");
  expect(end).toMatch(/^2026-12-03T10:00 .*your urgent question is closed/);

  // What comes for the same case once its question has ended waits, as what comes for any other case.
  await scene.world.press("chair", "cases.accept", { case: own.id });
  await scene.world.press("chair", "cases.accept", { case: other.id });
  await scene.world.moveTo("2026-12-07T12:00:00.000Z");
  await question(own.id, "Would a later day do?");
  expect(await heard("holder", own.ref, "2026-12-03T12:00:00.000Z")).toEqual([]);
  await scene.world.moveTo("2026-12-14T12:00:00.000Z");
  await question(other.id, "Would mornings suit?");
  expect(await heard("holder", other.ref, "2026-12-03T00:00:00.000Z")).toEqual([]);
}, 90_000);

test("a holder on pause for whose case the chair asked is left in peace", async () => {
  scene = await openScene();
  const { id, ref } = await scene.brought({});
  await ask(id, "chair");
  await paused("holder");
  await scene.world.moveTo("2026-12-01T11:00:00.000Z");
  await offer(id, "Two heaters on loan");
  await scene.world.moveTo("2026-12-03T12:00:00.000Z");
  expect(await heard("holder", ref, "2026-12-01T11:00:00.000Z")).toEqual([]);
  await scene.world.moveTo("2026-12-21T08:05:00.000Z");
  expect((await heard("holder", ref, "2026-12-01T11:00:00.000Z")).join()).toContain(
    "urgent question is closed",
  );
}, 90_000);

test("an offer for it that is reworded or withdrawn is heard in the pause, too", async () => {
  scene = await openScene();
  const { id, ref } = await scene.brought({});
  await ask(id, "holder");
  await paused("holder");
  await scene.world.moveTo("2026-12-01T19:00:00.000Z");
  await offer(id, "Two heaters on loan");
  const [made] = await offersOfCase(scene.world.roundtable.unit.reading(), id);
  if (!made) throw new Error("no offer was made");
  const edited = await scene.world.submit(
    "partner",
    "offers.edit",
    { offer: made.id },
    { what: "Three heaters on loan", need: "money-benefits", starts: "this-week" },
  );
  expect(edited).toMatchObject({ card: expect.anything(), about: { code: "offer-edited-told" } });
  await scene.world.moveTo("2026-12-02T09:00:00.000Z");
  expect((await heard("holder", ref, "2026-12-02T08:00:00.000Z")).join()).toContain("Three heaters on loan");

  await scene.world.press("partner", "offers.withdraw", { offer: made.id });
  expect((await heard("holder", ref, "2026-12-02T09:00:00.000Z")).join()).toContain("withdrawn");
}, 90_000);
