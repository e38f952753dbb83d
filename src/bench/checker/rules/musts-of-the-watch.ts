import { CLOCK } from "../clock-table.js";
import type { Must } from "../musts.js";
import { dayOf, isWorkingDay, at as moment, plusDays, plusWorkingDays } from "../reckoning.js";
import { type Case, looksOn, type Series, type Story, valueAt } from "../story-types.js";
import { reviewAt, setAside } from "./musts-of-the-person.js";
import { hasStarted } from "./still-open.js";

/** Nobody falls through the net: a case in which nothing has changed, and help that has not begun in time. */
export function theWatch(story: Story): Must[] {
  return [...story.cases.values()].flatMap((theCase) => {
    const series = story.series.get(theCase.series);
    const first = theCase.discussedAt[0];
    if (!series || first === undefined) return [];
    return [...unchanged(story, theCase, series), ...standard(story, theCase, series, first)];
  });
}

/** 21 days unchanged: the case holder, three working days later the chair. A digest is no watch. */
function unchanged(story: Story, theCase: Case, series: Series): Must[] {
  const [first = ""] = theCase.discussedAt;
  const touched = theCase.touched.filter((one) => one >= first).sort();
  return touched.flatMap((last, index) => {
    const next = touched[index + 1] ?? "9";
    const settings = valueAt(series.was, last)?.settings;
    if (!settings) return [];
    const day = openDay(plusDays(dayOf(last, series.zone), CLOCK.unchangedDays));
    const later = plusWorkingDays(day, CLOCK.chairDays);
    const due = moment(day, settings.morning, series.zone);
    const chairDue = moment(later, settings.morning, series.zone);
    const chair = looksOn(valueAt(series.was, chairDue), theCase.owner) ?? "";
    const still = (at: string) =>
      next > at &&
      (theCase.endedAt ?? "9") > at &&
      !setAside(theCase, last, at) &&
      !isOnItsWayBack(theCase, at) &&
      !isInReview(theCase, series, at) &&
      isWaiting(story, theCase, at);
    const base = { about: [theCase.ref], cards: /^(?!digest\.weekly)/, grace: 54, still };
    return [
      {
        ...base,
        rule: "watch-holder-not-told",
        to: theCase.owner,
        due,
        what: `that nothing has changed with ${theCase.ref} for three weeks`,
      },
      {
        ...base,
        rule: "watch-chair-not-told",
        to: chair,
        due: chairDue,
        what: `that nothing has changed with ${theCase.ref} for three weeks`,
      },
    ];
  });
}

/** Brought back and not discussed since: the meetings carry it along. */
function isOnItsWayBack({ broughtBack, discussedAt }: Case, at: string): boolean {
  const back = broughtBack
    .filter((one) => one < at)
    .sort()
    .at(-1);
  return back !== undefined && !discussedAt.some((one) => one > back && one < at);
}

/** From its review date on it comes back by itself, unless its holder closes it: then no watch need wake anybody. */
function isInReview({ discussedAt }: Case, series: Series, at: string): boolean {
  const last = discussedAt
    .filter((one) => one < at)
    .sort()
    .at(-1);
  const settings = last === undefined ? undefined : valueAt(series.was, last)?.settings;
  return last !== undefined && settings !== undefined && reviewAt(last, series, settings) <= at;
}

/** Something is still to come: not a case in which help runs and nothing is owed, nor a wait that was named. */
function isWaiting({ offers, zone }: Story, theCase: Case, at: string): boolean {
  const mine = [...offers.values()].filter((one) => one.case === theCase.ref && one.madeAt < at);
  const waits = mine.some((one) => {
    const last = one.partner.findLast((said) => said.at < at);
    if (last?.value.answer !== "waiting-list") return false;
    return plusDays(dayOf(last.at, zone), 7 * (last.value.weeks ?? 0)) >= dayOf(at, zone);
  });
  if (waits) return false;
  return (
    mine.length === 0 ||
    mine.some((one) => {
      const said = one.person.findLast((answer) => answer.at < at)?.value;
      if (said === undefined || said === "not-yet-spoken") return (one.withdrawnAt ?? "9") > at;
      return said === "yes" && !hasStarted(one, at);
    })
  );
}

/** Of the 28 days until help starts, day 21 warns: the case holder or the chair. */
function standard(story: Story, theCase: Case, series: Series, first: string): Must[] {
  const settings = valueAt(series.was, first)?.settings;
  if (!settings) return [];
  const due = moment(
    openDay(plusDays(dayOf(first, series.zone), CLOCK.warnDays)),
    settings.morning,
    series.zone,
  );
  const helped = (at: string) =>
    [...story.offers.values()].some((one) => one.case === theCase.ref && (one.startedAt ?? "9") < at);
  return [
    {
      rule: "day-21-not-warned",
      to: theCase.owner,
      about: [theCase.ref],
      cards: /chas|watch|standard|day-21|warning/,
      due,
      grace: 54,
      what: `that ${theCase.ref} is in its fourth week without help`,
      still: (at) => (theCase.endedAt ?? "9") > at && !helped(at),
    },
  ];
}

function openDay(day: string): string {
  return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
}
