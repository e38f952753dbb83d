import type { Need } from "../../directory/domain/types.js";
import type { Instant } from "../../kernel/instant.js";

export const AGE_BANDS = [
  "under-18",
  "18-25",
  "26-39",
  "40-54",
  "55-64",
  "65-79",
  "80-plus",
  "not-said",
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
export const COMPLEXITIES = ["less-complex", "complex", "more-complex"] as const;
/** Of the situation today; not a label, not a score. */
export type Complexity = (typeof COMPLEXITIES)[number];

export type CaseStatus =
  | "draft"
  | "submitted"
  | "returned"
  | "accepted"
  | "on-agenda"
  | "discussed"
  | "with-the-person"
  | "in-progress"
  | "review"
  | "closed"
  | "deferred"
  | "withdrawn"
  | "handled-outside";

export const CASE_OUTCOMES = ["helped", "partly", "not-helped", "person-stopped", "moved-on"] as const;
/** How a case holder or chair closes a case. */
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** What a chair decides about a case that was sent (B9). */
export type ChairDecision = "accepted" | "returned" | "deferred" | "signposted" | "handled-outside";

/** Every word about the person. Kept encrypted, never logged, never in a job. */
export type CaseText = {
  situation: string;
  strengths?: string | undefined;
  tried?: string | undefined;
  question?: string | undefined;
  /** What would make help easier: language, access, contact preference, cultural. */
  easier?: string | undefined;
  returnNote?: string | undefined;
  /** Chair's words: where the case holder is pointed to, or what is done outside the meeting. */
  chairNote?: string | undefined;
  /** Why the chair took in a late case. */
  lateReason?: string | undefined;
  outcome?: string | undefined;
  /** What the last urgent thread asks. */
  urgent?: string | undefined;
};

/** A thread in the channel between two meetings (W8). A case has one at a time; `round` counts them from 1. */
export type Urgent = {
  round: number;
  status: "open" | "closed";
  openedAt: Instant;
  openedBy: string;
  /** Nothing came by then: the chair hears. */
  halfAt: Instant;
  halfSeen?: boolean | undefined;
  /** As the card promised when it was opened; later settings do not change it. */
  closesAt: Instant;
  closedAt?: Instant | undefined;
  /** Who closed it early; the clock is nobody. */
  closedBy?: string | undefined;
  /** Since then: how often it was asked what the person said to what came in (case holder, chair). */
  asked?: number | undefined;
  /** The case was taken over after that was asked: it is asked anew, and counts from here (W7). */
  askedAnewAt?: Instant | undefined;
};

/** Lead organisation, and the members who are named worker and cover: professionals, by id. */
export type Lead = { organisation: string; worker: string; cover?: string | undefined };

/** One person's situation, de-identified. `owner` is the case holder. */
export type Case = {
  id: string;
  /** NAV-2612-03: given at submission, never changed, also when the case is deferred. Drafts have none. */
  ref?: string | undefined;
  area: string;
  series: string;
  /** The meeting on whose agenda it stands or is meant to stand; moves on when the case is deferred. */
  meeting?: string | undefined;
  owner: string;
  status: CaseStatus;
  ageBand: AgeBand;
  needs: readonly Need[];
  complexity: Complexity;
  safetyPlan: "yes" | "no" | "not-needed";
  /** The person knows that their situation is brought, without their name. */
  personKnows: boolean;
  /** Organisations that must not see this case (G5). */
  excluded: readonly string[];
  late?: boolean;
  /** How often it was deferred or not reached. */
  carriedOver: number;
  submittedAt?: Instant | undefined;
  /** Who decided last about it, so that a second chair can be told kindly. */
  decided?: { what: ChairDecision; by: string; at: Instant } | undefined;
  /** Changed after it was sent, so the chair's decision was about other words. */
  editedAt?: Instant | undefined;
  /** The chair was reminded that it waits for a decision. */
  chairAskedAt?: Instant | undefined;
  /** Its card first stood in the channel; from then on every change shows there. */
  onAgendaAt?: Instant | undefined;
  /** First discussed: the 28 days count from here. */
  discussedAt?: Instant | undefined;
  /** Discussed last; later than discussedAt when it came back. Nudges and review count from here. */
  lastDiscussedAt?: Instant | undefined;
  /** Brought back last: what was offered before then belongs to an earlier round. */
  broughtBackAt?: Instant | undefined;
  /** Taken over when its holder's time was running out: what the clock asks of the new one counts from here (W7). */
  askedAnewAt?: Instant | undefined;
  handedToPersonAt?: Instant | undefined;
  firstHelpAt?: Instant | undefined;
  reviewAt?: Instant | undefined;
  /** The review began; unless it is closed it comes back on an agenda a week of working days later. */
  reviewSince?: Instant | undefined;
  closedAt?: Instant | undefined;
  closedAs?: CaseOutcome | "signposted" | undefined;
  /** Which of the "what did the person say?" nudges have gone (F3). */
  nudges: number;
  /** When somebody last did something about it, its offers or its actions; the clock's own steps do not count. */
  touchedAt?: Instant | undefined;
  /** What the lost-to-follow-up watch has asked since then (W4). `round` counts from 1. */
  watch?: { round: number; asked: "case-holder" | "chair"; at: Instant } | undefined;
  /** How many steps of the 28 days (W5) were said: a week left, over, over to the chair. */
  standardTold?: number | undefined;
  /** Members whom a chair has asked whether they could help: nobody is asked twice. */
  pinged?: readonly string[] | undefined;
  urgent?: Urgent | undefined;
  /** Who leads the plan (F10). */
  lead?: Lead | undefined;
  /** How many findings of the guard were confirmed as not the person. */
  confirmedFindings: number;
  /** Kinds of clue (never words) by which a neighbour might recognise the person: somebody else than the case holder must accept it. */
  recognisable?: readonly string[] | undefined;
  text: CaseText;
  changedAt: Instant;
  dueAt?: Instant | undefined;
};

/** What somebody said to a case besides an offer (B12). id is unique a press; `owner` is who said it. */
export type Response = {
  id: string;
  area: string;
  series: string;
  caseId: string;
  owner: string;
  /** A question waits for the case holder's answer. */
  status: "not-us" | "open" | "answered" | "suggested";
  kind: "not-us" | "question" | "try";
  text?: { words: string; answer?: string | undefined } | undefined;
  answeredBy?: string | undefined;
  at: Instant;
};

export type Party = "giver" | "taker";

/** Somebody is asked to take a case over (W7). `owner` is the colleague who is asked. */
export type Handover = {
  id: string;
  area: string;
  series: string;
  caseId: string;
  owner: string;
  status: "asked" | "accepted" | "declined" | "withdrawn" | "lapsed";
  /** Who held the case then. */
  from: string;
  /** Who asked: they, or a chair. */
  by: string;
  askedAt: Instant;
  /** Who has said yes; asking counts. */
  agreed: readonly Party[];
  declinedBy?: Party | undefined;
  /** 1: who has not answered was reminded; 2: the chair was told. */
  told: 0 | 1 | 2;
  endedAt?: Instant | undefined;
  /** A word of who asked, and of who said no. */
  text?: { note?: string | undefined; word?: string | undefined } | undefined;
  dueAt?: Instant | undefined;
};
