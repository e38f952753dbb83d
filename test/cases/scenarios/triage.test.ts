import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { wordsOf } from "../../support/world.js";
import { codeOf, FORM, openScene, type Scene, SECRET } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 30_000);
afterAll(() => scene.close());

const press = (member: string, action: string, id: string) => scene.world.press(member, action, { case: id });
const submit = (member: string, action: string, id: string, values: Record<string, unknown>) =>
  scene.world.submit(member, action, { case: id }, values);

describe("the chair decides (1 December)", () => {
  test("accepted, the case holder hears it; before the agenda is out the channel shows nothing", async () => {
    const { id, ref } = await scene.brought();
    expect(wordsOf(await press("chair", "cases.accept", id))).toContain("accepted for Wed 16 Dec, 10:00");
    const told = await scene.dms("holder", ref);
    expect(told.some((text) => text.includes("Sam Hollis took your case in for Wed 16 Dec, 10:00"))).toBe(
      true,
    );
    expect(await scene.channel(ref)).toEqual([]);
  });

  test("accepted twice and by both: done once, and the second is told who was quicker", async () => {
    const { id, ref } = await scene.brought();
    await press("chair", "cases.accept", id);
    expect(codeOf(await press("chair", "cases.accept", id))).toBe("case-accepted-now");
    const second = await press("deputy", "cases.accept", id);
    expect(codeOf(second)).toBe("case-decided-by");
    expect(wordsOf(second)).toContain("Sam Hollis was quicker");
    expect(codeOf(await press("deputy", "cases.return", id))).toBe("case-decided-by");
    expect(await scene.events("case-accepted", id)).toBe(1);
    const news = (await scene.dms("holder", ref)).filter((text) => text.includes("took your case in"));
    expect(news).toHaveLength(1);
  });

  test("chair and deputy at the same moment: one decision stands", async () => {
    const { id } = await scene.brought();
    await Promise.all([
      press("chair", "cases.accept", id),
      submit("deputy", "cases.return", id, { note: "Please say what was tried." }),
    ]);
    expect((await scene.events("case-accepted", id)) + (await scene.events("case-returned", id))).toBe(1);
  });

  test("returned with a note, changed, and sent again under the same number", async () => {
    const { id, ref } = await scene.brought();
    await submit("chair", "cases.return", id, { note: "Please say which days suit." });
    expect((await scene.dms("holder", ref)).join()).toContain("Please say which days suit.");
    expect(codeOf(await submit("holder", "cases.edit", id, { ...FORM, easier: "Mornings only." }))).toBe(
      "case-sent",
    );
    expect(await scene.now(id)).toMatchObject({ ref, status: "submitted" });
  });

  test("deferred twice, it moves once, keeps its number and comes first at the next meeting", async () => {
    const { id, ref } = await scene.brought();
    expect(wordsOf(await press("chair", "cases.defer", id))).toContain("Wed 20 Jan, 10:00");
    expect(codeOf(await press("chair", "cases.defer", id))).toBe("case-deferred-now");
    expect(await scene.now(id)).toMatchObject({ ref, status: "deferred", carriedOver: 1 });
  });

  test("signposted, it is closed with advice that only the case holder reads", async () => {
    const { id, ref } = await scene.brought();
    await submit("chair", "cases.signpost", id, { note: "The library has a group for readers." });
    expect((await scene.dms("holder", ref)).join()).toContain("a group for readers");
    expect((await scene.dms("deputy", ref)).join()).not.toContain("a group for readers");
    expect(await scene.now(id)).toMatchObject({ status: "closed", closedAs: "signposted" });
  });

  test("only chair and deputy decide", async () => {
    const { id } = await scene.brought();
    for (const member of ["holder", "partner"]) {
      expect(codeOf(await press(member, "cases.accept", id))).toBe("chairs-only");
    }
    expect(codeOf(await press("coordinator", "cases.accept", id))).toBe("no-case-text-for-you");
    expect(await scene.now(id)).toMatchObject({ status: "submitted" });
  });

  test("only the case holder withdraws; again changes nothing", async () => {
    const { id } = await scene.brought();
    expect(codeOf(await press("chair", "cases.withdraw", id))).toBe("case-holder-only");
    expect(codeOf(await press("holder", "cases.withdraw", id))).toBe("case-withdrawn-now");
    expect(codeOf(await press("holder", "cases.withdraw", id))).toBe("case-withdrawn-now");
    expect(await scene.events("case-withdrawn", id)).toBe(1);
    expect(codeOf(await press("chair", "cases.accept", id))).toBe("case-is-withdrawn");
  });
});

test("until the agenda is out the text can be changed, and the chair sees that it was (2 December)", async () => {
  const { id, ref } = await scene.brought();
  await press("chair", "cases.accept", id);
  await scene.world.moveTo("2026-12-02T10:00:00.000Z");
  const { send: _, ...changed } = { ...FORM, tried: "A walking group, twice." };
  expect(codeOf(await submit("holder", "cases.edit", id, changed))).toBe("case-changed");
  expect((await scene.dms("chair", ref)).join()).toContain("changed it after the decision");
  expect(codeOf(await submit("holder", "cases.edit", id, changed))).toBe("case-unchanged");
  expect(codeOf(await submit("holder", "cases.edit", id, { ...changed, personKnows: "no" }))).toBe(
    "case-person-must-know",
  );
});

describe("cut-off, agenda and meeting", () => {
  test("a late case is the chair's to take in, with a reason (10 December)", async () => {
    const waiting = await scene.brought();
    await scene.world.moveTo("2026-12-10T09:00:00.000Z");
    const { id, ref, late } = await scene.brought();
    expect(late).toBe(true);
    expect((await scene.dms("chair", ref)).join()).toContain("came late, waits for your decision");
    expect(codeOf(await press("chair", "cases.accept", id))).toBe("case-late-needs-reason");
    await submit("chair", "cases.accept-late", id, { reason: "The tenancy ends before the next meeting." });
    expect(await scene.now(id)).toMatchObject({ status: "accepted" });

    await scene.world.moveTo("2026-12-11T09:00:00.000Z");
    expect((await scene.channel(ref)).join()).toContain(`${ref} · on the agenda`);
    expect((await scene.dms("chair", waiting.ref)).join()).toContain("still waits for your decision");
    expect((await scene.dms("deputy", waiting.ref)).join()).not.toContain("still waits for your decision");
  });

  test("once the agenda is out the text stays, and withdrawing leaves a line without it (11 December)", async () => {
    const { id, ref } = await lateAndIn();
    const [card] = await scene.channel(ref);
    expect(card).toContain(SECRET);
    expect(codeOf(await press("holder", "cases.edit", id))).toBe("case-agenda-is-out");
    await press("holder", "cases.withdraw", id);
    const [after, another] = await scene.channel(ref);
    expect(after).toContain(`${ref} · withdrawn`);
    expect(after).not.toContain(SECRET);
    expect(another).toBeUndefined();
    for (const action of ["cases.ask", "cases.suggest", "cases.not-us", "cases.open"]) {
      expect(codeOf(await press("partner", action, id))).toBe("case-is-withdrawn");
    }
  });

  test("urgent, outside: off the agenda, and the case holder hears at once, also at night (12 December)", async () => {
    const { id, ref } = await lateAndIn();
    await scene.world.moveTo("2026-12-12T22:00:00.000Z");
    await submit("chair", "cases.urgent-outside", id, { note: "We speak first thing tomorrow." });
    expect((await scene.dms("holder", ref)).join()).toContain("We speak first thing tomorrow.");
    const channel = (await scene.channel(ref)).join();
    expect(channel).toContain(`${ref} · no longer on the agenda`);
    expect(channel).not.toContain(SECRET);
  });

  test("what nobody decided goes with the next meeting, and what was deferred is on its agenda (January)", async () => {
    const undecided = await scene.brought();
    await scene.world.moveTo("2026-12-16T10:00:00.000Z");
    expect(await scene.now(undecided.id)).toMatchObject({
      status: "submitted",
      ref: undecided.ref,
      late: false,
    });
    expect((await scene.dms("holder", undecided.ref)).join()).toContain("Wed 20 Jan, 10:00");
    const deferred = (await scene.all()).find(({ status }) => status === "deferred");
    await scene.world.moveTo("2027-01-15T09:00:00.000Z");
    expect(await scene.now(deferred?.id ?? "")).toMatchObject({ status: "on-agenda", ref: deferred?.ref });
    expect((await scene.channel(deferred?.ref ?? "-")).join()).toContain("on the agenda");
  });
});

/** A case brought after the cut-off and taken in. */
async function lateAndIn() {
  const state = await scene.brought();
  await submit("chair", "cases.accept-late", state.id, { reason: "It cannot wait for January." });
  expect(await scene.now(state.id)).toMatchObject({ status: "on-agenda" });
  return state;
}
