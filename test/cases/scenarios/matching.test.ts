import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { addService } from "../../../src/directory/use-cases/add-service.js";
import { pause } from "../../../src/directory/use-cases/pause.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SECRET } from "./scene.js";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
  await scene.world.arrange(async (work) => {
    for (const [owner, organisation] of [
      ["partner", "allotment"],
      ["gp", "surgery"],
      ["out", "leftout"],
      ["holder", "reedwater"],
    ] as const) {
      await addService(work, {
        id: `service-of-${owner}`,
        area: "area-1",
        organisation,
        owner,
        name: `Service of ${owner}`,
        what: "Help.",
        needs: ["money-benefits", "physical-health", "groups-peers", "housing"],
        pcns: [],
        capacity: { kind: "open", at: work.now },
      });
    }
    await addService(work, {
      area: "area-1",
      organisation: "surgery",
      name: "Service of nobody here",
      what: "Help.",
      needs: ["housing"],
      pcns: ["NAV"],
      capacity: { kind: "unknown" },
    });
  });
  await scene.world.moveTo("2026-12-11T09:00:00.000Z");
}, 60_000);
afterAll(() => scene.close());

async function onAgenda(over: Record<string, unknown> = {}) {
  const state = await scene.brought({ needs: ["housing"], ...over });
  await scene.world.submit("chair", "cases.accept-late", { case: state.id }, { reason: "It cannot wait." });
  return state;
}
const ask = (id: string, ...members: string[]) =>
  scene.world.submit("chair", "cases.ping", { case: id }, { members });
const asked = async (member: string, ref: string) =>
  (await scene.dms(member, ref)).filter((text) => text.includes("could you help?"));

test("the chair sees who could help and why, and only those whom the chair chose are asked, once", async () => {
  const { id, ref } = await onAgenda();
  const shown = wordsOf(await scene.world.press("chair", "cases.matches", { case: id }));
  expect(shown).toContain("3 people");
  expect(shown).toContain("Why: housing");
  expect(shown).toContain("Service of nobody here");
  // Its own case holder is no candidate.
  expect(shown).not.toContain("Service of holder");
  expect(await asked("partner", ref)).toEqual([]);

  expect(codeOf(await ask(id, "partner"))).toBe("partners-pinged");
  const [message, another] = await asked("partner", ref);
  expect(another).toBeUndefined();
  expect(message).toContain("because of Service of partner");
  expect(message).not.toContain(SECRET);
  expect(await asked("gp", ref)).toEqual([]);

  expect(wordsOf(await scene.world.press("chair", "cases.matches", { case: id }))).toContain(
    "Asked before: Bea Quill",
  );
  // A stale form with the same choice: it is no choice any more.
  expect(codeOf(await ask(id, "partner"))).toBe("form-problems");
  expect(await asked("partner", ref)).toHaveLength(1);
  expect(await scene.events("case-partners-pinged", id)).toBe(1);
});

test("an organisation that is left out is neither shown nor asked", async () => {
  const { id, ref } = await onAgenda({ excluded: ["leftout"] });
  const shown = wordsOf(await scene.world.press("chair", "cases.matches", { case: id }));
  expect(shown).not.toContain("Service of out");
  expect(codeOf(await ask(id, "out"))).toBe("form-problems");
  expect(await asked("out", ref)).toEqual([]);
});

test("whoever is away or has said not us is not asked", async () => {
  const { id, ref } = await onAgenda();
  await scene.world.press("gp", "cases.not-us", { case: id });
  await scene.world.arrange((work) => pause(work, "out", "2026-12-20"));
  const shown = wordsOf(await scene.world.press("chair", "cases.matches", { case: id }));
  expect(shown).toContain("One person");
  expect(shown).toContain("Away just now: Lee Sandal");
  expect(shown).not.toContain("Dr Noor Vance ·");
  for (const member of ["gp", "out"]) {
    expect(codeOf(await ask(id, member))).toBe("form-problems");
    expect(await asked(member, ref)).toEqual([]);
  }
});

test("nobody is asked before the agenda is out, and nobody but a chair asks", async () => {
  const { id } = await scene.brought({ needs: ["housing"] });
  expect(wordsOf(await scene.world.press("chair", "cases.matches", { case: id }))).toContain(
    "The agenda is not out yet",
  );
  expect(codeOf(await scene.world.press("chair", "cases.ping", { case: id }))).toMatch(/^case-is-/);
  expect(codeOf(await scene.world.press("partner", "cases.matches", { case: id }))).toBe("chairs-only");
});

test("with the agenda chair and deputy get one card to confirm whom to ask, with the reasons; it is kept up to date", async () => {
  const { id, ref } = await onAgenda();
  for (const leader of ["chair", "deputy"]) {
    const [card, another] = await scene.dms(leader, "Confirm whom to ask");
    expect(another).toBeUndefined();
    expect(card).toContain(`Ask about ${ref}`);
    expect(card).toContain("works in the whole area");
    expect(card).not.toContain(SECRET);
  }
  const form = await scene.world.press("chair", "cases.ping", { case: id });
  expect(codeOf(form)).toBe("form:cases.ping");
  await ask(id, "partner", "gp");
  const [card] = await scene.dms("deputy", "Confirm whom to ask");
  expect(card).toContain(`${ref} · 2 have been asked`);
  expect(await scene.dms("partner", "Confirm whom to ask")).toEqual([]);
  expect(codeOf(await scene.world.press("partner", "cases.whom", { meeting: "none" }))).not.toBe(
    "cases.whom",
  );
});

test("the chair adds somebody by hand, once, also one whose service is closed; never of an organisation left out", async () => {
  const { id, ref } = await onAgenda({ needs: ["advocacy"], excluded: ["leftout"] });
  const form = JSON.stringify(await scene.world.press("chair", "cases.ping-other", { case: id }));
  expect(form).toContain("Bea Quill");
  expect(form).not.toContain("Lee Sandal");
  const add = (member: string) => scene.world.submit("chair", "cases.ping-other", { case: id }, { member });
  expect(codeOf(await add("out"))).toBe("form-problems");
  expect(codeOf(await add("partner"))).toBe("partners-pinged");
  expect(codeOf(await add("partner"))).toBe("form-problems");
  const [message, another] = await asked("partner", ref);
  expect(another).toBeUndefined();
  expect(message).toContain("Sam Hollis thought of you.");
  expect(codeOf(await scene.world.press("partner", "cases.ping-other", { case: id }))).toBe("chairs-only");
});

test("whoever has paused is asked by hand when they are back", async () => {
  const { id, ref } = await onAgenda({ needs: ["advocacy"] });
  await scene.world.arrange((work) => pause(work, "out", "2026-12-14"));
  const { world } = scene;
  await world.submit("chair", "cases.ping-other", { case: id }, { member: "out" });
  expect(await asked("out", ref)).toEqual([]);
  await world.moveTo("2026-12-15T08:00:00.000Z");
  expect(await asked("out", ref)).toHaveLength(1);
});
