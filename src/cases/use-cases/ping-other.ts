import { politeMoment } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { ping } from "../domain/pinging.js";
import { keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";
import { othersToAsk } from "../matching.js";
import { showWhomToAsk } from "./show-whom-to-ask.js";

/**
 * The chair adds somebody by hand, whatever the directory says of their room; never of an organisation that must not
 * see the case. Who has paused is asked when they are back. Again: they were asked already.
 */
export async function pingOther(work: Work, caseId: string, member: string): Outcome {
  const state = await lockCase(work, caseId);
  const able = (await othersToAsk(work, state)).some(({ id }) => id === member);
  const pinged = ping(state, able ? [member] : []);
  if (!pinged.ok) return refuseWith(work, state, pinged.refusal);
  const { asked, decision } = pinged.value;
  if (asked.length === 0) return refuse({ code: "nobody-to-ping", with: { ref: refOf(state) } });
  await keep(work, decision);
  await work.show({
    tag: `case:${caseId}:ping`,
    at: `dm:${member}`,
    card: "cases.ping",
    args: { case: caseId, member },
    notBefore: await politeMoment(work, member, work.now),
  });
  await showWhomToAsk(work, state.meeting);
  return ok({ say: "partners-pinged", with: { ref: refOf(state), count: "1" } });
}
