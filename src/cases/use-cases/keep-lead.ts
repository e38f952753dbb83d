import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import type { Lead } from "../domain/types.js";
import { keep, lockCase } from "../keep.js";

/** F10: who leads the plan. Again with the same: nothing is changed. Organisations that must not see the case cannot. */
export async function keepLead(
  work: Work,
  caseId: string,
  lead: Lead,
): Promise<Result<"kept" | "same", "cannot-see">> {
  const state = await lockCase(work, caseId);
  if (state.excluded.includes(lead.organisation)) return refuse("cannot-see");
  const { organisation, worker, cover } = state.lead ?? {};
  if (organisation === lead.organisation && worker === lead.worker && cover === lead.cover) return ok("same");
  await keep(work, { state: { ...state, lead }, events: [{ type: "case-lead-named" }] });
  return ok("kept");
}
