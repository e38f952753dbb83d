import { describe, expect, test } from "@jest/globals";
import type { Moved } from "../../../src/cases/domain/move.js";
import { accept, defer, handleOutside, returnWithNote, signpost } from "../../../src/cases/domain/triage.js";
import { caseIn, LATER, SENT } from "../samples.js";

function done(result: Moved) {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

describe("two who run the meeting", () => {
  test("when the deputy returns what the chair has just accepted, the deputy hears who and what", () => {
    const { state } = done(accept(caseIn("submitted"), "chair", SENT));
    expect(returnWithNote(state, "deputy", "Please say more.", LATER)).toEqual({
      ok: false,
      refusal: { code: "case-decided-by", by: "chair", what: "accepted" },
    });
  });

  test("when both accept, the second hears that it is done", () => {
    const { state } = done(accept(caseIn("submitted"), "chair", SENT));
    expect(accept(state, "deputy", LATER)).toMatchObject({ ok: false, refusal: { code: "case-decided-by" } });
  });

  test("when the chair accepts twice, nothing happens the second time", () => {
    const { state } = done(accept(caseIn("submitted"), "chair", SENT));
    expect(accept(state, "chair", LATER)).toEqual({ ok: true, value: { state, events: [] } });
  });

  test("each decision twice by the same chair changes nothing", () => {
    const start = caseIn("submitted");
    const decisions = [
      (state = start) => returnWithNote(state, "chair", "Please say more.", LATER),
      (state = start) => defer(state, "chair", "meeting-2", LATER),
      (state = start) => signpost(state, "chair", "The library knows.", LATER),
      (state = start) => handleOutside(state, "chair", "I ring the crisis team.", LATER),
    ];
    for (const decide of decisions) {
      const { state } = done(decide());
      expect(decide(state)).toEqual({ ok: true, value: { state, events: [] } });
    }
  });

  test("a decision that later steps have overtaken is not reported as news", () => {
    const accepted = done(accept(caseIn("submitted"), "chair", SENT)).state;
    expect(accept({ ...accepted, status: "discussed" }, "deputy", LATER)).toEqual({
      ok: false,
      refusal: { code: "case-is-discussed" },
    });
  });
});

describe("a late case", () => {
  const late = caseIn("submitted", { late: true });

  test("is not accepted without a reason", () => {
    expect(accept(late, "chair", LATER)).toEqual({ ok: false, refusal: { code: "case-late-needs-reason" } });
  });

  test("is accepted with a reason, which stays with it", () => {
    const { state, events } = done(accept(late, "chair", LATER, "The tenancy ends before the next meeting."));
    expect(state).toMatchObject({ status: "accepted", late: true });
    expect(state.text.lateReason).toBe("The tenancy ends before the next meeting.");
    expect(JSON.stringify(events)).not.toContain("tenancy");
  });

  test("that is deferred is in time for the next meeting", () => {
    expect(done(defer(late, "chair", "meeting-2", LATER)).state).toMatchObject({
      late: false,
      meeting: "meeting-2",
    });
  });

  test("a case in time takes no reason", () => {
    expect(accept(caseIn("submitted"), "chair", LATER, "why not")).toEqual({
      ok: false,
      refusal: { code: "case-not-late" },
    });
  });
});

test("a deferred case keeps its number and counts how often it was carried over", () => {
  const { state } = done(defer(caseIn("on-agenda", { carriedOver: 1 }), "chair", "meeting-2", LATER));
  expect(state).toMatchObject({ ref: "NAV-2612-03", carriedOver: 2, status: "deferred" });
});

test("signposting closes the case with the advice; nobody counts it as helped", () => {
  const { state } = done(signpost(caseIn("submitted"), "chair", "The library knows.", LATER));
  expect(state).toMatchObject({ status: "closed", closedAs: "signposted", closedAt: LATER });
});
