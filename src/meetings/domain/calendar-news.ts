import type { Instant, LocalDate } from "../../kernel/instant.js";
import { type CalendarDate, ownDate, type SeriesCalendar } from "./calendar.js";

/** What the calendars of the people on a list were told of a series. */
export type Told = {
  /** Of the last change; every reader gets the same (RFC 5546, 2.1.4). */
  sequence: number;
  /** Of the last time that the whole series was told. */
  whole: number;
  /** What makes the event itself, without its dates. */
  shape: string;
  /** Dates that differ from the rule, by the rule's own day, with the number of their last change. */
  dates: Readonly<Record<LocalDate, CalendarDate & { sequence: number }>>;
};

export type News = { told: Told; what: "whole" | LocalDate };

/**
 * What has to be told since the last time; undefined: nothing. One date that moved or is off is told alone, anything
 * else is the whole series anew. `inCalendar`: the rule's own days that a meeting stands for; differing dates further
 * ahead wait until they are, or until the whole is told anyway.
 */
export function newsOf(
  calendar: SeriesCalendar,
  told: Told | undefined,
  inCalendar: ReadonlySet<LocalDate>,
  now: Instant,
): News | undefined {
  const shape = shapeOf(calendar);
  const whole = (sequence: number): News => {
    const dates = calendar.changed.map((date) => [date.own, { ...date, sequence }]);
    return { what: "whole", told: { sequence, whole: sequence, shape, dates: Object.fromEntries(dates) } };
  };
  if (!told) return whole(0);
  const sequence = told.sequence + 1;
  if (told.shape !== shape) return whole(sequence);
  const { rule, zone } = calendar;
  const today = new Map(calendar.changed.map((date) => [date.own, date]));
  const days = new Set([...Object.keys(told.dates), ...today.keys()]);
  const differing = [...days].filter((own) => {
    const before = told.dates[own];
    const usual = ownDate(rule, own, zone);
    const after = today.get(own) ?? usual;
    const over = (before ?? usual).end <= now && after.end <= now;
    return !over && (before !== undefined || inCalendar.has(own)) && !same(before ?? usual, after);
  });
  const [own, another] = differing;
  if (own === undefined) return undefined;
  // A date that was off and is on again is easiest understood from the whole.
  if (another !== undefined || told.dates[own]?.cancelled) return whole(sequence);
  const after = today.get(own) ?? ownDate(rule, own, zone);
  return { what: own, told: { ...told, sequence, dates: { ...told.dates, [own]: { ...after, sequence } } } };
}

function shapeOf({ name, zone, joinLink, rule, first, until, extra }: SeriesCalendar): string {
  return JSON.stringify({
    name,
    zone,
    joinLink,
    on: rule.on,
    everyMonths: rule.everyMonths,
    time: rule.time,
    minutes: rule.minutes,
    first,
    until,
    extra,
  });
}

function same(one: CalendarDate, other: CalendarDate): boolean {
  return one.start === other.start && one.end === other.end && one.cancelled === other.cancelled;
}
