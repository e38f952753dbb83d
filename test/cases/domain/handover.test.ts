import { describe, expect, test } from "@jest/globals";
import {
  agree,
  ask,
  decline,
  handoverDuty,
  takeBack,
  toldOf,
  waitsFor,
} from "../../../src/cases/domain/handover.js";
import type { Handover } from "../../../src/cases/domain/types.js";
import { ALL_STATUSES, caseIn, clock } from "../samples.js";

/** Friday 18 December 2026; Christmas and its substitute lie between. */
const NOW = "2026-12-18T11:00:00.000Z";
const REMINDED = "2026-12-22T09:00:00.000Z";
const CHAIR = "2026-12-29T09:00:00.000Z";
const state = caseIn("with-the-person");

function asked(over: Partial<Parameters<typeof ask>[2]> = {}, open?: Handover): Handover {
  const who = { id: "handover-1", by: "holder", to: "partner", holderLeft: false, ...over };
  const made = ask(state, open, who, clock, NOW);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.handover;
}

describe("who has to say yes", () => {
  test.each([
    ["the holder asks: the colleague alone", {}, ["taker"]],
    ["the chair asks: the holder and the colleague", { by: "chair" }, ["giver", "taker"]],
    ["the chair asks for themselves: the holder alone", { by: "chair", to: "chair" }, ["giver"]],
    ["the holder has left, and the chair stands for them", { by: "chair", holderLeft: true }, ["taker"]],
    ["the chair takes over from one who left: nobody", { by: "chair", to: "chair", holderLeft: true }, []],
  ])("%s", (_, over, waits) => {
    expect(waitsFor(asked(over))).toEqual(waits);
  });

  test.each(ALL_STATUSES)("of a case that is %s", (status) => {
    const who = { id: "h", by: "holder", to: "partner", holderLeft: false };
    const closed = ["draft", "closed", "withdrawn", "handled-outside"].includes(status);
    expect(ask(caseIn(status), undefined, who, clock, NOW)).toMatchObject(
      closed ? { ok: false, refusal: { code: `case-is-${status}` } } : { ok: true },
    );
  });

  test("not the holder themselves", () => {
    expect(
      ask(state, undefined, { id: "h", by: "chair", to: "holder", holderLeft: false }, clock, NOW),
    ).toEqual({ ok: false, refusal: { code: "handover-is-holder" } });
  });
});

describe("asking again", () => {
  test("the same colleague changes nothing, another one has to wait", () => {
    const open = asked();
    const again = ask(state, open, { id: "h2", by: "chair", to: "partner", holderLeft: false }, clock, NOW);
    expect(again).toEqual({ ok: true, value: { handover: open, again: true } });
    const other = ask(state, open, { id: "h2", by: "holder", to: "gp", holderLeft: false }, clock, NOW);
    expect(other).toEqual({ ok: false, refusal: { code: "handover-open", who: "partner" } });
  });

  test("another one can be asked once the chair has heard that no answer came", () => {
    const late = toldOf(asked(), "tell-chair", clock);
    expect(asked({ id: "h2", to: "gp" }, late).owner).toBe("gp");
  });
});

describe("answers", () => {
  test("with the second yes it is done, and the same yes again changes nothing", () => {
    const one = agree(asked({ by: "chair" }), "giver", NOW);
    if (!one.ok) throw new Error(one.refusal.code);
    expect(one.value.handover.status).toBe("asked");
    expect(agree(one.value.handover, "giver", NOW)).toMatchObject({ ok: true, value: { again: true } });
    const two = agree(one.value.handover, "taker", NOW);
    expect(two).toMatchObject({ ok: true, value: { handover: { status: "accepted", endedAt: NOW } } });
    if (two.ok) expect(agree(two.value.handover, "taker", NOW)).toMatchObject({ value: { again: true } });
  });

  test("a no ends it, with its word; again is once; a yes after it is too late", () => {
    const no = decline(asked(), "taker", "No room.", NOW);
    if (!no.ok) throw new Error(no.refusal.code);
    expect(no.value.handover).toMatchObject({
      status: "declined",
      declinedBy: "taker",
      text: { word: "No room." },
    });
    expect(no.value.handover.dueAt).toBeUndefined();
    expect(decline(no.value.handover, "taker", "No room.", NOW)).toMatchObject({ value: { again: true } });
    expect(agree(no.value.handover, "taker", NOW)).toEqual({ ok: false, refusal: { code: "handover-over" } });
  });

  test("taken back twice is once, and what was accepted is not taken back", () => {
    const back = takeBack(asked(), "withdrawn", NOW);
    if (!back.ok) throw new Error(back.refusal.code);
    expect(takeBack(back.value.handover, "withdrawn", NOW)).toMatchObject({ value: { again: true } });
    const taken = agree(asked(), "taker", NOW);
    expect(taken.ok && takeBack(taken.value.handover, "withdrawn", NOW)).toEqual({
      ok: false,
      refusal: { code: "handover-over" },
    });
  });
});

describe("without an answer", () => {
  test("who has not said anything is reminded after two working days, the chair hears after five", () => {
    const open = asked();
    expect(open.dueAt).toBe(REMINDED);
    expect(handoverDuty(open, clock, "2026-12-22T08:59:00.000Z")).toBeUndefined();
    expect(handoverDuty(open, clock, REMINDED)).toBe("remind");
    const reminded = toldOf(open, "remind", clock);
    expect(reminded.dueAt).toBe(CHAIR);
    expect(handoverDuty(reminded, clock, REMINDED)).toBeUndefined();
    expect(handoverDuty(reminded, clock, CHAIR)).toBe("tell-chair");
    expect(toldOf(reminded, "tell-chair", clock).dueAt).toBeUndefined();
  });

  test("after an outage only the chair hears", () => {
    expect(handoverDuty(asked(), clock, "2027-01-05T09:00:00.000Z")).toBe("tell-chair");
  });
});
