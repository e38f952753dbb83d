import type { Decision } from "../../kernel/decision.js";
import type { Instant } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { CaseEvent, CaseRefusal } from "./events.js";
import { type CaseMove, MAY_START } from "./statuses.js";
import type { Case, ChairDecision } from "./types.js";

/** No events: it was so already, and nothing is to be saved or shown again. */
export type Moved = Result<Decision<Case, CaseEvent>, CaseRefusal>;

export function alreadySo(state: Case): Moved {
  return ok({ state, events: [] });
}

export function moved(state: Case, ...events: CaseEvent[]): Moved {
  return ok({ state, events });
}

/** Undefined when the move may start from where the case is. */
export function stopped(move: CaseMove, state: Case): CaseRefusal | undefined {
  return MAY_START[move].includes(state.status) ? undefined : { code: `case-is-${state.status}` };
}

/**
 * A chair's decision. The same one again by the same chair changes nothing; when another chair was quicker,
 * the refusal says who and what.
 */
export function chairMoves(
  move: CaseMove,
  what: ChairDecision,
  state: Case,
  by: string,
  now: Instant,
  decide: (decided: Case) => Moved,
): Moved {
  const wrong = stopped(move, state);
  if (!wrong) return decide({ ...state, decided: { what, by, at: now } });
  const earlier = state.decided;
  if (earlier && stands(earlier.what, state)) {
    if (earlier.what === what && earlier.by === by) return alreadySo(state);
    return refuse({ code: "case-decided-by", by: earlier.by, what: earlier.what });
  }
  return refuse(wrong);
}

/** The case is still where that decision put it, so the decision is what a second chair must hear of. */
function stands(what: ChairDecision, state: Case): boolean {
  switch (what) {
    case "accepted":
    case "returned":
    case "deferred":
    case "handled-outside":
      return state.status === what;
    case "signposted":
      return state.closedAs === "signposted";
    default: {
      const never: never = what;
      return never;
    }
  }
}
