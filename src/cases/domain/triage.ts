import type { Instant } from "../../kernel/instant.js";
import { refuse } from "../../kernel/result.js";
import { chairMoves, type Moved, moved } from "./move.js";
import type { Case } from "./types.js";

/**
 * B9: what the chair or deputy decides about a case that was sent. `by` is the member who decides.
 * All moments are UTC; every function refuses kindly when the case is elsewhere by now.
 */

/** A late case needs a reason (B7), which stays with the case. */
export function accept(state: Case, by: string, now: Instant, lateReason?: string): Moved {
  return chairMoves("accept", "accepted", state, by, now, (decided): Moved => {
    if (state.late && !lateReason) return refuse({ code: "case-late-needs-reason" });
    if (!state.late && lateReason) return refuse({ code: "case-not-late" });
    if (by === state.owner && (state.recognisable?.length ?? 0) > 0)
      return refuse({ code: "case-needs-second" });
    const text = lateReason ? { ...state.text, lateReason } : state.text;
    return moved(
      { ...decided, status: "accepted", text },
      {
        type: "case-accepted",
        facts: { late: state.late === true, recognisable: state.recognisable?.length ?? 0 },
      },
    );
  });
}

/** Back to the case holder with a note; the number stays. */
export function returnWithNote(state: Case, by: string, note: string, now: Instant): Moved {
  return chairMoves("return", "returned", state, by, now, (decided) =>
    moved(
      { ...decided, status: "returned", text: { ...state.text, returnNote: note } },
      { type: "case-returned" },
    ),
  );
}

/** On to a later meeting: it keeps its number and comes first there (B10). */
export function defer(state: Case, by: string, toMeeting: string, now: Instant): Moved {
  return chairMoves("defer", "deferred", state, by, now, (decided) =>
    moved(
      {
        ...decided,
        status: "deferred",
        meeting: toMeeting,
        late: false,
        carriedOver: state.carriedOver + 1,
      },
      { type: "case-deferred", facts: { to: toMeeting, times: state.carriedOver + 1 } },
    ),
  );
}

/** Closed with advice where to turn; no meeting needed. */
export function signpost(state: Case, by: string, note: string, now: Instant): Moved {
  return chairMoves("signpost", "signposted", state, by, now, (decided) =>
    moved(
      {
        ...decided,
        status: "closed",
        closedAt: now,
        closedAs: "signposted",
        text: { ...state.text, chairNote: note },
      },
      { type: "case-signposted" },
    ),
  );
}

/** Urgent: it is dealt with outside the meeting, and at once. */
export function handleOutside(state: Case, by: string, note: string | undefined, now: Instant): Moved {
  return chairMoves("handle-outside", "handled-outside", state, by, now, (decided) =>
    moved(
      {
        ...decided,
        status: "handled-outside",
        closedAt: now,
        text: note ? { ...state.text, chairNote: note } : state.text,
      },
      { type: "case-handled-outside", facts: { from: state.status } },
    ),
  );
}
