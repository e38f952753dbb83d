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
  expect(await scene.press("chair", "meetings.next")).toBe("board-last");
  expect(await seen("NAV-2612-01 · read back and confirm")).toEqual([true, true]);
  const [item] = (await scene.meeting()).agenda;
  const outcome = { [`outcome-${item?.caseId}`]: "discussed" };
  expect(await scene.submit("chair", "meetings.close", outcome)).toBe("meeting-closed");
  expect(await seen("NAV-2612-01 · discussed\nNothing to do: the meeting was closed before")).toEqual([
    true,
    true,
  ]);
  // That stays true.
  expect(await seen("NAV-2612 · has been started")).toEqual([true, true]);
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

test("whoever leads the MDT no more has their card settled, too, and whoever leads it since gets none", async () => {
  await asked("2026-12-16T10:00:00.000Z");
  const roles = { chair: "partner", deputy: "deputy", coordinator: "nobody" };
  const { series } = await scene.meeting();
  await scene.world.submit("deputy", "series.roles", { series }, roles);
  expect(await scene.dms("chair")).toContain("time to start");
  expect(await scene.press("deputy", "meetings.start")).toBe("meeting-started");
  expect(await scene.dms("chair")).not.toContain("time to start");
  expect(await scene.dms("chair")).toContain("NAV-2612 · has been started");
  expect(await scene.dms("partner")).not.toContain("NAV-2612 · has been started");
});

test("on pause, a chair hears nothing afterwards of a start that was asked for while the meeting has moved", async () => {
  scene = await openScene();
  await scene.accepted();
  await scene.world.submit("chair", "directory.pause", {}, { until: "2026-12-17" });
  await scene.world.moveTo("2026-12-16T11:40:00.000Z");
  expect(await seen("was not started")).toEqual([false, true]);
  await scene.submit("deputy", "meetings.move", { date: "2026-12-22", time: "10:00" });
  await scene.world.moveTo("2026-12-18T09:30:00.000Z");
  expect(await seen("now on Tue 22 December, 10:00")).toEqual([false, true]);
  for (const gone of ["time to start", "was not started"]) expect(await seen(gone)).toEqual([false, false]);
  await scene.world.moveTo("2026-12-22T10:00:00.000Z");
  expect(await seen("time to start")).toEqual([true, true]);
});

test("whom the platform made wait is not told that they need not do what they were never asked", async () => {
  await asked("2026-12-16T09:59:00.000Z");
  const { pool } = scene.world.roundtable.database;
  const { id } = await scene.meeting();
  const tag = `meeting:${id}:start:0`;
  // As after a 429: put down, tried once, seen by nobody.
  await scene.world.arrange((work) =>
    work.show({
      tag,
      at: "dm:deputy",
      card: "meetings.start",
      args: { meeting: id },
      notBefore: "2026-12-16T10:30:00.000Z",
    }),
  );
  await pool.query("update roundtable.outbox set attempts = 1, reason = 'rate-limited' where tag = $1", [
    tag,
  ]);
  expect(await scene.press("chair", "meetings.start")).toBe("meeting-started");
  await scene.world.moveTo("2026-12-16T10:45:00.000Z");
  expect(await seen("has been started")).toEqual([false, false]);
  const { rows } = await pool.query("select status from roundtable.outbox where tag = $1", [tag]);
  expect(rows.at(-1).status).toBe("dropped");
});

test("moved within its day and started: the older card says where it went, the newer that it was started", async () => {
  await asked("2026-12-16T10:05:00.000Z");
  await scene.submit("chair", "meetings.move", { date: "2026-12-16", time: "14:00" });
  await scene.world.moveTo("2026-12-16T14:00:00.000Z");
  await scene.press("chair", "meetings.start");
  const words = await scene.dms("deputy");
  expect(words.split("NAV-2612 · has been started").length).toBe(2);
  expect(words).toContain("NAV-2612 · now on Wed 16 December, 14:00");
});

test("closed, the controls of both offer to sign off at once, until one of them has", async () => {
  await asked("2026-12-16T10:00:00.000Z");
  await scene.press("chair", "meetings.start");
  expect(await seen("[Look and sign off]")).toEqual([false, false]);
  const { agenda } = await scene.meeting();
  const outcomes = Object.fromEntries(agenda.map(({ caseId }) => [`outcome-${caseId}`, "discussed"]));
  await scene.submit("chair", "meetings.close", outcomes);
  expect(await seen("Your turn: look at the summary and sign it off, by Fri 18 December, 09:00")).toEqual([
    true,
    true,
  ]);
  expect(await seen("[Look and sign off]")).toEqual([true, true]);
  expect(await scene.press("deputy", "meetings.sign-off")).toBe("form:meetings.sign-off");
  const before = (await scene.world.dms("chair")).length;
  expect(await scene.submit("deputy", "meetings.sign-off", {})).toBe("meeting-signed-off");
  expect(await seen("[Look and sign off]")).toEqual([false, false]);
  expect(await seen("NAV-2612 · meeting closed\nNothing to do: the summary is signed off")).toEqual([
    true,
    true,
  ]);
  expect((await scene.world.dms("chair")).length).toBe(before);
  // Nobody is asked any more when the two days are over.
  await scene.world.moveTo("2026-12-18T09:30:00.000Z");
  expect(await seen("please sign the summary off")).toEqual([false, false]);
});
