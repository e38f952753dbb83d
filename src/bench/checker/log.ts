/**
 * What the checker gets to see of a run, in its own words: what people did, and what everybody saw. Instants are
 * ISO 8601 UTC, days `yyyy-mm-dd`, times of day `HH:mm` in the zone of the series; people are ids, things references.
 */

/** The clock of a series: working days before and after its meetings, as its people set it. */
export type Settings = {
  callDays: number;
  nudgeDays: number;
  cutOffDays: number;
  cutOffTime: string;
  agendaDays: number;
  reminderDays: number;
  morning: string;
  followUpMinutes: number;
  summaryDays: number;
  answerNudgeDays: readonly number[];
  contactNudgeDays: readonly number[];
  reviewWeeks: number;
};

export type PersonSaid = "yes" | "no" | "not-now" | "something-else" | "not-yet-spoken";
export type DigestDay = "off" | 1 | 2 | 3 | 4 | 5;

export type What =
  /** A series as it is from now on: set up, handed over, its settings changed. */
  | {
      did: "series";
      series: string;
      code: string;
      zone: string;
      chair: string;
      deputy?: string | undefined;
      settings: Settings;
    }
  /** `brings`: may bring cases. `who` is the person. */
  | { did: "joined"; series: string; organisation: string; brings: boolean }
  | { did: "left" }
  /** A date as the world was told of it: planned, moved, or cancelled. */
  | {
      did: "meeting";
      meeting: string;
      series: string;
      start: string;
      end: string;
      state: "ahead" | "cancelled";
    }
  | { did: "meeting-started"; meeting: string }
  /** `discussed`: references of the cases that had their turn. */
  | { did: "meeting-closed"; meeting: string; discussed: readonly string[] }
  | { did: "meeting-signed-off"; meeting: string }
  /** An unfinished case, by an id of its own. */
  | { did: "draft"; draft: string; series: string }
  | { did: "draft-put-away"; draft: string }
  | {
      did: "case-sent";
      case: string;
      draft: string;
      series: string;
      meeting: string;
      late: boolean;
      excluded: readonly string[];
      words: string;
    }
  | { did: "case-decided"; case: string; as: "accepted" | "returned" | "deferred" | "signposted" | "outside" }
  | { did: "case-withdrawn" | "case-closed" | "case-brought-back" | "case-changed"; case: string }
  | { did: "question" | "question-answered"; case: string }
  | { did: "offer"; offer: string; case: string; owner: string }
  | { did: "offer-confirmed" | "offer-withdrawn" | "help-started" | "help-ended"; offer: string }
  | { did: "person-said"; offer: string; answer: PersonSaid }
  | { did: "partner-said"; offer: string; answer: string; weeks?: number | undefined }
  | { did: "action"; action: string; owner: string; due: string }
  | { did: "action-over"; action: string }
  | { did: "paused"; until: string }
  | { did: "resumed" }
  | { did: "digest-day"; day: DigestDay }
  /** `who` answers for it; `at` is when its details were last known to be right. */
  | { did: "service"; service: string }
  | { did: "service-ended"; service: string }
  /** `who` says how much room it has. */
  | { did: "room-said"; service: string }
  /** Nothing ran from now until then. */
  | { did: "outage"; until: string }
  /** Anything else: they were there. */
  | { did: "something"; code: string };

export type Deed = { at: string; who: string } & What;

/** One message, with all that became of it. */
export type Seen = {
  /** What makes it this message and no other. */
  key: string;
  /** A person, or `channel:` and the series. */
  to: string;
  /** What kind of message it is. */
  card: string;
  at: string;
  /** Its words when it was first seen. */
  text: string;
  /** Changed in place: nobody is notified. Words where they matter. */
  updates: { at: string; text?: string | undefined }[];
};

export type Log = { from: string; to: string; deeds: readonly Deed[]; seen: readonly Seen[] };

/** Something that ought not to be, in words that a chair can read. */
export type Finding = { rule: string; at: string; to: string; what: string };
