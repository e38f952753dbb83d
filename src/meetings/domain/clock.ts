import { atLocal, type Instant, localDate, plusMinutes } from "../../kernel/instant.js";
import { workingDaysAfterAt, workingDaysBefore, workingDaysBeforeAt } from "../../kernel/working-time.js";
import { DEFAULT_SETTINGS } from "./settings.js";
import type { AgendaItem, Meeting, MeetingStep, Series } from "./types.js";

type Clocked = Pick<Series, "settings" | "zone">;
type Timed = Pick<Meeting, "start" | "end" | "closedAt" | "agenda">;

/** How long before the end of a case's time the chair is warned. */
const WARNING_MINUTES = 2;
/** How long after its end a meeting that is not closed is asked about. */
const UNFINISHED_MINUTES = 30;

const BEFORE: readonly MeetingStep[] = ["call", "nudge", "cut-off", "agenda", "reminder", "start"];
const SCHEDULED: readonly MeetingStep[] = ["capacity", ...BEFORE, "unfinished", "summary"];

/**
 * When each step of a meeting is due: working days before and after its start, at wall
 * times in the series' zone. Of a meeting not yet held, `two-minutes` and `follow-up` are where they would fall.
 */
export function stepMoments(meeting: Timed, { settings, zone }: Clocked): Record<MeetingStep, Instant> {
  const { start, end } = meeting;
  const before = (days: number, time: string) => workingDaysBeforeAt(start, days, time, zone);
  // Each is reckoned when it is read: most who ask want one or two of them.
  return {
    get "holiday-default"() {
      const callDate = workingDaysBefore(localDate(start, zone), settings.callDays);
      return atLocal(workingDaysBefore(callDate, 1), settings.morning, zone);
    },
    get capacity() {
      return before(settings.capacityDays ?? DEFAULT_SETTINGS.capacityDays, settings.morning);
    },
    get call() {
      return before(settings.callDays, settings.morning);
    },
    get nudge() {
      return before(settings.nudgeDays, settings.morning);
    },
    get "cut-off"() {
      return before(settings.cutOffDays, settings.cutOffTime);
    },
    get agenda() {
      return before(settings.agendaDays, settings.morning);
    },
    get reminder() {
      return before(settings.reminderDays, settings.morning);
    },
    start,
    get "two-minutes"() {
      return warningAt(meeting, settings.minutesPerCase);
    },
    get "follow-up"() {
      return plusMinutes(meeting.closedAt ?? end, settings.followUpMinutes);
    },
    get unfinished() {
      return plusMinutes(end, UNFINISHED_MINUTES);
    },
    get summary() {
      return workingDaysAfterAt(start, settings.summaryDays, settings.morning, zone);
    },
  };
}

export function currentItem(agenda: readonly AgendaItem[]): AgendaItem | undefined {
  return agenda.find((item) => item.state === "now");
}

function warningAt({ start, agenda }: Timed, minutesPerCase: number): Instant {
  const item = currentItem(agenda);
  const minutes = Math.max(0, (item?.minutes ?? minutesPerCase) - WARNING_MINUTES);
  return plusMinutes(item?.startedAt ?? start, minutes);
}

/** The step that comes next and when; undefined when the clock has nothing more to do for this meeting. */
export function nextStep(meeting: Meeting, series: Clocked): { step: MeetingStep; at: Instant } | undefined {
  const moments = stepMoments(meeting, series);
  const open = openSteps(meeting).map((step) => ({ step, at: moments[step] }));
  return open.reduce<{ step: MeetingStep; at: Instant } | undefined>(
    (first, one) => (first === undefined || one.at < first.at ? one : first),
    undefined,
  );
}

/** The meeting with the moment at which the clock must look at it again. */
export function withDue(meeting: Meeting, series: Clocked): Meeting {
  return { ...meeting, dueAt: nextStep(meeting, series)?.at };
}

/** Whether this step of a meeting still lies ahead, also while a bank holiday is undecided or before it has been held. */
export function isStepOpen(meeting: Meeting, step: MeetingStep): boolean {
  if (meeting.status === "cancelled" || meeting.done.includes(step)) return false;
  if (step === "follow-up") return true;
  return meeting.status === "scheduled" ? SCHEDULED.includes(step) : openSteps(meeting).includes(step);
}

function openSteps(meeting: Meeting): readonly MeetingStep[] {
  const left = (steps: readonly MeetingStep[]) => steps.filter((step) => !meeting.done.includes(step));
  switch (meeting.status) {
    case "scheduled":
      // Until the date is settled nothing else can be timed.
      return needsHolidayChoice(meeting) ? ["holiday-default"] : left(SCHEDULED);
    case "call-open":
    case "locked":
    case "agenda-out":
      return left([...BEFORE, "unfinished", "summary"]);
    case "live": {
      const item = currentItem(meeting.agenda);
      return [
        ...(item && !item.warned ? (["two-minutes"] as const) : []),
        ...left(["unfinished", "summary"]),
      ];
    }
    case "closed":
      return left(["follow-up", "summary"]);
    case "signed-off":
      return left(["follow-up"]);
    case "cancelled":
      return [];
    default:
      return meeting.status satisfies never;
  }
}

export function needsHolidayChoice(meeting: Pick<Meeting, "holiday">): boolean {
  return meeting.holiday !== undefined && meeting.holiday.choice === undefined;
}

export type DropReason = "after-cut-off" | "meeting-begun" | "after-meeting";

/** Why a step that is due is of no more use, after an outage or when a series is set up late; undefined: take it. */
export function whyDrop(
  step: MeetingStep,
  meeting: Meeting,
  series: Clocked,
  now: Instant,
): DropReason | undefined {
  switch (step) {
    case "capacity":
    case "call":
    case "nudge":
      return now >= stepMoments(meeting, series)["cut-off"] ? "after-cut-off" : undefined;
    case "cut-off":
    case "agenda":
    case "start":
      return now >= meeting.end ? "after-meeting" : undefined;
    case "reminder":
      return now >= meeting.start ? "meeting-begun" : undefined;
    case "holiday-default":
    case "two-minutes":
    case "follow-up":
    case "unfinished":
    case "summary":
      return undefined;
    default:
      return step satisfies never;
  }
}
