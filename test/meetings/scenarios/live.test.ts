import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../support/world.js";
import { openScene, type Scene } from "./scene.js";

let scene: Scene;
let cases: [string, string, string];
beforeEach(async () => {
  scene = await openScene();
  cases = [
    await scene.accepted("Isolated since the spring and behind with the rent."),
    await scene.accepted("Caring for a frail mother and worn out."),
    await scene.accepted("Far from family and low since the autumn."),
  ];
  await scene.world.moveTo("2026-12-16T10:00:00.000Z");
});
afterEach(() => scene.close());

const start = () => scene.press("chair", "meetings.start");
const last = async (member: string, title: string) =>
  (await scene.world.dms(member)).map(wordsOf).findLast((words) => words.startsWith(title)) ?? "";
const board = async () =>
  (await scene.world.channel("series-1"))
    .map(wordsOf)
    .findLast((words) => /NAV-2612 · (live|meeting closed)/.test(words)) ?? "";
const states = async () => (await scene.meeting()).agenda.map(({ state }) => state).join(" ");

describe("starting", () => {
  test("shows one board to all and controls to chair and deputy; a second start says who was first; presence counts once", async () => {
    const reply = await scene.world.command("chair", "start NAV-2701");
    expect(wordsOf(reply)).toContain("NAV-2701 can be started from Wed 20 January, 09:00");
    expect(await scene.press("gp", "meetings.attend")).toBe("meeting-not-live");
    expect(await scene.press("partner", "meetings.start")).toBe("chairs-only");
    expect(await start()).toBe("meeting-started");
    expect(await scene.press("deputy", "meetings.start")).toBe("meeting-already-started");
    expect(wordsOf(await scene.world.command("deputy", "start NAV-2612"))).toContain(
      "Sam Hollis started NAV-2612 at 10:00",
    );
    expect(await board()).toContain("NAV-2612-01: 10 minutes, until 10:10");
    for (const leader of ["chair", "deputy"])
      expect(await last(leader, "NAV-2612 · your controls")).toContain("Next");
    expect(await scene.dms("partner")).not.toContain("your controls");
    expect(await scene.events("meeting-started")).toBe(1);
    expect(await scene.press("gp", "meetings.attend")).toBe("attendance-noted");
    expect(await scene.press("gp", "meetings.attend")).toBe("attendance-noted");
    expect(await board()).toContain("2 people are here.");
  });

  test("who comes is shown on the board alone: no platform is called for controls that stay as they were", async () => {
    await start();
    const shown = async (card: string) => {
      const { rows } = await scene.world.database.pool.query(
        "select count(*)::int as n from roundtable.outbox where card = $1",
        [card],
      );
      return rows[0].n;
    };
    const [boards, controls] = [await shown("meetings.board"), await shown("meetings.controls")];
    expect(await scene.press("gp", "meetings.attend")).toBe("attendance-noted");
    expect(await shown("meetings.board")).toBe(boards + 1);
    expect(await shown("meetings.controls")).toBe(controls);
    expect(controls).toBe(2);
  });
});

describe("running", () => {
  test("the chair is warned in private two minutes before a case's time is over, and when the meeting is left open", async () => {
    await start();
    await scene.world.moveTo("2026-12-16T10:07:59.000Z");
    expect(await last("chair", "NAV-2612-01 · two minutes left")).toBe("");
    await scene.world.moveTo("2026-12-16T10:20:00.000Z");
    expect(await last("chair", "NAV-2612-01 · two minutes left")).not.toBe("");
    const warnings = (await scene.world.dms("chair"))
      .map(wordsOf)
      .filter((words) => words.includes("two minutes left"));
    expect(warnings).toHaveLength(1);
    expect(await scene.dms("partner")).not.toContain("two minutes left");
    expect(await scene.channel()).not.toContain("two minutes left");
    await scene.world.moveTo("2026-12-16T11:30:00.000Z");
    expect(await last("chair", "NAV-2612 · still open, please close")).toContain("Close the meeting");
  });

  test("skip sends to the end, park brings back later, and carry over goes to the next meeting at once", async () => {
    await start();
    expect(await scene.press("chair", "meetings.skip")).toBe("case-skipped");
    expect((await scene.meeting()).agenda.map(({ caseId }) => caseId)).toEqual([
      cases[1],
      cases[2],
      cases[0],
    ]);
    expect(await scene.press("chair", "meetings.park", { seen: cases[1] })).toBe("form:meetings.park");
    expect(await scene.submit("chair", "meetings.park", { what: "later" }, { seen: cases[1] })).toBe(
      "case-parked",
    );
    expect(await scene.submit("chair", "meetings.park", { what: "carry-over" }, { seen: cases[2] })).toBe(
      "case-carried-over",
    );
    expect(await states()).toBe("parked carried-over now");
    const carried = (await scene.cases()).find(({ id }) => id === cases[2]);
    expect(carried).toMatchObject({ status: "deferred", ref: "NAV-2612-03" });
    expect((await scene.meeting("NAV-2701")).agenda).toMatchObject([{ caseId: cases[2], carriedOver: true }]);
    await scene.press("chair", "meetings.next");
    expect(await states()).toBe("now carried-over read-back");
  });

  test("two presses of next move one step; what was captured is read back and confirmed once", async () => {
    await start();
    expect(await scene.press("chair", "meetings.next", { seen: cases[0] })).toBe("board-next");
    expect(await scene.press("deputy", "meetings.next", { seen: cases[0] })).toBe("board-moved-on");
    expect(await states()).toBe("read-back now waiting");
    expect(await last("chair", "NAV-2612-01 · read back")).toContain("Nothing was captured");
    await scene.world.submit("chair", "offers.gap", { case: cases[0] }, { need: "housing", note: "" });
    expect(await last("deputy", "NAV-2612-01 · read back")).toContain("Gaps");
    const words = "Is the lease in both names?";
    await scene.world.submit("partner", "cases.ask", { case: cases[0] }, { words });
    expect(await last("deputy", "NAV-2612-01 · read back")).toContain(words);
    expect(await scene.press("deputy", "meetings.confirm-readback", { case: cases[0] })).toBe(
      "read-back-confirmed",
    );
    expect(await scene.press("chair", "meetings.confirm-readback", { case: cases[0] })).toBe(
      "read-back-already-confirmed",
    );
    expect(await scene.press("chair", "meetings.confirm-readback", { case: cases[1] })).toBe(
      "read-back-not-yet",
    );
    expect((await scene.cases()).find(({ id }) => id === cases[0])?.status).toBe("discussed");
    expect(await last("chair", "NAV-2612-01 · confirmed")).not.toContain("Add a gap");
  });
});

describe("closing and after", () => {
  const outcomes = () => ({
    [`outcome-${cases[0]}`]: "discussed",
    [`outcome-${cases[1]}`]: "discussed",
    [`outcome-${cases[2]}`]: "carry-over",
  });

  test("close asks for a missing outcome, then follow-ups go out and the chair signs off", async () => {
    await start();
    await scene.press("chair", "meetings.next");
    expect(await scene.press("chair", "meetings.close")).toBe("form:meetings.close");
    const { [`outcome-${cases[1]}`]: _, ...missing } = outcomes();
    expect(await scene.submit("chair", "meetings.close", missing)).toBe("form-problems");
    expect((await scene.meeting()).status).toBe("live");
    expect(await scene.submit("chair", "meetings.close", outcomes())).toBe("meeting-closed");
    expect(await scene.submit("deputy", "meetings.close", outcomes())).toBe("meeting-already-closed");
    expect(await board()).toContain("NAV-2612-03: next meeting");
    const ahead = (await scene.meetings()).filter(({ status }) => status === "scheduled");
    expect(ahead.map(({ ref }) => ref)).toEqual(["NAV-2701", "NAV-2702", "NAV-2703"]);
    const byId = async (id: string) => (await scene.cases()).find((one) => one.id === id);
    expect((await byId(cases[1]))?.status).toBe("discussed");
    expect(await byId(cases[2])).toMatchObject({
      status: "deferred",
      meeting: (await scene.meeting("NAV-2701")).id,
    });

    await scene.world.moveTo("2026-12-16T10:15:00.000Z");
    expect((await byId(cases[0]))?.status).toBe("with-the-person");
    expect((await byId(cases[2]))?.status).toBe("deferred");

    await scene.world.moveTo("2026-12-18T09:00:00.000Z");
    expect(await last("chair", "NAV-2612 · please sign the summary off")).toContain("Look and sign off");
    expect(await scene.channel()).not.toContain("NAV-2612 · summary");
    expect(await scene.press("chair", "meetings.sign-off")).toBe("form:meetings.sign-off");
    expect(await scene.submit("chair", "meetings.sign-off", { notes: "Thank you all." })).toBe(
      "meeting-signed-off",
    );
    expect(await scene.submit("deputy", "meetings.sign-off", { notes: "" })).toBe("sign-off-already");
    expect(await scene.dms("chair")).toContain("NAV-2612 · the summary is signed off");
    expect(await scene.dms("chair")).not.toContain("please sign the summary off");
    const summary = await scene.channel();
    expect(summary.match(/NAV-2612 · summary/g)).toHaveLength(1);
    expect(summary).toContain("From the chair: Thank you all.");
    expect(summary).toContain("To the next meeting: NAV-2612-03");
  });

  test("what is added after sign-off stands below with its date; before it, and unsafe words, are refused", async () => {
    await start();
    await scene.submit("chair", "meetings.close", outcomes());
    expect(await scene.press("chair", "meetings.amend")).toBe("amend-before-sign-off");
    await scene.submit("chair", "meetings.sign-off", { notes: "" });
    expect(await scene.submit("chair", "meetings.amend", { words: "Call 07700 900123." })).toBe(
      "guard-stopped",
    );
    const words = { words: "The landlord agreed to wait." };
    expect(await scene.submit("chair", "meetings.amend", words)).toBe("summary-amended");
    expect(await scene.submit("chair", "meetings.amend", words)).toBe("amend-already-there");
    const channel = await scene.channel();
    expect(channel).toContain("Wed 16 December 2026, Sam Hollis: The landlord agreed to wait.");
    expect(channel).not.toContain("07700");
    expect(channel.match(/NAV-2612 · summary/g)).toHaveLength(1);
  });
});
