import { excludedFrom } from "../../cases/queries.js";
import { keepLead } from "../../cases/use-cases/keep-lead.js";
import { memberById, nameOf, organisationById } from "../../directory/queries.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { atCase, type Outcome } from "../keep.js";
import { refreshFollowUp } from "./refresh-follow-up.js";

export type LeadChosen = {
  organisation: string | undefined;
  worker: string | undefined;
  cover: string | undefined;
};

/** F10: lead organisation, named worker, cover. Nobody is written to. Again with the same: said kindly. */
export async function nameLead(work: Work, caseId: string, chosen: LeadChosen): Outcome {
  const { organisation, worker, cover } = chosen;
  if (organisation === undefined || worker === undefined) return refuse({ code: "plan-lead-needs" });
  if (cover === worker) return refuse({ code: "plan-lead-twice" });
  const at = await atCase(work, caseId);
  if (!at.ok) return at;
  const { theCase, ref } = at.value;
  for (const id of cover === undefined ? [worker] : [worker, cover]) {
    const member = await memberById(work, id);
    const fits = member?.area === theCase.area && member.status === "active";
    if (!fits) return refuse({ code: "action-names-nobody" });
    if (excludedFrom(theCase, member.organisation))
      return refuse({ code: "plan-lead-cannot-see", with: { who: member.name, case: ref } });
  }
  const led = await organisationById(work, organisation);
  if (led?.area !== theCase.area) return refuse({ code: "plan-lead-needs" });
  const kept = await keepLead(work, caseId, { organisation, worker, ...(cover ? { cover } : {}) });
  if (!kept.ok) return refuse({ code: "plan-lead-cannot-see", with: { who: led.name, case: ref } });
  if (kept.value === "same") return ok({ say: "plan-lead-same", with: { case: ref } });
  await refreshFollowUp(work, caseId);
  const named = await nameOf(work, worker);
  return ok({
    say: "plan-lead-kept",
    with: { case: ref, organisation: led.name, worker: named.name },
  });
}
