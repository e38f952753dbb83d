import { afterEach, expect, test } from "@jest/globals";
import { openScene, type Scene } from "./scene.js";

/** What asked chair and deputy for something that is done or out of date asks for it no more. */
let scene: Scene;
afterEach(() => scene?.close());

const LEADERS = ["chair", "deputy"];

async function asked(at: string): Promise<void> {
  scene = await openScene();
  await scene.accepted();
  await scene.world.moveTo(at);
}

async function seen(words: string): Promise<boolean[]> {
  const all: boolean[] = [];
  for (const leader of LEADERS) all.push((await scene.dms(leader)).includes(words));
  return all;
}

test("the card that says it is time to start says afterwards that it was started, to both, without a button", async () => {
  await asked("2026-12-16T10:00:00.000Z");
  expect(await seen("time to start")).toEqual([true, true]);
  const before = (await scene.world.dms("deputy")).length;
  expect(await scene.press("chair", "meetings.start")).toBe("meeting-started");
  expect(await seen("time to start")).toEqual([false, false]);
  expect(await seen("NAV-2612 · has been started\nNothing to do here any more")).toEqual([true, true]);
  // The controls are new; nothing else is.
  expect((await scene.world.dms("deputy")).length).toBe(before + 1);
});

test("started before it asks, nobody is asked, nor told that they need not", async () => {
  await asked("2026-12-16T09:50:00.000Z");
  expect(await scene.press("chair", "meetings.start")).toBe("meeting-started");
  await scene.world.moveTo("2026-12-16T10:05:00.000Z");
  expect(await seen("time to start")).toEqual([false, false]);
  expect(await seen("has been started")).toEqual([false, false]);
});

test("not started and moved: both cards say where it is now, and it is asked about anew on that day", async () => {
  await asked("2026-12-16T11:30:00.000Z");
  expect(await seen("was not started")).toEqual([true, true]);
  await scene.submit("deputy", "meetings.move", { date: "2026-12-17", time: "14:00" });
  expect(await seen("was not started")).toEqual([false, false]);
  expect(await seen("NAV-2612 · now on Thu 17 December, 14:00")).toEqual([true, true]);
  await scene.world.moveTo("2026-12-17T14:00:00.000Z");
  expect(await seen("time to start")).toEqual([true, true]);
  await scene.submit("chair", "meetings.cancel", { reason: "The hall is flooded." });
  expect(await seen("time to start")).toEqual([false, false]);
  expect(await seen("now on Thu 17 December")).toEqual([false, false]);
});

test("never started, the card says in the end that it did not take place", async () => {
  await asked("2026-12-16T11:30:00.000Z");
  await scene.world.moveTo("2026-12-18T09:00:00.000Z");
  expect(await seen("was not started")).toEqual([false, false]);
  expect(await seen("NAV-2612 · did not take place")).toEqual([true, true]);
});

test("still open after its end, and closed: it has taken place", async () => {
  await asked("2026-12-16T10:00:00.000Z");
  await scene.press("chair", "meetings.start");
  await scene.world.moveTo("2026-12-16T11:30:00.000Z");
  expect(await seen("still open, please close")).toEqual([true, true]);
  const { agenda } = await scene.meeting();
  const outcomes = Object.fromEntries(agenda.map(({ caseId }) => [`outcome-${caseId}`, "discussed"]));
  expect(await scene.submit("deputy", "meetings.close", outcomes)).toBe("meeting-closed");
  expect(await seen("still open, please close")).toEqual([false, false]);
  expect(await seen("NAV-2612 · has taken place")).toEqual([true, true]);
});
