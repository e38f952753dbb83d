import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Case } from "../../src/cases/domain/types.js";
import type { Action } from "../../src/plan/domain/types.js";
import { followUpCase } from "../../src/plan/use-cases/follow-up.js";
import { codeOf, openScene, type Scene } from "../offers/scene.js";
import { wordsOf } from "../support/world.js";

/** Actions with one owner and a date, and the follow-up, through dispatch, the database and delivered cards. */
let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
}, 60_000);
afterAll(() => scene.close());

async function added(
  what: string,
  owner = "garden",
  date = "2026-12-09",
): Promise<{ of: Case & { ref: string }; action: Action }> {
  const of = await scene.caseOnAgenda();
  const reply = await scene.world.submit("chair", "plan.add", { case: of.id }, { what, owner, date });
  const [action] = await scene.actionsOf(of);
  if (!action) throw new Error(wordsOf(reply));
  return { of, action };
}

test("the form offers a date by itself, and only people who may see the case", async () => {
  const of = await scene.caseOnAgenda({ excluded: ["leftout"] });
  const form = JSON.stringify(await scene.world.press("chair", "plan.add", { case: of.id }));
  expect(form).toContain("2026-12-16");
  expect(form).toContain("Bea Quill");
  expect(form).not.toContain("Lee Sandal");
  expect(form).not.toContain("Uma Frost");
});

test("the owner is told, and the same action twice is one", async () => {
  const { of, action } = await added("Ring the pharmacy");
  const again = { what: "ring the  pharmacy", owner: "garden", date: "2026-12-11" };
  expect(codeOf(await scene.world.submit("holder", "plan.add", { case: of.id }, again))).toBe(
    "action-added-before",
  );
  expect(await scene.actionsOf(of)).toHaveLength(1);
  expect(await scene.heard("garden", action.ref)).toEqual([`${action.ref} · an action for you`]);
  const told = await scene.message("garden", action.ref);
  expect(told).toContain("Ring the pharmacy");
  expect(told).toContain("Your turn: do it, by Wed 9 Dec");
});

test("dates in the past and people who are not chosen keep the form and its words", async () => {
  const of = await scene.caseOnAgenda();
  const send = (values: Record<string, string>) =>
    scene.world.submit("chair", "plan.add", { case: of.id }, values);
  const past = await send({ what: "Ring the clinic", owner: "garden", date: "2026-12-01" });
  expect(codeOf(past)).toBe("action-date-past");
  expect(JSON.stringify(past)).toContain("Ring the clinic");
  expect(codeOf(await send({ what: "Ring the clinic", owner: "garden", date: "soon" }))).toBe(
    "form-problems",
  );
  expect(codeOf(await send({ what: "Ring 07700 900123", owner: "garden", date: "2026-12-09" }))).toBe(
    "guard-stopped",
  );
  expect(await scene.actionsOf(of)).toEqual([]);
});

test("done twice is done once, and said kindly", async () => {
  const { of, action } = await added("Send the leaflet");
  const send = () => scene.world.submit("garden", "plan.done", { task: action.id }, { result: "Sent" });
  expect([codeOf(await send()), codeOf(await send())]).toEqual(["action-done-now", "action-already-so"]);
  expect((await scene.actionsOf(of))[0]).toMatchObject({ status: "done", text: { result: "Sent" } });
  expect(await scene.heard("garden", action.ref)).toEqual([`${action.ref} · done`]);
  expect(codeOf(await scene.world.press("tenancy", "plan.done", { task: action.id }))).toBe("owner-only");
});

test("not possible has a reason that the case holder reads", async () => {
  const { action } = await added("Book the hall");
  const send = () =>
    scene.world.submit("garden", "plan.not-possible", { task: action.id }, { reason: "The hall has closed" });
  expect([codeOf(await send()), codeOf(await send())]).toEqual([
    "action-not-possible-now",
    "action-already-so",
  ]);
  expect(await scene.message("holder", action.ref)).toContain("The hall has closed");
  expect(await scene.heard("holder", action.ref)).toHaveLength(1);
});

test("handed over, it goes on with its new owner, who is told once", async () => {
  const { of, action } = await added("Walk along to the first visit");
  const send = (owner: string) =>
    scene.world.submit("chair", "plan.hand-over", { task: action.id }, { owner });
  expect([codeOf(await send("tenancy")), codeOf(await send("tenancy"))]).toEqual([
    "action-handed-over-now",
    "action-already-so",
  ]);
  expect(codeOf(await send("holder"))).toBe("action-handed-over");
  const all = await scene.actionsOf(of);
  expect(all.map(({ ref, owner, status }) => [ref, owner, status])).toEqual([
    [`${of.ref}-A1`, "garden", "handed-over"],
    [`${of.ref}-A2`, "tenancy", "open"],
  ]);
  expect(await scene.message("tenancy", `${of.ref}-A2`)).toContain("Handed over from Bea Quill");
  expect(await scene.message("garden", `${of.ref}-A1`)).toContain("Noor Vance has it now");
});

test("the follow-up goes out once, and is kept up to date in place", async () => {
  const { of, action } = await added("Ask about transport");
  await scene.offered(of, "garden", "A place in the gardening group");
  await scene.world.press("chair", "offers.gap-now", { case: of.id, need: "housing" });
  await scene.followedUp(of);
  await scene.world.arrange((work) => followUpCase(work, of.id));
  await scene.world.settle();
  const follow = () => scene.message("holder", `${of.ref} · after the meeting`);
  expect(
    (await scene.heard("holder", of.ref)).filter((line) => line.includes("after the meeting")),
  ).toHaveLength(1);
  for (const words of [
    "gardening group",
    "Ask about transport",
    "Housing",
    "What to ask the person",
    "Your turn: ask the person",
  ]) {
    expect(await follow()).toContain(words);
  }
  await scene.world.submit("garden", "plan.done", { task: action.id }, {});
  expect(await follow()).toContain("done");
  expect(codeOf(await scene.world.press("garden", "plan.follow-up", { case: of.id }))).toBe(
    "case-holder-or-chair-only",
  );
  expect((await scene.caseNow(of)).status).toBe("with-the-person");
});

test("my actions shows my own, open ones first", async () => {
  await added("Mine to do", "tenancy");
  const mine = wordsOf(await scene.world.press("tenancy", "plan.mine"));
  expect(mine).toContain("Mine to do");
  expect(mine).not.toContain("Send the leaflet");
});

test("overdue: the owner is asked twice, then the case holder and the chair are told; closing it ends that", async () => {
  const { of, action } = await added("Post the form");
  const { action: done } = await added("Done in time");
  await scene.world.submit("garden", "plan.done", { task: done.id }, {});
  const lines = async (member: string, ref: string) =>
    (await scene.heard(member, ref)).slice(member === "garden" ? 1 : 0);
  await scene.world.moveTo("2026-12-10T09:01:00.000Z");
  expect(await lines("garden", action.ref)).toEqual([`${action.ref} · was due Wed 9 Dec`]);
  await scene.world.moveTo("2026-12-16T09:01:00.000Z");
  expect(await lines("garden", action.ref)).toHaveLength(2);
  for (const member of ["holder", "chair"])
    expect(await lines(member, action.ref)).toEqual([`${action.ref} · overdue`]);
  expect(await lines("garden", done.ref)).toEqual([]);
  const close = () => scene.world.press("holder", "plan.not-done", { task: action.id });
  expect([codeOf(await close()), codeOf(await close())]).toEqual([
    "action-not-done-now",
    "action-already-so",
  ]);
  expect((await scene.actionsOf(of))[0]?.status).toBe("not-done");
});
