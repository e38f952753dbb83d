import { atLocal, type Instant, localDate, plusDays, type Zone } from "../../kernel/instant.js";
import { refuse } from "../../kernel/result.js";
import { alreadySo, type Moved, moved, stopped } from "./move.js";
import type { Case, CaseStatus } from "./types.js";

/** What a meeting does to a case, and what follows it. Each may arrive twice. */

/** The agenda is out: the case's card stands in the channel. */
export function place(state: Case, now: Instant): Moved {
  if (state.status === "on-agenda") return alreadySo(state);
  const wrong = stopped("place", state);
  if (wrong) return refuse(wrong);
  return moved(
    { ...state, status: "on-agenda", onAgendaAt: state.onAgendaAt ?? now },
    { type: "case-on-agenda", facts: { again: state.onAgendaAt !== undefined } },
  );
}

/** Review: `weeks` after the discussion, on that day at `morning` in the series' zone. */
export function discuss(
  state: Case,
  clock: { zone: Zone; reviewWeeks: number; morning: string },
  now: Instant,
): Moved {
  if (state.status === "discussed") return alreadySo(state);
  const wrong = stopped("discuss", state);
  if (wrong) return refuse(wrong);
  const reviewDay = plusDays(localDate(now, clock.zone), 7 * clock.reviewWeeks);
  return moved(
    {
      ...state,
      status: "discussed",
      discussedAt: state.discussedAt ?? now,
      lastDiscussedAt: now,
      reviewAt: atLocal(reviewDay, clock.morning, clock.zone),
    },
    { type: "case-discussed", facts: { first: state.discussedAt === undefined } },
  );
}

/** Not reached, or the meeting is cancelled: on to another meeting, where it comes first. */
export function carryOver(state: Case, toMeeting: string): Moved {
  if (state.status === "deferred" && state.meeting === toMeeting) return alreadySo(state);
  const wrong = stopped("carry-over", state);
  if (wrong) return refuse(wrong);
  return moved(
    { ...state, status: "deferred", meeting: toMeeting, late: false, carriedOver: state.carriedOver + 1 },
    { type: "case-carried-over", facts: { to: toMeeting, times: state.carriedOver + 1 } },
  );
}

/** A case that waits for the chair or for its holder goes with the next meeting when its own is gone. */
export function moveOn(state: Case, toMeeting: string): Moved {
  if (state.meeting === toMeeting) return alreadySo(state);
  if (state.status !== "submitted" && state.status !== "returned") {
    return refuse({ code: `case-is-${state.status}` });
  }
  return moved(
    { ...state, meeting: toMeeting, late: false, chairAskedAt: undefined },
    { type: "case-moved-on", facts: { to: toMeeting } },
  );
}

/** The case holder has the offers and talks them through with the person; the nudges of F3 begin anew. */
export function handToPerson(state: Case, now: Instant): Moved {
  if (state.status === "with-the-person" || state.status === "in-progress") return alreadySo(state);
  const wrong = stopped("hand-to-person", state);
  if (wrong) return refuse(wrong);
  return moved(
    { ...state, status: "with-the-person", handedToPersonAt: now, nudges: 0 },
    { type: "case-with-the-person" },
  );
}

/**
 * The person said yes to something ("in-progress"), or help has started ("first-help", which ends the
 * 28 days and is written down once). A case under review stays there.
 */
export function progress(state: Case, what: "in-progress" | "first-help", now: Instant): Moved {
  const firstHelp = what === "first-help" && state.firstHelpAt === undefined;
  if (state.status === "review" && firstHelp) {
    return moved({ ...state, firstHelpAt: now }, { type: "case-first-help" });
  }
  // An urgent thread may bring help before the case was ever talked about; it goes on its way to the meeting.
  if (firstHelp && BEFORE_THE_MEETING.includes(state.status)) {
    return moved({ ...state, firstHelpAt: now }, { type: "case-first-help" });
  }
  const wrong = stopped("progress", state);
  if (wrong) return refuse(wrong);
  const begins = state.status !== "in-progress";
  if (!begins && !firstHelp) return alreadySo(state);
  return moved(
    {
      ...state,
      status: "in-progress",
      handedToPersonAt: state.handedToPersonAt ?? now,
      ...(firstHelp ? { firstHelpAt: now } : {}),
    },
    ...(begins ? [{ type: "case-in-progress" as const }] : []),
    ...(firstHelp ? [{ type: "case-first-help" as const }] : []),
  );
}

const BEFORE_THE_MEETING: readonly CaseStatus[] = [
  "submitted",
  "returned",
  "accepted",
  "deferred",
  "on-agenda",
];

/** Its review date has come. */
export function beginReview(state: Case, now: Instant): Moved {
  if (state.status === "review") return alreadySo(state);
  const wrong = stopped("review", state);
  if (wrong) return refuse(wrong);
  return moved({ ...state, status: "review", reviewSince: now }, { type: "case-review" });
}
