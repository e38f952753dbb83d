import type { Decision } from "../../kernel/decision.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { CaseEvent, CaseRefusal } from "./events.js";
import { openToPartners } from "./statuses.js";
import type { AgeBand, Case } from "./types.js";

/** At most so many are asked for one case, however often a chair asks (PRODUCT, "The clock"). */
export const MOST_PINGED = 8;

/** Years of a band, both included; undefined where nobody said. */
export function yearsOf(band: AgeBand): { from: number; to: number } | undefined {
  switch (band) {
    case "under-18":
      return { from: 0, to: 17 };
    case "18-25":
      return { from: 18, to: 25 };
    case "26-39":
      return { from: 26, to: 39 };
    case "40-54":
      return { from: 40, to: 54 };
    case "55-64":
      return { from: 55, to: 64 };
    case "65-79":
      return { from: 65, to: 79 };
    case "80-plus":
      return { from: 80, to: 120 };
    case "not-said":
      return undefined;
    default:
      return band satisfies never;
  }
}

/** So many more can be asked. */
export function leftToPing({ pinged = [] }: Pick<Case, "pinged">): number {
  return Math.max(0, MOST_PINGED - pinged.length);
}

/** The members who are asked now: of those chosen the ones not asked before. */
export function ping(
  state: Case,
  chosen: readonly string[],
): Result<{ asked: readonly string[]; decision: Decision<Case, CaseEvent> }, CaseRefusal> {
  if (!openToPartners(state)) return refuse({ code: `case-is-${state.status}` });
  const before = state.pinged ?? [];
  const fresh = [...new Set(chosen)].filter((member) => !before.includes(member));
  const left = leftToPing(state);
  if (fresh.length > 0 && left === 0) return refuse({ code: "case-enough-asked" });
  const asked = fresh.slice(0, left);
  const events: CaseEvent[] =
    asked.length === 0 ? [] : [{ type: "case-partners-pinged", facts: { count: asked.length } }];
  return ok({ asked, decision: { state: { ...state, pinged: [...before, ...asked] }, events } });
}
