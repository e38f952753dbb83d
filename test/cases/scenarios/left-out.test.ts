import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { members } from "../../../src/directory/store.js";
import { addService } from "../../../src/directory/use-cases/add-service.js";
import { wordsOf } from "../../support/world.js";
import { codeOf, openScene, type Scene, SECRET } from "./scene.js";

/** G5: whichever organisations a case leaves out and whatever is pressed, they neither see it nor hear of it. */
let scene: Scene;
const PARTNERS = { partner: "allotment", gp: "surgery", out: "leftout" } as const;
type Partner = keyof typeof PARTNERS;
const everybody = Object.keys(PARTNERS) as Partner[];

beforeAll(async () => {
  scene = await openScene();
  await scene.world.arrange(async (work) => {
    for (const owner of everybody) {
      const member = await members.get(work, owner);
      if (member) await members.save(work, { ...member, digest: 1 }, work.now);
      await addService(work, {
        ...{ id: `service-of-${owner}`, area: "area-1", organisation: PARTNERS[owner], owner },
        ...{ name: `Service of ${owner}`, what: "Help.", needs: ["housing"], pcns: [] },
        ...{ selfReferral: true, capacity: { kind: "open", at: work.now } },
      });
    }
  });
  await scene.world.moveTo("2026-12-11T09:00:00.000Z");
}, 60_000);
afterAll(() => scene.close());

/** What partners and the chair press, in any order; what is refused is refused. */
const STEPS: Record<string, (id: string, who: Partner) => Promise<unknown>> = {
  offer: (id, who) =>
    scene.world.submit(
      who,
      "offers.make",
      { case: id },
      { what: `Help from ${who} with the tenancy`, need: "housing", starts: "month" },
    ),
  ask: (id, who) => scene.world.submit(who, "cases.ask", { case: id }, { words: "Is anybody visiting now?" }),
  suggest: (id, who) => scene.world.submit(who, "cases.suggest", { case: id }, { words: "Try the library" }),
  "not us": (id, who) => scene.world.press(who, "cases.not-us", { case: id }),
  ping: (id) => scene.world.submit("chair", "cases.ping", { case: id }, { members: everybody }),
  "ping by hand": (id, member) => scene.world.submit("chair", "cases.ping-other", { case: id }, { member }),
  "record for": (id, who) =>
    scene.world.submit(
      "chair",
      "offers.record-for",
      { case: id },
      { who, what: "A visit each week", need: "housing", starts: "month" },
    ),
  action: (id, owner) =>
    scene.world.submit("chair", "plan.add", { case: id }, { what: "Ring round", owner, date: "2026-12-18" }),
  lead: (id, worker) =>
    scene.world.submit("chair", "plan.lead", { case: id }, { organisation: PARTNERS[worker], worker }),
};

const READS = [
  "cases.open",
  "cases.read",
  "cases.voices",
  "offers.make",
  "cases.ask",
  "cases.not-us",
] as const;

test("an organisation that a case leaves out never sees it, is not matched, asked, digested or told", async () => {
  const life = fc.record({
    leftOut: fc.subarray(everybody, { minLength: 1 }),
    steps: fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.constantFrom(...everybody)), {
      minLength: 3,
      maxLength: 8,
    }),
  });
  const brought: { id: string; ref: string; leftOut: readonly Partner[] }[] = [];
  await fc.assert(
    fc.asyncProperty(life, async ({ leftOut, steps }) => {
      const excluded = leftOut.map((who) => PARTNERS[who]);
      const { id, ref } = await scene.brought({ needs: ["housing"], excluded });
      await scene.world.submit("chair", "cases.accept-late", { case: id }, { reason: "It cannot wait." });
      for (const [step, who] of steps) await STEPS[step]?.(id, who);
      brought.push({ id, ref, leftOut });
      const matches = wordsOf(await scene.world.press("chair", "cases.matches", { case: id }));
      for (const who of leftOut) {
        expect(matches).not.toContain(`Service of ${who}`);
        for (const action of READS)
          expect(codeOf(await scene.world.press(who, action, { case: id }))).toBe(
            "not-for-your-organisation",
          );
      }
      const state = await scene.now(id);
      for (const who of leftOut) expect(state.pinged ?? []).not.toContain(who);
      expect(excluded).not.toContain(state.lead?.organisation);
      // The channel shows everybody the same card, so it holds no word of such a case.
      for (const text of await scene.channel(ref)) expect(text).not.toContain(SECRET);
    }),
    { numRuns: 8 },
  );
  // Over the Monday on which digests go out, and a day beyond.
  await scene.world.moveTo("2026-12-15T12:00:00.000Z");
  for (const { ref, leftOut } of brought) {
    for (const who of leftOut) {
      const told = (await scene.world.dms(who)).map(wordsOf).filter((text) => text.includes(ref));
      expect({ who, told }).toEqual({ who, told: [] });
    }
  }
}, 240_000);
