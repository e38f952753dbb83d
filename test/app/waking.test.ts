import { afterEach, describe, expect, test } from "@jest/globals";
import { messageTable, outboxTable } from "../../src/storage/schema/desk.js";
import { FORM } from "../cases/scenarios/scene.js";
import { openScene as openMeetings, SERIES } from "../meetings/scenarios/scene.js";
import { openScene, type Scene } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** Wednesday 2 December 2026, 19:30 in London: nobody who pressed nothing is written to before Thursday 08:00. */
const EVENING = "2026-12-02T19:30:00.000Z";
const MORNING = "2026-12-03T08:00:00.000Z";

let scene: Pick<Scene, "world" | "close">;
afterEach(() => scene?.close());

async function inTheEvening(): Promise<Scene> {
  const opened = await openScene(EVENING);
  scene = opened;
  return opened;
}

const heads = async (member: string, at: Pick<Scene, "world"> = scene) =>
  (await at.world.dms(member)).map((one) => wordsOf(one).split("\n")[0] ?? "");
const ask = (of: { id: string }, words: string, id?: string) =>
  scene.world.submit("garden", "cases.ask", { case: of.id }, { words }, id);
const rows = () => scene.world.roundtable.database.db.select().from(outboxTable);

describe("a press in the evening", () => {
  test("is answered at once, says from when others hear of it, and reaches them in the morning, in order", async () => {
    const { caseOnAgenda } = await inTheEvening();
    const [first, second] = [await caseOnAgenda(), await caseOnAgenda()];
    const said = await ask(second, "Is anybody visiting now?", "one");
    expect(wordsOf(said)).toContain("waits for them until Thu 3 Dec, 08:00");
    // The same press again gets the same answer.
    expect(wordsOf(await ask(second, "Is anybody visiting now?", "one"))).toBe(wordsOf(said));
    await ask(first, "What does a good day look like?");
    await ask(second, "Would mornings suit?");
    await scene.world.moveTo("2026-12-03T07:59:00.000Z");
    expect(await heads("holder")).toEqual([]);
    await scene.world.moveTo(MORNING);
    const asked = (await heads("holder")).map((line) => line.split(" ")[0]);
    expect(asked).toEqual([second.ref, first.ref, second.ref]);
  });

  test("changes what stands already at once, since that calls nobody", async () => {
    const { caseOnAgenda, offered } = await inTheEvening();
    const of = await caseOnAgenda();
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    await scene.world.arrange((work) =>
      work.show({
        tag: `case:${of.id}:holder`,
        at: "dm:holder",
        card: "cases.holder",
        args: { case: of.id },
      }),
    );
    await scene.world.settle();
    await scene.world.moveTo("2026-12-03T20:00:00.000Z");
    await scene.world.arrange((work) =>
      work.show({
        tag: `case:${of.id}:holder`,
        at: "dm:holder",
        card: "cases.holder",
        args: { case: of.id },
      }),
    );
    await scene.world.settle();
    const [shown] = (await scene.world.roundtable.database.db.select().from(messageTable)).filter(
      ({ tag }) => tag === `case:${of.id}:holder`,
    );
    expect(shown?.updatedAt).toBe("2026-12-03T20:00:00.000Z");
    await offered(of, "garden", "A plot");
  });
});

describe("a pause", () => {
  test("holds what others cause; ended early, it comes at the next waking moment", async () => {
    const { caseOnAgenda } = await inTheEvening();
    const of = await caseOnAgenda();
    await scene.world.moveTo("2026-12-03T10:00:00.000Z");
    await scene.world.submit("holder", "directory.pause", {}, { until: "2026-12-11" });
    await ask(of, "Is anybody visiting now?");
    await scene.world.moveTo("2026-12-04T15:00:00.000Z");
    expect(await heads("holder")).toEqual([]);
    await scene.world.submit("holder", "directory.pause", {}, { until: "" });
    await scene.world.moveTo("2026-12-04T15:01:00.000Z");
    expect((await heads("holder")).join()).toContain(of.ref);
  });

  test("made shorter, brings what waits on the first morning after its new end", async () => {
    const { caseOnAgenda } = await inTheEvening();
    const of = await caseOnAgenda();
    await scene.world.moveTo("2026-12-03T10:00:00.000Z");
    await scene.world.submit("holder", "directory.pause", {}, { until: "2026-12-18" });
    await ask(of, "Is anybody visiting now?");
    await scene.world.submit("holder", "directory.pause", {}, { until: "2026-12-04" });
    await scene.world.moveTo("2026-12-07T07:59:00.000Z");
    expect((await heads("holder")).join()).not.toContain(of.ref);
    await scene.world.moveTo("2026-12-07T08:00:00.000Z");
    expect((await heads("holder")).join()).toContain(of.ref);
  });

  test("that begins while a message waits holds that, too; answered meanwhile, it is dropped, with the reason", async () => {
    const { caseOnAgenda } = await inTheEvening();
    const [answered, open] = [await caseOnAgenda(), await caseOnAgenda()];
    await ask(answered, "Is anybody visiting now?");
    await ask(open, "Would mornings suit?");
    await scene.world.submit("holder", "directory.pause", {}, { until: "2026-12-04" });
    await scene.world.moveTo("2026-12-04T17:00:00.000Z");
    expect(await heads("holder")).toEqual([]);
    const [question] = (await rows()).filter(
      ({ card, args }) => card === "cases.question" && args.case === answered.id,
    );
    await scene.world.submit(
      "chair",
      "cases.answer",
      { question: question?.args.question ?? "" },
      { words: "Yes, twice." },
    );
    await scene.world.moveTo("2026-12-07T08:00:00.000Z");
    const got = (await heads("holder")).filter((line) => line.includes("question") || line.includes("asks"));
    expect(got.join()).toContain(open.ref);
    const dropped = (await rows()).filter(
      ({ status, card }) => status === "dropped" && card === "cases.question",
    );
    expect(dropped.map(({ reason }) => reason)).toEqual(["answered meanwhile"]);
  });
});

describe("a date", () => {
  test("moved at a weekend is told on Monday morning, to all and to the case holder", async () => {
    const meetings = await openMeetings();
    scene = meetings;
    await meetings.accepted();
    await meetings.world.moveTo("2026-12-05T11:00:00.000Z");
    await meetings.submit("chair", "meetings.move", { date: "2026-12-17", time: "14:00" });
    expect(await meetings.channel()).not.toContain("moved to");
    await meetings.world.moveTo("2026-12-07T07:59:00.000Z");
    expect(await meetings.channel()).not.toContain("moved to");
    await meetings.world.moveTo("2026-12-07T08:00:00.000Z");
    expect(await meetings.channel()).toContain("NAV-2612 · moved to Thu 17 December, 14:00");
    expect(await meetings.dms("holder")).toContain("moved to");
  });

  test("that moves is on every card of a case for it, also where the chair has still to decide", async () => {
    const meetings = await openMeetings();
    scene = meetings;
    await meetings.world.submit("holder", "cases.bring", { series: SERIES }, FORM);
    for (const member of ["chair", "holder"])
      expect(await meetings.dms(member)).toContain("Wed 16 Dec, 10:00");
    await meetings.submit("chair", "meetings.move", { date: "2026-12-17", time: "14:00" });
    for (const member of ["chair", "deputy", "holder"]) {
      expect(await meetings.dms(member)).toContain("Thu 17 Dec, 14:00");
      expect(await meetings.dms(member)).not.toContain("Meeting: Wed 16 Dec, 10:00");
    }
    // The chair's card of how the MDT is set up lists the dates too.
    expect(await meetings.dms("chair")).not.toContain("Meeting: Wed 16 December");
  });

  test("that is before the next waking moment is told at once", async () => {
    const meetings = await openMeetings();
    scene = meetings;
    await meetings.world.moveTo("2026-12-15T20:00:00.000Z");
    await meetings.submit("chair", "meetings.move", { date: "2026-12-16", time: "07:30" });
    expect(await meetings.channel()).toContain("NAV-2612 · moved to Wed 16 December, 07:30");
    await meetings.submit("chair", "meetings.cancel", { reason: "The hall is flooded." });
    expect(await meetings.channel()).toContain("The hall is flooded.");
  });
});

describe("the call for cases", () => {
  /** It opens on Wednesday 2 December at 09:00, and closes on the 9th. */
  test.each([
    ["2026-12-04", true],
    ["2026-12-11", false],
  ])("comes after a pause until %s while it is open, and is dropped else", async (until, comes) => {
    const meetings = await openMeetings();
    scene = meetings;
    await meetings.world.submit("partner", "directory.pause", {}, { until });
    await meetings.world.moveTo("2026-12-03T12:00:00.000Z");
    expect(await meetings.dms("gp")).toContain("call for cases");
    expect(await meetings.dms("partner")).not.toContain("call for cases");
    await meetings.world.moveTo("2026-12-14T10:00:00.000Z");
    expect((await meetings.dms("partner")).includes("call for cases")).toBe(comes);
    const [row] = (await rows()).filter(
      ({ card, surface }) => card === "meetings.call-dm" && surface === "dm:partner",
    );
    expect(row?.status).toBe(comes ? "sent" : "dropped");
    if (!comes) expect(row?.reason).toBe("the call is over by now");
  });
});

describe("a chair who is away", () => {
  test("is not asked what a deputy can do: the deputy is, and the chair again when they are back", async () => {
    const meetings = await openMeetings();
    scene = meetings;
    await meetings.world.submit("chair", "directory.pause", {}, { until: "2026-12-22" });
    await meetings.world.moveTo("2026-12-15T12:00:00.000Z");
    expect(await meetings.dms("chair")).not.toContain("tomorrow");
    expect(await meetings.dms("deputy")).toContain("NAV-2612");
    await meetings.world.moveTo("2026-12-16T10:00:00.000Z");
    await meetings.press("deputy", "meetings.start");
    expect(await meetings.dms("chair")).not.toContain("controls");
    await meetings.world.moveTo("2026-12-23T10:00:00.000Z");
    // What was of use on the day is not told a week later.
    const late = (await rows()).filter(
      ({ surface, status }) => surface === "dm:chair" && status === "dropped",
    );
    expect(late.map(({ card }) => card)).toEqual(
      expect.arrayContaining(["meetings.reminder-chair", "meetings.start"]),
    );
  });
});
