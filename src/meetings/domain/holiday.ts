import type { Decision } from "../../kernel/decision.js";
import type { Instant, Zone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Rule } from "./rule.js";
import { type HolidayChoice, place } from "./rule-place.js";
import type { Meeting } from "./types.js";

/** What is taken when nobody answers in time. */
export const HOLIDAY_DEFAULT: HolidayChoice = "next-week";

export type HolidayEvent = { type: "holiday-settled"; choice: HolidayChoice };
export type HolidayRefusal =
  | { code: "holiday-nothing-to-decide" }
  | { code: "holiday-already-settled"; choice: HolidayChoice };

/** Settles the date of a meeting that the rule puts on a bank holiday. `skip` cancels it. */
export function settleHoliday(
  meeting: Meeting,
  choice: HolidayChoice,
  series: { rule: Rule; zone: Zone },
  now: Instant,
): Result<Decision<Meeting, HolidayEvent>, HolidayRefusal> {
  const { holiday } = meeting;
  if (!holiday) return refuse({ code: "holiday-nothing-to-decide" });
  if (holiday.choice !== undefined)
    return refuse({ code: "holiday-already-settled", choice: holiday.choice });
  if (meeting.status !== "scheduled") return refuse({ code: "holiday-nothing-to-decide" });
  const settled: Meeting = { ...meeting, holiday: { ...holiday, choice } };
  const date = place(series.rule, meeting.planned, choice, series.zone);
  const events: HolidayEvent[] = [{ type: "holiday-settled", choice }];
  if (!date) {
    return ok({
      state: { ...settled, status: "cancelled", cancelled: { at: now, because: "holiday" } },
      events,
    });
  }
  return ok({ state: { ...settled, start: date.start, end: date.end }, events });
}
