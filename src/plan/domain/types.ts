import type { Instant, LocalDate } from "../../kernel/instant.js";

export type ActionBase = {
  id: string;
  /** NAV-2612-03-A1 */
  ref: string;
  area: string;
  series: string;
  caseId: string;
  owner: string;
  /** Who wrote it down. */
  addedBy: string;
  /** The action that was handed over, of which this one is the continuation. */
  from?: string | undefined;
  dueDate: LocalDate;
  addedAt: Instant;
  /** Counts every change; part of the tag of a message that must be seen anew. */
  changes: number;
  text: { what: string; result?: string | undefined };
  dueAt?: Instant | undefined;
};

export type ActionState =
  /** `nudges`: looks of the clock since it fell due: owner, owner, then case holder and chair. */
  | { status: "open"; nudges: number }
  | { status: "done"; at: Instant }
  | { status: "no-longer-possible"; at: Instant }
  /** Closed by the case holder or the chair, overdue. */
  | { status: "not-done"; at: Instant }
  /** Goes on as another action, with an owner and a reference of its own. */
  | { status: "handed-over"; at: Instant; handedTo: string };

/** A task with one owner and a date. */
export type Action = ActionBase & ActionState;
export type ActionStatus = Action["status"];
