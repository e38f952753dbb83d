import type { CaseClock } from "../../src/cases/domain/clock.js";
import type { CaseContent } from "../../src/cases/domain/holder.js";
import { CASE_MOVES } from "../../src/cases/domain/statuses.js";
import type { Case, CaseStatus, Response } from "../../src/cases/domain/types.js";

/** Moments around the meeting of Wednesday 16 December 2026, 10:00 in London. */
export const SENT = "2026-12-02T10:00:00.000Z";
export const LATER = "2026-12-03T10:00:00.000Z";
export const DISCUSSED = "2026-12-16T10:20:00.000Z";

export const clock: CaseClock = {
  zone: "Europe/London",
  morning: "09:00",
  answerNudgeDays: [5, 10, 15],
  reviewWeeks: 8,
  urgentHours: 48,
  handoverDays: [2, 5],
  meeting: {
    cutOff: "2026-12-09T17:00:00.000Z",
    agenda: "2026-12-11T09:00:00.000Z",
    start: "2026-12-16T10:00:00.000Z",
  },
};

export const content: CaseContent = {
  ageBand: "55-64",
  needs: ["groups-peers", "money-benefits"],
  complexity: "less-complex",
  safetyPlan: "not-needed",
  personKnows: true,
  excluded: [],
  text: {
    situation:
      "Stopped work last year after decades of cleaning. Worries about money most evenings, sleeps badly and hardly goes out. Walks get shorter because of asthma.",
    strengths:
      "Reads a great deal and used to enjoy talking about books. A dog that gets them up in the morning.",
    tried: "One course of talking therapy, which felt hurried. Does not trust surgeries much.",
    question: "Who could help with money worries, and is there company that starts from reading?",
    easier: "Letters rather than phone calls. Mornings are best.",
  },
};

export function draftCase(over: Partial<Case> = {}): Case {
  return {
    id: "case-1",
    area: "area-1",
    series: "series-1",
    owner: "holder",
    status: "draft",
    ...content,
    carriedOver: 0,
    nudges: 0,
    confirmedFindings: 0,
    changedAt: SENT,
    ...over,
  };
}

/** A case as it would stand in this state, with what earlier states leave behind. */
export function caseIn(status: CaseStatus, over: Partial<Case> = {}): Case {
  const sent = { ref: "NAV-2612-03", meeting: "meeting-1", submittedAt: SENT } satisfies Partial<Case>;
  const discussed = {
    ...sent,
    onAgendaAt: "2026-12-11T09:00:00.000Z",
    discussedAt: DISCUSSED,
    lastDiscussedAt: DISCUSSED,
    reviewAt: "2027-02-10T09:00:00.000Z",
  } satisfies Partial<Case>;
  const ended = { closedAt: LATER };
  const left: Record<CaseStatus, Partial<Case>> = {
    draft: {},
    submitted: sent,
    returned: sent,
    accepted: sent,
    deferred: { ...sent, carriedOver: 1 },
    "on-agenda": { ...sent, onAgendaAt: "2026-12-11T09:00:00.000Z" },
    discussed,
    "with-the-person": { ...discussed, handedToPersonAt: DISCUSSED },
    "in-progress": { ...discussed, handedToPersonAt: DISCUSSED },
    review: { ...discussed, reviewSince: "2027-02-10T09:00:00.000Z" },
    closed: { ...discussed, ...ended, closedAs: "helped" },
    withdrawn: { ...sent, ...ended },
    "handled-outside": { ...sent, ...ended },
  };
  return draftCase({ status, ...left[status], ...over });
}

export const ALL_STATUSES: readonly CaseStatus[] = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "on-agenda",
  "discussed",
  "with-the-person",
  "in-progress",
  "review",
  "closed",
  "deferred",
  "withdrawn",
  "handled-outside",
];

export const ALL_MOVES = CASE_MOVES;

export function question(over: Partial<Response> = {}): Response {
  return {
    id: "question-1",
    area: "area-1",
    series: "series-1",
    caseId: "case-1",
    owner: "partner",
    status: "open",
    kind: "question",
    text: { words: "Would a group that meets outdoors suit them?" },
    at: LATER,
    ...over,
  };
}
