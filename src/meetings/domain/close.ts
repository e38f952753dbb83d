import type { Instant } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { type NotLive, notLive } from "./live.js";
import type { AgendaItem, Meeting } from "./types.js";

/** What became of a case in the meeting. */
export const CASE_OUTCOMES = ["discussed", "carry-over"] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export type CloseRefusal = NotLive | { code: "close-outcome-missing"; caseIds: readonly string[] };

/** The cases whose outcome nobody has said yet. */
export function withoutOutcome(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter((item) => item.state !== "done" && item.state !== "carried-over");
}

/** What most likely happened: who had the floor was discussed, who waited goes to the next meeting. */
export function likelyOutcome(item: AgendaItem): CaseOutcome {
  return item.state === "now" || item.state === "read-back" ? "discussed" : "carry-over";
}

/** Closes only when every case has an outcome (L12). */
export function close(
  meeting: Meeting,
  outcomes: Readonly<Record<string, CaseOutcome | undefined>>,
  by: string,
  now: Instant,
): Result<Meeting, CloseRefusal> {
  const not = notLive(meeting);
  if (not) return refuse(not);
  const missing = withoutOutcome(meeting.agenda).filter((item) => outcomes[item.caseId] === undefined);
  if (missing.length > 0) {
    return refuse({ code: "close-outcome-missing", caseIds: missing.map((item) => item.caseId) });
  }
  const agenda = meeting.agenda.map((item): AgendaItem => {
    if (item.state === "done" || item.state === "carried-over") return item;
    if (outcomes[item.caseId] !== "discussed") return { ...item, state: "carried-over" };
    return { ...item, state: "done", unconfirmed: true };
  });
  return ok({ ...meeting, status: "closed", closedAt: now, closedBy: by, agenda });
}

export type SignOffRefusal = { code: "sign-off-not-closed" } | { code: "sign-off-already" };

/** `notes`: words of the chair about the meeting that passed the guard. */
export function signOff(meeting: Meeting, now: Instant, notes?: string): Result<Meeting, SignOffRefusal> {
  if (meeting.status === "signed-off") return refuse({ code: "sign-off-already" });
  if (meeting.status !== "closed") return refuse({ code: "sign-off-not-closed" });
  return ok({
    ...meeting,
    status: "signed-off",
    signedOffAt: now,
    done: [...meeting.done, "summary"],
    ...(notes !== undefined && { text: { ...meeting.text, notes } }),
  });
}

export type AmendRefusal = { code: "amend-before-sign-off" } | { code: "amend-already-there" };

/** What was signed off stays as it is; what is added stands below it with its date. */
export function amend(
  meeting: Meeting,
  words: string,
  by: string,
  now: Instant,
): Result<Meeting, AmendRefusal> {
  if (meeting.status !== "signed-off") return refuse({ code: "amend-before-sign-off" });
  const before = meeting.text?.amendments ?? [];
  if (before.at(-1) === words) return refuse({ code: "amend-already-there" });
  return ok({
    ...meeting,
    amendments: [...meeting.amendments, { at: now, by }],
    text: { ...meeting.text, amendments: [...before, words] },
  });
}

/** The discussed cases, in the order of the agenda. */
export function discussed(meeting: Pick<Meeting, "agenda">): readonly string[] {
  return meeting.agenda.filter((item) => item.state === "done").map((item) => item.caseId);
}
