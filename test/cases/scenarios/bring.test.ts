import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../support/world.js";
import { codeOf, FORM, openScene, type Scene, SECRET, SERIES } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 30_000);
afterAll(() => scene.close());

/** How many more cases there are after a job. */
async function added(job: () => Promise<unknown>): Promise<number> {
  const before = (await scene.all()).length;
  await job();
  return (await scene.all()).length - before;
}

async function everyRow(table: string): Promise<string> {
  const { rows } = await scene.world.database.pool.query(`select t::text as row from roundtable.${table} t`);
  return JSON.stringify(rows);
}

describe("bringing a case", () => {
  test("the form opens with the numbers to call and the cut-off", async () => {
    const reply = await scene.world.press("holder", "cases.bring", { series: SERIES });
    expect(codeOf(reply)).toBe("form:cases.bring");
    expect(wordsOf(reply)).toContain("0808 157 0000");
    expect(wordsOf(reply)).toContain("Wed 9 Dec, 17:00");
  });

  test("sent, it has its number and stands with chair and deputy, in full, and with nobody else", async () => {
    const { ref, status, late } = await scene.brought();
    expect([ref, status, late]).toEqual(["NAV-2612-01", "submitted", false]);
    for (const leader of ["chair", "deputy"]) {
      const [card] = await scene.dms(leader, ref);
      expect(card).toContain("NAV-2612-01 · waits for your decision");
      expect(card).toContain(SECRET);
    }
    expect(await scene.dms("partner", ref)).toEqual([]);
    expect(await scene.channel(ref)).toEqual([]);
  });

  test("the next one gets the next number", async () => {
    expect((await scene.brought()).ref).toBe("NAV-2612-02");
  });

  test("the same press twice, and the same words sent anew, are one case", async () => {
    const situation = "Hardly leaves the room since the autumn, far from home for the first time.";
    const replies: string[] = [];
    const count = await added(async () => {
      for (const press of ["press-a", "press-a", "press-b"]) {
        replies.push(wordsOf(await scene.bring({ situation }, press)));
      }
    });
    expect(count).toBe(1);
    expect(new Set(replies).size).toBe(1);
  });

  test("a draft is for its holder alone, and can be gone on with and sent", async () => {
    const { id } = await scene.brought({ send: "draft", question: "" });
    expect((await scene.now(id)).ref).toBeUndefined();
    expect((await scene.dms("holder", "NAV · your draft")).length).toBeGreaterThan(0);
    expect(codeOf(await scene.world.press("partner", "cases.edit", { case: id }))).toBe("case-holder-only");
    expect(codeOf(await scene.world.press("partner", "cases.bring", { case: id }))).toBe("case-holder-only");
    expect(codeOf(await scene.world.press("chair", "cases.read", { case: id }))).toBe("case-is-draft");
    const form = await scene.world.press("holder", "cases.edit", { case: id });
    expect(JSON.stringify(form)).toContain(SECRET);
    const sent = await scene.world.submit(
      "holder",
      "cases.edit",
      { case: id },
      { ...FORM, tried: "One course." },
    );
    expect(codeOf(sent)).toBe("case-sent");
    expect((await scene.now(id)).ref).toMatch(/^NAV-2612-\d\d$/);
  });

  test("without a question it is not sent, and everything typed still stands in the form", async () => {
    const count = await added(async () => {
      const reply = await scene.bring({ question: "" });
      expect([reply.kind, codeOf(reply)]).toEqual(["form-again", "case-needs-question"]);
      expect(JSON.stringify(reply)).toContain(SECRET);
    });
    expect(count).toBe(0);
  });

  test("while the person does not know, it waits as a draft, with the reason", async () => {
    const before = new Set((await scene.all()).map(({ id }) => id));
    const reply = await scene.bring({ personKnows: "no" });
    expect(codeOf(reply)).toBe("case-kept-person-must-know");
    const [kept] = (await scene.all()).filter(({ id }) => !before.has(id));
    expect(kept).toMatchObject({ status: "draft", personKnows: false });
    expect(kept?.ref).toBeUndefined();
  });

  test("an identifier stops the form: nothing is kept, and it is not shown back", async () => {
    const count = await added(async () => {
      const reply = await scene.bring({ situation: "Worried about money. NHS number 943 476 5919." });
      expect(codeOf(reply)).toBe("guard-stopped");
      expect(JSON.stringify(reply)).not.toContain("943 476 5919");
    });
    expect(count).toBe(0);
  });

  test("what is only to check is nowhere in the database, nor is any text of a case readable there", async () => {
    const { id } = await scene.brought({ knownName: "Perpetua Ashgrove", knownPostcode: "NV4 7QQ" });
    expect(JSON.stringify(await scene.now(id))).not.toContain("Perpetua");
    for (const table of ["cases", "events", "outbox", "messages", "presses"]) {
      // Ciphertext is left out: in so much base64 three letters turn up by chance.
      const rows = (await everyRow(table)).replace(/[A-Za-z0-9+/=]{200,}/g, "(sealed)");
      for (const secret of ["Perpetua", "NV4", SECRET]) expect(rows).not.toContain(secret);
    }
  });

  test("observers, and people of no such MDT, cannot bring one", async () => {
    expect(codeOf(await scene.world.press("observer", "cases.bring", { series: SERIES }))).toBe(
      "readers-cannot",
    );
    expect(codeOf(await scene.world.press("holder", "cases.bring", { series: "other" }))).toBe(
      "no-longer-there",
    );
  });

  test("a draft that is put away was never seen by anybody", async () => {
    const { id } = await scene.brought({ send: "draft" });
    expect(codeOf(await scene.world.press("holder", "cases.withdraw", { case: id }))).toBe("draft-discarded");
    expect((await scene.now(id)).status).toBe("withdrawn");
  });
});

describe("immediate risk", () => {
  test("nothing is kept but that it was shown; the form stands again with who to call", async () => {
    const count = await added(async () => {
      const reply = await scene.bring({ risk: "yes", question: "" });
      expect([reply.kind, codeOf(reply)]).toEqual(["form-again", "immediate-risk"]);
      for (const part of ["999", "0808 157 0000", "01632 960111"]) expect(wordsOf(reply)).toContain(part);
      expect(JSON.stringify(reply)).toContain(SECRET);
    });
    expect(count).toBe(0);
    expect(await scene.events("safety-shown")).toBe(1);
    expect(await everyRow("events")).not.toContain(SECRET);
  });

  test("the numbers stay in one direct message, without a word of the case", async () => {
    await scene.bring({ risk: "yes" });
    const messages = await scene.dms("holder", "Immediate risk");
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain("Sam Hollis");
    expect(messages[0]).toContain("urgent, outside");
    expect(messages[0]).not.toContain(SECRET);
  });

  test("on a draft that is being changed, the draft stays as it was", async () => {
    const { id } = await scene.brought({ send: "draft" });
    const before = await scene.now(id);
    const reply = await scene.world.submit(
      "holder",
      "cases.edit",
      { case: id },
      { ...FORM, risk: "yes", tried: "Else." },
    );
    expect(codeOf(reply)).toBe("immediate-risk");
    expect(await scene.now(id)).toEqual(before);
  });
});
