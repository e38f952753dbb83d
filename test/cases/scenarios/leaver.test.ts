import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { codeOf, openScene, type Scene } from "../../offers/scene.js";
import { wordsOf } from "../../support/world.js";

/** W7: whoever holds cases leaves the list. The chair gets them to hand over, so that nobody falls through the net. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

const ask = (id: string, who: string, by = "chair") =>
  scene.world.submit(by, "cases.handover", { case: id }, { who });
const leave = (member: string) => scene.world.submit("chair", "directory.remove-person", { member }, {});
const about = async (member: string, words: string) =>
  (await scene.world.dms(member)).map(wordsOf).filter((text) => text.split("\n")[0]?.includes(words));

async function idOf(id: string): Promise<string> {
  const { rows } = await scene.world.database.pool.query(
    "select id from roundtable.handovers where case_id = $1 and status = 'asked'",
    [id],
  );
  return rows[0]?.id ?? "";
}

test("a colleague who was asked leaves: who asked hears, and stays case holder", async () => {
  const of = await scene.caseOnAgenda();
  await ask(of.id, "garden", "holder");
  expect(codeOf(await leave("garden"))).toBe("person-removed");
  const [news = ""] = await about("holder", `${of.ref} · the colleague has left the list`);
  expect(news).toContain("Jo Marlow stays case holder");
  expect(await idOf(of.id)).toBe("");
});

test("a case holder leaves: what the chair had asked goes through, the rest waits for the chair on one card", async () => {
  const agreed = await scene.caseOnAgenda();
  const first = await scene.caseOnAgenda();
  const ended = await scene.caseOnAgenda({
    status: "closed",
    closedAt: scene.world.now(),
    closedAs: "helped",
  });
  // The chair asked, and the colleague has said yes; the holder has not answered when they go.
  await ask(agreed.id, "tenancy");
  const handover = await idOf(agreed.id);
  expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", { handover }))).toBe(
    "handover-agreed",
  );

  expect(codeOf(await leave("holder"))).toBe("person-removed");
  expect((await scene.caseNow(agreed)).owner).toBe("tenancy");
  expect((await about("tenancy", `${agreed.ref} · you hold it now`))[0]).toContain(
    "Jo Marlow has left the list. Ask Sam Hollis where the key is kept",
  );

  const left = async () => (await about("chair", "another case holder"))[0] ?? "";
  expect(await left()).toContain("NAV · 2 cases need another case holder");
  expect(await left()).toContain(first.ref);
  expect(await left()).not.toContain(ended.ref);
  expect(await left()).not.toContain("Hardly leaves home");

  // For themselves at once; for a colleague with the colleague's yes alone.
  expect(codeOf(await ask(first.id, "chair"))).toBe("handover-taken");
  expect((await scene.caseNow(first)).owner).toBe("chair");
  expect(await left()).toContain("NAV · 1 case needs another case holder");
  const other = (await scene.world.press("chair", "cases.left", {
    series: "series-1",
    member: "holder",
  })) as never;
  expect(wordsOf(other)).toContain("Hand over NAV-2612-01");
  expect(codeOf(await ask("case-1", "tenancy"))).toBe("handover-asked");
  const second = { handover: await idOf("case-1") };
  expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", second))).toBe("handover-taken");
  expect((await about("chair", "every case has a case holder again")).length).toBe(1);
  expect(await left()).toBe("");

  // Nothing goes to somebody who is not there, so nothing fails.
  const { rows } = await scene.world.database.pool.query(
    "select surface, card from roundtable.outbox where status = 'failed' and card like 'cases.%'",
  );
  expect(rows).toEqual([]);
});

test("whoever only reads from now on holds no case any more, and the chair hears", async () => {
  const of = await scene.caseOnAgenda({ owner: "national" });
  const person = {
    ...{
      name: "Ivo Lund",
      email: "national@bigaid.example",
      job: "regional adviser",
      organisation: "bigaid",
    },
    ...{ discipline: "voluntary sector", pcns: "NAV", as: "observer", coordinates: "no" },
  };
  const saved = await scene.world.submit("chair", "directory.edit-person", { member: "national" }, person);
  expect(codeOf(saved)).toBe("person-saved");
  const [card = ""] = await about("chair", "1 case needs another case holder");
  expect(card).toContain(of.ref);
  expect(codeOf(await ask(of.id, "tenancy"))).toBe("handover-asked");
});
