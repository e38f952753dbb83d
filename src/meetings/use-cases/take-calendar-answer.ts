import type { Refusal } from "../../app/contract.js";
import { rolesIn } from "../../directory/queries.js";
import { type Instant, type LocalDate, localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { ownDate } from "../domain/calendar.js";
import { type Answer, takesAnswers } from "../domain/rsvp.js";
import { anchored } from "../domain/rule.js";
import { ruleDays } from "../domain/rule-days.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { isInvited } from "../queries.js";
import { allSeries, calendars, meetings } from "../store.js";
import { keepAnswer } from "./keep-answer.js";

export type CalendarAnswer = {
  series: string;
  /** Where the rule has the date that is answered; undefined: all dates. */
  date?: Instant | undefined;
  member: string;
  area: string;
  answer: Answer;
};

/**
 * What a member's own calendar answered (RFC 5546, 3.2.3). Who sent it has been checked. A meeting that is gone, one
 * that has moved since, or somebody off the list is refused; the same again changes nothing.
 */
export async function takeCalendarAnswer(work: Work, given: CalendarAnswer): Promise<Result<void, Refusal>> {
  const { member, area, answer } = given;
  const series = await allSeries.get(work, given.series);
  if (series?.status !== "active" || series.area !== area) return refuse({ code: "rsvp-series-gone" });
  if (!isInvited(await rolesIn(work, series.id, member))) return refuse({ code: "rsvp-not-on-list" });
  const own = given.date === undefined ? ok(undefined) : await dayMeant(work, series, given.date, answer);
  if (!own.ok) return own;
  const told = (await calendars.get(work, series.id))?.told;
  const last = (own.value === undefined ? undefined : told?.dates[own.value]?.sequence) ?? told?.whole ?? 0;
  // A number that we never told would keep every later answer out; a button's has the one that stands, too.
  const capped = { ...answer, sequence: Math.min(answer.sequence, last) };
  const kept = await keepAnswer(work, series, { member, own: own.value, answer: capped, by: "calendar" });
  return kept.ok ? ok(undefined) : kept;
}

/** The rule's own day that a calendar means, if answering it is still of use. */
async function dayMeant(
  work: Work,
  series: Series,
  date: Instant,
  { sequence }: Answer,
): Promise<Result<LocalDate, Refusal>> {
  const own = localDate(date, series.zone);
  const planned = await meetings.find(work, { series: series.id });
  const meeting = planned.find((one) => isMeant(one, series, date));
  if (!meeting)
    return date > work.now && isRuleDay(series, own) ? ok(own) : refuse({ code: "rsvp-meeting-gone" });
  if (!takesAnswers(meeting, work.now)) return refuse({ code: "rsvp-meeting-gone" });
  const told = (await calendars.get(work, series.id))?.told.dates[meeting.planned];
  if (told && sequence < told.sequence && meeting.moved)
    return refuse({
      code: "rsvp-moved",
      with: { ref: meeting.ref, when: spokenMoment(meeting.start, series.zone) },
    });
  return ok(meeting.planned);
}

function isMeant(meeting: Meeting, { rule, zone }: Series, date: Instant): boolean {
  return meeting.start === date || ownDate(rule, meeting.planned, zone).start === date;
}

/** Further ahead than meetings are planned, calendars show what the rule gives. */
function isRuleDay({ rule, firstDate }: Series, own: LocalDate): boolean {
  return ruleDays(anchored(rule, firstDate), own).next().value === own;
}
