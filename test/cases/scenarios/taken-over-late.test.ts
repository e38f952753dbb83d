import { afterEach, expect, test } from "@jest/globals";
import { codeOf, openScene, type Scene } from "../../offers/scene.js";
import { headsOf, wordsOf } from "../../support/world.js";

/** W7 and F3: a case is taken over when its holder's time is nearly over. Discussed on Wednesday 2 December 2026. */
let scene: Scene;
afterEach(() => scene?.close());

async function takenOver(at: string, before = async (_ref: string) => {}) {
  scene = await openScene();
  const of = await scene.caseOnAgenda();
  await scene.offered(of, "garden", "A plot in the allotment");
  await scene.followedUp(of);
  await scene.world.moveTo(at);
  await before(of.ref);
  await scene.world.submit("holder", "cases.handover", { case: of.id }, { who: "tenancy" });
  const { rows } = await scene.world.database.pool.query("select id from roundtable.handovers");
  const accept = { handover: rows[0]?.id ?? "" };
  for (const press of ["yes", "yes"])
    expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", accept, press))).toBe(
      "handover-taken",
    );
  return of;
}

/** What the chair's digest counts as overdue of this case and its offers. */
async function overdue(ref: string): Promise<string[]> {
  const digest = wordsOf(await scene.world.command("chair", "digest now"));
  const [, listed = ""] = /overdue ([^;\n]*)/.exec(digest) ?? [];
  return listed.split(/,? and |, |\.$/).filter((one) => one.startsWith(ref));
}

async function heads(member: string, ref: string): Promise<string[]> {
  return (await scene.world.dms(member))
    .flatMap((message) => headsOf(wordsOf(message)).map((line) => `${message.postedAt.slice(0, 16)} ${line}`))
    .filter((line) => line.includes(ref) && /what did the person say|no word from the person/.test(line));
}

test("the new holder has the whole time, with the reminders of it, before it is the chair's turn", async () => {
  // The old one was reminded on the 9th and the 16th; on the 23rd it would be the chair's turn.
  let late: string[] = [];
  const of = await takenOver("2026-12-21T10:00:00.000Z", async (ref) => {
    late = await overdue(ref);
  });
  expect(await heads("holder", of.ref)).toEqual([]);
  const own = await scene.message("tenancy", `${of.ref} · with the person`);
  // Five working days from the 21st, over Christmas and the substitute on the 28th.
  expect(own).toContain("Your turn: talk the offers through with the person, by Wed 30 Dec, 09:00");
  expect(await scene.message("tenancy", `${of.ref} · after the meeting`)).toContain("by Wed 30 Dec");
  const [made] = await scene.offersOf(of);
  const shown = wordsOf(await scene.world.press("tenancy", "offers.show", { offer: made?.id ?? "" }));
  expect(shown).toContain("Your turn: ask the person, by Wed 30 Dec");
  expect(late).toContain(`${of.ref}-O1`);
  expect(await overdue(of.ref)).toEqual([]);
  expect(wordsOf(await scene.world.command("chair", "watch NAV"))).toContain("by Wed 30 Dec");
  await scene.world.moveTo("2027-01-14T12:00:00.000Z");
  expect(await heads("tenancy", of.ref)).toEqual([
    `2026-12-30T09:00 ${of.ref} · what did the person say?`,
    `2027-01-07T09:00 ${of.ref} · what did the person say?`,
  ]);
  expect(await heads("chair", of.ref)).toEqual([`2027-01-14T09:00 ${of.ref} · no word from the person yet`]);
}, 120_000);

test("taken over after the chair was asked, it is the new holder's turn again, and the chair hears anew", async () => {
  const of = await takenOver("2026-12-24T10:00:00.000Z");
  expect(await heads("chair", of.ref)).toEqual([`2026-12-23T09:00 ${of.ref} · no word from the person yet`]);
  expect(await scene.message("tenancy", `${of.ref} · with the person`)).toContain(
    "Your turn: talk the offers",
  );
  await scene.world.moveTo("2027-01-20T12:00:00.000Z");
  expect((await heads("tenancy", of.ref)).length).toBe(2);
  expect((await heads("chair", of.ref)).length).toBe(2);
}, 120_000);
