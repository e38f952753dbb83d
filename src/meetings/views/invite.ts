import type { Card } from "../../../cards/card-types.js";
import { inviteCard } from "../../../cards/meetings/invite-card.js";
import type { CalendarSource, CardSource } from "../../app/contract.js";
import { memberById, rolesIn } from "../../directory/queries.js";
import type { Store } from "../../storage/database.js";
import { type CalendarDate, ownDate, type SeriesCalendar, seriesCalendar } from "../domain/calendar.js";
import { takesAnswers } from "../domain/rsvp.js";
import type { Rule } from "../domain/rule.js";
import { describeRule } from "../domain/rule-describe.js";
import { isAhead, refOf } from "../domain/schedule.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { isInvited } from "../queries.js";
import { allSeries, calendars, meetings } from "../store.js";

type Read = {
  series: Series;
  planned: readonly Meeting[];
  calendar: SeriesCalendar;
  sequence: number;
  /** The one date that is told; undefined: the whole. */
  date?: CalendarDate | undefined;
  leaves: boolean;
};
type Args = Record<string, string>;
type Seen = { at: string; now: string };

/** Undefined or why not: a later change has been told since, or the reader is no longer, or again, on the list. */
async function read(store: Store, args: Args, { at, now }: Seen): Promise<Read | { drop: string }> {
  const series = await allSeries.get(store, args.series ?? "");
  const told = (await calendars.get(store, args.series ?? ""))?.told;
  const planned = await meetings.find(store, { series: args.series ?? "" });
  const calendar = series && seriesCalendar(series, planned, now);
  if (!series || !told || !calendar) return { drop: "the series is gone" };
  const roles = await rolesIn(store, series.id, memberOf(at));
  const leaves = args.what === "leave";
  if (leaves === isInvited(roles)) return { drop: "on the list again, or off it" };
  const common = { series, planned, calendar, leaves };
  if (leaves || args.what === "join" || args.what === "whole") {
    const newer = args.what === "whole" && told.whole > Number(args.sequence);
    return newer ? { drop: "a later change is told" } : { ...common, sequence: told.sequence };
  }
  const own = args.what ?? "";
  const last = told.dates[own];
  if (told.whole > Number(args.sequence) || last?.sequence !== Number(args.sequence))
    return { drop: "a later change is told" };
  const date = calendar.changed.find((one) => one.own === own) ?? ownDate(calendar.rule, own, series.zone);
  return { ...common, date, sequence: last.sequence };
}

export const inviteSource: CardSource = async (store, args, seen) => {
  const found = await read(store, args, seen);
  return "drop" in found ? found : cardOf(found, seen.now);
};

function cardOf({ series, planned, date, leaves }: Read, now: string): Card {
  const say = (at: string) => spokenMoment(at, series.zone);
  const ahead = planned
    .filter((meeting) => isAhead(meeting, now))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const next = date ? ahead.find(({ planned: own }) => own === date.own) : ahead[0];
  return inviteCard({
    code: series.code,
    name: series.name,
    rule: describeRule(withoutStart(series.rule)),
    what: leaves ? "leave" : date ? (date.cancelled ? "cancelled" : "moved") : "whole",
    ref: date ? refOf(series.code, date.own) : undefined,
    when: date ? say(date.start) : undefined,
    dates: ahead.map((meeting) => say(meeting.start)),
    joinLink: series.joinLink,
    asked: next && takesAnswers(next, now) ? { meeting: next.id, when: say(next.start) } : undefined,
  });
}

/** The day from which it counts is no news to anybody. */
function withoutStart({ start: _, ...rule }: Rule): Rule {
  return rule;
}

/** What goes into the reader's calendar: the whole series, or one date of it. */
export const inviteCalendar: CalendarSource = async (store, args, seen) => {
  const found = await read(store, args, seen);
  const member = await memberById(store, memberOf(seen.at));
  if ("drop" in found || !member) return undefined;
  const { calendar, date, leaves, sequence } = found;
  const method = leaves || date?.cancelled ? "CANCEL" : "REQUEST";
  return {
    method,
    calendar,
    sequence,
    date,
    now: seen.now,
    attendee: { name: member.name, email: member.email },
  };
};

function memberOf(at: string): string {
  return at.slice(at.indexOf(":") + 1);
}
