import { type LocalDate, localDate } from "../../kernel/instant.js";
import { workingDaysAfter } from "../../kernel/working-time.js";
import type { ActionClock } from "./due.js";
import type { Action } from "./types.js";

/** What is to be done next; each has words in cards/text/plan.ts. */
export type ActionStep = "do-it" | "find-another-way" | "nothing";
export type ActionNext = { owner: "owner" | "case-holder" | "nobody"; step: ActionStep; by?: LocalDate };

/** Every state of an action: whose turn it is, for what, by when. Cards and digests are built from this table. */
export function nextStep(action: Action, clock: ActionClock): ActionNext {
  switch (action.status) {
    case "open":
      return { owner: "owner", step: "do-it", by: action.dueDate };
    case "no-longer-possible":
    case "not-done":
      return {
        owner: "case-holder",
        step: "find-another-way",
        by: workingDaysAfter(localDate(action.at, clock.zone), clock.overdueDays[2]),
      };
    case "done":
    case "handed-over":
      return { owner: "nobody", step: "nothing" };
    default:
      return action satisfies never;
  }
}
