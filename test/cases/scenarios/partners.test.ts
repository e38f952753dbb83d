import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { responsesOfCase } from "../../../src/cases/queries.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SECRET } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await scene.world.moveTo("2026-12-11T09:00:00.000Z");
}, 30_000);
afterAll(() => scene.close());

const said = async (id: string) => responsesOfCase(scene.world.roundtable.unit.reading(), id);
const press = (member: string, action: string, id: string) => scene.world.press(member, action, { case: id });
const submit = (member: string, action: string, id: string, words: string) =>
  scene.world.submit(member, action, { case: id }, { words });

/** A case on the agenda that is out. */
async function onAgenda(over: Record<string, unknown> = {}) {
  const state = await scene.brought(over);
  await scene.world.submit("chair", "cases.accept-late", { case: state.id }, { reason: "It cannot wait." });
  return state;
}

describe("a GP takes part without attending", () => {
  test("a question goes to the case holder, the answer to the card and to the GP", async () => {
    const { id, ref } = await onAgenda();
    const words = "Is their breathing looked at by anybody?";
    expect(codeOf(await submit("gp", "cases.ask", id, words))).toBe("question-sent");
    expect((await scene.dms("holder", ref)).join()).toContain("a question for you");
    expect((await scene.channel(ref)).join()).toContain(words);

    const data = { question: (await said(id))[0]?.id ?? "" };
    const answered = await scene.world.submit("holder", "cases.answer", data, {
      words: "Once a year by a nurse.",
    });
    expect(wordsOf(answered)).toContain("Dr Noor Vance is told");
    expect((await scene.channel(ref)).join()).toContain("Once a year by a nurse.");
    expect((await scene.dms("gp", ref)).join()).toContain("your question is answered");
    expect((await scene.dms("holder", ref)).join()).not.toContain("a question for you");
    const late = await scene.world.submit("chair", "cases.answer", data, { words: "Another answer." });
    expect(codeOf(late)).toBe("question-answered");
    const other = await scene.world.submit("partner", "cases.answer", data, { words: "Mine." });
    expect(codeOf(other)).toBe("case-holder-or-chair-only");
  });

  test("asked twice in the same words it stands once", async () => {
    const { id, ref } = await onAgenda();
    for (let times = 0; times < 2; times += 1) await submit("gp", "cases.ask", id, "Which days suit?");
    expect(await said(id)).toHaveLength(1);
    expect((await scene.dms("holder", ref)).filter((text) => text.includes("Which days suit?"))).toHaveLength(
      1,
    );
  });

  test("a suggestion stands on the card, once", async () => {
    const { id, ref } = await onAgenda();
    for (let times = 0; times < 2; times += 1)
      await submit("gp", "cases.suggest", id, "the home library service");
    expect((await scene.channel(ref)).join()).toContain("try the home library service");
    expect(await said(id)).toHaveLength(1);
  });

  test("an identifier in a question is stopped and kept nowhere", async () => {
    const { id } = await onAgenda();
    expect(codeOf(await submit("gp", "cases.ask", id, "Is it 07700 900123 to call?"))).toBe("guard-stopped");
    expect(await said(id)).toEqual([]);
  });

  test("markup in words shows as typed", async () => {
    const { id, ref } = await onAgenda();
    const words = "Would *this* help: <!here> & [a link](https://example.org)?";
    await submit("gp", "cases.suggest", id, words.replace("[a link](https://example.org)", "[a] {{b}}"));
    expect((await scene.channel(ref)).join()).toContain("*this* help: <!here> & [a] {{b}}?");
  });
});

describe("not us", () => {
  test("counts each member once, and no observer", async () => {
    const { id, ref } = await onAgenda();
    for (const member of ["gp", "gp", "partner"])
      expect(codeOf(await press(member, "cases.not-us", id))).toBe("not-us-noted");
    expect(codeOf(await press("observer", "cases.not-us", id))).toBe("readers-cannot");
    expect(codeOf(await press("holder", "cases.not-us", id))).toBe("case-own-not-us");
    expect((await scene.channel(ref)).join()).toContain("2 said “not us” this time.");
    expect(await scene.events("said-not-us", id)).toBe(2);
  });

  test("before a case is on the agenda there is nothing to answer or read", async () => {
    const { id } = await scene.brought();
    for (const action of [
      "cases.not-us",
      "cases.ask",
      "cases.suggest",
      "cases.open",
      "cases.read",
      "cases.voices",
    ]) {
      expect(codeOf(await press("gp", action, id))).toBe("case-is-submitted");
    }
  });
});

describe("who sees the text", () => {
  test("an organisation that is left out sees no word, in the channel or alone; others read it alone", async () => {
    const { id, ref } = await onAgenda({ excluded: ["leftout"] });
    const channel = (await scene.channel(ref)).join();
    expect(channel).toContain(`${ref} · on the agenda`);
    expect(channel).not.toContain(SECRET);
    for (const action of ["cases.open", "cases.read", "cases.voices", "cases.ask", "cases.not-us"]) {
      expect(codeOf(await press("out", action, id))).toBe("not-for-your-organisation");
    }
    expect(wordsOf(await press("gp", "cases.open", id))).toContain(SECRET);
  });

  test("an observer reads and answers nothing; a coordinator is shown no text", async () => {
    const { id } = await onAgenda();
    expect(wordsOf(await press("observer", "cases.open", id))).toContain(SECRET);
    expect(codeOf(await press("observer", "cases.ask", id))).toBe("readers-cannot");
    expect(codeOf(await press("coordinator", "cases.open", id))).toBe("no-case-text-for-you");
  });
});
