import { type LocalDate, plusDays, type Zone } from "../../kernel/instant.js";
import { ok, type Result } from "../../kernel/result.js";
import { anchored, type Rule } from "./rule.js";
import { type DatesRefusal, dates } from "./rule-dates.js";
import { type MeetingDate, place } from "./rule-place.js";

/** A coming date on a bank holiday, with what each choice would mean, for the set-up form that asks. */
export type DateToDecide = {
  /** The rule's own day: the key of `choices` in `dates`. */
  date: LocalDate;
  holiday: string;
  "next-week": MeetingDate;
  "next-working-day": MeetingDate;
  keep: MeetingDate;
  /** No meeting; `next` is the rule's next own day, when there is one. */
  skip: { next?: LocalDate };
};

/** Those of the rule's next `count` own days that are bank holidays, in order. Refused as `dates` is. */
export function datesNeedingDecision(
  rule: Rule,
  from: LocalDate,
  count: number,
  zone: Zone,
): Result<DateToDecide[], DatesRefusal> {
  const coming = dates(rule, { from, count, zone, onHoliday: "keep" });
  if (!coming.ok) return coming;
  return ok(coming.value.flatMap((kept) => decision(anchored(rule, from), kept, zone)));
}

function decision(rule: Rule, keep: MeetingDate, zone: Zone): DateToDecide[] {
  const { date, holiday } = keep;
  const nextWeek = place(rule, date, "next-week", zone);
  const nextWorkingDay = place(rule, date, "next-working-day", zone);
  if (holiday === undefined || !nextWeek || !nextWorkingDay) return [];
  const following = dates(rule, { from: plusDays(date, 1), count: 1, zone, onHoliday: "keep" });
  const next = following.ok ? following.value[0]?.date : undefined;
  const skip = next === undefined ? {} : { next };
  return [{ date, holiday, "next-week": nextWeek, "next-working-day": nextWorkingDay, keep, skip }];
}
