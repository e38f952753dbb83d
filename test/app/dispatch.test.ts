import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { FORM, openScene, type Scene, SERIES } from "../cases/scenarios/scene.js";
import { keepAll } from "../support/keep-all.js";
import { wordsOf } from "../support/world.js";

const NHS_NUMBER = "943 476 5919";

describe("the way of a press", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());
  const submit = (values: Record<string, unknown>, id?: string, as = "holder") =>
    scene.world.submit(as, "cases.bring", { series: SERIES }, { ...FORM, ...values }, id);
  const everything = async () => {
    const { rows: tables } = await scene.world.database.pool.query(
      "select table_schema as s, table_name as t from information_schema.tables where table_schema in ('roundtable', 'bullmq')",
    );
    const texts: string[] = [];
    for (const { s, t } of tables) {
      texts.push(JSON.stringify((await scene.world.database.pool.query(`select * from "${s}"."${t}"`)).rows));
    }
    return texts.join("\n");
  };

  test("the same press id twice is one press, with the same answer", async () => {
    const before = (await scene.all()).length;
    const first = await submit(
      { situation: "The person has lost touch with everybody since the spring." },
      "twice",
    );
    const again = await submit(
      { situation: "The person has lost touch with everybody since the spring." },
      "twice",
    );
    expect(wordsOf(again)).toBe(wordsOf(first));
    expect((await scene.all()).length).toBe(before + 1);
  });

  test("the same press id of another member is another press", async () => {
    const before = (await scene.all()).length;
    await submit({ situation: "One." }, "shared-id");
    await submit({ situation: "Two." }, "shared-id", "partner");
    expect((await scene.all()).length).toBe(before + 2);
  });

  test("a press and its twin at the same moment are done once", async () => {
    const before = (await scene.all()).length;
    const twin = () =>
      scene.world.roundtable.dispatch({
        kind: "submission",
        id: "twins",
        who: { platform: "playground", userId: "holder" },
        action: "cases.bring",
        context: { series: SERIES },
        values: { ...FORM, situation: "Both thumbs were on the button." },
      });
    const replies = await Promise.all([twin(), twin(), twin()]);
    await scene.world.settle();
    expect((await scene.all()).length).toBe(before + 1);
    expect(new Set(replies.map(wordsOf)).size).toBe(1);
  });

  test("an identifier is stopped, shown with safer words, and is nowhere in the database", async () => {
    const reply = await submit({ situation: `Number ${NHS_NUMBER}, low since the summer.` });
    expect(reply).toMatchObject({ kind: "form-again", about: { code: "guard-stopped" } });
    expect(wordsOf(reply)).toContain("Nothing was kept");
    expect(JSON.stringify(reply)).not.toContain(NHS_NUMBER);
    expect(JSON.stringify(reply)).toContain("low since the summer");
    const kept = await everything();
    expect(kept).not.toContain(NHS_NUMBER);
    expect(kept).toContain("guard-stopped");
  });

  test("a likely identifier is asked about, and the answer holds for these words only", async () => {
    const situation = "The person is 47 years old and has not left the flat for weeks.";
    const asked = await submit({ situation });
    expect(asked).toMatchObject({ kind: "form-again", about: { code: "guard-stopped" } });
    if (asked.kind !== "form-again") throw new Error("asked");
    const question = JSON.stringify(asked.card).match(/\$guard\.[\w-]+/)?.[0];
    if (!question) throw new Error("a question stands in the form");
    const before = (await scene.all()).length;
    const other = await submit({ situation: situation.replace("47", "52"), [question]: "ordinary" });
    expect(other.kind).toBe("form-again");
    expect((await scene.all()).length).toBe(before);
    const safer = await submit({ situation, [question]: "safer" });
    expect(safer.kind).toBe("whisper");
    const texts = (await scene.all()).map((one) => one.text.situation);
    expect(texts.filter((text) => text.includes("47"))).toEqual([]);
    expect(texts.filter((text) => text.includes("late 40s"))).toHaveLength(1);
  });

  test("what somebody typed to be checked for is found in the text, and kept nowhere", async () => {
    const reply = await submit({
      situation: "Everybody says Zofinka is kind.",
      knownName: "Zofinka Quarrell",
    });
    expect(reply.kind).toBe("form-again");
    expect(JSON.stringify(reply)).not.toContain("Quarrell");
    expect(await everything()).not.toMatch(/Zofinka|Quarrell/);
  });

  test("a form with something missing comes back with everything typed, and says what", async () => {
    const reply = await submit({ situation: "", tried: "a walking group" });
    expect(reply).toMatchObject({ kind: "form-again", about: { code: "form-problems" } });
    expect(wordsOf(reply)).toContain("nothing you wrote is lost");
    expect(JSON.stringify(reply)).toContain("a walking group");
  });

  test("a text that is too long is not cut: it comes back whole, with how long it may be", async () => {
    const long = "weary ".repeat(700);
    const reply = await submit({ situation: long });
    expect(reply.kind).toBe("form-again");
    expect(JSON.stringify(reply)).toContain(long.trim());
    expect(wordsOf(reply)).toContain("3,000");
  });

  test("emoji and right-to-left text come through as typed", async () => {
    const situation = "خائف من الخروج ليلا 🌧️ and *not* <b>sleeping</b> & worried <!channel>";
    // A name in another alphabet cannot be told from a word, so it is asked about once.
    const asked = await submit({ situation });
    expect(asked.kind).toBe("form-again");
    const reply = await submit({ situation, ...keepAll(asked) });
    expect(reply.kind).toBe("whisper");
    expect((await scene.all()).map((one) => one.text.situation)).toContain(situation);
  });

  test("an immediate risk is answered first, whatever else is wrong, and nothing of the words is kept", async () => {
    const sent = { risk: "yes", situation: `Number ${NHS_NUMBER}, says goodbye to everybody.`, question: "" };
    const before = (await scene.all()).length;
    const shown = await scene.events("safety-shown");
    const reply = await submit(sent, "urgent");
    expect(reply).toMatchObject({ kind: "form-again", about: { code: "immediate-risk" } });
    expect(wordsOf(reply)).toContain("999");
    expect(JSON.stringify(reply)).toContain("says goodbye to everybody");
    expect(JSON.stringify(reply)).not.toContain(NHS_NUMBER);
    await submit(sent, "urgent");
    expect((await scene.all()).length).toBe(before);
    expect(await scene.events("safety-shown")).toBe(shown + 1);
    expect(await everything()).not.toMatch(/goodbye/);
    expect((await scene.world.dms("holder")).map(wordsOf).join("\n")).toContain("Northvale crisis line");
  });

  test("a stopped form that is delivered again counts once", async () => {
    const before = await scene.events("guard-stopped");
    await submit({ situation: `Number ${NHS_NUMBER}.` }, "stopped-twice");
    await submit({ situation: `Number ${NHS_NUMBER}.` }, "stopped-twice");
    expect(await scene.events("guard-stopped")).toBe(before + 1);
  });

  test("observers, outsiders and unknown buttons are refused in words", async () => {
    const asked = async (as: string, action: string) => scene.world.press(as, action, { series: SERIES });
    expect(await asked("observer", "cases.bring")).toMatchObject({ about: { code: "readers-cannot" } });
    expect(await asked("nobody", "cases.bring")).toMatchObject({ about: { code: "not-on-the-list" } });
    expect(await asked("holder", "cases.vanish")).toMatchObject({ about: { code: "unknown-action" } });
    const gone = await scene.world.press("holder", "cases.edit", { case: "no-such-case" });
    expect(gone).toMatchObject({ about: { code: "no-longer-there", refused: true } });
  });
});
