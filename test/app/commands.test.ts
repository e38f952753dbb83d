import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readCommand } from "../../src/app/commands.js";
import { POLICY } from "../../src/app/policy.js";
import { VERBS } from "../../src/app/verbs.js";
import { memberById } from "../../src/directory/queries.js";
import { meetingsOfSeries } from "../../src/meetings/queries.js";
import { openScene, type Scene, SERIES } from "../cases/scenarios/scene.js";
import { wordsOf } from "../support/world.js";

describe("the command grammar", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene.close());

  const read = async (text: string, as = "chair", place?: `channel:${string}` | `thread:${string}`) => {
    const reading = scene.world.roundtable.unit.reading();
    const member = await memberById(reading, as);
    if (!member) throw new Error(`no member ${as}`);
    return readCommand(reading, text, member, place, scene.world.now());
  };
  const meeting = async () => {
    const [first] = await meetingsOfSeries(scene.world.roundtable.unit.reading(), SERIES);
    if (!first) throw new Error("a meeting is planned");
    return first;
  };

  test("every verb leads to an action that exists and has a rule", () => {
    for (const { verb, action } of VERBS) {
      expect([verb, scene.world.roundtable.bindings.has(action)]).toEqual([verb, true]);
      expect([verb, POLICY[action] !== undefined]).toEqual([verb, true]);
    }
  });

  test("every action of every room has a line in the policy table, and no line is about nothing", () => {
    expect(Object.keys(POLICY).sort()).toEqual([...scene.world.roundtable.bindings.keys()].sort());
  });

  test("bare /mdt shows the next step", async () => {
    expect(await read("  ")).toEqual({ ok: true, value: { action: "digest.next", data: {} } });
  });

  test.each([
    ["digest", { action: "digest.now", data: {} }],
    ["digest off", { action: "digest.settings", data: { day: "off" } }],
    ["digest Wednesday", { action: "digest.settings", data: { day: "3" } }],
    ["digest fri", { action: "digest.settings", data: { day: "5" } }],
    ["digest whenever", { action: "digest.settings", data: {} }],
  ])("/mdt %s opens what it says", async (words, value) => {
    expect(await read(words)).toEqual({ ok: true, value });
  });

  test("verbs and references may be typed in any case; a reference names its meeting", async () => {
    const { id, ref } = await meeting();
    expect(await read(`StAtUs ${ref.toLowerCase()}`)).toEqual({
      ok: true,
      value: { action: "meetings.status", data: { series: SERIES, meeting: id } },
    });
  });

  test("without a reference the next meeting of the only series is meant", async () => {
    const { id } = await meeting();
    expect(await read("agenda")).toMatchObject({ ok: true, value: { data: { meeting: id } } });
  });

  test("a move with date and time fills the form", async () => {
    const { ref } = await meeting();
    expect(await read(`move ${ref} 2026-12-17 11:00`)).toMatchObject({
      ok: true,
      value: { action: "meetings.move", values: { date: "2026-12-17", time: "11:00" } },
    });
  });

  test.each([
    ["move NAV-2612 soon", "too-many-words"],
    ["status NAV-1901", "no-such-meeting"],
    ["schedule XYZ", "no-such-series"],
    ["offer NAV-2612-99", "no-such-case"],
    ["offer", "which-case"],
    ["next", "nothing-live"],
    ["frobnicate", "unknown-verb"],
  ])("/mdt %s is refused as %s, in words", async (text, code) => {
    const command = await read(text);
    expect(command).toMatchObject({ ok: false, refusal: { code } });
    const reply = await scene.world.command("chair", text);
    expect(reply).toMatchObject({ kind: "whisper", about: { code, refused: true } });
    expect(wordsOf(reply)).toMatch(/Nothing was changed/);
  });

  test("words about a person after `case` are not kept, and the form says so", async () => {
    const reply = await scene.world.command("holder", "case she lives at the old mill and hears voices");
    expect(reply.kind).toBe("form");
    expect(wordsOf(reply)).toContain("was not kept");
    expect(JSON.stringify(reply)).not.toContain("old mill");
  });

  test("in the thread of a case, that case is meant", async () => {
    const { id } = await scene.brought();
    expect(await read("offer", "partner", `thread:${id}`)).toEqual({
      ok: true,
      value: { action: "offers.make", data: { case: id } },
    });
  });

  test("somebody who is not on the list is told whom to ask, and nothing else", async () => {
    const reply = await scene.world.command("nobody", "agenda");
    expect(reply).toMatchObject({ about: { code: "not-on-the-list", refused: true } });
  });
});
