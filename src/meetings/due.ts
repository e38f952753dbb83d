import type { DueSource } from "../app/contract.js";
import { allSeries, meetings } from "./store.js";
import { takeDueStep } from "./use-cases/take-due-step.js";
import { topUp } from "./use-cases/top-up.js";

/** The steps of every meeting, one a time. */
export const meetingSteps: DueSource = {
  kind: "meetings",
  due: (store, now, limit) => meetings.due(store, now, limit),
  nextDue: (store) => meetings.nextDue(store),
  onDue: takeDueStep,
};

/** Dates ahead, once the next meeting is over; also when nobody closed it. */
export const datesAhead: DueSource = {
  kind: "series",
  due: (store, now, limit) => allSeries.due(store, now, limit),
  nextDue: (store) => allSeries.nextDue(store),
  onDue: topUp,
};
