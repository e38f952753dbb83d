import { describe, expect, test } from "@jest/globals";
import { chaseMoments, dueAt } from "../../../src/offers/domain/due.js";
import { answerLoop } from "../../../src/offers/domain/help.js";
import { nextStep } from "../../../src/offers/domain/next-step.js";
import { chaseOffer } from "../../../src/offers/domain/transitions.js";
import type { Offer, OfferStatus } from "../../../src/offers/domain/types.js";
import { clock, LATER, offer, STATES, STATUSES } from "./given.js";

const tick = (given: Offer, now: string) => chaseOffer(given, chaseMoments(given, clock), now, clock);

describe("the clock of an offer", () => {
  test("after a yes: two nudges, then no reply, over Christmas in working days", () => {
    // yes on Wednesday 16 December 2026; 25 and 28 December (substitute) and 1 January are bank holidays
    expect(chaseMoments(offer("contacted"), clock)).toEqual([
      "2026-12-18T09:00:00.000Z",
      "2026-12-23T09:00:00.000Z",
      "2027-01-04T09:00:00.000Z",
    ]);
  });

  test("a nudge is due once; the clock run again does nothing", () => {
    const first = tick(offer("contacted"), "2026-12-18T09:00:00.000Z");
    expect(first.events).toEqual([{ type: "offer-nudged", nudge: 1, at: "2026-12-18T09:00:00.000Z" }]);
    expect(first.state.dueAt).toBe("2026-12-23T09:00:00.000Z");
    expect(tick(first.state, "2026-12-18T09:01:00.000Z").events).toEqual([]);
  });

  test("after an outage the nudges that were missed are one", () => {
    const late = tick(offer("contacted"), "2026-12-24T09:00:00.000Z");
    expect(late.events).toMatchObject([{ nudge: 2 }]);
    const last = tick(late.state, "2027-02-01T09:00:00.000Z");
    expect(last.events).toMatchObject([{ nudge: 3 }]);
    expect(last.state.dueAt).toBeUndefined();
  });

  test("who has answered is not chased", () => {
    const answered = answerLoop(offer("contacted"), { answer: "needs-information" }, LATER, clock);
    if (!answered.ok) throw new Error(answered.refusal.code);
    expect(answered.value.state.dueAt).toBeUndefined();
    expect(tick(answered.value.state, "2027-06-01T09:00:00.000Z").events).toEqual([]);
  });

  test("accepted but not started: asked after ten working days and once more ten later", () => {
    const [first, second, ...more] = chaseMoments(offer("accepted"), clock);
    expect([first, second]).toEqual(["2027-01-04T09:00:00.000Z", "2027-01-18T09:00:00.000Z"]);
    expect(more).toEqual([]);
  });

  test("a waiting list is asked about when the wait that was named is over", () => {
    const given = { ...offer("waiting-list"), ...STATES["waiting-list"], weeks: 2 };
    // two weeks from 16 December is 30 December, a working day
    expect(chaseMoments(given, clock)[0]).toBe("2026-12-30T09:00:00.000Z");
  });

  test.each(STATUSES)("given %s, the due moment is the first not yet behind us", (status) => {
    const waits: readonly OfferStatus[] = ["standby", "contacted", "accepted", "waiting-list"];
    expect(dueAt(offer(status), clock) !== undefined).toBe(waits.includes(status));
  });
});

describe("whose turn it is", () => {
  test.each([
    ["made", "chair", "bring-to-meeting", undefined],
    ["standby", "roundtable", "wait-first-refusal", "2026-12-18"],
    ["put-to-person", "case-holder", "ask-person", "2026-12-23"],
    ["no", "nobody", "nothing", undefined],
    ["not-now", "case-holder", "ask-again-later", "2027-02-10"],
    ["something-else", "case-holder", "find-what-fits", "2026-12-23"],
    ["contacted", "partner", "make-contact", "2026-12-18"],
    ["accepted", "partner", "start-help", "2027-01-04"],
    ["needs-information", "case-holder", "give-information", "2026-12-18"],
    ["waiting-list", "partner", "offer-place", "2027-01-27"],
    ["could-not-reach", "case-holder", "reach-together", "2026-12-18"],
    ["no-capacity", "case-holder", "choose-alternative", "2026-12-23"],
    ["not-suitable", "case-holder", "choose-alternative", "2026-12-23"],
    ["started", "partner", "say-how-it-went", "2027-02-10"],
    ["withdrawn", "nobody", "nothing", undefined],
    ["helped", "nobody", "nothing", undefined],
    ["partly", "nobody", "nothing", undefined],
    ["not-helped", "nobody", "nothing", undefined],
    ["person-stopped", "nobody", "nothing", undefined],
  ] as const)("given %s: %s, %s, by %s", (status, owner, step, by) => {
    expect(nextStep(offer(status), clock)).toEqual({ owner, step, ...(by ? { by } : {}) });
    // W7: taken over on the 21st, the person alone is asked anew; nobody else's day moves.
    const anew = step === "ask-person" ? "2026-12-30" : by;
    const next = nextStep(offer(status), clock, "2026-12-21T10:00:00.000Z");
    expect(next).toEqual({ owner, step, ...(anew ? { by: anew } : {}) });
    expect(nextStep(offer(status), clock, "2026-12-01T10:00:00.000Z").by).toBe(by);
  });
});
