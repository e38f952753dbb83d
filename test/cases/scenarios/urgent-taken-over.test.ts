import { afterEach, expect, test } from "@jest/globals";
import { offersOfCase } from "../../../src/offers/queries.js";
import { headsOf, wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/**
 * W7 and W8: a case is taken over whose urgent question is closed, with an offer for the person. Closed on Tuesday
 * 1 December 2026: the case holder is asked what the person said on the 8th, the chair looks after it on the 15th.
 */
let scene: Scene;
afterEach(() => scene?.close());

type Given = { away?: readonly string[]; accepted?: boolean };

async function takenOver(at: string, { away = [], accepted = false }: Given = {}) {
  scene = await openScene();
  const { world } = scene;
  for (const who of away) await world.submit(who, "directory.pause", {}, { until: "18 December 2026" });
  const { id, ref } = await scene.brought({});
  if (accepted) await world.press("chair", "cases.accept", { case: id });
  await world.submit("holder", "cases.urgent", { case: id }, { risk: "no", question: "Who has a heater?" });
  const offer = { what: "Two heaters on loan", need: "money-benefits", starts: "this-week" };
  await world.submit("partner", "offers.make", { case: id }, offer);
  await world.press("holder", "cases.urgent-close", { case: id });
  await world.moveTo(at);
  await world.submit("holder", "cases.handover", { case: id }, { who: "gp" });
  const { rows } = await world.database.pool.query("select id from roundtable.handovers");
  expect(codeOf(await world.press("gp", "cases.handover-accept", { handover: rows[0]?.id ?? "" }))).toBe(
    "handover-taken",
  );
  return { id, ref };
}

async function asked(member: string, ref: string): Promise<string[]> {
  return (await scene.world.dms(member))
    .flatMap((message) => headsOf(wordsOf(message)).map((line) => `${message.postedAt.slice(0, 16)} ${line}`))
    .filter((line) => line.includes(ref) && /what did the person say|no word from the person/.test(line));
}

test("on the ninth day: the new holder is asked first, and has the whole time before the chair hears", async () => {
  const { id, ref } = await takenOver("2026-12-14T10:00:00.000Z");
  expect(await scene.events("case-urgent-asked", id)).toBe(1);
  const digest = wordsOf(await scene.world.command("gp", "digest now"));
  expect(digest).toContain(`${ref}-O1: ask the person about this offer, by Mon 21 Dec`);
  await scene.world.moveTo("2026-12-18T12:00:00.000Z");
  expect(await asked("chair", ref)).toEqual([]);
  expect(await asked("gp", ref)).toEqual([]);
  await scene.world.moveTo("2026-12-30T12:00:00.000Z");
  expect(await asked("gp", ref)).toEqual([`2026-12-21T09:00 ${ref} · what did the person say?`]);
  // Ten working days from the 14th, over Christmas and the substitute on the 28th.
  expect(await asked("chair", ref)).toEqual([`2026-12-30T09:00 ${ref} · no word from the person yet`]);
  const [card = ""] = await scene.dms("chair", `${ref} · no word`);
  expect(card).toContain("Dr Noor Vance was asked what the person said");
}, 120_000);

test("the watch, the chair's digest and the offer's card give the day that the new holder has", async () => {
  const { id, ref } = await takenOver("2026-12-09T12:00:00.000Z", { accepted: true });
  // The old holder's last day was the 8th.
  const watch = wordsOf(await scene.world.command("chair", "watch NAV"));
  expect(watch).toContain("Case holder's turn: talk the offers through with the person, by Wed 16 Dec");
  expect(watch).not.toContain("overdue");
  expect(wordsOf(await scene.world.command("chair", "digest now"))).not.toContain("overdue");
  const [made] = await offersOfCase(scene.world.roundtable.unit.reading(), id);
  const shown = wordsOf(await scene.world.press("gp", "offers.show", { offer: made?.id ?? "" }));
  expect(shown).toContain(`${ref}-O1`);
  expect(shown).toContain("Your turn: ask the person, by Wed 16 Dec");
}, 120_000);

test("after the chair was asked: the new holder is asked, and the chair hears once more", async () => {
  const { ref } = await takenOver("2026-12-16T10:00:00.000Z");
  expect(await asked("chair", ref)).toEqual([`2026-12-15T09:00 ${ref} · no word from the person yet`]);
  await scene.world.moveTo("2027-01-04T12:00:00.000Z");
  expect(await asked("gp", ref)).toEqual([`2026-12-23T09:00 ${ref} · what did the person say?`]);
  expect((await asked("chair", ref)).at(-1)).toBe(`2027-01-04T09:00 ${ref} · no word from the person yet`);
}, 120_000);

test("what still waits for a chair on pause, about the holder before, is not asked any more", async () => {
  const { id, ref } = await takenOver("2026-12-16T10:00:00.000Z", { away: ["chair", "deputy"] });
  expect(await scene.events("case-urgent-asked", id)).toBe(2);
  await scene.world.moveTo("2026-12-22T12:00:00.000Z");
  for (const who of ["chair", "deputy"]) expect(await asked(who, ref)).toEqual([]);
  await scene.world.moveTo("2027-01-04T12:00:00.000Z");
  expect(await asked("chair", ref)).toEqual([`2027-01-04T09:00 ${ref} · no word from the person yet`]);
}, 120_000);

test("before anybody was asked: the first reminder reaches the new holder as it is", async () => {
  const { ref } = await takenOver("2026-12-04T10:00:00.000Z");
  await scene.world.moveTo("2026-12-15T12:00:00.000Z");
  expect(await asked("gp", ref)).toEqual([`2026-12-08T09:00 ${ref} · what did the person say?`]);
  expect(await asked("chair", ref)).toEqual([`2026-12-15T09:00 ${ref} · no word from the person yet`]);
}, 120_000);
