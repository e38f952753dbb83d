import { afterEach, expect, test } from "@jest/globals";
import { chase } from "../../src/chasing/use-cases/chase.js";
import { actionsOfCase } from "../../src/plan/queries.js";
import { openScene, type Scene, SERIES } from "../meetings/scenarios/scene.js";
import { wordsOf } from "../support/world.js";

/** W6: the one message of a day in which a chair is asked to sign off, too. */
let scene: Scene;
afterEach(() => scene?.close());

/** NAV-2612 is closed; on Friday 18 December, 09:00, the chair is asked for a task and to sign off. */
async function askedForBoth(): Promise<void> {
  scene = await openScene();
  const { world } = scene;
  const id = await scene.accepted();
  await world.moveTo("2026-12-16T10:00:00.000Z");
  await scene.press("chair", "meetings.start");
  await world.submit(
    "chair",
    "plan.add",
    { case: id },
    { what: "Ask the council", owner: "chair", date: "2026-12-31" },
  );
  await scene.submit("chair", "meetings.close", { [`outcome-${id}`]: "discussed" });
  const [task] = await actionsOfCase(world.roundtable.unit.reading(), id);
  await world.moveTo("2026-12-17T19:00:00.000Z");
  await world.arrange((work) =>
    chase(work, "chair", {
      about: "a task",
      tag: "a task",
      card: "plan.nudge",
      args: { task: task?.id ?? "" },
    }),
  );
  await world.moveTo("2026-12-18T09:05:00.000Z");
}

async function together(member = "chair"): Promise<string[]> {
  const all = (await scene.world.dms(member)).map(wordsOf);
  return all.filter((text) => text.includes("wait for you") || text.includes("waits for you"));
}

test("signed off, it keeps the other thing and loses that button; nobody gets a new message, and again changes nothing", async () => {
  await askedForBoth();
  const [asked = ""] = await together();
  expect(asked).toMatch(/^2 things wait for you/);
  expect(asked).toContain("[Look and sign off]");
  const before = (await scene.world.dms("chair")).length;
  expect(await scene.submit("deputy", "meetings.sign-off", {})).toBe("meeting-signed-off");
  const [after = "", ...more] = await together();
  expect(more).toEqual([]);
  expect(after).toMatch(/^One thing waits for you: NAV-2612-01/);
  expect(after).toContain("NAV-2612 · the summary is signed off");
  expect(after).not.toContain("[Look and sign off]");
  expect(after).toContain("Ask the council");
  expect((await scene.world.dms("chair")).length).toBe(before);
  // The deputy was asked by its own card alone, which is settled as before.
  expect(await scene.dms("deputy")).toContain("NAV-2612 · the summary is signed off");
  expect(await scene.submit("chair", "meetings.sign-off", {})).toBe("sign-off-already");
  expect(await together()).toEqual([after]);
}, 90_000);

test("whoever has handed over meanwhile loses the button, too", async () => {
  await askedForBoth();
  const roles = { chair: "partner", deputy: "deputy", coordinator: "nobody" };
  await scene.world.submit("deputy", "series.roles", { series: SERIES }, roles);
  expect((await together()).join()).toContain("[Look and sign off]");
  expect(await scene.submit("partner", "meetings.sign-off", {})).toBe("meeting-signed-off");
  const left = (await scene.dms("chair"))
    .split("\n---\n")
    .filter((text) => text.includes("[Look and sign off]"));
  expect(left).toEqual([]);
}, 90_000);
