import { ok } from "../../kernel/result.js";
import { showCaptured } from "../../meetings/use-cases/refresh-board.js";
import type { Work } from "../../storage/work.js";
import { ask } from "../domain/responses.js";
import { actingMember, lockCase, type Outcome, refOf, refuseWith, showInChannel } from "../keep.js";
import { responses } from "../store.js";

/** B12: a question to the case holder; it stands on the card and waits in their direct messages. */
export async function askQuestion(work: Work, caseId: string, words: string): Outcome {
  const state = await lockCase(work, caseId);
  const said = await responses.find(work, { caseId });
  const asked = ask(state, said, { id: work.newId(), owner: actingMember(work), now: work.now }, words);
  if (!asked.ok) return refuseWith(work, state, asked.refusal);
  const { response, again } = asked.value;
  if (!again) {
    await responses.insert(work, response, work.now);
    await work.record(
      { type: "question-asked", thing: state.id, ref: state.ref, facts: { question: response.id } },
      state.area,
    );
    await work.show({
      tag: `question:${response.id}`,
      at: `dm:${state.owner}`,
      card: "cases.question",
      args: { case: state.id, question: response.id },
    });
    await showInChannel(work, state);
    if (state.meeting !== undefined) await showCaptured(work, state.meeting, state.id);
  }
  return ok({ say: "question-sent", with: { ref: refOf(state) } });
}
