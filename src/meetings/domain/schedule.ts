import { isBankHoliday } from "../../kernel/holidays.js";
import { type Instant, type LocalDate, localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { type DatesRefusal, dates } from "./rule-dates.js";
import type { HolidayChoice, MeetingDate } from "./rule-place.js";
import type { Meeting, Series } from "./types.js";

type Planned = Pick<Series, "code" | "rule" | "zone" | "onHoliday" | "choices">;

/** How many meetings stand in the calendar ahead. */
export const KEPT_AHEAD = 3;

/** A date the rule gives, with what is still open about it. */
export type PlannedDate = MeetingDate & {
  /** The rule's own day: the key of the series' choices. */
  planned: LocalDate;
  ref: string;
  /** What was, or by the series' default is, done about its bank holiday; undefined: still to be asked. */
  choice?: HolidayChoice | undefined;
};

/**
 * The next `count` dates of a series on or after `from`. A date whose bank holiday is still to be decided stands
 * on the holiday. Fewer when the rule ends; refused only when it gives none at all.
 */
export function plannedDates(
  series: Planned,
  from: LocalDate,
  count: number,
): Result<PlannedDate[], DatesRefusal> {
  const { rule, zone, onHoliday, choices = {} } = series;
  const found = dates(rule, {
    from,
    count,
    zone,
    onHoliday: onHoliday === "ask" ? "keep" : onHoliday,
    choices,
  });
  if (!found.ok) {
    // A rule as rare as a fifth Monday each February: as many as there are.
    return found.refusal.code === "too-far-ahead" && count > 1
      ? plannedDates(series, from, count - 1)
      : refuse(found.refusal);
  }
  return ok(
    found.value.map((date): PlannedDate => {
      const planned = date.movedFrom ?? date.date;
      return { ...date, planned, ref: refOf(series.code, planned), choice: choiceFor(series, planned) };
    }),
  );
}

/** NAV-2612: the code, and year and month of the rule's own day, so that a moved date never takes another's name. */
export function refOf(code: string, planned: LocalDate): string {
  return `${code}-${planned.slice(2, 4)}${planned.slice(5, 7)}`;
}

function choiceFor({ choices, onHoliday }: Planned, planned: LocalDate): HolidayChoice | undefined {
  if (!isBankHoliday(planned)) return undefined;
  return choices?.[planned] ?? (onHoliday === "ask" ? undefined : onHoliday);
}

export function newMeeting(id: string, series: Series, date: PlannedDate): Meeting {
  return {
    id,
    ref: date.ref,
    area: series.area,
    series: series.id,
    status: "scheduled",
    start: date.start,
    end: date.end,
    planned: date.planned,
    ...(date.holiday !== undefined && { holiday: { name: date.holiday, choice: date.choice } }),
    agenda: [],
    attendance: [],
    nextCaseNumber: 1,
    done: [],
    amendments: [],
  };
}

/** The day from which a series' dates ahead are looked for: today, or its first day if that is later. */
export function firstDay(series: Pick<Series, "firstDate" | "zone">, now: Instant): LocalDate {
  return laterDay(series.firstDate, localDate(now, series.zone));
}

export function laterDay(one: LocalDate, other: LocalDate): LocalDate {
  return [one, other].sort().at(-1) ?? other;
}

/** Which of the rule's dates are not in the calendar yet, so that `KEPT_AHEAD` meetings lie ahead. */
export function datesToAdd(series: Series, existing: readonly Meeting[], now: Instant): PlannedDate[] {
  const ahead = existing.filter((meeting) => isAhead(meeting, now)).length;
  const known = new Set(existing.map((meeting) => meeting.ref));
  const planned = plannedDates(series, firstDay(series, now), KEPT_AHEAD + existing.length);
  if (!planned.ok) return [];
  return planned.value
    .filter((date) => !known.has(date.ref) && date.start > now)
    .slice(0, Math.max(0, KEPT_AHEAD - ahead));
}

/** Still to be held: neither over nor cancelled. */
export function isAhead(meeting: Meeting, now: Instant): boolean {
  return ["scheduled", "call-open", "locked", "agenda-out"].includes(meeting.status) && meeting.end > now;
}
