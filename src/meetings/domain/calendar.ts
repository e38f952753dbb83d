import {
  atLocal,
  type Instant,
  type LocalDate,
  localDate,
  plusMinutes,
  type Zone,
} from "../../kernel/instant.js";
import { anchored, type Rule } from "./rule.js";
import { dates } from "./rule-dates.js";
import { ruleDays } from "./rule-days.js";
import { place } from "./rule-place.js";
import { refOf } from "./schedule.js";
import type { Meeting, Series } from "./types.js";

/** One date that is not held as the rule has it. `own`: the rule's own day, which calendars know it by. */
export type CalendarDate = { own: LocalDate; start: Instant; end: Instant; cancelled?: true };

/** A series as a calendar holds it: one event that repeats, and the dates that differ. */
export type SeriesCalendar = {
  uid: string;
  name: string;
  zone: Zone;
  joinLink?: string | undefined;
  rule: Rule;
  /** The first of the rule's own days. */
  first: LocalDate;
  /** The rule gives nothing after this start. */
  until?: Instant | undefined;
  /** By the rule's own day, in order. */
  changed: readonly CalendarDate[];
  /** Meetings of an earlier rule that this one does not give. */
  extra: readonly CalendarDate[];
};

/** So many of the rule's days ahead are compared with what is planned; further ones are as the rule has them. */
const AHEAD = 24;
/** Dates that are over stay as they were for so long. */
const BEHIND_MS = 62 * 24 * 60 * 60_000;

type Given = Pick<
  Series,
  "id" | "code" | "name" | "rule" | "zone" | "onHoliday" | "choices" | "joinLink" | "firstDate"
>;

/** Undefined: the rule gives no day at all. */
export function seriesCalendar(
  series: Given,
  meetings: readonly Meeting[],
  now: Instant,
): SeriesCalendar | undefined {
  const rule = anchored(series.rule, series.firstDate);
  const start = rule.start ?? series.firstDate;
  const first = ruleDays(rule, start).next().value;
  if (first === undefined) return undefined;
  const last = lastDay(series, rule, start);
  const behind = new Date(Date.parse(now) - BEHIND_MS).toISOString();
  const byRef = new Map(meetings.map((meeting) => [meeting.ref, meeting]));
  const matched = new Set<string>();
  const changed: CalendarDate[] = [];
  let ahead = 0;
  for (const own of ruleDays(rule, start)) {
    if (last !== undefined && own > last) break;
    const usual = ownDate(rule, own, series.zone);
    if (usual.start > now) ahead += 1;
    if (ahead > AHEAD) break;
    if (usual.start < behind) continue;
    const meeting = byRef.get(refOf(series.code, own));
    if (meeting) matched.add(meeting.ref);
    const held = meeting ? heldAs(meeting, own) : planned(series, rule, own);
    const same = !held.cancelled && held.start === usual.start && held.end === usual.end;
    if (!same) changed.push(held);
  }
  const extra = meetings
    .filter(({ ref, status, end }) => !matched.has(ref) && status !== "cancelled" && end > now)
    .map(({ start: from, end }) => ({ own: localDate(from, series.zone), start: from, end }));
  return {
    uid: `${series.id}@roundtable`,
    name: series.name,
    zone: series.zone,
    joinLink: series.joinLink,
    rule,
    first,
    until: last === undefined ? undefined : ownDate(rule, last, series.zone).start,
    changed,
    extra,
  };
}

/** The date as the rule itself has it, bank holiday or not. */
export function ownDate(rule: Rule, own: LocalDate, zone: Zone): CalendarDate {
  const start = atLocal(own, rule.time, zone);
  return { own, start, end: plusMinutes(start, rule.minutes) };
}

function heldAs({ start, end, status }: Meeting, own: LocalDate): CalendarDate {
  return { own, start, end, ...(status === "cancelled" ? { cancelled: true } : {}) };
}

/** Not in our calendar yet: on a bank holiday as the series has it, and on the day itself while that is to be asked. */
function planned(series: Given, rule: Rule, own: LocalDate): CalendarDate {
  const choice = series.choices?.[own] ?? (series.onHoliday === "ask" ? "keep" : series.onHoliday);
  const date = place(rule, own, choice, series.zone);
  if (!date) return { ...ownDate(rule, own, series.zone), cancelled: true };
  return { own, start: date.start, end: date.end };
}

/** Calendars count dates that are skipped, we do not: so a number of times is told as the last day. */
function lastDay(series: Given, rule: Rule, start: LocalDate): LocalDate | undefined {
  if (!rule.end) return undefined;
  const { zone, onHoliday, choices = {} } = series;
  const choice = onHoliday === "ask" ? "keep" : onHoliday;
  const all = dates(rule, { from: start, count: 240, zone, onHoliday: choice, choices });
  const last = all.ok ? all.value.at(-1) : undefined;
  return last && (last.movedFrom ?? last.date);
}

/** The rule's day in iCalendar's words (RFC 5545, 3.3.10). A day that a month lacks is its last. */
export function recurrence({ on, everyMonths }: Rule): Record<string, string | number | string[] | number[]> {
  const monthly = { freq: "MONTHLY", ...(everyMonths === 1 ? {} : { interval: everyMonths }) };
  switch (on.kind) {
    case "nth-weekday":
      return { ...monthly, byday: `${on.nth}${DAYS[on.weekday - 1]}` };
    case "last-weekday":
      return { ...monthly, byday: `-1${DAYS[on.weekday - 1]}` };
    case "day-of-month": {
      if (on.day <= 28) return { ...monthly, bymonthday: on.day };
      if (on.day === 31) return { ...monthly, bymonthday: -1 };
      const upTo = Array.from({ length: on.day - 27 }, (_, index) => 28 + index);
      return { ...monthly, bymonthday: upTo, bysetpos: -1 };
    }
    default:
      return on satisfies never;
  }
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
