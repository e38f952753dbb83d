import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Card } from "../../../cards/card-types.js";
import { cases as caseStore } from "../../../src/cases/store.js";
import { members } from "../../../src/directory/store.js";
import { slotSource } from "../../../src/meetings/views/slot.js";
import { wordsOf } from "../../support/world.js";
import { openScene, type Scene } from "./scene.js";

/** B14: a GP comes for one case only, and is called when the case before has the floor. */
let scene: Scene;
let cases: [string, string, string];
beforeEach(async () => {
  scene = await openScene();
  cases = [
    await scene.accepted("Isolated since the spring and behind with the rent."),
    await scene.accepted("Caring for a frail mother and worn out."),
    await scene.accepted("Far from family and low since the autumn."),
  ];
  await scene.world.moveTo("2026-12-11T09:00:00.000Z");
});
afterEach(() => scene.close());

const give = (caseId: string, who = "gp") => scene.submit("chair", "agenda.slot", { who }, { case: caseId });
const heard = async (member: string, words: string) =>
  (await scene.world.dms(member))
    .map(wordsOf)
    .map((text) => text.split("\n")[0] ?? "")
    .filter((first) => first.includes(words));
const begin = async () => {
  await scene.world.moveTo("2026-12-16T10:00:00.000Z");
  await scene.press("chair", "meetings.start");
};

describe("a timed slot", () => {
  test("is told with its time and shown on the agenda; twice is once; it follows the order; it can be taken back", async () => {
    expect(await scene.press("chair", "agenda.slot", { case: cases[2] })).toBe("form:agenda.slot");
    expect(await give(cases[2])).toBe("slot-given");
    expect(await give(cases[2])).toBe("slot-same");
    expect(await heard("gp", "slot")).toEqual(["NAV-2612-03 · your slot, at about 10:20"]);
    expect(await scene.channel()).toMatch(/10:20 {2}NAV-2612-03 .*comes for this one/);
    await scene.press("chair", "agenda.order", { case: cases[2], to: "up", from: "2" });
    expect(await heard("gp", "slot")).toEqual(["NAV-2612-03 · your slot, at about 10:10"]);
    expect(await scene.submit("chair", "agenda.slot", { who: "gp", remove: "yes" }, { case: cases[2] })).toBe(
      "slot-taken-back",
    );
    expect(await heard("gp", "slot")).toEqual(["NAV-2612-03 · no slot any more"]);
    expect(await scene.channel()).not.toContain("comes for this one");
    expect(await scene.events("agenda-slot")).toBe(2);
  });

  test("only a chair gives one to somebody; a case holder can ask to be called for their own", async () => {
    expect(await scene.press("gp", "agenda.slot", { case: cases[1] })).toBe("chairs-only");
    expect(await scene.press("gp", "agenda.call-me", { case: cases[1] })).toBe("case-holder-only");
    expect(await scene.press("holder", "agenda.call-me", { case: cases[1] })).toBe("slot-given");
    expect(await heard("holder", "your slot")).toEqual(["NAV-2612-02 · your slot, at about 10:10"]);
  });

  test("a case that is deferred has none any more, and a meeting that moves takes it along", async () => {
    await give(cases[2]);
    const when = { date: "2026-12-17", time: "14:00" };
    await scene.submit("chair", "meetings.move", when);
    expect(await heard("gp", "your slot")).toEqual(["NAV-2612-03 · your slot, at about 14:20"]);
    await scene.world.press("chair", "cases.defer", { case: cases[2] });
    expect(await heard("gp", "NAV-2612-03")).toContain("NAV-2612-03 · no slot any more");
  });
});

describe("a slot of somebody who may not come any more", () => {
  test("is gone when the case leaves out their organisation meanwhile, and when they have left", async () => {
    await give(cases[2]);
    await give(cases[1], "partner");
    await scene.world.arrange(async (work) => {
      const about = await caseStore.get(work, cases[2]);
      if (about) await caseStore.save(work, { ...about, excluded: ["surgery"] }, work.now);
      const left = await members.get(work, "partner");
      if (left) await members.save(work, { ...left, status: "left" }, work.now);
    });
    const stateFor = async (caseId: string, member: string) => {
      const { id } = await scene.meeting();
      const at = `dm:${member}` as const;
      const reading = scene.world.roundtable.unit.reading();
      return wordsOf(
        (await slotSource(reading, { meeting: id, case: caseId }, { at, now: scene.world.now() })) as Card,
      );
    };
    expect(await stateFor(cases[2], "gp")).toContain("no slot any more");
    expect(await stateFor(cases[1], "partner")).toContain("no slot any more");
  });
});

describe("you're next", () => {
  test("is said once, when the case before has the floor; then that it is their case, then that it is over", async () => {
    await give(cases[1]);
    await begin();
    expect(await heard("gp", "you're next")).toEqual(["NAV-2612-02 · you're next"]);
    await scene.press("gp", "meetings.attend");
    expect(await heard("gp", "you're next")).toHaveLength(1);
    await scene.press("chair", "meetings.next", { seen: cases[0] });
    expect(await heard("gp", "NAV-2612-02 · it is your case now")).toHaveLength(1);
    await scene.press("chair", "meetings.next", { seen: cases[1] });
    expect(await heard("gp", "NAV-2612-02 · has been discussed")).not.toEqual([]);
  });

  test("is put right when the case before is reordered or parked, and said anew when it is next again", async () => {
    await give(cases[1]);
    await begin();
    await scene.press("chair", "agenda.order", { case: cases[2], to: "up", from: "2" });
    expect(await heard("gp", "NAV-2612-02 · a little later")).toHaveLength(1);
    expect(await heard("gp", "you're next")).toEqual([]);
    await scene.press("chair", "meetings.next", { seen: cases[0] });
    expect(await heard("gp", "NAV-2612-02 · you're next")).not.toEqual([]);
  });

  test("skipped to the end, it is called when its turn comes; as the first case it is called at the start", async () => {
    await give(cases[0]);
    await begin();
    expect(await heard("gp", "NAV-2612-01 · it is your case now")).toHaveLength(1);
    await scene.press("chair", "meetings.skip", { seen: cases[0] });
    expect(await heard("gp", "NAV-2612-01 · a little later, at about")).toHaveLength(1);
    await scene.press("chair", "meetings.next", { seen: cases[1] });
    expect(await heard("gp", "NAV-2612-01 · you're next")).not.toEqual([]);
    expect((await scene.meeting()).agenda.at(-1)).toMatchObject({ caseId: cases[0], slot: "gp" });
  });
});
