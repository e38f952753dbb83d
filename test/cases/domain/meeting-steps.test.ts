import { expect, test } from "@jest/globals";
import {
  carryOver,
  discuss,
  handToPerson,
  moveOn,
  place,
  progress,
} from "../../../src/cases/domain/meeting-steps.js";
import type { Moved } from "../../../src/cases/domain/move.js";
import { caseIn, clock, DISCUSSED, LATER } from "../samples.js";

function done(result: Moved) {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

test("the review stands eight weeks after the discussion, at the same wall time over daylight saving", () => {
  const february = done(discuss(caseIn("on-agenda"), clock, "2027-02-17T10:30:00.000Z")).state;
  expect(february.reviewAt).toBe("2027-04-14T08:00:00.000Z");
});

test("discussed a second time, the 28 days still count from the first", () => {
  const first = "2026-10-21T09:30:00.000Z";
  const again = done(discuss(caseIn("on-agenda", { discussedAt: first }), clock, DISCUSSED)).state;
  expect(again).toMatchObject({ discussedAt: first, lastDiscussedAt: DISCUSSED });
});

test("placed a second time, the card keeps its first moment", () => {
  const before = caseIn("deferred", { onAgendaAt: "2026-11-13T09:00:00.000Z" });
  const { state, events } = done(place(before, LATER));
  expect(state.onAgendaAt).toBe("2026-11-13T09:00:00.000Z");
  expect(events).toEqual([{ type: "case-on-agenda", facts: { again: true } }]);
});

test("carried over twice to the same meeting counts once", () => {
  const { state } = done(carryOver(caseIn("on-agenda"), "meeting-2"));
  expect(state.carriedOver).toBe(1);
  expect(done(carryOver(state, "meeting-2")).events).toEqual([]);
});

test("a case that nobody decided moves on without counting as carried over, and is not late there", () => {
  const { state } = done(moveOn(caseIn("submitted", { late: true, chairAskedAt: LATER }), "meeting-2"));
  expect(state).toMatchObject({ status: "submitted", meeting: "meeting-2", late: false, carriedOver: 0 });
  expect(state.chairAskedAt).toBeUndefined();
});

test("handing to the person begins the nudges anew", () => {
  expect(done(handToPerson(caseIn("discussed", { nudges: 2 }), LATER)).state).toMatchObject({
    status: "with-the-person",
    handedToPersonAt: LATER,
    nudges: 0,
  });
});

test("the first help is written down once, also when it is the first sign of progress", () => {
  const { state, events } = done(progress(caseIn("with-the-person"), "first-help", LATER));
  expect(state).toMatchObject({ status: "in-progress", firstHelpAt: LATER });
  expect(events.map((event) => event.type)).toEqual(["case-in-progress", "case-first-help"]);
  expect(done(progress(state, "first-help", DISCUSSED))).toEqual({ state, events: [] });
});

test("help that starts during the review is written down and leaves the review as it is", () => {
  const { state } = done(progress(caseIn("review"), "first-help", LATER));
  expect(state).toMatchObject({ status: "review", firstHelpAt: LATER });
});
