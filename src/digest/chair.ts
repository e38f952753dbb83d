import type { Case } from "../cases/domain/types.js";
import { nextStepOfCase } from "../cases/queries.js";
import { localDate } from "../kernel/instant.js";
import type { Meeting } from "../meetings/domain/types.js";
import { stepMoments } from "../meetings/queries.js";
import { gapsOfSeries, nextStepOfOffer, offersOfCase } from "../offers/queries.js";
import { actionsOfCase, nextStepOfAction } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { ChairView } from "./domain/compose-digest.js";
import { isOverdue, type Task, type TaskStep } from "./domain/task.js";
import type { Part } from "./parts.js";
import { pressFor } from "./presses.js";
import { caseTask } from "./tasks.js";

/** What a chair or deputy has to decide or run: `open` are the open cases of the series. */
export async function chairTasks(
  store: Store,
  part: Part,
  open: readonly Case[],
  now: string,
): Promise<Task[]> {
  const tasks: Task[] = part.meetings.flatMap((meeting) => meetingTask(part, meeting));
  for (const state of open) {
    const next = await nextStepOfCase(store, state, now);
    const task = next.owner === "chair" ? caseTask(state, next, part.series.zone) : undefined;
    if (task) tasks.push(task);
  }
  return tasks;
}

/** How the series stands, by reference: no case text. */
export async function chairView(
  store: Store,
  part: Part,
  open: readonly Case[],
  now: string,
): Promise<ChairView> {
  const today = localDate(now, part.series.zone);
  const refs = (states: readonly Case[]) =>
    states.flatMap(({ ref }) => (ref === undefined ? [] : [ref])).sort();
  const gaps = await gapsOfSeries(store, part.series.id);
  const overdue: string[] = [];
  for (const state of open) overdue.push(...(await overdueOf(store, state, part, today, now)));
  return {
    code: part.series.code,
    awaitingTriage: refs(open.filter(({ status }) => status === "submitted")),
    withThePerson: refs(open.filter(({ status }) => status === "with-the-person")),
    overdue,
    gaps: gaps.filter(({ status }) => status === "open").map(({ ref }) => ref),
  };
}

/** References of everything about a case whose last day has gone by, whoever's turn it is. A draft is its holder's. */
async function overdueOf(
  store: Store,
  state: Case,
  part: Part,
  today: string,
  now: string,
): Promise<string[]> {
  if (state.ref === undefined) return [];
  const late: string[] = [];
  const next = await nextStepOfCase(store, state, now);
  const task = caseTask(state, next, part.series.zone);
  if (task && isOverdue(task, today)) late.push(state.ref);
  for (const offer of await offersOfCase(store, state.id)) {
    if (isOverdue(await nextStepOfOffer(store, offer), today)) late.push(offer.ref);
  }
  for (const action of await actionsOfCase(store, state.id)) {
    if (isOverdue(await nextStepOfAction(store, action), today)) late.push(action.ref);
  }
  return late;
}

function meetingTask(part: Part, meeting: Meeting): Task[] {
  const { series } = part;
  const make = (step: TaskStep, at?: string): Task[] => [
    {
      key: `meeting:${meeting.id}:${step}`,
      ref: meeting.ref,
      step,
      by: at === undefined ? undefined : localDate(at, series.zone),
      press: pressFor(step, { meeting: meeting.id, series: series.id }),
    },
  ];
  const moments = stepMoments(meeting, series);
  switch (meeting.status) {
    case "scheduled":
      return meeting.holiday && !meeting.holiday.choice
        ? make("settle-holiday", moments["holiday-default"])
        : [];
    case "live":
      return make("run-meeting", meeting.start);
    case "closed":
      return make("sign-off", moments.summary);
    case "call-open":
    case "locked":
    case "agenda-out":
    case "signed-off":
    case "cancelled":
      return [];
    default:
      return meeting.status satisfies never;
  }
}
