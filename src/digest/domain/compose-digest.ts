import { type Instant, type LocalDate, plusDays, type Zone } from "../../kernel/instant.js";
import { inOrder, isOverdue, type Task } from "./task.js";

/** PRODUCT, W1: five at most, with buttons. */
export const MOST_TASKS = 5;
/** What is due later than this does not need anybody this week; Home has it. */
export const NEEDED_DAYS = 14;
const MOST_WAITING = 5;
/** An MDT within this many days makes a digest worth sending by itself. */
const SOON_DAYS = 7;
const MOST_MEETINGS = 8;
/** MDTs further away than this are not mentioned. */
const AHEAD_DAYS = 35;

export type ComingMeeting = {
  ref: string;
  /** Its series' name and id. */
  series: string;
  seriesId: string;
  at: Instant;
  zone: Zone;
  /** The day of `at` in the zone. */
  day: LocalDate;
  /** References of the reader's own cases on it. */
  cases: readonly string[];
};

/** For chairs and deputies, one for each of their series. References, no case text. */
export type ChairView = {
  code: string;
  awaitingTriage: readonly string[];
  withThePerson: readonly string[];
  overdue: readonly string[];
  gaps: readonly string[];
  /** Services whose room nobody has confirmed for 35 days: no reason to write by itself. */
  unconfirmed: number;
};

/** A real figure of last month; which one it is decides the sentence. */
export type Learned = { kind: "offers"; offers: number; cases: number; started: number };

export type DigestFacts = {
  today: LocalDate;
  tasks: readonly Task[];
  waiting: readonly Task[];
  meetings: readonly ComingMeeting[];
  chair: readonly ChairView[];
  learned: Learned | undefined;
};

export type Digest = {
  tasks: { task: Task; overdue: boolean }[];
  /** Tasks beyond the five. */
  moreTasks: number;
  waiting: { task: Task; overdue: boolean }[];
  moreWaiting: number;
  meetings: ComingMeeting[];
  chair: ChairView[];
  learned: Learned | undefined;
};

export type WhyNone = "in-no-series" | "nothing-to-say";

/**
 * The weekly digest, or why there is none: it is left out when nothing needs the reader, nothing is waited on, no
 * MDT is within a week and (for a chair) no case, step or gap is open. A figure alone is no reason to write.
 */
export function composeDigest(facts: DigestFacts): Digest | { none: "nothing-to-say" } {
  const { today } = facts;
  const marked = (tasks: readonly Task[]) =>
    inOrder(tasks).map((task) => ({ task, overdue: isOverdue(task, today) }));
  const tasks = marked(neededNow(facts.tasks, today));
  const waiting = marked(facts.waiting);
  const ahead = facts.meetings.filter(({ day }) => day >= today && day <= plusDays(today, AHEAD_DAYS));
  const soon = ahead.some(({ day }) => day < plusDays(today, SOON_DAYS));
  const chair = facts.chair.filter((view) => hasAnything(view) || view.unconfirmed > 0);
  if (tasks.length === 0 && waiting.length === 0 && !soon && !facts.chair.some(hasAnything))
    return { none: "nothing-to-say" };
  return {
    tasks: tasks.slice(0, MOST_TASKS),
    moreTasks: Math.max(0, tasks.length - MOST_TASKS),
    waiting: waiting.slice(0, MOST_WAITING),
    moreWaiting: Math.max(0, waiting.length - MOST_WAITING),
    meetings: ahead.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, MOST_MEETINGS),
    chair,
    learned: facts.learned,
  };
}

/** Due within two weeks, overdue, or without a date. */
export function neededNow(tasks: readonly Task[], today: LocalDate): Task[] {
  const last = plusDays(today, NEEDED_DAYS);
  return tasks.filter(({ by }) => by === undefined || by <= last);
}

function hasAnything(view: ChairView): boolean {
  return [view.awaitingTriage, view.withThePerson, view.overdue, view.gaps].some((refs) => refs.length > 0);
}
