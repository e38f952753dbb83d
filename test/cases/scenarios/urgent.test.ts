import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { offersOfCase } from "../../../src/offers/queries.js";
import { dumpOf } from "../../support/dump.js";
import { headsOf, wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SECRET, SERIES } from "./scene.js";

/** W8: a question between two meetings. It is Tuesday 1 December 2026, 10:00; NAV-2612 is on the 16th. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

const QUESTION = "The heating has stopped. Who can help with warmth before the weekend?";
const ask = (id: string, over: Record<string, unknown> = {}, who = "holder", press?: string) =>
  scene.world.submit(who, "cases.urgent", { case: id }, { risk: "no", question: QUESTION, ...over }, press);
const offer = (id: string, who = "partner", what = "Two heaters on loan") =>
  scene.world.submit(who, "offers.make", { case: id }, { what, need: "money-benefits", starts: "this-week" });
const firstLines = async (where: Promise<string[]>) => (await where).map((text) => text.split("\n")[0]);

/** Moments and first lines of what somebody was told about the urgent question. */
async function told(member: string, ref: string): Promise<string[]> {
  return (await scene.world.dms(member))
    .map((message) => `${message.postedAt.slice(0, 16)} ${wordsOf(message).split("\n")[0]}`)
    .filter((line) => line.includes(ref) && line.includes("urgent"));
}

describe("an urgent question about a case that waits for the chair", () => {
  test("stands in the channel at once, with its question and no other word of the case", async () => {
    const { id, ref } = await scene.brought({});
    expect(codeOf(await ask(id, {}, "holder", "u1"))).toBe("urgent-opened");
    const [card = "", ...others] = await scene.channel(ref);
    expect(others).toEqual([]);
    expect(card).toContain(`${ref} · urgent: needs an answer by Thu 3 Dec, 10:00`);
    expect(card).toContain(QUESTION);
    expect(card).toContain("Partners' turn: say what you can offer, by Thu 3 Dec, 10:00");
    expect(card).toContain("0808 157 0000");
    expect(card).not.toContain(SECRET);
    // The chair has not taken it in, so nobody but holder and chair reads the case.
    expect(codeOf(await scene.world.press("partner", "cases.open", { case: id }))).toBe("case-is-submitted");

    // Twice is once: the same press, and the same words anew.
    expect(codeOf(await ask(id, {}, "holder", "u1"))).toBe("urgent-opened");
    expect(codeOf(await ask(id))).toBe("urgent-open-same");
    expect(codeOf(await ask(id, { question: "And who could bring food?" }, "chair"))).toBe(
      "urgent-open-already",
    );
    expect(await scene.events("case-urgent-opened", id)).toBe(1);
    expect((await scene.channel(ref)).length).toBe(1);
  });

  test("is for its holder and the chair, and opened by the command without a word of it", async () => {
    const { id, ref } = await scene.brought({});
    expect(codeOf(await ask(id, {}, "partner"))).toBe("case-holder-or-chair-only");
    const form = await scene.world.command("holder", `urgent ${ref.toLowerCase()} the heating stopped`);
    expect(codeOf(form)).toBe("form:cases.urgent");
    expect(wordsOf(form)).not.toContain("heating");
    expect(codeOf(await scene.world.press("holder", "cases.urgent-close", { case: id }))).toBe(
      "urgent-none-open",
    );
  });

  test("is answered by the presses of the agenda's card; what is offered goes to the person, and nobody is contacted before the yes", async () => {
    const { id, ref } = await scene.brought({});
    await ask(id);
    const press = (who: string, action: string, words?: string) =>
      words === undefined
        ? scene.world.press(who, action, { case: id })
        : scene.world.submit(who, action, { case: id }, { words });
    expect(codeOf(await offer(id))).toBe("offer-made-late");
    expect(codeOf(await press("gp", "cases.ask", "Is anybody with them at night?"))).toBe("question-sent");
    expect(codeOf(await press("deputy", "cases.suggest", "the council's emergency line"))).toBe(
      "suggestion-noted",
    );
    expect(codeOf(await press("out", "cases.not-us"))).toBe("not-us-noted");
    const [card = ""] = await scene.channel(ref);
    for (const words of ["Two heaters on loan", "Is anybody with them at night?", "emergency line", "1 said"])
      expect(card).toContain(words);
    const [made] = await offersOfCase(scene.world.roundtable.unit.reading(), id);
    expect(made?.status).toBe("put-to-person");
    const touched = async () => (await scene.dms("partner", ref)).filter((text) => text.includes("holder@"));
    expect(await touched()).toEqual([]);
    expect(
      codeOf(await scene.world.submit("holder", "offers.answers", { case: id }, { "answer-O1": "yes" })),
    ).toBe("offer-answers-contacted");
    expect(await touched()).toHaveLength(1);
    // The case itself still waits for the chair.
    expect((await scene.now(id)).status).toBe("submitted");
  });

  test("somebody at risk today is not asked about: the numbers come first, and nothing is kept", async () => {
    const { id, ref } = await scene.brought({});
    const reply = await ask(id, { risk: "yes", question: "They talk of ending it tonight, unmistakably." });
    expect(codeOf(reply)).toBe("immediate-risk");
    expect(wordsOf(reply)).toContain("999");
    expect((await scene.now(id)).urgent).toBeUndefined();
    expect(await scene.channel(ref)).toEqual([]);
    expect(await firstLines(scene.dms("holder", "Immediate risk"))).toHaveLength(1);
    expect(await dumpOf(scene.world)).not.toContain("unmistakably");
  });

  test("an identifier in it is stopped and kept nowhere", async () => {
    const { id } = await scene.brought({});
    for (const planted of ["Ring 07700 900461 after six.", "Her son Tobiasz is worried."]) {
      expect(codeOf(await ask(id, { question: planted }))).toBe("guard-stopped");
    }
    expect((await scene.now(id)).urgent).toBeUndefined();
    const everything = await dumpOf(scene.world);
    for (const secret of ["900461", "Tobiasz"]) expect(everything).not.toContain(secret);
  });
});

describe("organisations that a case leaves out", () => {
  test("see that something is urgent, and no word of it", async () => {
    const { id, ref } = await scene.brought({ excluded: ["leftout"] });
    await ask(id);
    const [card = ""] = await scene.channel(ref);
    expect(card).toContain(`${ref} · urgent: needs an answer by`);
    expect(card).not.toContain("heating");
    const read = (who: string) => scene.world.press(who, "cases.urgent-read", { case: id });
    expect(codeOf(await read("out"))).toBe("not-for-your-organisation");
    expect(codeOf(await offer(id, "out"))).toBe("not-for-your-organisation");
    expect(wordsOf(await read("partner"))).toContain(QUESTION);
    expect(codeOf(await offer(id, "partner"))).toBe("offer-made-late");
    await scene.world.press("holder", "cases.urgent-close", { case: id });
    expect((await scene.channel(ref))[0]).not.toContain("heaters");
  });
});

describe("its time", () => {
  test("half of it without an answer: chair and deputy hear; at the end without an offer so does the holder, with what to do", async () => {
    const [silent, asked] = [await scene.brought({}), await scene.brought({})];
    const start = scene.world.now();
    expect(start.slice(0, 10)).toBe("2026-12-01");
    await ask(silent.id);
    await ask(asked.id);
    await scene.world.submit("gp", "cases.ask", { case: asked.id }, { words: "Since when?" });
    await scene.world.moveTo("2026-12-03T12:00:00.000Z");
    expect(await told("chair", silent.ref)).toEqual([
      `2026-12-02T10:00 ${silent.ref} · urgent, and no answer yet`,
      `2026-12-03T10:00 ${silent.ref} · an urgent question closed without an offer`,
    ]);
    expect(await told("deputy", silent.ref)).toHaveLength(2);
    expect(await told("holder", silent.ref)).toEqual([
      `2026-12-03T10:00 ${silent.ref} · your urgent question is closed: no answer`,
    ]);
    const [news = ""] = (await scene.dms("holder", silent.ref)).filter((text) => text.includes("closed: no"));
    expect(news).toContain("ring Sam Hollis today");
    // Somebody asked back: half-time is no news; without an offer the end is.
    expect(await told("chair", asked.ref)).toEqual([
      `2026-12-03T10:00 ${asked.ref} · an urgent question closed without an offer`,
    ]);
    expect(await told("holder", asked.ref)).toEqual([
      `2026-12-03T10:00 ${asked.ref} · your urgent question is closed: 1 question`,
    ]);
    const [card = ""] = await scene.channel(silent.ref);
    expect(card).toContain(`${silent.ref} · urgent question closed: no answer`);
    expect(codeOf(await offer(silent.id))).toBe("offer-case-not-open");
  }, 60_000);

  test("with an offer the holder gets what came in, and the chair is left in peace", async () => {
    const { id, ref } = await scene.brought({});
    await ask(id);
    await offer(id);
    await scene.world.submit("gp", "cases.ask", { case: id }, { words: "Is anybody with them at night?" });
    await scene.world.moveTo("2026-12-07T13:00:00.000Z");
    // Asked on Thursday at noon: Saturday noon waits for Monday noon.
    expect(await told("holder", ref)).toEqual([
      `2026-12-07T12:00 ${ref} · your urgent question is closed: 1 offer, 1 question`,
    ]);
    expect(await told("chair", ref)).toEqual([]);
    const [news = ""] = (await scene.dms("holder", ref)).filter((text) => text.includes("is closed"));
    for (const words of ["Two heaters on loan", "at night?", "Nobody is contacted before"])
      expect(news).toContain(words);
  }, 60_000);

  test("asked late at night it is posted at once; what follows by itself waits for the morning", async () => {
    await scene.world.moveTo("2026-12-07T23:00:00.000Z");
    const { id, ref } = await scene.brought({});
    await ask(id);
    const posted = (await scene.world.channel(SERIES)).find((message) => wordsOf(message).includes(ref));
    expect(posted?.postedAt).toBe("2026-12-07T23:00:00.000Z");
    await scene.world.moveTo("2026-12-10T09:00:00.000Z");
    expect(await told("chair", ref)).toEqual([
      `2026-12-09T08:00 ${ref} · urgent, and no answer yet`,
      `2026-12-10T08:00 ${ref} · an urgent question closed without an offer`,
    ]);
  }, 60_000);

  test("whom the chair asks directly reads the question, and no more, before there is an agenda", async () => {
    const { id, ref } = await scene.brought({});
    await ask(id);
    const asked = await scene.world.submit("chair", "cases.ping-other", { case: id }, { member: "gp" });
    expect(codeOf(asked)).toBe("partners-pinged");
    const [card] = (await scene.world.dms("gp")).filter((message) => wordsOf(message).includes(ref));
    expect(JSON.stringify(card)).toContain("cases.urgent-read");
    expect(JSON.stringify(card)).not.toContain("cases.open");
  }, 60_000);

  test("closed early by the chair it is over, once; then it may be asked anew", async () => {
    const { id, ref } = await scene.brought({});
    await ask(id);
    const close = (who: string) => scene.world.press(who, "cases.urgent-close", { case: id });
    expect(codeOf(await close("partner"))).toBe("case-holder-or-chair-only");
    expect(codeOf(await close("chair"))).toBe("urgent-closed-now");
    expect(codeOf(await close("holder"))).toBe("urgent-closed-already");
    expect(await told("holder", ref)).toHaveLength(1);
    expect(codeOf(await ask(id))).toBe("urgent-opened");
    const lines = await firstLines(scene.channel(ref));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("urgent: needs an answer by");
    await scene.world.press("holder", "cases.withdraw", { case: id });
    expect((await scene.channel(ref))[1]).toContain("urgent question closed");
    expect((await scene.now(id)).dueAt).toBeUndefined();
  }, 60_000);

  test("what was offered is asked about: the holder after five working days, the chair after ten, nobody after the answer", async () => {
    const [silent, notYet, answered] = [
      await scene.brought({}),
      await scene.brought({}),
      await scene.brought({}),
    ];
    for (const { id } of [silent, notYet, answered]) {
      await ask(id);
      await offer(id);
      await scene.world.press("holder", "cases.urgent-close", { case: id });
    }
    const say = (id: string, said: string) =>
      scene.world.submit("holder", "offers.answers", { case: id }, { "answer-O1": said });
    await say(notYet.id, "not-yet-spoken");
    await say(answered.id, "no");
    const from = scene.world.now();
    await scene.world.moveTo("2026-12-24T12:00:00.000Z");
    const asked = async (member: string) =>
      (await scene.world.dms(member))
        .filter(({ postedAt }) => postedAt > from)
        .flatMap((message) =>
          headsOf(wordsOf(message)).map((head) => `${message.postedAt.slice(0, 16)} ${head}`),
        )
        .filter((line) => /what did the person say|no word from the person/.test(line))
        .filter((line) => [silent, notYet, answered].some(({ ref }) => line.includes(ref)));
    expect(await asked("holder")).toEqual([`2026-12-17T09:00 ${silent.ref} · what did the person say?`]);
    expect(await asked("chair")).toEqual([
      `2026-12-24T09:00 ${silent.ref} · no word from the person yet`,
      `2026-12-24T09:00 ${notYet.ref} · no word from the person yet`,
    ]);
    // The audit says that somebody was asked only where somebody was.
    const audited = [];
    for (const { id } of [silent, notYet, answered])
      audited.push(await scene.events("case-urgent-asked", id));
    expect(audited).toEqual([2, 1, 0]);
    const [card = ""] = await scene.dms("holder", `${silent.ref} · what did`);
    expect(card).toContain("Your turn: talk the offers through with the person");
    expect(card).toContain("Two heaters on loan");
    expect(codeOf(await say(silent.id, "yes"))).toBe("offer-answers-contacted");
  }, 60_000);
});
