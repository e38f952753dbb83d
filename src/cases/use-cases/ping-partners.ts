import { politeMoment } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { ping } from "../domain/pinging.js";
import { keep, lockCase, type Outcome, refOf, refuseWith } from "../keep.js";
import { matchingFor } from "../matching.js";
import { showWhomToAsk } from "./show-whom-to-ask.js";

/**
 * Asks the partners that the chair chose whether they could help; the message holds no word of the case. Who cannot be
 * asked any more (answered, away, off the list) is passed over. Again asks nobody twice.
 */
export async function pingPartners(work: Work, caseId: string, chosen: readonly string[]): Outcome {
  const state = await lockCase(work, caseId);
  const { candidates } = await matchingFor(work, state, work.now);
  const able = candidates.filter(({ member }) => chosen.includes(member.id));
  const pinged = ping(
    state,
    able.map(({ member }) => member.id),
  );
  if (!pinged.ok) return refuseWith(work, state, pinged.refusal);
  const { asked, decision } = pinged.value;
  if (asked.length === 0) return refuse({ code: "nobody-to-ping", with: { ref: refOf(state) } });
  await keep(work, decision);
  for (const { member, match } of able.filter((one) => asked.includes(one.member.id))) {
    await work.show({
      tag: `case:${caseId}:ping`,
      at: `dm:${member.id}`,
      card: "cases.ping",
      args: { case: caseId, member: member.id, service: match.service.id },
      notBefore: await politeMoment(work, member.id, work.now),
    });
  }
  await showWhomToAsk(work, state.meeting);
  return ok({ say: "partners-pinged", with: { ref: refOf(state), count: String(asked.length) } });
}
