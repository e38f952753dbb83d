import { afterEach, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../support/world.js";
import { openScene, type Scene, SERIES } from "./scene.js";

let scene: Scene;
afterEach(() => scene.close());

const titles = async (member: string) =>
  (await scene.world.dms(member)).map((message) => wordsOf(message).split("\n")[0] ?? "");

describe("the month before a meeting", () => {
  test("runs by the clock: call, cut-off, agenda, reminder, time to start", async () => {
    scene = await openScene();
    await scene.world.moveTo("2026-12-02T09:00:00.000Z");
    expect((await scene.meeting()).status).toBe("call-open");
    expect(await scene.channel()).toContain("NAV-2612 · call for cases");
    for (const member of ["chair", "deputy", "holder", "gp"]) {
      expect((await titles(member)).join()).toContain("NAV-2612 · call for cases");
    }
    // Neither sees case text, so neither is asked for a case
    expect((await titles("observer")).join()).not.toContain("call for cases");
    expect((await titles("coordinator")).join()).not.toContain("call for cases");

    const first = await scene.accepted("Isolated since the spring and behind with the rent.");
    const second = await scene.accepted("Caring for a frail mother and worn out.");
    await scene.world.submit("holder", "cases.bring", { series: SERIES }, waiting);

    await scene.world.moveTo("2026-12-09T17:00:00.000Z");
    expect(await scene.meeting()).toMatchObject({
      status: "locked",
      agenda: [{ caseId: first }, { caseId: second }],
    });
    expect(await scene.channel()).toContain("NAV-2612 · call for cases is closed");
    const check = await scene.dms("chair");
    expect(check).toContain("NAV-2612 · agenda set, please check");
    expect(check).toContain("The cases need 20 of 60 minutes: it fits, with 40 to spare.");
    expect(check).toContain("Waiting for your decision:");
    expect(check).toContain("NAV-2612-03");

    await scene.world.moveTo("2026-12-11T09:00:00.000Z");
    const channel = await scene.channel();
    expect(channel).toContain("10:00  NAV-2612-01  (10 minutes)");
    expect(channel).toContain("10:10  NAV-2612-02  (10 minutes)");
    expect((await scene.cases()).filter(({ status }) => status === "on-agenda")).toHaveLength(2);

    await scene.world.moveTo("2026-12-15T09:00:00.000Z");
    expect(await scene.channel()).toContain("NAV-2612 · reminder: Wed 16 December, 10:00");
    const reminder = await scene.dms("chair");
    expect(reminder).toContain(
      "Nobody says that they come from: housing, nursing, primary care and voluntary sector.",
    );
    expect(reminder).toContain("Of these, answered a case in writing: nursing.");

    await scene.world.moveTo("2026-12-16T10:00:00.000Z");
    expect((await titles("deputy")).join()).toContain("NAV-2612 · time to start");
    expect(await scene.events("call-opened")).toBe(1);
  });

  test("only people with an unfinished draft are nudged, once", async () => {
    scene = await openScene();
    await scene.world.submit("holder", "cases.bring", { series: SERIES }, { ...waiting, send: "draft" });
    await scene.world.moveTo("2026-12-08T09:00:00.000Z");
    expect((await titles("holder")).filter((title) => title.includes("your draft is waiting"))).toHaveLength(
      1,
    );
    expect((await titles("partner")).join()).not.toContain("your draft is waiting");
  });

  test("the chair opens the call early; everybody else hears when it opens, and nobody is called twice", async () => {
    scene = await openScene();
    expect(await scene.press("partner", "meetings.call")).toBe("call-opens");
    expect(await scene.press("chair", "meetings.call")).toBe("call-opened");
    expect(await scene.press("deputy", "meetings.call")).toBe("call-is-open");
    await scene.world.moveTo("2026-12-03T09:00:00.000Z");
    expect((await titles("gp")).filter((title) => title.includes("call for cases"))).toHaveLength(1);
    await scene.world.moveTo("2026-12-10T09:00:00.000Z");
    expect(await scene.press("partner", "meetings.call")).toBe("call-is-closed");
  });
});

describe("the agenda", () => {
  test("can be put in order and given more time; a press on what has moved since changes nothing", async () => {
    scene = await openScene();
    const [first, second] = [
      await scene.accepted(),
      await scene.accepted("Caring for a frail mother and worn out."),
    ];
    const up = { case: second, to: "up", from: "1" };
    expect(await scene.press("chair", "agenda.order", up)).toBe("agenda-reordered");
    expect(await scene.press("deputy", "agenda.order", up)).toBe("agenda-reordered");
    expect((await scene.meeting()).agenda.map(({ caseId }) => caseId)).toEqual([second, first]);
    expect(await scene.press("chair", "agenda.minutes", { case: second })).toBe("form:agenda.minutes");
    expect(await scene.submit("chair", "agenda.minutes", { minutes: "55" }, { case: second })).toBe(
      "agenda-minutes-set",
    );
    expect(await scene.submit("chair", "agenda.minutes", { minutes: "0" }, { case: second })).toBe(
      "form-problems",
    );
    const shown = wordsOf(await scene.world.command("chair", "agenda"));
    expect(shown).toContain("The cases need 65 of 60 minutes, which is 5 too many.");
    expect(shown).toContain("NAV-2612-01 up");
    expect(wordsOf(await scene.world.command("partner", "agenda"))).not.toContain("NAV-2612-01 up");
  });

  test("a late case that the chair takes goes to its end, and its card out at once", async () => {
    scene = await openScene();
    const early = await scene.accepted();
    await scene.world.moveTo("2026-12-14T10:00:00.000Z");
    await scene.world.submit("holder", "cases.bring", { series: SERIES }, waiting);
    const late = (await scene.cases()).find(({ id }) => id !== early);
    await scene.world.submit(
      "chair",
      "cases.accept-late",
      { case: late?.id ?? "" },
      { reason: "Eviction is near." },
    );
    expect((await scene.meeting()).agenda.map(({ caseId }) => caseId)).toEqual([early, late?.id]);
    expect(await scene.channel()).toContain("10:10  NAV-2612-02  (10 minutes) late");
  });

  test("status says where the month stands and who owns the next step", async () => {
    scene = await openScene();
    await scene.accepted();
    const words = wordsOf(await scene.world.command("observer", "status"));
    expect(words).toContain("NAV-2612 · planned");
    expect(words).toContain(
      "Next: Roundtable, asks partners how much room they have, Wed 25 November, 09:00",
    );
    expect(words).toContain("1 on the agenda, 0 waiting for the chair, 0 in draft");
  });
});

describe("after an outage", () => {
  test("steps of no more use are dropped with their reason, and the agenda still goes out", async () => {
    scene = await openScene();
    await scene.accepted();
    await scene.wakeAt("2026-12-14T12:00:00.000Z");
    expect((await scene.meeting()).status).toBe("agenda-out");
    // The question about capacity, the call, and the nudge.
    expect(await scene.events("step-dropped")).toBe(3);
    expect(await scene.channel()).not.toContain("Is there somebody whose situation");
    expect(await scene.events("agenda-out")).toBe(1);
  });

  test("a meeting nobody started is asked about, then counts as not held, and its cases go on", async () => {
    scene = await openScene();
    const id = await scene.accepted();
    await scene.world.moveTo("2026-12-16T11:30:00.000Z");
    expect(await scene.dms("chair")).toContain("NAV-2612 · was not started");
    await scene.world.moveTo("2026-12-18T09:00:00.000Z");
    expect(await scene.meeting()).toMatchObject({ status: "cancelled", cancelled: { because: "not-held" } });
    expect((await scene.cases())[0]).toMatchObject({ id, status: "deferred", ref: "NAV-2612-01" });
    expect((await scene.meeting("NAV-2701")).agenda).toMatchObject([{ caseId: id, carriedOver: true }]);
  });
});

const waiting = {
  risk: "no",
  ageBand: "18-25",
  needs: ["groups-peers"],
  complexity: "less-complex",
  situation: "Far from family and low since the autumn.",
  question: "Who runs an evening group?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};
