import type { Finding } from "../log.js";
import { caseOf, isDigest, isPersonal, mentions } from "../messages.js";
import { at, dayOf, plusWorkingDays, said, workingDaysFrom } from "../reckoning.js";
import { isThere, type Story, valueAt } from "../story-types.js";
import { finding } from "./manners.js";
import { hasStarted } from "./still-open.js";

/** Working days that a step may be overdue before somebody must have been told. */
const LATEST = 6;
/** Working days after "accepted" in which help ought to begin, or somebody be asked. */
const STARTS = 15;

type Step = { ref: string; who: string; what: string; since: string; over: string };

/** A step that is overdue, and nobody whom it concerns has been told of it: neither its owner nor holder nor chair. */
export function overdueUntold(story: Story): Finding[] {
  const { log, zone } = story;
  return stepsOf(story).flatMap((step) => {
    const latest = workingDaysFrom(step.since, LATEST, "18:00", zone);
    if (step.over < latest || latest > log.to) return [];
    if (story.outages.some(({ from, until }) => from < latest && until > step.since)) return [];
    const theCase = story.cases.get(caseOf(step.ref) ?? "");
    const series = theCase && story.series.get(theCase.series);
    const concerned = [step.who, theCase?.owner, series && valueAt(series.was, step.since)?.chair];
    const reached = concerned.filter((who) => who !== undefined && isThere(story.people.get(who), latest));
    const told = log.seen.some(
      (seen) =>
        isPersonal(seen) &&
        !isDigest(seen) &&
        reached.includes(seen.to) &&
        seen.at >= step.since &&
        seen.at <= latest &&
        (mentions(seen, step.ref) || (theCase !== undefined && mentions(seen, theCase.ref))),
    );
    if (told || reached.length === 0) return [];
    return [
      finding(
        "overdue-and-nobody-told",
        { at: step.since, to: step.who },
        `${step.what}, since ${said(step.since, zone)}`,
      ),
    ];
  });
}

function stepsOf({ actions, offers, cases, zone }: Story): Step[] {
  const ended = (ref: string) => cases.get(caseOf(ref) ?? "")?.endedAt ?? "9";
  const first = (...moments: (string | undefined)[]) =>
    moments.filter((one) => one !== undefined).sort()[0] ?? "9";
  const tasks = [...actions.values()].map((one) => ({
    ref: one.ref,
    who: one.owner,
    what: `${one.ref} is not done`,
    since: at(plusWorkingDays(one.due, 1), "09:00", zone),
    over: first(one.overAt, ended(one.ref)),
  }));
  const helps = [...offers.values()].flatMap((one) => {
    const last = one.partner.at(-1);
    if (last?.value.answer !== "accepted") return [];
    const since = at(plusWorkingDays(dayOf(last.at, zone), STARTS), "09:00", zone);
    if (hasStarted(one, since)) return [];
    const over = first(
      one.startedAt,
      one.endedAt,
      one.withdrawnAt,
      ended(one.ref),
      one.person.findLast(({ at: when }) => when > last.at)?.at,
    );
    return [{ ref: one.ref, who: one.owner, what: `help of ${one.ref} has not begun`, since, over }];
  });
  return [...tasks, ...helps];
}
