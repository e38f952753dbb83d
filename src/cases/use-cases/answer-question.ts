import { nameOf } from "../../directory/queries.js";
import { ok } from "../../kernel/result.js";
import { showCaptured } from "../../meetings/use-cases/refresh-board.js";
import type { Work } from "../../storage/work.js";
import { answer } from "../domain/responses.js";
import { actingMember, lockCase, type Outcome, refOf, refuseWith, showInChannel } from "../keep.js";
import { responses } from "../store.js";

/** B12: the answer stands on the card, and the asker hears of it. The first answer counts. */
export async function answerQuestion(work: Work, questionId: string, words: string): Outcome {
  const seen = await responses.get(work, questionId);
  if (!seen) throw new Error(`no question ${questionId}`);
  const state = await lockCase(work, seen.caseId);
  // Read again under the case's lock: two people may answer at once.
  const question = (await responses.get(work, questionId)) ?? seen;
  const answered = answer(state, question, actingMember(work), words);
  if (!answered.ok) return refuseWith(work, state, answered.refusal);
  const { response, again } = answered.value;
  const asker = await nameOf(work, response.owner);
  if (!again) {
    await responses.save(work, response, work.now);
    await work.record(
      { type: "question-answered", thing: state.id, ref: state.ref, facts: { question: response.id } },
      state.area,
    );
    const args = { case: state.id, question: response.id };
    await work.show({
      tag: `question:${response.id}:answer`,
      at: `dm:${response.owner}`,
      card: "cases.answered",
      args,
    });
    await work.show({
      tag: `question:${response.id}`,
      at: `dm:${state.owner}`,
      card: "cases.question",
      args,
    });
    await showInChannel(work, state);
    if (state.meeting !== undefined) await showCaptured(work, state.meeting, state.id);
  }
  return ok({ say: "answer-sent", with: { ref: refOf(state), asker: asker.name } });
}
