import { describe, expect, test } from "@jest/globals";
import { casesRefusals } from "../../../cards/text/cases.js";
import { bringBack, close, edit, submit, withdraw } from "../../../src/cases/domain/holder.js";
import {
  beginReview,
  carryOver,
  discuss,
  handToPerson,
  place,
  progress,
} from "../../../src/cases/domain/meeting-steps.js";
import type { Moved } from "../../../src/cases/domain/move.js";
import { type CaseMove, MAY_START } from "../../../src/cases/domain/statuses.js";
import { accept, defer, handleOutside, returnWithNote, signpost } from "../../../src/cases/domain/triage.js";
import type { Case, CaseStatus } from "../../../src/cases/domain/types.js";
import { ALL_MOVES, ALL_STATUSES, caseIn, clock, content, LATER } from "../samples.js";

const changed = { ...content, ageBand: "65-79" as const };

const moves: Record<CaseMove, (state: Case) => Moved> = {
  submit: (state) => submit(state, { ref: "NAV-2612-09", meeting: "meeting-1", late: false }, LATER),
  edit: (state) => edit(state, changed, 0, LATER),
  withdraw: (state) => withdraw(state, LATER),
  accept: (state) => accept(state, "chair", LATER),
  return: (state) => returnWithNote(state, "chair", "Please say what was tried.", LATER),
  defer: (state) => defer(state, "chair", "meeting-2", LATER),
  signpost: (state) => signpost(state, "chair", "The library's reading group is open to all.", LATER),
  "handle-outside": (state) => handleOutside(state, "chair", undefined, LATER),
  place: (state) => place(state, LATER),
  discuss: (state) => discuss(state, clock, LATER),
  "carry-over": (state) => carryOver(state, "meeting-2"),
  "hand-to-person": (state) => handToPerson(state, LATER),
  progress: (state) => progress(state, "in-progress", LATER),
  review: (state) => beginReview(state, LATER),
  "bring-back": (state) => bringBack(state, "meeting-2", LATER),
  close: (state) => close(state, "partly", undefined, LATER),
};

/** Where a move that may start ends. */
const ENDS_IN: Partial<Record<CaseMove, CaseStatus>> = {
  submit: "submitted",
  withdraw: "withdrawn",
  accept: "accepted",
  return: "returned",
  defer: "deferred",
  signpost: "closed",
  "handle-outside": "handled-outside",
  place: "on-agenda",
  discuss: "discussed",
  "carry-over": "deferred",
  "hand-to-person": "with-the-person",
  progress: "in-progress",
  review: "review",
  "bring-back": "deferred",
  close: "closed",
};

/** Moves that say nothing when the case is there already: they arrive twice from the clock or a double press. */
const SO_ALREADY: Partial<Record<CaseMove, readonly CaseStatus[]>> = {
  withdraw: ["withdrawn"],
  place: ["on-agenda"],
  discuss: ["discussed"],
  "hand-to-person": ["with-the-person", "in-progress"],
  progress: ["in-progress"],
  review: ["review"],
};

const pairs = ALL_MOVES.flatMap((move) => ALL_STATUSES.map((status) => [move, status] as const));

describe("every move from every state", () => {
  test.each(pairs)("%s from %s", (move, status) => {
    const before = caseIn(status);
    const frozen = JSON.stringify(before);
    const result = moves[move](before);
    expect(JSON.stringify(before)).toBe(frozen);
    if (SO_ALREADY[move]?.includes(status)) {
      expect(result).toEqual({ ok: true, value: { state: before, events: [] } });
      return;
    }
    if (!MAY_START[move].includes(status)) {
      expect(result).toEqual({ ok: false, refusal: { code: `case-is-${status}` } });
      expect(casesRefusals[`case-is-${status}`]).toMatch(/nothing was changed/);
      return;
    }
    if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
    expect(result.value.state.status).toBe(ENDS_IN[move] ?? status);
    expect(result.value.events.length).toBeGreaterThan(0);
    expect(result.value.state.id).toBe(before.id);
  });

  test("a reference, once given, is never changed by any move", () => {
    for (const [move, status] of pairs) {
      const before = caseIn(status);
      const result = moves[move](before);
      if (result.ok && before.ref !== undefined) expect(result.value.state.ref).toBe(before.ref);
    }
  });

  test("no event carries a word of the case", () => {
    const words = Object.values(content.text).filter((text) => text !== undefined);
    for (const [move, status] of pairs) {
      const result = moves[move](caseIn(status));
      if (!result.ok) continue;
      for (const text of words) expect(JSON.stringify(result.value.events)).not.toContain(text);
    }
  });

  test("nothing follows a case that has ended", () => {
    for (const move of ALL_MOVES) {
      for (const status of ["closed", "withdrawn", "handled-outside"] as const) {
        expect(MAY_START[move]).not.toContain(status);
      }
    }
  });
});
