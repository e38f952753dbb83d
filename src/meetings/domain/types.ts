import type { Instant, LocalDate, Zone } from "../../kernel/instant.js";
import type { Rule } from "./rule.js";
import type { HolidayChoice } from "./rule-place.js";

/** What to do with a date that falls on a bank holiday. */
export type OnHoliday = "ask" | "next-week" | "next-working-day" | "keep" | "skip";

/** The clock of a series: working days before (or after) the meeting, and local times. Defaults in settings.ts. */
export type Settings = {
  /** Partners are asked how much room their services have. */
  capacityDays: number;
  callDays: number;
  nudgeDays: number;
  cutOffDays: number;
  cutOffTime: string;
  agendaDays: number;
  reminderDays: number;
  morning: string;
  minutesPerCase: number;
  /** Minutes after the meeting closes until case holders hear. */
  followUpMinutes: number;
  summaryDays: number;
  /** Working days after the meeting: case holder, case holder, chair. */
  answerNudgeDays: readonly [number, number, number];
  /** Working days after a yes: partner, partner, then "no reply". */
  contactNudgeDays: readonly [number, number, number];
  reviewWeeks: number;
  /** Working days that small local organisations have before a national one's offer is put forward; 0: none. */
  firstRefusalDays: number;
  /** How long an urgent thread about a case stays open, in hours that pass (W8). */
  urgentHours: number;
  /** Working days after which a colleague who is asked to take a case over is reminded; then the chair hears (W7). */
  handoverDays: readonly [number, number];
  /** Fewer people than this who say that they come: the chair is warned. Left out: the default of quorum.ts. */
  quorum?: number | undefined;
  /** The channel gets its weekly card with counts; left out: it does. */
  channelDigest?: boolean | undefined;
  /** Its first three meetings are tried out, then there is a report (S8). */
  pilot?: boolean | undefined;
};

/** A chat platform's channel. */
export type Channel = { platform: "slack" | "teams"; id: string };

/** The recurring MDT of one PCN. */
export type Series = {
  id: string;
  area: string;
  /** proposed: dates shown to the chair, nothing sent to anybody else yet. */
  status: "proposed" | "active" | "ended";
  /** Short code such as NAV: the first part of every reference. Unique within the installation (also `ref`). */
  ref: string;
  code: string;
  name: string;
  rule: Rule;
  zone: Zone;
  onHoliday: OnHoliday;
  /** What was chosen for single dates on bank holidays, by the rule's own day. */
  choices?: Readonly<Record<LocalDate, HolidayChoice>> | undefined;
  joinLink?: string | undefined;
  /** Members. */
  chair: string;
  deputy?: string | undefined;
  coordinator?: string | undefined;
  /** Where it meets in chat: one channel a platform. */
  channels?: readonly Channel[] | undefined;
  settings: Settings;
  firstDate: LocalDate;
  /** The report on its pilot has gone out. */
  pilotReportedAt?: Instant | undefined;
  dueAt?: Instant | undefined;
};

export type MeetingStatus =
  | "scheduled"
  | "call-open"
  | "locked"
  | "agenda-out"
  | "live"
  | "closed"
  | "signed-off"
  | "cancelled";

/** The steps that the clock takes for a meeting, in order. */
export type MeetingStep =
  | "holiday-default"
  | "capacity"
  | "call"
  | "nudge"
  | "cut-off"
  | "agenda"
  | "reminder"
  | "start"
  | "two-minutes"
  | "follow-up"
  | "unfinished"
  | "summary";

/** chair: for the reason in `text`; holiday: skipped; not-held: never started; rule-changed: the rule gives it no more. */
export type CancelCause = "chair" | "holiday" | "not-held" | "rule-changed";

export type AgendaItem = {
  caseId: string;
  minutes: number;
  /** Deferred or not reached at an earlier meeting: comes first (B10). */
  carriedOver: boolean;
  state: "waiting" | "now" | "read-back" | "done" | "parked" | "carried-over";
  startedAt?: Instant | undefined;
  /** A member who comes for this case only, and is called when it is next (B14). */
  slot?: string | undefined;
  /** The chair's private two-minute warning went out. */
  warned?: boolean;
  /** The meeting was closed before what was captured was read out and confirmed. */
  unconfirmed?: true;
};

/** The last move, by whom; how often it moved in all; and where it stood before each move, oldest first. */
export type Moved = { from: Instant; at: Instant; by: string; times: number; past?: readonly Instant[] };

/** One date of a series. */
export type Meeting = {
  id: string;
  /** NAV-2612: code, year and month of the first planned date; kept when the meeting moves. */
  ref: string;
  area: string;
  series: string;
  status: MeetingStatus;
  start: Instant;
  end: Instant;
  /** The date the rule gave, before any bank holiday or move. */
  planned: LocalDate;
  /** The planned date is a bank holiday; `choice` once somebody (or the default) has settled it. */
  holiday?: { name: string; choice?: HolidayChoice | undefined } | undefined;
  /** The latest move; `times` counts all of them, so that each has a notice of its own. */
  moved?: Moved | undefined;
  cancelled?: { at: Instant; because: CancelCause; by?: string | undefined } | undefined;
  started?: { at: Instant; by: string } | undefined;
  agenda: readonly AgendaItem[];
  attendance: readonly string[];
  /** The number that the next submitted case gets; a number is never given twice. */
  nextCaseNumber: number;
  /** Steps of the clock that are behind us (taken, or dropped as no longer useful). */
  done: readonly MeetingStep[];
  closedAt?: Instant | undefined;
  closedBy?: string | undefined;
  signedOffAt?: Instant | undefined;
  amendments: readonly { at: Instant; by: string }[];
  /** Free words of the chair about the meeting; pass the guard like all text. */
  text?:
    | { notes?: string | undefined; amendments?: readonly string[]; cancelReason?: string | undefined }
    | undefined;
  dueAt?: Instant | undefined;
};
