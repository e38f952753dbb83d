import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { homeSource } from "../../src/digest/views/home.js";
import { memberById } from "../../src/directory/queries.js";
import { closeScenes, openScene, type Scene } from "../directory/scene.js";
import { actionOf, caseOf, lay, meetingOf } from "./scene.js";

/** Tuesday 1 December 2026; Naverley's MDT is on Wednesday the 16th, Brenleigh's on the 17th. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await lay(scene, {
    meetings: [meetingOf("NAV", "2026-12-16T10:00:00.000Z"), meetingOf("BRE", "2026-12-17T10:00:00.000Z")],
  });
}, 60_000);
afterEach(() => scene.close());
afterAll(closeScenes);

const cast = () => scene.world.cast;

describe("Home, help and the next step", () => {
  test("the next step is the most urgent thing with its button, else the next MDT", async () => {
    const { police, chair, gp } = cast();
    const about = caseOf("NAV-2611-01", chair.id, { status: "in-progress" });
    await lay(scene, {
      cases: [about],
      actions: [actionOf(about, 1, police.id, "2026-12-09"), actionOf(about, 2, police.id, "2026-11-20")],
    });
    const mine = await scene.view(police, "digest.next");
    expect(mine).toContain("NAV-2611-01-A2 · your action");
    expect(mine).toContain("Your turn: overdue since Fri 20 Nov");
    expect(mine).toContain("(Ring the pharmacy about the repeat)");
    expect(mine).toContain("1 more thing needs you.");
    const none = await scene.view(gp, "digest.next");
    expect(none).toContain("Your next step · none today");
    expect(none).toContain("The next MDT is NAV-2612 on Wed 16 Dec, 10:00.");
    expect(none).toContain("[Bring a case]");
    expect(await scene.view(cast().observer, "digest.next")).not.toContain("[Bring a case]");
  });

  test("somebody on no list is told how to get on one", async () => {
    const outsider = scene.world.members.find(({ id }) => id === "karen-beltoft");
    if (!outsider) throw new Error("the county has her");
    expect(await scene.view(outsider, "digest.next")).toContain("You are on no MDT's list yet.");
    expect(await scene.view(outsider, "digest.home")).toContain("Nothing needs you.");
    expect(await scene.view(outsider, "digest.help")).toContain("/mdt find");
    expect(await scene.view(outsider, "digest.now")).toContain("No digest this week");
  });

  test("Home shows all of it in pages, and to a chair what the clock does next", async () => {
    const { chair, police } = cast();
    const about = caseOf("NAV-2611-01", chair.id, { status: "in-progress" });
    await lay(scene, {
      cases: [about],
      actions: Array.from({ length: 9 }, (_, n) => actionOf(about, n + 1, police.id, `2027-01-1${n}`)),
    });
    expect(await scene.view(police, "digest.home")).toContain("Showing 1 to 6 of 9.");
    expect(await scene.view(police, "digest.home", { page: "1" })).toContain("NAV-2611-01-A9");
    expect(await scene.view(chair, "digest.home")).toContain("NAV-2612: call for cases, Wed 2 Dec, 09:00");
    expect(await scene.view(police, "digest.home")).not.toContain("call for cases");
    const card = await homeSource(
      scene.unit.reading(),
      { member: police.id },
      { at: "dm:x", now: scene.unit.now() },
    );
    expect("drop" in card ? card.drop : toText(card)).toContain("Mine · 9 things need you");
  });

  test("a pause shows on Home with the button that ends it", async () => {
    const { police } = cast();
    await scene.run(police, "directory.pause", {}, { until: "2026-12-11" });
    const paused = (await memberById(scene.unit.reading(), police.id)) ?? police;
    expect(await scene.view(paused, "digest.home")).toContain("You are paused until Fri 11 Dec.");
    expect(await scene.view(paused, "digest.home")).toContain("[End the pause]");
  });

  test("help shows each role its own commands, and a live meeting's only while it is live", async () => {
    const { chair, observer, commissioner, gp } = cast();
    const chairs = await scene.view(chair, "digest.help");
    expect(chairs).toContain("/mdt start:");
    expect(chairs).toContain("/mdt settings:");
    expect(chairs).not.toContain("/mdt park:");
    expect(await scene.view(gp, "digest.help")).toContain("/mdt case:");
    expect(await scene.view(gp, "digest.help")).not.toContain("/mdt start:");
    expect(await scene.view(observer, "digest.help")).not.toContain("/mdt case:");
    expect(await scene.view(commissioner, "digest.help")).not.toContain("/mdt agenda:");
    expect(await scene.view(commissioner, "digest.help")).toContain("/mdt report:");
  });
});
