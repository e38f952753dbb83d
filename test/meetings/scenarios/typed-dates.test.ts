import { afterEach, describe, expect, test } from "@jest/globals";
import { seenIn } from "../../support/seen-in.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/** S3: a date is typed as people in Britain write it; the answer says it back in full. NAV-2612 is on the 16th, 10:00. */
let scene: Scene;
afterEach(() => scene?.close());

const command = (text: string) => scene.world.command("chair", text);

describe("/mdt move", () => {
  test.each([
    ["17/12/2026 11:00", "Thursday 17 December 2026, 11:00"],
    ["17.12.26 2.30pm", "Thursday 17 December 2026, 14:30"],
    ["17 Dec 10am", "Thursday 17 December 2026, 10:00"],
    ["to Thursday 17th of December at 2.30 pm", "Thursday 17 December 2026, 14:30"],
    ["14.30 17 December", "Thursday 17 December 2026, 14:30"],
    ["17 December 1400", "Thursday 17 December 2026, 14:00"],
    ["Thursday, 17 December 2026 at noon", "Thursday 17 December 2026, 12:00"],
    ["10.30 17.12", "Thursday 17 December 2026, 10:30"],
    ["17.12 10.30", "Thursday 17 December 2026, 10:30"],
  ])("%s moves it, and the answer says the date in full", async (typed, when) => {
    scene = await openScene();
    const reply = await command(`move NAV-2612 ${typed}`);
    expect(codeOf(reply)).toBe("meeting-moved");
    expect(wordsOf(reply)).toContain(`NAV-2612 is now on ${when}.`);
    expect((await scene.meeting()).start).toMatch(/^2026-12-17T/);
    expect(await scene.channel()).toContain("17 December");
  });

  test.each([
    ["12/17/2026 10:00", "There is no day “12/17/2026”."],
    ["31 June 10am", "There is no day “31 June”."],
    ["Friday 17 December 10am", "that day is Thursday 17 December 2026"],
    ["28 November 10am", "“28 November” has gone by this year. Please write the year too"],
    ["17 December 2.30", "Please write 14:30, or 02:30 if you mean the morning."],
    ["17 December 10", '"New time" is not a time we can read. Please write it like 9.30am or 14:30.'],
    ["17 December 2026", 'Please fill in "New time".'],
    ["10am", 'Please fill in "New date".'],
    ["10.30", 'Please fill in "New date".'],
    // The 10th of December, or twelve past ten: nothing is guessed.
    ["10.12", 'Please fill in "New time".'],
    ["10.12 11.12", 'Please fill in "New time".'],
    ["Monday 10am", "Please write it like 28 December 2026 or 28/12/2026, the day first."],
  ])("%s moves nothing: a sentence says what to write", async (typed, sentence) => {
    scene = await openScene();
    const before = await scene.meeting();
    const reply = await command(`move NAV-2612 ${typed}`);
    expect(reply).toMatchObject({ kind: "form-again", about: { code: "form-problems" } });
    expect(wordsOf(reply)).toContain(sentence);
    expect(wordsOf(reply)).toContain("Nothing you wrote is lost.");
    expect(await scene.meeting()).toEqual(before);
  });

  test("keeps the day that it could read in the form that asks for the time", async () => {
    scene = await openScene();
    const reply = await command("move NAV-2612 17 Dec");
    expect(JSON.stringify(reply)).toContain('"value":"2026-12-17"');
  });

  test("says a day that has gone by in words, not in figures", async () => {
    scene = await openScene();
    const reply = await command("move NAV-2612 30 November 2026 10am");
    expect(codeOf(reply)).toBe("meeting-date-past");
    expect(wordsOf(reply)).toContain("Monday 30 November 2026, 10:00 has gone by.");
    expect(wordsOf(reply)).not.toContain("2026-11-30 ");
  });

  test("of an odd day, typed in words, is shown first and done when sent once more", async () => {
    scene = await openScene();
    const looked = await command("move NAV-2612 Monday 28 December 10am");
    expect(codeOf(looked)).toBe("look-at-holiday");
    expect(wordsOf(looked)).toContain("Monday 28 December 2026, 10:00 is a bank holiday");
    const again = await scene.world.submit("chair", "meetings.move", seenIn(looked), {
      date: "28.12.2026",
      time: "10am",
    });
    expect(codeOf(again)).toBe("meeting-moved-on-holiday");
    expect(wordsOf(again)).toContain("Monday 28 December 2026, 10:00, a bank holiday");
  });
});

describe("/mdt move without a reference", () => {
  test.each([
    "Mon 14 Dec 10am",
    "Dec 14 10am",
    "to 14 Dec 10am",
    "noon 14 Dec",
    "NAV Monday 14 December 10am",
  ])("move %s is about the next MDT", async (typed) => {
    scene = await openScene();
    const reply = await scene.world.command("chair", `move ${typed}`);
    expect(codeOf(reply)).toBe("meeting-moved");
    expect((await scene.meeting()).start).toMatch(/^2026-12-14T/);
  });

  test("a code that no PCN has is said to be none", async () => {
    scene = await openScene();
    expect(codeOf(await command("move XYZ 14 Dec 10am"))).toBe("no-such-series");
  });
});

describe("forms in which dates are typed", () => {
  test("a task's date", async () => {
    scene = await openScene();
    const id = await scene.accepted();
    await scene.world.moveTo("2026-12-11T09:30:00.000Z");
    const add = (date: string) =>
      scene.world.submit(
        "chair",
        "plan.add",
        { case: id },
        { what: "Ask the council", owner: "holder", date },
      );
    const past = await add("3/12/2026");
    expect(codeOf(past)).toBe("action-date-past");
    expect(wordsOf(past)).toContain("Thursday 3 December 2026 has gone by");
    const done = await add("Friday 18th December");
    expect(codeOf(done)).toBe("action-added-now");
    expect(wordsOf(done)).toContain("to be done by Friday 18 December 2026");
  });

  test("the last day of a pause", async () => {
    scene = await openScene();
    const pause = (until: string) => scene.world.submit("holder", "directory.pause", {}, { until });
    expect(wordsOf(await pause("30.11.2026"))).toContain("Monday 30 November 2026 has gone by");
    expect(wordsOf(await pause("Fri 11 Dec"))).toContain("up to and including Friday 11 December 2026");
  });
});
