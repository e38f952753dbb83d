import type { Decision } from "../../kernel/decision.js";
import type { Instant, LocalDate } from "../../kernel/instant.js";
import { plusDays } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { type ActionClock, dueAt, overdueMoments } from "./due.js";
import type { Action, ActionBase, ActionState } from "./types.js";

/** What happened to an action: codes and counts only. */
export type ActionEvent =
  | { type: "action-added" | "action-done" | "action-not-possible" | "action-not-done"; at: Instant }
  | { type: "action-handed-over"; to: string; at: Instant }
  | { type: "action-nudged"; nudge: number; at: Instant };

/** Why not; each code has words in cards/text/plan.ts. */
export type ActionRefusal = {
  code: "action-closed" | "action-handed-over" | "action-same-owner" | "action-date-past" | "action-date-far";
};
export type ActionDecision = Decision<Action, ActionEvent>;
export type Decide = Result<ActionDecision, ActionRefusal>;

export type NewAction = Pick<
  ActionBase,
  "id" | "ref" | "area" | "series" | "caseId" | "owner" | "addedBy" | "from" | "dueDate"
> & { what: string };

/** @param today in the zone of the series; the date may be today and at most a year ahead. */
export function addAction(from: NewAction, today: LocalDate, now: Instant, clock: ActionClock): Decide {
  const { what, ...base } = from;
  if (from.dueDate < today) return refuse({ code: "action-date-past" });
  if (from.dueDate > plusDays(today, 366)) return refuse({ code: "action-date-far" });
  const action: Action = { ...base, addedAt: now, changes: 0, text: { what }, status: "open", nudges: 0 };
  return ok({ state: withDue(action, clock), events: [{ type: "action-added", at: now }] });
}

/** The very same action: same owner, same words (case and spaces aside), still open. */
export function isSameAction(action: Action, other: { owner: string; what: string }): boolean {
  return (
    action.status === "open" && action.owner === other.owner && plain(action.text.what) === plain(other.what)
  );
}

export function completeAction(
  action: Action,
  result: string | undefined,
  now: Instant,
  clock: ActionClock,
): Decide {
  return close(action, { status: "done", at: now }, { type: "action-done", at: now }, result, clock);
}

export function giveUpAction(action: Action, reason: string, now: Instant, clock: ActionClock): Decide {
  const event = { type: "action-not-possible", at: now } as const;
  return close(action, { status: "no-longer-possible", at: now }, event, reason, clock);
}

export function closeUndone(action: Action, now: Instant, clock: ActionClock): Decide {
  return close(
    action,
    { status: "not-done", at: now },
    { type: "action-not-done", at: now },
    undefined,
    clock,
  );
}

/** Handing it to whom it went already is the same again; to its own owner it cannot go. */
export function handOver(action: Action, to: string, now: Instant, clock: ActionClock): Decide {
  if (action.status === "handed-over" && action.handedTo === to) return ok({ state: action, events: [] });
  if (action.status === "open" && action.owner === to) return refuse({ code: "action-same-owner" });
  const state = { status: "handed-over", at: now, handedTo: to } as const;
  return close(action, state, { type: "action-handed-over", to, at: now }, undefined, clock);
}

/** One look of the clock: which nudge is due now. After an outage the ones missed are skipped. */
export function chaseAction(action: Action, now: Instant, clock: ActionClock): ActionDecision {
  if (action.status !== "open") return { state: withDue(action, clock), events: [] };
  const passed = overdueMoments(action.dueDate, clock).filter((moment) => moment <= now).length;
  if (passed <= action.nudges) return { state: withDue(action, clock), events: [] };
  const state = withDue({ ...action, nudges: passed }, clock);
  return { state, events: [{ type: "action-nudged", nudge: passed, at: now }] };
}

function close(
  action: Action,
  state: Exclude<ActionState, { status: "open" }>,
  event: ActionEvent,
  result: string | undefined,
  clock: ActionClock,
): Decide {
  switch (action.status) {
    case "open": {
      const { status: _status, nudges: _nudges, ...base } = action;
      const text = { ...base.text, ...(result ? { result } : {}) };
      const next: Action = { ...base, changes: base.changes + 1, text, ...state };
      return ok({ state: withDue(next, clock), events: [event] });
    }
    case "done":
    case "no-longer-possible":
    case "not-done":
      return action.status === state.status
        ? ok({ state: action, events: [] })
        : refuse({ code: "action-closed" });
    case "handed-over":
      return refuse({ code: "action-handed-over" });
    default:
      return action satisfies never;
  }
}

function withDue(action: Action, clock: ActionClock): Action {
  const { dueAt: _old, ...rest } = action;
  const due = dueAt(action, clock);
  return due === undefined ? rest : { ...rest, dueAt: due };
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
