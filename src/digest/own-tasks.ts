import type { Case } from "../cases/domain/types.js";
import { caseById, handoversFor, isWithPerson, nextStepOfCase, responsesOfCase } from "../cases/queries.js";
import type { Member } from "../directory/domain/types.js";
import { nameOf } from "../directory/queries.js";
import { nextStepOfOffer, offersOfCase, offersOfMember, offersStand } from "../offers/queries.js";
import { actionsOfCase, actionsOfMember, nextStepOfAction } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { Task } from "./domain/task.js";
import { isOpen, type Part, seesCases } from "./parts.js";
import { pressesFor } from "./presses.js";
import { actionTask, caseTask, excerpt, offerTask } from "./tasks.js";

export type OwnTasks = { tasks: Task[]; waiting: Task[] };

/** What a member holds, offered and does: their own steps, and the steps of others that they wait for. */
export async function ownTasks(
  store: Store,
  member: Member,
  held: readonly Case[],
  parts: readonly Part[],
  now: string,
): Promise<OwnTasks> {
  const own: OwnTasks = { tasks: [], waiting: [] };
  const readable = new Set(parts.filter(seesCases).map(({ series }) => series.id));
  for (const state of held) {
    const part = parts.find(({ series }) => series.id === state.series);
    if (part) await ofHeldCase(store, state, part, now, own);
  }
  for (const { handover, ref, by } of await handoversFor(store, member.id, held)) {
    own.tasks.push({
      key: `handover:${handover.id}`,
      ref,
      step: "answer-handover",
      by,
      presses: pressesFor("answer-handover", { handover: handover.id }),
    });
  }
  const known = new Map(held.map((state) => [state.id, state]));
  const openCase = async (id: string): Promise<Case | undefined> => {
    const state = known.get(id) ?? (await caseById(store, id));
    if (state) known.set(id, state);
    return state && isOpen(state) ? state : undefined;
  };
  for (const offer of await offersOfMember(store, member.id)) {
    const about = await openCase(offer.caseId);
    if (!about) continue;
    const step = await nextStepOfOffer(store, offer, about);
    const task = offerTask(offer, step);
    if (task && step.owner === "partner") own.tasks.push(task);
    if (task && step.owner === "case-holder")
      own.waiting.push({ ...task, who: (await nameOf(store, about.owner)).name });
  }
  for (const action of await actionsOfMember(store, member.id)) {
    const step = await nextStepOfAction(store, action);
    const task = actionTask(action, step);
    if (step.owner !== "owner" || !task || !(await openCase(action.caseId))) continue;
    own.tasks.push(readable.has(action.series) ? { ...task, what: excerpt(action.text.what) } : task);
  }
  return own;
}

async function ofHeldCase(store: Store, state: Case, part: Part, now: string, own: OwnTasks): Promise<void> {
  const { series } = part;
  const offers = await offersOfCase(store, state.id);
  const next = await nextStepOfCase(store, state, now, offersStand(offers, state));
  const task = caseTask(state, next, series.zone);
  if (next.owner === "case-holder" && task) own.tasks.push(task);
  if (next.owner === "chair" && task)
    own.waiting.push({ ...task, who: (await nameOf(store, series.chair)).name });
  for (const asked of await responsesOfCase(store, state.id)) {
    if (asked.status !== "open") continue;
    own.tasks.push({
      key: `question:${asked.id}`,
      ref: state.ref ?? "",
      step: "answer-question",
      presses: pressesFor("answer-question", { question: asked.id }),
    });
  }
  for (const offer of offers) {
    if (offer.owner === state.owner) continue;
    const step = await nextStepOfOffer(store, offer, state);
    // What the person says to new offers is one step of the case, not one of each offer; but for a case that was asked
    // about urgently before its meeting.
    if (step.step === "ask-person" && isWithPerson({ status: state.status })) continue;
    const about = offerTask(offer, step);
    if (!about) continue;
    if (step.owner === "case-holder") own.tasks.push(about);
    if (step.owner === "partner")
      own.waiting.push({ ...about, who: (await nameOf(store, offer.owner)).name });
  }
  for (const action of await actionsOfCase(store, state.id)) {
    const step = await nextStepOfAction(store, action);
    const about = actionTask(action, step);
    if (!about) continue;
    if (step.owner === "case-holder") own.tasks.push(about);
    if (step.owner === "owner" && action.owner !== state.owner) {
      own.waiting.push({ ...about, who: (await nameOf(store, action.owner)).name });
    }
  }
}
