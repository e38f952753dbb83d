import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FORM } from "../../cases/scenarios/scene.js";
import { openScene, type Scene, SERIES } from "./scene.js";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const SATURDAY = "2026-12-05T11:00:00.000Z";
const MONDAY = "2026-12-07T08:00:00.000Z";
const move = (date: string, time: string, by = "chair") => scene.submit(by, "meetings.move", { date, time });
const noticesIn = async (text: Promise<string>) =>
  (await text).split("\n---\n").filter((one) => /· (moved to|cancelled)/.test(one));

describe("a meeting that moves again before anybody heard of the first move", () => {
  test("is told once, from the date that people know", async () => {
    await scene.accepted();
    await scene.world.moveTo(SATURDAY);
    await move("2026-12-17", "14:00");
    await move("2026-12-18", "11:00");
    await scene.world.moveTo(MONDAY);
    for (const told of [await noticesIn(scene.channel()), await noticesIn(scene.dms("holder"))]) {
      expect(told).toHaveLength(1);
      expect(told[0]).toContain("moved to Fri 18 December, 11:00");
      expect(told[0]).toContain("Wed 16 December, 10:00");
      expect(told[0]).not.toContain("Thu 17 December, 14:00");
    }
    // From now on people know that one.
    await move("2026-12-16", "10:00");
    const [, back] = await noticesIn(scene.channel());
    expect(back).toContain("Fri 18 December, 11:00");
  });

  test("and back is told to nobody", async () => {
    await scene.world.moveTo(SATURDAY);
    await move("2026-12-17", "14:00");
    await move("2026-12-16", "10:00");
    // The first is taken back at once: two workers could otherwise have both in hand, and one take the other for heard.
    const { rows } = await scene.world.roundtable.database.pool.query(
      "select status, reason from roundtable.outbox where tag like '%:moved:1' and surface like 'channel:%'",
    );
    expect(rows).toEqual([{ status: "dropped", reason: "it has moved again since" }]);
    await scene.world.moveTo(MONDAY);
    expect(await noticesIn(scene.channel())).toEqual([]);
  });

  test("but whoever moved it and holds a case heard at once, and hears that it is back; the channel hears nothing", async () => {
    await scene.world.submit("chair", "cases.bring", { series: SERIES }, FORM);
    const [own] = await scene.cases();
    await scene.world.press("deputy", "cases.accept", { case: own?.id ?? "" });
    await scene.world.moveTo(SATURDAY);
    await move("2026-12-17", "14:00");
    await move("2026-12-16", "10:00");
    const told = await noticesIn(scene.dms("chair"));
    expect(told).toHaveLength(2);
    expect(told[1]).toContain("moved to Wed 16 December, 10:00");
    expect(told[1]).toContain("Thu 17 December, 14:00");
    await scene.world.moveTo(MONDAY);
    expect(await noticesIn(scene.channel())).toEqual([]);
  });

  test("and is then cancelled names the date that people know", async () => {
    await scene.world.moveTo(SATURDAY);
    await move("2026-12-17", "14:00");
    await scene.submit("chair", "meetings.cancel", { reason: "The hall is flooded." });
    await scene.world.moveTo(MONDAY);
    const told = await noticesIn(scene.channel());
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Wed 16 December, 10:00");
    expect(told[0]).not.toContain("17 December");
  });
});

test("a meeting that is moved back after everybody heard is told again, from the date they heard of", async () => {
  await move("2026-12-17", "14:00");
  await scene.world.moveTo("2026-12-02T10:00:00.000Z");
  await move("2026-12-16", "10:00");
  const told = await noticesIn(scene.channel());
  expect(told).toHaveLength(2);
  expect(told[1]).toContain("moved to Wed 16 December, 10:00");
  expect(told[1]).toContain("Thu 17 December, 14:00");
});

test("cases of a month that a new rule leaves out stand on the agenda of the next that it has", async () => {
  const id = await scene.accepted();
  await scene.world.press("chair", "cases.defer", { case: id });
  const before = (await scene.cases())[0]?.meeting;
  expect(before).toBe((await scene.meeting("NAV-2701")).id);
  const values = {
    name: "Naverley",
    rule: "every 2 months on the 3rd Wednesday 10:00 for 60m",
    onHoliday: "ask",
    joinLink: "",
  };
  const { kind } = await scene.world.submit("chair", "series.edit", { series: SERIES }, values);
  expect(kind).toBe("whisper");
  expect((await scene.meeting("NAV-2701")).status).toBe("cancelled");
  const next = await scene.meeting("NAV-2702");
  expect((await scene.cases())[0]?.meeting).toBe(next.id);
  expect(next.agenda.map(({ caseId }) => caseId)).toEqual([id]);
});
