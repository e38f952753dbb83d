import { expect, test } from "@jest/globals";
import { turnWords, yourTurn } from "../../../cards/cases/words.js";
import { type NextStep, nextStep } from "../../../src/cases/domain/next-step.js";
import type { CaseStatus } from "../../../src/cases/domain/types.js";
import { ALL_STATUSES, caseIn, clock } from "../samples.js";

const expected: Record<CaseStatus, NextStep> = {
  draft: { owner: "case-holder", step: "send-draft", by: "2026-12-09T17:00:00.000Z" },
  submitted: { owner: "chair", step: "decide", by: "2026-12-11T09:00:00.000Z" },
  returned: { owner: "case-holder", step: "change-and-send", by: "2026-12-09T17:00:00.000Z" },
  accepted: { owner: "roundtable", step: "agenda-goes-out", by: "2026-12-11T09:00:00.000Z" },
  deferred: { owner: "roundtable", step: "comes-first-next-time", by: "2026-12-16T10:00:00.000Z" },
  "on-agenda": { owner: "partners", step: "say-what-you-offer", by: "2026-12-16T10:00:00.000Z" },
  discussed: { owner: "roundtable", step: "follow-up-comes" },
  "with-the-person": { owner: "case-holder", step: "talk-with-the-person", by: "2026-12-23T09:00:00.000Z" },
  "in-progress": { owner: "partners", step: "start-helping", by: "2027-01-13T09:00:00.000Z" },
  review: { owner: "case-holder", step: "close-or-bring-back", by: "2027-02-17T09:00:00.000Z" },
  closed: { owner: "nobody", step: "none" },
  withdrawn: { owner: "nobody", step: "none" },
  "handled-outside": { owner: "nobody", step: "none" },
};

test.each(ALL_STATUSES)("%s: who owns the next step, what it is, and by when", (status) => {
  expect(nextStep(caseIn(status), clock)).toEqual(expected[status]);
});

test("a late case asks the chair by the meeting itself", () => {
  expect(nextStep(caseIn("submitted", { late: true }), clock)).toEqual({
    owner: "chair",
    step: "decide-late",
    by: "2026-12-16T10:00:00.000Z",
  });
});

test("without an offer that stands there is none to talk through: the case holder says so, by the same day", () => {
  expect(nextStep(caseIn("with-the-person"), clock, false)).toEqual({
    ...expected["with-the-person"],
    step: "say-nothing-offered",
  });
  expect(nextStep(caseIn("with-the-person", { nudges: 3 }), clock, false).owner).toBe("chair");
});

test("when the case holder was asked twice and said nothing, it is the chair's turn", () => {
  expect(nextStep(caseIn("with-the-person", { nudges: 3 }), clock)).toMatchObject({
    owner: "chair",
    step: "ask-case-holder",
  });
});

test("once the first help has started, the case holder sees that it goes on until the review", () => {
  expect(nextStep(caseIn("in-progress", { firstHelpAt: "2027-01-04T09:00:00.000Z" }), clock)).toEqual({
    owner: "case-holder",
    step: "keep-going",
    by: "2027-02-10T09:00:00.000Z",
  });
});

test("every step has words, for others and for the one whose turn it is", () => {
  for (const status of ALL_STATUSES) {
    const next = nextStep(caseIn(status), clock);
    const words = turnWords(next, "Wed 16 Dec, 10:00");
    if (next.owner === "nobody") expect(words).toBeUndefined();
    else expect(words).toMatch(/turn.*: .+/);
    if (next.owner === "case-holder") expect(yourTurn(next, undefined)).toMatch(/^Your turn: /);
  }
});
