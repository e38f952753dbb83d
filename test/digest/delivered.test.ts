import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cases } from "../../src/cases/store.js";
import { type World as County, joinNav, seedWorld } from "../../src/demo/world.js";
import { allSeries } from "../../src/meetings/store.js";
import { actions } from "../../src/plan/store.js";
import { seriesOf } from "../directory/scene.js";
import { openWorld, type World, wordsOf } from "../support/world.js";
import { actionOf, caseOf } from "./scene.js";

/** The whole path: command to private card, press to state, Monday's clock to a direct message. */
let world: World;
let county: County;
beforeAll(async () => {
  world = await openWorld("2026-12-01T10:00:00.000Z");
  county = await world.arrange(async (work) => {
    const seeded = await seedWorld(work);
    const { chair, police } = seeded.cast;
    await allSeries.insert(work, seriesOf("NAV", "Naverley", chair.id), work.now);
    await joinNav(work, "series-NAV");
    const about = caseOf("NAV-2611-01", chair.id, { status: "in-progress", meeting: undefined });
    await cases.insert(work, about, work.now);
    await actions.insert(work, actionOf(about, 1, police.id, "2026-12-04"), work.now);
    return seeded;
  });
}, 60_000);
afterAll(() => world.stop());

test("commands of digest and directory are answered privately, each with its buttons", async () => {
  const { police, gp } = county.cast;
  const say = async (text: string) => wordsOf(await world.command(police.id, text));
  expect(await say("")).toContain("NAV-2611-01-A1 · your action");
  expect(await say("mine")).toContain("Mine · 1 thing needs you");
  expect(await say("HELP")).toContain("/mdt find:");
  expect(await say("find money")).toContain("Debt and benefits advice");
  expect(await say("capacity")).toContain("Mental health liaison");
  expect(await say("digest")).toContain("Your week · 1 thing needs you");
  expect(await say("report nav")).toContain("NAV · totals");
  expect(wordsOf(await world.command(gp.id, "report bre"))).not.toContain("totals");
});

test("nobody sets the capacity of somebody else's service", async () => {
  const { police, gp } = county.cast;
  const data = { service: "mid-fenshire-police-mental-health-liaison", kind: "closed" };
  const own = await world.press(police.id, "directory.set-capacity", data);
  const other = await world.press(gp.id, "directory.set-capacity", data);
  expect([own, other].map((reply) => reply.kind === "whisper" && reply.about.code)).toEqual([
    "capacity-closed",
    "owner-only",
  ]);
});

test("a pause by form: a malformed date comes back as it was, a good one is kept", async () => {
  const { gp } = county.cast;
  const again = await world.submit(gp.id, "directory.pause", {}, { until: "soon" });
  expect(again.kind).toBe("form-again");
  expect(wordsOf(await world.submit(gp.id, "directory.pause", {}, { until: "2026-11-01" }))).toContain(
    "Sunday 1 November 2026 has gone by",
  );
  expect(wordsOf(await world.submit(gp.id, "directory.pause", {}, { until: "2026-12-20" }))).toContain(
    "Paused:",
  );
});

test("what is shared from a search stands in the channel, without the words of the search", async () => {
  const { gp } = county.cast;
  const services = "washway-drug-and-alcohol-service-dry-evenings";
  await world.press(gp.id, "directory.find-share", { series: "series-NAV", services });
  const [message] = await world.channel("series-NAV");
  expect(wordsOf(message)).toContain("Dry evenings · Washway Drug and Alcohol Service · Local");
  expect(wordsOf(message)).toContain("Shared by Farah Qadeer");
});

test("on Monday each gets one message at most, and its button works in place", async () => {
  await world.moveTo("2026-12-07T12:00:00.000Z");
  const { police, gp, mensGroup } = county.cast;
  const mine = await world.dms(police.id);
  expect(mine.filter((message) => wordsOf(message).startsWith("Your week"))).toHaveLength(1);
  expect(wordsOf(mine.at(-1))).toContain(
    "NAV-2611-01-A1: your action (Ring the pharmacy about the repeat), overdue since Fri 4 Dec",
  );
  expect(await world.dms(gp.id)).toEqual([]);
  expect(await world.dms(mensGroup.id)).toEqual([]);
  const form = await world.press(police.id, "plan.done", { task: "action-NAV-2611-01-1" });
  expect(form.kind).toBe("form");
});
