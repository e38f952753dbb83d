import { CLOCK } from "../clock-table.js";
import type { Must } from "../musts.js";
import { at, dayOf, isWorkingDay, open, plusHours, plusWorkingDays, workingDaysFrom } from "../reckoning.js";
import { type Meeting, type Series, type Story, valueAt } from "../story-types.js";
import { isUndecided, unfinished } from "./still-open.js";

/** What everybody sees before a meeting and in it: capacity, call, nudge, agenda, reminder, notices, sign-off, summary. */
export function aroundMeetings(story: Story): Must[] {
  return [...story.meetings.values()].flatMap((meeting) => {
    const series = story.series.get(meeting.series);
    return series
      ? [...steps(story, meeting, series), ...notices(meeting, series), ...closing(story, meeting, series)]
      : [];
  });
}

type Step = { due: string; musts: (of: { chair: string }) => Omit<Must, "due" | "grace">[]; grace?: number };

function steps(story: Story, meeting: Meeting, series: Series): Must[] {
  const { ref } = meeting;
  const channel = `channel:${series.id}`;
  const list: Step[] = [];
  // As dated and set at the time: a step counts when nothing moved it before it was due.
  // What was called before a move is not called again.
  const behind = new Set<string>();
  for (const [index, { at: from, value }] of meeting.was.entries()) {
    if (value.state === "cancelled") continue;
    const until = meeting.was[index + 1]?.at ?? "9";
    const settings = (moment: string) => valueAt(series.was, moment)?.settings;
    const reckon = (days: (of: NonNullable<ReturnType<typeof settings>>) => number, time?: string) => {
      const now = settings(from);
      return now && workingDaysFrom(value.start, -days(now), time ?? now.morning, series.zone);
    };
    const add = (due: string | undefined, step: Omit<Step, "due">, once?: string) => {
      if (once !== undefined && behind.has(once)) return;
      if (once !== undefined && due !== undefined && due < until) behind.add(once);
      if (due === undefined || !holds(meeting, value.start, due, from)) return;
      if (JSON.stringify(settings(due)) !== JSON.stringify(settings(from))) return;
      list.push({ due, ...step });
    };
    // A date on a bank holiday is none yet: what it becomes is asked about.
    const isDate = isWorkingDay(dayOf(value.start, series.zone));
    add(isDate ? reckon(() => CLOCK.capacityDays) : undefined, {
      grace: 30,
      musts: () =>
        owners(story, series.id).map((owner) => ({
          rule: "capacity-not-asked",
          to: owner,
          about: [],
          cards: /capacity|chas/,
          words: /\broom\b/i,
          what: `how much room there is, before ${ref}`,
          // Who comes to several MDTs is asked once for all of them.
          early: 24 * CLOCK.roomDays,
          still: (moment: string) => unsaid(story, owner, moment),
        })),
    });
    const callEnds = settings(from) && reckon((of) => of.cutOffDays, settings(from)?.cutOffTime);
    add(
      reckon((of) => of.callDays),
      {
        musts: () => [
          {
            rule: "call-missing",
            to: channel,
            about: [ref],
            cards: /call/,
            what: `the call for cases of ${ref}`,
          },
          ...bringers(story, series.id, value.start).map((who) => ({
            rule: "call-missing",
            to: who,
            about: [ref],
            cards: /call/,
            what: `the call for cases of ${ref}`,
            owed: true as const,
            still: (moment: string) =>
              moment < (callEnds ?? "9") && valueAt(meeting.was, moment)?.state === "ahead",
          })),
        ],
      },
      "call",
    );
    const nudge = reckon((of) => of.nudgeDays);
    add(nudge, {
      grace: 30,
      musts: () =>
        [...new Set(unfinished(story, series.id, nudge ?? ""))].map((who) => ({
          rule: "draft-nudge-missing",
          to: who,
          about: [],
          cards: /nudge|chas/,
          what: `that a case for ${ref} is not finished`,
          still: (moment: string) => unfinished(story, series.id, moment).includes(who),
        })),
    });
    const agenda = reckon((of) => of.agendaDays);
    add(agenda, {
      musts: ({ chair }) => [
        {
          rule: "agenda-missing",
          to: channel,
          about: [ref],
          cards: /^meetings\.agenda/,
          what: `the agenda of ${ref}`,
        },
        ...accepted(story, meeting, agenda ?? "").map((one) => ({
          rule: "case-card-missing",
          to: channel,
          about: [one],
          cards: /^cases\.(agenda|back)/,
          what: `the card of ${one} for ${ref}`,
        })),
        ...undecided(story, meeting, agenda ?? "").map((one) => ({
          rule: "chair-not-asked",
          to: chair,
          about: [one],
          what: `that ${one} still waits for a decision`,
        })),
      ],
      grace: 30,
    });
    add(
      reckon((of) => of.reminderDays),
      {
        musts: ({ chair }) => [
          {
            rule: "reminder-missing",
            to: channel,
            about: [ref],
            cards: /reminder/,
            what: `the reminder of ${ref}`,
          },
          {
            rule: "reminder-missing",
            to: chair,
            about: [ref],
            cards: /reminder/,
            what: `who is missing at ${ref}`,
          },
        ],
      },
    );
  }
  return list.flatMap(({ due, musts, grace }) => {
    const chair = valueAt(series.was, due)?.chair ?? "";
    // After an outage a step counts only where it is still of use.
    if (story.outages.some(({ from, until }) => from <= due && due < until)) return [];
    return musts({ chair }).map((must) => ({ grace: grace ?? 1, ...must, due }));
  });
}

/** The date stood like this from before the step was due until then, and the meeting had not begun. */
function holds({ was, startedAt }: Meeting, start: string, due: string, from: string): boolean {
  const then = valueAt(was, due);
  return from < due && then?.start === start && then.state === "ahead" && (startedAt ?? "9") > due;
}

function owners({ services, people }: Story, series: string): string[] {
  const all = [...new Set([...services.values()].map(({ owner }) => owner))];
  return all.filter((owner) => people.get(owner)?.lists.some((list) => list.series === series));
}

/** Of some service of theirs nobody has said lately how much room it has. */
function unsaid({ services }: Story, owner: string, moment: string): boolean {
  const since = plusHours(moment, -24 * CLOCK.roomDays);
  const own = [...services.values()].filter((one) => one.owner === owner);
  return own.some(({ room }) => !room.some((at) => at > since && at <= moment));
}

function bringers({ people }: Story, series: string, before: string): string[] {
  const all = [...people.values()];
  return all
    .filter(({ lists }) => lists.some((list) => list.series === series && list.brings && list.from < before))
    .map(({ id }) => id);
}

/** Accepted before the agenda went out, and nothing decided about them since. */
function accepted({ cases }: Story, { ref }: Meeting, agenda: string): string[] {
  const all = [...cases.values()].filter((one) => one.meeting === ref && (one.endedAt ?? "9") > agenda);
  return all
    .filter((one) => one.decisions.findLast(({ at: when }) => when < agenda)?.value === "accepted")
    .map((one) => one.ref);
}

function undecided({ cases }: Story, { ref }: Meeting, agenda: string): string[] {
  const all = [...cases.values()].filter((one) => one.meeting === ref && !one.late && one.sentAt < agenda);
  return all.filter((one) => (one.endedAt ?? "9") > agenda && isUndecided(one, agenda)).map((one) => one.ref);
}

/** One notice to all when a date moves or is cancelled; one on a bank holiday was asked about before it stood. */
function notices(meeting: Meeting, { zone }: Series): Must[] {
  return meeting.was.flatMap(({ at: from, value }, index) => {
    const before = meeting.was[index - 1]?.value;
    if (!before || (before.start === value.start && before.state === value.state)) return [];
    if (!isWorkingDay(dayOf(before.start, zone))) return [];
    const moved = value.state === "ahead";
    const notice = {
      to: `channel:${meeting.series}`,
      about: [meeting.ref],
      cards: moved ? /moved|schedule|holiday/ : /cancelled|schedule/,
      due: from,
      grace: 1,
      what: `${meeting.ref} ${moved ? "has moved" : "is cancelled"}`,
    };
    const next = open(from, zone);
    const soon = [before.start, value.start].some((start) => start > from && start < next);
    if (soon) return { ...notice, rule: "soon-not-told", atOnce: true as const };
    return { ...notice, rule: "notice-missing" };
  });
}

function closing(story: Story, meeting: Meeting, series: Series): Must[] {
  const { ref, closedAt, signedOffAt } = meeting;
  const musts: Must[] = [];
  const dated = meeting.was.at(-1)?.value;
  const now = closedAt === undefined ? undefined : valueAt(series.was, closedAt);
  if (closedAt !== undefined && now && dated) {
    const due = workingDaysFrom(dated.start, now.settings.summaryDays, now.settings.morning, series.zone);
    if (due > closedAt)
      musts.push({
        rule: "sign-off-not-asked",
        to: valueAt(series.was, due)?.chair ?? now.chair,
        about: [ref],
        cards: /sign-off|chas/,
        due,
        grace: 30,
        what: `that the summary of ${ref} waits to be signed off`,
        still: (moment) => (signedOffAt ?? "9") > moment,
      });
    for (const one of meeting.discussed) {
      const theCase = story.cases.get(one);
      if (!theCase) continue;
      musts.push({
        rule: "follow-up-missing",
        to: theCase.owner,
        about: [one],
        cards: /follow-up/,
        due: plusHours(closedAt, now.settings.followUpMinutes / 60),
        grace: 1,
        owed: true,
        what: `what came of ${one} in the meeting`,
        still: (moment) => (theCase.endedAt ?? "9") > moment,
      });
    }
  }
  if (signedOffAt !== undefined) {
    musts.push({
      rule: "summary-missing",
      to: `channel:${series.id}`,
      about: [ref],
      cards: /summary/,
      due: signedOffAt,
      grace: 1,
      what: `the summary of ${ref}`,
    });
  }
  return musts;
}

export function morningAfter(moment: string, days: number, { zone }: Series, time: string): string {
  return at(plusWorkingDays(dayOf(moment, zone), days), time, zone);
}
