import type { DueSource } from "../app/contract.js";
import { chase } from "../chasing/use-cases/chase.js";
import { workingDaysAfterAt } from "../kernel/working-time.js";
import { meetingAfter } from "../meetings/queries.js";
import { offersOfCase } from "../offers/queries.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import { dutyOf } from "./domain/due.js";
import { beginReview, moveOn } from "./domain/meeting-steps.js";
import type { Case } from "./domain/types.js";
import { nextUrgent } from "./domain/urgent.js";
import { keep, remember, tellHolder } from "./keep.js";
import { tellStandard, watch } from "./look-after.js";
import { cases } from "./store.js";
import { askAboutUrgent, endUrgent, halfTime } from "./urgent.js";
import { bringCaseBack } from "./use-cases/bring-back.js";

/** What the clock does about cases: reads again, decides again, and may find that nothing is left to do. */
export const casesDue: DueSource = {
  kind: "cases",
  due: (store, now, limit) => cases.due(store, now, limit),
  nextDue: (store) => cases.nextDue(store),
  async onDue(work, id) {
    const state = await cases.lock(work, id);
    if (!state) return;
    const { clock } = await settingOf(work, state);
    const duty = dutyOf(state, clock, work.now);
    switch (duty.do) {
      case "ask-chair":
        return askChair(work, state);
      case "move-on":
        return toNextMeeting(work, state);
      case "ask-for-answers":
        return askForAnswers(work, state, duty.nudge);
      case "begin-review":
        return review(work, state);
      case "bring-back":
        return comeBack(work, state);
      case "tell-standard":
        return tellStandard(work, state, duty.step);
      case "watch":
        return watch(work, state, duty);
      case "urgent-half":
        return halfTime(work, state);
      case "urgent-end":
        return endUrgent(work, state);
      case "urgent-ask":
        return askAboutUrgent(work, state, duty.nudge);
      case "nothing":
        return again(work, state);
      default: {
        const never: never = duty;
        return never;
      }
    }
  },
};

async function askChair(work: Work, state: Case): Promise<void> {
  const { series } = await settingOf(work, state);
  await remember(work, {
    state: { ...state, chairAskedAt: work.now },
    events: [{ type: "case-chair-asked" }],
  });
  await chase(work, series.chair, {
    about: `case:${state.id}:triage`,
    tag: `case:${state.id}:triage:reminder:${state.meeting ?? ""}`,
    card: "cases.triage",
    args: { case: state.id, reminder: "yes" },
  });
}

async function toNextMeeting(work: Work, state: Case): Promise<void> {
  const { meeting } = await settingOf(work, state);
  const later = meeting && (await meetingAfter(work, meeting, work.now));
  if (!later) return rest(work, state);
  const moved = moveOn(state, later.id);
  if (!moved.ok) return again(work, state);
  const kept = await keep(work, moved.value);
  await tellHolder(work, kept, "carried-over");
}

/**
 * F3: only while an offer waits. Who said "not yet spoken" has answered for now and is not chased; the chair
 * hears of those offers all the same, so that nobody falls through the net.
 */
async function askForAnswers(work: Work, state: Case, nudge: 1 | 2 | 3): Promise<void> {
  const { series } = await settingOf(work, state);
  const offers = await offersOfCase(work, state.id);
  const waiting = offers.filter(
    (offer) => offer.status === "put-to-person" && (nudge === 3 || !offer.notYet),
  );
  const asks = waiting.length > 0;
  // Only while all is still with the person do the cards say which nudge comes next.
  const save = state.status === "with-the-person" ? keep : remember;
  await save(work, {
    state: { ...state, nudges: nudge },
    events: asks ? [{ type: "case-answers-asked", facts: { nudge, waiting: waiting.length } }] : [],
  });
  if (!asks) return;
  const whom = nudge === 3 ? series.chair : state.owner;
  // The chair hears of the new holder although they have heard of the one before.
  const time = [state.carriedOver, ...(state.askedAnewAt ? [state.askedAnewAt] : [])].join("-");
  await chase(work, whom, {
    about: `case:${state.id}:answers-${time}`,
    tag: `case:${state.id}:answers-${nudge}-${time}`,
    card: nudge === 3 ? "cases.answers-chair" : "cases.answers-nudge",
    args: { case: state.id },
  });
}

async function review(work: Work, state: Case): Promise<void> {
  const begun = beginReview(state, work.now);
  if (!begun.ok) return again(work, state);
  const kept = await keep(work, begun.value);
  await chase(work, kept.owner, {
    about: `case:${kept.id}:review-${kept.carriedOver}`,
    tag: `case:${kept.id}:review-${kept.carriedOver}`,
    card: "cases.review",
    args: { case: kept.id },
  });
}

async function comeBack(work: Work, state: Case): Promise<void> {
  const back = await bringCaseBack(work, state.id);
  const kept = await cases.get(work, state.id);
  if (!back.ok || !kept) return rest(work, state);
  await tellHolder(work, kept, "brought-back");
}

/** No meeting is planned to which it could go: looked at again a week of working days later. The chair hears of it. */
async function rest(work: Work, state: Case): Promise<void> {
  const { series, clock } = await settingOf(work, state);
  await chase(work, series.chair, {
    about: `case:${state.id}:no-meeting`,
    tag: `case:${state.id}:no-meeting-${work.now.slice(0, 7)}`,
    card: "cases.watch",
    args: { case: state.id, reader: "chair", why: "no-meeting" },
  });
  const rested = workingDaysAfterAt(work.now, 5, clock.morning, clock.zone);
  const [dueAt] = [rested, nextUrgent(state, clock)?.at ?? rested].sort();
  await cases.save(work, { ...state, dueAt }, work.now);
}

/** The due moment was out of date: saved anew, so that it is not found again. */
async function again(work: Work, state: Case): Promise<void> {
  await keep(work, { state, events: [] });
}
