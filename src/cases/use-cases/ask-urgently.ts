import { ok, refuse } from "../../kernel/result.js";
import { momentWords } from "../../kernel/spoken.js";
import type { Work } from "../../storage/work.js";
import { settingOf } from "../clock.js";
import { openUrgent } from "../domain/urgent.js";
import { actingMember, keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";

/**
 * W8: a question in the channel that cannot wait for the next meeting. It is posted at once, at any hour: somebody
 * presses because a person cannot wait, a channel rings only for those who wish it to, and whoever is at work tonight
 * may be the one who can help. All that follows by itself keeps to polite hours. The same question again: it is there.
 */
export async function askUrgently(work: Work, caseId: string, question: string): Outcome {
  const state = await lockCase(work, caseId);
  const { series, clock } = await settingOf(work, state);
  const opened = openUrgent(state, actingMember(work), question, clock, work.now);
  if (!opened.ok) return refuseWith(work, state, opened.refusal);
  const again = opened.value.events.length === 0;
  const { urgent } = again ? state : await keep(work, opened.value);
  if (!urgent) return refuse({ code: "no-longer-there" });
  const until = momentWords(urgent.closesAt, series.zone);
  return ok({ say: again ? "urgent-open-same" : "urgent-opened", with: { ref: refOf(state), until } });
}
