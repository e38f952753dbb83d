import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cases } from "../../../src/cases/store.js";
import { codeOf, openScene, type Scene } from "../../offers/scene.js";
import { dumpOf } from "../../support/dump.js";
import { wordsOf } from "../../support/world.js";

/** W7: a case goes to another case holder. Wednesday 2 December 2026, 10:00 in London. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

type Given = Awaited<ReturnType<Scene["caseOnAgenda"]>>;
const TEXT = "Hardly leaves home";

const ask = (of: Given, who: string, by = "holder", over: Record<string, unknown> = {}, id?: string) =>
  scene.world.submit(by, "cases.handover", { case: of.id }, { who, ...over }, id);
const dms = async (member: string) => (await scene.world.dms(member)).map(wordsOf);
const about = async (member: string, words: string) =>
  (await dms(member)).filter((text) => text.split("\n")[0]?.includes(words));
const heads = async (member: string, ref: string) =>
  (await about(member, ref)).map((text) => text.split("\n")[0] ?? "");
const last = async (member: string, words: string) => (await about(member, words)).at(-1) ?? "";

/** Of the request that waits. */
async function idOf(of: Given): Promise<string> {
  const { rows } = await scene.world.database.pool.query(
    "select id from roundtable.handovers where case_id = $1 and status = 'asked'",
    [of.id],
  );
  return rows[0]?.id ?? "";
}
/** With the person: one partner is in touch, one offer and one question wait, and the holder has an action. */
async function busy(): Promise<Given> {
  const of = await scene.caseOnAgenda({ excluded: ["leftout"] });
  await scene.offered(of, "garden", "A plot in the allotment");
  await scene.offered(of, "tenancy", "A letter to the landlord", "housing");
  await scene.followedUp(of);
  await scene.answer(of, { "answer-O1": "yes", "words-O1": "They would love it" });
  await scene.world.submit("garden", "cases.ask", { case: of.id }, { words: "Do they have boots?" });
  await scene.world.submit(
    "chair",
    "plan.add",
    { case: of.id },
    { what: "Ring the surgery", owner: "holder", date: "2026-12-18" },
  );
  return of;
}

describe("the case holder asks a colleague, who accepts", () => {
  test("everything that was to go to the old holder goes to the new one", async () => {
    const of = await busy();
    expect(codeOf(await ask(of, "tenancy", "holder", { note: "My team changes in January." }, "a1"))).toBe(
      "handover-asked",
    );
    expect(codeOf(await ask(of, "tenancy", "holder", {}, "a1"))).toBe("handover-asked");
    expect(codeOf(await ask(of, "tenancy"))).toBe("handover-asked-before");

    const card = await last("tenancy", "will you take it over?");
    expect(card).toContain(`${of.ref} · will you take it over?`);
    for (const words of [
      "Jo Marlow asks you",
      "My team changes in January.",
      // One of them has the person's yes, which is for whoever holds the case.
      "2 offers wait for the person, or for help to begin",
      "1 question waits",
      "1 action is the case holder's own",
      "by your own secure route, never here",
    ])
      expect(card).toContain(words);
    expect(card).not.toContain(TEXT);
    expect(card).not.toContain("A plot in the allotment");

    // Until then nothing about it changes.
    expect((await scene.caseNow(of)).owner).toBe("holder");
    expect(codeOf(await scene.world.press("tenancy", "offers.answers", { case: of.id }))).toBe(
      "case-holder-or-chair-only",
    );
    expect(wordsOf(await scene.world.command("tenancy", "mine"))).toContain("say yes or no to a handover");

    const accept = { handover: await idOf(of) };
    for (const press of ["yes", "yes"])
      expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", accept, press))).toBe(
        "handover-taken",
      );
    expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", accept))).toBe(
      "handover-over-already",
    );
    expect(
      await scene.world.database.pool.query(
        "select 1 from roundtable.events where type = 'case-handed-over'",
      ),
    ).toHaveProperty("rowCount", 1);
    expect((await scene.caseNow(of)).owner).toBe("tenancy");

    // Partners in touch are told, and their own card names the new holder.
    const told = await last("garden", "another case holder");
    expect(told).toContain("Noor Vance");
    expect(told).toContain("tenancy@homefirst.example");
    expect(await last("garden", `${of.ref}-O1 · the person said yes`)).not.toContain("holder@reedwater");

    // The new one has the card, the follow-up, the question and the action; who the person is comes by another way.
    expect(await last("tenancy", "you hold it now")).toContain(
      "ask Jo Marlow (holder@reedwater.example), by your own secure route, not here",
    );
    expect(await last("tenancy", "a question for you")).toContain("Do they have boots?");
    expect((await about("tenancy", of.ref)).some((text) => text.includes("A plot in the allotment"))).toBe(
      true,
    );
    const open = (await scene.actionsOf(of)).filter(({ status }) => status === "open");
    expect(open.map(({ owner, text }) => [owner, text.what])).toEqual([["tenancy", "Ring the surgery"]]);
    expect(codeOf(await scene.world.press("tenancy", "offers.answers", { case: of.id }))).toBe(
      "form:offers.answers",
    );

    // The old one reads nothing any more that is for the holder alone, and is told what is left to do.
    const left = await about("holder", of.ref);
    for (const words of [TEXT, "They would love it", "garden@allotment.example"])
      expect(left.filter((text) => text.includes(words))).toEqual([]);
    expect(await last("holder", "Noor Vance holds it now")).toContain(
      "Hand over who the person is by your own secure route, not here.",
    );
    expect(await heads("holder", of.ref)).toContain(`${of.ref} · Noor Vance is the case holder now`);
    for (const action of ["offers.answers", "offers.of-case", "plan.follow-up", "cases.close"])
      expect(codeOf(await scene.world.press("holder", action, { case: of.id }))).toBe(
        "case-holder-or-chair-only",
      );
    expect(wordsOf(await scene.world.command("holder", "mine"))).not.toContain(of.ref);
  });

  test("a reminder that was on its way to the old holder, and one that the clock sends, reach the new one", async () => {
    const of = await busy();
    await scene.world.moveTo("2026-12-04T20:00:00.000Z");
    // In the evening: what it tells the holder waits for Monday.
    const made = await scene.offered(of, "national", "A hardship grant", "housing");
    await scene.world.submit("chair", "offers.waive", { offer: made.id }, { reason: "It cannot wait." });
    await ask(of, "tenancy");
    await scene.world.moveTo("2026-12-07T07:00:00.000Z");
    await scene.world.press("tenancy", "cases.handover-accept", { handover: await idOf(of) });
    await scene.world.moveTo("2026-12-09T10:00:00.000Z");
    expect((await heads("tenancy", `${of.ref}-O3`)).length).toBeGreaterThan(0);
    expect(await heads("holder", `${of.ref}-O3`)).toEqual([]);
    // Five working days after the discussion: the same question, to whoever holds the case by then.
    const together = async (member: string) =>
      (await dms(member)).filter((text) => text.includes(`${of.ref} · what did the person say?`));
    expect((await together("tenancy")).length).toBeGreaterThan(0);
    expect(await together("holder")).toEqual([]);
  }, 60_000);
});

const answer = async (member: string, verb: "accept" | "withdraw", of: Given) =>
  scene.world.press(member, `cases.handover-${verb}`, { handover: await idOf(of) });

describe("no", () => {
  test("with a word: the asker reads it, the case stays, and somebody else can be asked", async () => {
    const of = await scene.caseOnAgenda();
    await ask(of, "garden");
    expect(codeOf(await ask(of, "tenancy"))).toBe("handover-open");
    const handover = await idOf(of);
    const no = (word: string) =>
      scene.world.submit("garden", "cases.handover-decline", { handover }, { word });
    expect(codeOf(await no("Ring 07700 900461."))).toBe("guard-stopped");
    expect(codeOf(await no("I have no room before the new year."))).toBe("handover-declined-now");
    expect(codeOf(await no("I have no room before the new year."))).toBe("handover-over-already");
    expect(await dumpOf(scene.world)).not.toContain("900461");
    const news = await last("holder", "Bea Quill said no");
    expect(news).toContain("I have no room before the new year.");
    expect(news).toContain("Jo Marlow stays case holder");
    expect((await scene.caseNow(of)).owner).toBe("holder");
    expect(codeOf(await scene.world.press("garden", "cases.handover-accept", { handover }))).toBe(
      "handover-over",
    );
    expect(codeOf(await ask(of, "tenancy"))).toBe("handover-asked");
  });

  test("taken back before the colleague saw it, they never do", async () => {
    await scene.world.moveTo("2026-12-09T19:00:00.000Z");
    const of = await scene.caseOnAgenda();
    await ask(of, "garden");
    expect(codeOf(await answer("holder", "withdraw", of))).toBe("handover-withdrawn-now");
    await scene.world.moveTo("2026-12-10T10:00:00.000Z");
    expect(await heads("garden", of.ref)).toEqual([]);
  });

  test("the case ends: nobody is asked any more", async () => {
    const of = await scene.caseOnAgenda();
    await ask(of, "garden");
    const handover = await idOf(of);
    await scene.world.press("holder", "cases.withdraw", { case: of.id });
    expect(await heads("garden", of.ref)).toEqual([`${of.ref} · the handover was taken back`]);
    expect(codeOf(await scene.world.press("garden", "cases.handover-accept", { handover }))).toBe(
      "handover-over",
    );
  });
});

describe("who can be asked, and by whom", () => {
  test("nobody of an excluded organisation, who only reads, or is not on the list; a partner cannot ask", async () => {
    const of = await scene.caseOnAgenda({ excluded: ["leftout"] });
    const form = await scene.world.command("holder", `handover ${of.ref}`);
    expect(codeOf(form)).toBe("form:cases.handover");
    const offered = JSON.stringify(form);
    for (const name of ["Bea Quill", "Noor Vance", "Sam Hollis"]) expect(offered).toContain(name);
    for (const name of ["Lee Sandal", "Uma Frost", "Jo Marlow, "]) expect(offered).not.toContain(name);
    for (const who of ["out", "observer", "stranger"])
      expect(codeOf(await ask(of, who))).toBe("form-problems");
    expect(codeOf(await ask(of, "tenancy", "garden"))).toBe("case-holder-or-chair-only");
    expect(codeOf(await ask(of, "tenancy", "out"))).toBe("not-for-your-organisation");
  });

  test("somebody whom the case leaves out since they were asked cannot take it", async () => {
    const of = await scene.caseOnAgenda({ status: "submitted", submittedAt: scene.world.now() });
    await ask(of, "tenancy");
    const handover = await idOf(of);
    const now = await scene.caseNow(of);
    await scene.world.arrange((work) => cases.save(work, { ...now, excluded: ["homefirst"] }, work.now));
    expect(codeOf(await scene.world.press("tenancy", "cases.handover-accept", { handover }))).toBe(
      "not-for-your-organisation",
    );
  });
});

describe("the chair asks", () => {
  test("the holder is told and agrees, too; the chair reads how it ended", async () => {
    const of = await scene.caseOnAgenda();
    expect(codeOf(await ask(of, "tenancy", "chair"))).toBe("handover-asked-both");
    expect(await last("holder", "may it go to a colleague?")).toContain("Sam Hollis asks Noor Vance");
    expect(codeOf(await answer("tenancy", "accept", of))).toBe("handover-agreed");
    expect((await scene.caseNow(of)).owner).toBe("holder");
    expect(codeOf(await answer("holder", "accept", of))).toBe("handover-given");
    expect((await scene.caseNow(of)).owner).toBe("tenancy");
    expect(await last("chair", "Noor Vance holds it now")).toContain("Both have said yes");
  });

  test("who holds it and asks the same colleague has said yes by asking", async () => {
    const of = await busy();
    expect(codeOf(await ask(of, "tenancy", "chair"))).toBe("handover-asked-both");
    expect(codeOf(await ask(of, "tenancy", "holder"))).toBe("handover-agreed");
    expect(codeOf(await ask(of, "tenancy", "holder"))).toBe("handover-asked-before");
    const id = await idOf(of);
    await scene.world.press("tenancy", "cases.handover-accept", { handover: id });
    expect((await cases.get(scene.world.roundtable.unit.reading(), of.id))?.owner).toBe("tenancy");
  });

  test("for themselves: the holder's yes is enough, and their no keeps it", async () => {
    const of = await scene.caseOnAgenda();
    expect(codeOf(await ask(of, "chair", "chair"))).toBe("handover-asked-holder");
    const handover = await idOf(of);
    const no = await scene.world.submit("holder", "cases.handover-decline", { handover }, { word: "" });
    expect(codeOf(no)).toBe("handover-declined-now");
    expect((await scene.caseNow(of)).owner).toBe("holder");
  });
});

describe("nobody answers", () => {
  test("the colleague is reminded once, then the chair hears, and may ask another", async () => {
    await scene.world.moveTo("2026-12-14T10:00:00.000Z");
    const of = await scene.caseOnAgenda();
    await ask(of, "garden");
    await scene.world.moveTo("2026-12-22T10:00:00.000Z");
    const asked = (await scene.world.dms("garden")).filter((message) => wordsOf(message).includes(of.ref));
    expect(asked.map(({ postedAt }) => postedAt.slice(0, 16))).toEqual([
      "2026-12-14T10:00",
      "2026-12-16T09:00",
    ]);
    const late = (await scene.world.dms("chair")).filter((message) =>
      wordsOf(message).includes(`${of.ref} · no answer about a handover`),
    );
    expect(late.map(({ postedAt }) => postedAt.slice(0, 16))).toEqual(["2026-12-21T09:00"]);
    expect((await scene.caseNow(of)).owner).toBe("holder");
    expect(codeOf(await ask(of, "tenancy", "chair"))).toBe("handover-asked-both");
    expect(await heads("garden", of.ref)).toContain(`${of.ref} · the handover was taken back`);
  }, 60_000);
});
