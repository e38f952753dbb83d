import type { Case } from "../cases/domain/types.js";
import { isWithPerson, nextStepOfCase } from "../cases/queries.js";
import { unconfirmedOn } from "../directory/queries.js";
import { localDate } from "../kernel/instant.js";
import type { Meeting } from "../meetings/domain/types.js";
import { stepMoments } from "../meetings/queries.js";
import type { Offer } from "../offers/domain/types.js";
import { gapsOfSeries, nextStepOfOffer, offersOfSeries } from "../offers/queries.js";
import { actionsOfSeries, nextStepOfAction } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { ChairView } from "./domain/compose-digest.js";
import { isOverdue, type Task, type TaskStep } from "./domain/task.js";
import type { Part } from "./parts.js";
import { pressesFor } from "./presses.js";
import { caseTask } from "./tasks.js";

/** What a chair or deputy has to decide or run: `open` are the open cases of the series. */
export async function chairTasks(
  store: Store,
  part: Part,
  open: readonly Case[],
  now: string,
): Promise<Task[]> {
  const tasks: Task[] = part.meetings.flatMap((meeting) => meetingTask(part, meeting));
  const offers = await offersOfSeries(store, part.series.id);
  for (const state of open) {
    const next = await nextStepOfCase(store, state, now);
    const task = next.owner === "chair" ? caseTask(state, next, part.series.zone) : undefined;
    if (task) tasks.push(task);
    else if (asksAboutUrgent(state, offers)) tasks.push(urgentTask(state));
  }
  return tasks;
}

/**
 * W8: what came in before the case's meeting still waits for the person's answer, and the chair was asked to look after it.
 * The case's own next step is somebody else's.
 */
function asksAboutUrgent(state: Case, offers: readonly Offer[]): boolean {
  if ((state.urgent?.asked ?? 0) < CHAIR_ASKED || isWithPerson({ status: state.status })) return false;
  return offers.some((offer) => offer.caseId === state.id && offer.status === "put-to-person");
}

/** The second time it is asked, it is the chair who is. */
const CHAIR_ASKED = 2;

function urgentTask({ id, ref = "" }: Case): Task {
  const step = "ask-case-holder";
  return { key: `case:${id}:urgent-${step}`, ref, step, presses: pressesFor(step, { case: id }) };
}

/** How the series stands, by reference: no case text. */
export async function chairView(
  store: Store,
  part: Part,
  open: readonly Case[],
  now: string,
): Promise<ChairView> {
  const refs = (states: readonly Case[]) =>
    states.flatMap(({ ref }) => (ref === undefined ? [] : [ref])).sort();
  const gaps = await gapsOfSeries(store, part.series.id);
  return {
    code: part.series.code,
    awaitingTriage: refs(open.filter(({ status }) => status === "submitted")),
    withThePerson: refs(open.filter(({ status }) => status === "with-the-person")),
    overdue: await overdueRefs(store, part, open, now),
    gaps: gaps.filter(({ status }) => status === "open").map(({ ref }) => ref),
    unconfirmed: (await unconfirmedOn(store, part.series.id, part.series.code, now)).length,
  };
}

/** References of everything whose last day has gone by, whoever's turn it is. A draft is its holder's own. */
async function overdueRefs(store: Store, part: Part, open: readonly Case[], now: string): Promise<string[]> {
  const { series } = part;
  const today = localDate(now, series.zone);
  const sent = new Map(open.filter(({ ref }) => ref !== undefined).map((state) => [state.id, state]));
  const late: string[] = [];
  for (const state of open) {
    const task = caseTask(state, await nextStepOfCase(store, state, now), series.zone);
    if (state.ref !== undefined && task && isOverdue(task, today)) late.push(state.ref);
  }
  for (const offer of await offersOfSeries(store, series.id)) {
    const about = sent.get(offer.caseId);
    if (about && isOverdue(await nextStepOfOffer(store, offer, about), today)) late.push(offer.ref);
  }
  for (const action of await actionsOfSeries(store, series.id)) {
    if (sent.has(action.caseId) && isOverdue(await nextStepOfAction(store, action), today))
      late.push(action.ref);
  }
  return late.sort();
}

function meetingTask(part: Part, meeting: Meeting): Task[] {
  const { series } = part;
  const make = (step: TaskStep, at?: string): Task[] => [
    {
      key: `meeting:${meeting.id}:${step}`,
      ref: meeting.ref,
      step,
      by: at === undefined ? undefined : localDate(at, series.zone),
      presses: pressesFor(step, { meeting: meeting.id, series: series.id }),
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
