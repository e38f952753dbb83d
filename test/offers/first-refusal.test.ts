import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Case } from "../../src/cases/domain/types.js";
import { cases } from "../../src/cases/store.js";
import { loadBySize } from "../../src/offers/queries.js";
import { eventsAfter } from "../../src/storage/history.js";
import { wordsOf } from "../support/world.js";
import { codeOf, openScene, type Scene } from "./scene.js";

/** L5, through dispatch, the database, the clock and delivered cards. Wednesday 2 December 2026, 10:00. */
let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
}, 60_000);
afterEach(() => scene.close());

const UP = "2026-12-04T10:00:00.000Z";
const ADVICE = "A regional adviser who rings every week";
const PLOT = "A place in the gardening group";

async function standing(over?: Partial<Case>) {
  const of = await scene.caseOnAgenda(over);
  const big = await scene.offered(of, "national", ADVICE);
  expect(big.status).toBe("standby");
  return { of, big };
}
const audit = async () => (await eventsAfter(scene.world.database.db, 0)).map(({ type }) => type);

describe("a national organisation's offer stands by for two working days", () => {
  test("the partner is told so, the channel's card says it, the chair can put it forward, nobody else hears", async () => {
    const of = await scene.caseOnAgenda();
    const reply = await scene.world.submit(
      "national",
      "offers.make",
      { case: of.id },
      { what: ADVICE, need: "community-activities", starts: "this-week" },
    );
    expect(codeOf(reply)).toBe("offer-made-standby");
    expect(wordsOf(reply)).toContain("stands by until Fri 4 Dec, 10:00");
    const [card] = (await scene.world.channel("series-1"))
      .map(wordsOf)
      .filter((text) => text.includes(of.ref));
    expect(card).toContain("stands by until Fri 4 Dec, 10:00: small local organisations come first");
    expect(await scene.heard("chair", of.ref)).toEqual([`${of.ref}-O1 · stands by until Fri 4 Dec, 10:00`]);
    expect(await scene.heard("holder", of.ref)).not.toContain(`${of.ref}-O1`);
  });

  test("a small local organisation's does not", async () => {
    const of = await scene.caseOnAgenda();
    expect((await scene.offered(of, "garden", PLOT)).status).toBe("made");
  });

  test("nobody small offers: it goes forward by itself, once, and the partner hears", async () => {
    const { of, big } = await standing();
    await scene.world.moveTo("2026-12-04T09:59:00.000Z");
    expect(await scene.status(of, big.id)).toBe("standby");
    await scene.world.moveTo(UP);
    expect(await scene.status(of, big.id)).toBe("made");
    await scene.world.moveTo("2026-12-08T10:00:00.000Z");
    expect(await scene.heard("national", of.ref)).toEqual([`${big.ref} · goes forward`]);
    expect(await scene.heard("chair", of.ref)).toEqual([`${big.ref} · made`]);
    expect((await audit()).filter((type) => type === "offer-put-forward")).toHaveLength(1);
  });

  test("after an outage of a week it goes forward at the first look", async () => {
    const { of, big } = await standing();
    await scene.followedUp(of);
    await scene.world.arrange(async (work) => {
      const state = await cases.get(work, of.id);
      if (state) await cases.save(work, { ...state, nudges: 3 }, work.now);
    });
    await scene.world.moveTo("2026-12-11T10:00:00.000Z");
    expect(await scene.status(of, big.id)).toBe("put-to-person");
  });

  test("a series may say otherwise", async () => {
    const form = await scene.world.press("chair", "series.settings", { series: "series-1" });
    expect(JSON.stringify(form)).toContain("First refusal");
  });
});

describe("the case holder", () => {
  test("sees only what is put forward, and what stands by with its time; then gets it as a further offer", async () => {
    const { of, big } = await standing({ needs: ["community-activities", "housing"] });
    await scene.offered(of, "tenancy", "A visit about the tenancy", "housing");
    await scene.followedUp(of);
    const before = await scene.message("holder", `${of.ref} · after the meeting`);
    expect(before).toContain("Standing by");
    expect(before).toContain("until Fri 4 Dec, 10:00");
    expect(before).not.toContain(ADVICE);
    const form = await scene.world.press("holder", "offers.answers", { case: of.id });
    expect(JSON.stringify(form)).not.toContain(ADVICE);
    await scene.world.moveTo(UP);
    expect(await scene.status(of, big.id)).toBe("put-to-person");
    expect(await scene.message("holder", `${big.ref} · a further offer`)).toContain(ADVICE);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(ADVICE);
  });

  test("with nothing but a standby is not told that nobody could offer", async () => {
    const { of } = await standing();
    await scene.followedUp(of);
    const told = await scene.message("holder", `${of.ref} · after the meeting`);
    expect(told).not.toContain("Nobody could offer");
    expect(told).toContain("Nobody's turn now");
  });
});

describe("a small local organisation has offered for the same need", () => {
  test("it holds the need: the national one stands by longer, kindly, and goes forward when the person says no", async () => {
    const { of, big } = await standing();
    await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    await scene.world.moveTo(UP);
    expect(await scene.offer(of, big.id)).toMatchObject({ status: "standby", held: true });
    expect(await scene.heard("national", of.ref)).toEqual([`${big.ref} · stands by, with thanks`]);
    expect(await scene.message("holder", `${of.ref} · after the meeting`)).toContain(
      "a local offer goes first",
    );
    await scene.answer(of, { "answer-O2": "no" });
    expect(await scene.status(of, big.id)).toBe("put-to-person");
    expect(await scene.heard("holder", of.ref)).toContain(`${of.ref} · after the meeting`);
    await scene.world.moveTo("2026-12-07T10:00:00.000Z");
    expect(await scene.heard("national", of.ref)).toContain(`${big.ref} · goes forward`);
  });

  test("withdrawn before the time is up, it counts no more; withdrawn later, the standby goes forward at once", async () => {
    const early = await standing();
    const plot = await scene.offered(early.of, "garden", PLOT);
    await scene.world.press("garden", "offers.withdraw", { offer: plot.id });
    expect(await scene.status(early.of, early.big.id)).toBe("standby");
    const late = await standing();
    const bed = await scene.offered(late.of, "garden", PLOT);
    await scene.world.moveTo(UP);
    expect(await scene.status(early.of, early.big.id)).toBe("made");
    expect(await scene.status(late.of, late.big.id)).toBe("standby");
    await scene.world.press("garden", "offers.withdraw", { offer: bed.id });
    expect(await scene.status(late.of, late.big.id)).toBe("made");
  });

  test("turned down by the partner after a yes, the standby goes forward and no gap is recorded", async () => {
    const { of, big } = await standing();
    const plot = await scene.offered(of, "garden", PLOT);
    await scene.followedUp(of);
    await scene.answer(of, { "answer-O2": "yes" });
    await scene.world.moveTo(UP);
    await scene.world.submit(
      "garden",
      "offers.no-capacity",
      { offer: plot.id },
      { reason: "The plots are full." },
    );
    expect(await scene.status(of, big.id)).toBe("put-to-person");
    expect(await scene.gapsOf(of)).toEqual([]);
  });

  test("for another need it holds nothing", async () => {
    const { of, big } = await standing();
    await scene.offered(of, "tenancy", "A visit about the tenancy", "housing");
    await scene.world.moveTo(UP);
    expect(await scene.status(of, big.id)).toBe("made");
  });
});

describe("first refusal cannot be got round", () => {
  test("by an offer with the person already whose need is changed: a new offer is the way, and it stands by", async () => {
    const { of, big } = await standing();
    await scene.followedUp(of);
    await scene.world.moveTo(UP);
    expect(await scene.status(of, big.id)).toBe("put-to-person");
    const changed = { what: ADVICE, need: "housing", starts: "this-week" };
    const reply = await scene.world.submit("national", "offers.edit", { offer: big.id }, changed);
    expect(JSON.stringify(reply)).toContain("make a new offer instead");
    expect(await scene.offer(of, big.id)).toMatchObject({ need: "community-activities", changes: 1 });
  });
});

describe("the chair does not wait", () => {
  const why = { reason: "The flat has to be empty by the end of the week." };

  test("with a reason it goes forward now; twice is once; the reason is beside it and not in the audit", async () => {
    const { of, big } = await standing();
    await scene.followedUp(of);
    expect(codeOf(await scene.world.press("chair", "offers.waive", { offer: big.id }))).toBe(
      "form:offers.waive",
    );
    expect(codeOf(await scene.world.submit("chair", "offers.waive", { offer: big.id }, {}))).toBe(
      "form-problems",
    );
    expect(codeOf(await scene.world.submit("chair", "offers.waive", { offer: big.id }, why))).toBe(
      "offer-waived",
    );
    expect(await scene.status(of, big.id)).toBe("put-to-person");
    expect(codeOf(await scene.world.submit("chair", "offers.waive", { offer: big.id }, why))).toBe(
      "offer-not-standing-by",
    );
    expect(codeOf(await scene.world.press("chair", "offers.waive", { offer: big.id }))).toBe(
      "offer-not-standing-by",
    );
    const events = await eventsAfter(scene.world.database.db, 0);
    expect(events.filter(({ type }) => type === "offer-waived")).toMatchObject([
      { actor: "chair", thing: big.id },
    ]);
    expect(JSON.stringify(events)).not.toContain("has to be empty");
    const shown = await scene.world.press("holder", "offers.of-case", { case: of.id });
    expect(wordsOf(shown)).toContain("Put forward early by Sam Hollis");
    expect(wordsOf(shown)).toContain(why.reason);
    await scene.world.moveTo("2026-12-08T10:00:00.000Z");
    expect(await scene.heard("national", of.ref)).toEqual([`${big.ref} · goes forward`]);
    expect(wordsOf(await scene.world.press("national", "offers.show", { offer: big.id }))).not.toContain(
      why.reason,
    );
  });

  test("an identifier in the reason is stopped; only a chair may; the chair's list has the button", async () => {
    const { of, big } = await standing();
    const typed = { reason: "Ring 07700 900123 about it" };
    expect(codeOf(await scene.world.submit("chair", "offers.waive", { offer: big.id }, typed))).toBe(
      "guard-stopped",
    );
    expect(codeOf(await scene.world.press("holder", "offers.waive", { offer: big.id }))).toBe("chairs-only");
    const chairs = await scene.world.press("chair", "offers.of-case", { case: of.id });
    expect(wordsOf(chairs)).toContain("Put it forward now");
    const holders = await scene.world.press("holder", "offers.of-case", { case: of.id });
    expect(wordsOf(holders)).not.toContain("Put it forward now");
    expect(await scene.status(of, big.id)).toBe("standby");
  });
});

describe("what stands by falls away", () => {
  test("withdrawn: nothing is due any more, and the chair's card says so", async () => {
    const { of, big } = await standing();
    expect(codeOf(await scene.world.press("national", "offers.withdraw", { offer: big.id }))).toBe(
      "offer-withdrawn-now",
    );
    await scene.world.moveTo("2026-12-08T10:00:00.000Z");
    expect(await scene.status(of, big.id)).toBe("withdrawn");
    expect(await scene.heard("chair", of.ref)).toEqual([`${big.ref} · withdrawn`]);
    expect(await scene.heard("national", of.ref)).toEqual([]);
  });

  test("the case is closed: it is not put forward, and the partner hears that it is not needed", async () => {
    const { of, big } = await standing();
    await scene.followedUp(of);
    await scene.world.submit("holder", "cases.close", { case: of.id }, { outcome: "moved-on" });
    await scene.world.moveTo("2026-12-08T10:00:00.000Z");
    expect(await scene.status(of, big.id)).toBe("standby");
    expect(await audit()).not.toContain("offer-put-forward");
    expect(await scene.heard("national", of.ref)).toHaveLength(1);
    expect(
      codeOf(await scene.world.submit("chair", "offers.waive", { offer: big.id }, { reason: "-" })),
    ).toBe("offer-case-ended");
  });
});

test("R8: load by size of organisation", async () => {
  const { of, big } = await standing();
  await scene.offered(of, "garden", PLOT);
  const reading = scene.world.roundtable.unit.reading();
  const none = { offers: 0, putForward: 0, helped: 0, waived: 0 };
  expect(await loadBySize(reading, "series-1")).toEqual({
    grassroots: none,
    local: { ...none, offers: 1 },
    national: { ...none, offers: 1 },
  });
  await scene.followedUp(of);
  const why = { reason: "The flat has to be empty by the end of the week." };
  await scene.world.submit("chair", "offers.waive", { offer: big.id }, why);
  await scene.answer(of, { "answer-O1": "yes", "answer-O2": "no" });
  await scene.world.submit("national", "offers.outcome", { offer: big.id }, { outcome: "helped" });
  expect(await loadBySize(reading, "series-1")).toEqual({
    grassroots: none,
    local: { ...none, offers: 1, putForward: 1 },
    national: { offers: 1, putForward: 1, helped: 1, waived: 1 },
  });
});
