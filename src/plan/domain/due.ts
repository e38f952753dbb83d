import { atLocal, type Instant, type LocalDate, type LocalTime, type Zone } from "../../kernel/instant.js";
import { workingDaysAfter } from "../../kernel/working-time.js";
import type { Action } from "./types.js";

/** What an action's moments are reckoned with, from the settings of its series. */
export type ActionClock = {
  zone: Zone;
  /** Wall time at which nudges fall due. */
  morning: LocalTime;
  /** Working days after the due date: owner, owner, then case holder and chair. */
  overdueDays: readonly [number, number, number];
};

export const OVERDUE_DAYS = [1, 3, 5] as const;

export function overdueMoments(dueDate: LocalDate, clock: ActionClock): readonly Instant[] {
  return clock.overdueDays.map((days) => atLocal(workingDaysAfter(dueDate, days), clock.morning, clock.zone));
}

/** When the clock looks at it again; undefined: never. */
export function dueAt(action: Action, clock: ActionClock): Instant | undefined {
  return action.status === "open" ? overdueMoments(action.dueDate, clock)[action.nudges] : undefined;
}
