import { describe, expect, test } from "@jest/globals";
import { bringBack, close, draft, edit, submit } from "../../../src/cases/domain/holder.js";
import type { Moved } from "../../../src/cases/domain/move.js";
import { caseIn, content, DISCUSSED, draftCase, LATER, SENT } from "../samples.js";

const to = { ref: "NAV-2612-03", meeting: "meeting-1", late: false };

function done(result: Moved) {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

describe("bringing a case", () => {
  test("given nothing, when it is begun, then a draft without a number stands", () => {
    const who = { id: "case-1", area: "area-1", series: "series-1", owner: "holder" };
    const { state, events } = done(draft(who, content, 2, SENT));
    expect(state).toMatchObject({ status: "draft", owner: "holder", confirmedFindings: 2, nudges: 0 });
    expect(state.ref).toBeUndefined();
    expect(events).toEqual([{ type: "case-drafted" }]);
  });

  test("given a draft, when it is sent, then it gets its number and waits for the chair", () => {
    const { state, events } = done(submit(draftCase(), to, SENT));
    expect(state).toMatchObject({ status: "submitted", ref: "NAV-2612-03", submittedAt: SENT, late: false });
    expect(events).toEqual([{ type: "case-submitted", facts: { late: false, again: false } }]);
  });

  test("given no question to the MDT, then it is not sent", () => {
    const state = draftCase({ text: { ...content.text, question: undefined } });
    expect(submit(state, to, SENT)).toEqual({ ok: false, refusal: { code: "case-needs-question" } });
  });

  test("given a person who does not know of it, then it is not sent", () => {
    const state = draftCase({ personKnows: false });
    expect(submit(state, to, SENT)).toEqual({ ok: false, refusal: { code: "case-person-must-know" } });
  });

  test("given a returned case, when it is sent again, then it keeps its number, even for another meeting", () => {
    const returned = caseIn("returned", { decided: { what: "returned", by: "chair", at: SENT } });
    const { state } = done(submit(returned, { ref: "NAV-2701-01", meeting: "meeting-2", late: true }, LATER));
    expect(state).toMatchObject({
      status: "submitted",
      ref: "NAV-2612-03",
      meeting: "meeting-2",
      late: true,
    });
    expect(state.decided).toBeUndefined();
  });
});

describe("changing a case", () => {
  test("the very same words again change nothing", () => {
    const state = caseIn("accepted");
    expect(edit(state, { ...content, needs: [...content.needs].reverse() }, 0, LATER)).toEqual({
      ok: true,
      value: { state, events: [] },
    });
  });

  test("after it was sent, the moment of the change is kept for the chair; confirmed findings add up", () => {
    const before = caseIn("accepted", { confirmedFindings: 1 });
    const { state } = done(edit(before, { ...content, complexity: "complex" }, 2, LATER));
    expect(state).toMatchObject({
      status: "accepted",
      editedAt: LATER,
      confirmedFindings: 3,
      complexity: "complex",
    });
  });

  test("a draft may lose its question, a case that was sent may not", () => {
    const without = { ...content, text: { ...content.text, question: undefined } };
    expect(done(edit(draftCase(), without, 0, LATER)).state.text.question).toBeUndefined();
    expect(edit(caseIn("submitted"), without, 0, LATER)).toEqual({
      ok: false,
      refusal: { code: "case-needs-question" },
    });
  });

  test("a case that was sent stays only while the person knows of it", () => {
    const result = edit(caseIn("accepted"), { ...content, personKnows: false }, 0, LATER);
    expect(result).toEqual({ ok: false, refusal: { code: "case-person-must-know" } });
  });

  test("a note of the chair survives a change", () => {
    const before = caseIn("returned", {
      text: { ...content.text, returnNote: "Please say what was tried." },
    });
    const { state } = done(edit(before, { ...content, ageBand: "65-79" }, 0, LATER));
    expect(state.text.returnNote).toBe("Please say what was tried.");
  });
});

describe("ending and bringing back", () => {
  test("the same outcome again changes nothing; another one is refused", () => {
    const closed = caseIn("closed");
    expect(close(closed, "helped", undefined, LATER)).toEqual({
      ok: true,
      value: { state: closed, events: [] },
    });
    expect(close(closed, "not-helped", undefined, LATER)).toEqual({
      ok: false,
      refusal: { code: "case-is-closed" },
    });
  });

  test("a case that comes back counts as carried over, its nudges begin anew, its 28 days do not", () => {
    const before = caseIn("review", { nudges: 3 });
    const { state } = done(bringBack(before, "meeting-3", LATER));
    expect(state).toMatchObject({ status: "deferred", meeting: "meeting-3", carriedOver: 1, nudges: 0 });
    expect(state.discussedAt).toBe(before.discussedAt);
    expect(state.broughtBackAt).toBe(LATER);
    expect(state.reviewAt).toBeUndefined();
  });

  test("brought back twice, it comes back once", () => {
    const { state } = done(bringBack(caseIn("review"), "meeting-3", LATER));
    expect(bringBack(state, "meeting-3", DISCUSSED)).toEqual({ ok: true, value: { state, events: [] } });
  });
});
