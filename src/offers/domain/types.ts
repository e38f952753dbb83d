import type { Need } from "../../directory/domain/types.js";
import type { Instant } from "../../kernel/instant.js";

/** The person's answer to an offer. */
export const AGREEMENTS = ["yes", "no", "not-now", "something-else", "not-yet-spoken"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

export const LOOP_ANSWERS = [
  "accepted",
  "needs-information",
  "waiting-list",
  "no-capacity",
  "not-suitable",
  "could-not-reach",
] as const;
/** What the partner says after a yes. */
export type LoopAnswer = (typeof LOOP_ANSWERS)[number];

export const HELP_OUTCOMES = ["helped", "partly", "not-helped", "person-stopped"] as const;
export type HelpOutcome = (typeof HELP_OUTCOMES)[number];

/** When help can start: a list, so that it can be counted. */
export const STARTS = ["this-week", "two-weeks", "month", "later"] as const;
export type Starts = (typeof STARTS)[number];

export type OfferText = {
  what: string;
  conditions?: string | undefined;
  /** Why the partner said no. */
  reason?: string | undefined;
  /** Kept between the case holder and the chair. */
  personSaid?: string | undefined;
  /** What the case holder chose to pass on to the partner. */
  forPartner?: string | undefined;
  outcome?: string | undefined;
  /** What the partner says helps while the person waits (F14). */
  meanwhile?: string | undefined;
  /** Why the chair did not let it stand by. */
  waived?: string | undefined;
};

export type OfferBase = {
  id: string;
  /** NAV-2612-03-O1 */
  ref: string;
  area: string;
  series: string;
  caseId: string;
  /** Who offers. */
  owner: string;
  organisation: string;
  /** Who wrote it down, when it was not the offerer (the chair, a message shortcut). */
  recordedBy?: string | undefined;
  /** The offerer said that what was recorded for them is right. */
  confirmedAt?: Instant | undefined;
  need: Need;
  starts: Starts;
  madeAt: Instant;
  /** Counts every change; part of the tag of a message that must be seen anew. */
  changes: number;
  /** How often the person said yes to it: each time the partner is put in touch by a message of its own. */
  yeses: number;
  /** The chair put it forward before its time, for the reason in the text (L5). */
  waived?: { by: string; at: Instant } | undefined;
  text: OfferText;
  dueAt?: Instant | undefined;
};

/** Where an offer stands. `contactedAt`: the person had said yes, and the partner was told. */
export type OfferState =
  | { status: "made" }
  /**
   * A national organisation's, while small local ones come first (L5): until this moment; `held`: it has passed, and
   * one of them has offered for the same need, so that this one waits in case theirs falls away.
   */
  | { status: "standby"; until: Instant; held?: boolean }
  /** `after`: how far it had come, which decides who must hear of it. */
  | { status: "withdrawn"; at: Instant; after: OfferStage }
  /** With the case holder, who talks it through with the person. `notYet`: "not yet spoken" was said. */
  | { status: "put-to-person"; at: Instant; notYet?: boolean }
  /** With `contactedAt` the person had first said yes and changed their mind. */
  | { status: "no" | "not-now" | "something-else"; at: Instant; contactedAt?: Instant | undefined }
  /** The person said yes: partner and case holder are put in touch. `nudges`: +2, +5, +10 working days. */
  | { status: "contacted"; at: Instant; contactedAt: Instant; nudges: number }
  /** `nudges`: how often the partner was asked whether help has started. */
  | { status: "accepted"; at: Instant; contactedAt: Instant; nudges: number }
  | { status: "waiting-list"; weeks: number; at: Instant; contactedAt: Instant; nudges: number }
  | { status: "needs-information" | "could-not-reach"; at: Instant; contactedAt: Instant }
  | { status: "no-capacity" | "not-suitable"; at: Instant; contactedAt: Instant }
  | { status: "started"; at: Instant; contactedAt: Instant }
  | { status: HelpOutcome; at: Instant; contactedAt: Instant; startedAt?: Instant | undefined };

/** unseen: the person has not heard of it; told: it was put to them; agreed: they had said yes. */
export type OfferStage = "unseen" | "told" | "agreed";

/** An offer's life. What may follow what stands in transitions.ts. */
export type Offer = OfferBase & OfferState;
export type OfferStatus = Offer["status"];

/** A need nobody could meet. */
export type Gap = {
  id: string;
  /** NAV-2612-03-G1 */
  ref: string;
  area: string;
  series: string;
  caseId: string;
  /** Who recorded it; for one that recorded itself, the case holder. */
  owner: string;
  need: Need;
  status: "open" | "met";
  /** said: in the meeting; the rest: what was left when an offer fell away. */
  because: GapReason;
  at: Instant;
  metAt?: Instant | undefined;
  text?: { note?: string | undefined } | undefined;
};
export type GapReason = "said" | "offer-withdrawn" | "no-capacity" | "not-suitable";
