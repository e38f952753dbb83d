import type { DueSource } from "../app/contract.js";
import { caseById } from "../cases/queries.js";
import { chairToday } from "../meetings/queries.js";
import { clockOf, seriesOf } from "./clock.js";
import { chaseAction } from "./domain/transitions.js";
import { hasEnded } from "./keep.js";
import { actions } from "./store.js";
import { nudgeOwner, tellStuck } from "./tell.js";

/** Overdue actions: the owner twice, then the case holder and the chair. Nobody is asked about a case that has ended. */
export const planDue: DueSource = {
  kind: "actions",
  due: (store, now, limit) => actions.due(store, now, limit),
  nextDue: (store) => actions.nextDue(store),
  async onDue(work, id) {
    const action = await actions.lock(work, id);
    if (!action) return;
    const theCase = await caseById(work, action.caseId);
    if (!theCase || hasEnded(theCase)) {
      const { dueAt: _dueAt, ...quiet } = action;
      return actions.save(work, quiet, work.now);
    }
    const series = await seriesOf(work, action);
    const { state, events } = chaseAction(action, work.now, clockOf(series));
    await actions.save(work, state, work.now);
    for (const event of events) {
      if (event.type !== "action-nudged") continue;
      await work.record(
        { type: event.type, thing: id, ref: state.ref, facts: { nudge: event.nudge } },
        state.area,
      );
      if (event.nudge < 3) await nudgeOwner(work, state, event.nudge);
      else {
        await tellStuck(work, state, theCase.owner, "case-holder");
        const chair = await chairToday(work, series, work.now, theCase.owner);
        if (chair !== theCase.owner) await tellStuck(work, state, chair, "chair");
      }
    }
  },
};
