import type { Done, Refusal } from "../../app/contract.js";
import { caseById, excludedFrom } from "../../cases/queries.js";
import { memberById, nameOf, rolesIn } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { isToCome, setSlot, slots } from "../domain/agenda.js";
import { spokenTime } from "../domain/spoken.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { callSlots, showSlot } from "./call-slots.js";
import { showAgenda } from "./show-agenda.js";

/**
 * B14: somebody comes for this case only, at the time that the order of the agenda gives. `member` left out takes the
 * slot back. Again with the same: nothing is changed, and nobody is told twice.
 */
export async function giveSlot(
  work: Work,
  given: { meeting: string; caseId: string; member: string | undefined },
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, given.meeting);
  const theCase = await caseById(work, given.caseId);
  if (!found || !theCase) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const ref = theCase.ref ?? "";
  const item = meeting.agenda.find(({ caseId }) => caseId === given.caseId);
  if (!item || !isToCome(item)) return refuse({ code: "slot-not-to-come", with: { case: ref } });
  if (given.member !== undefined) {
    const member = await memberById(work, given.member);
    const listed = member?.status === "active" && (await rolesIn(work, series.id, member.id)).length > 0;
    if (!listed || excludedFrom(theCase, member.organisation))
      return refuse({ code: "slot-names-nobody", with: { case: ref } });
  }
  const before = item.slot;
  if (before === given.member) return ok({ say: "slot-same", with: { case: ref } });
  const set = setSlot(meeting, given.caseId, given.member);
  if (!set.ok) return refuse({ code: set.refusal.code, with: { ref: meeting.ref } });
  const saved = await saveMeeting(work, set.value, series);
  const facts = { case: given.caseId, member: given.member ?? null };
  await work.record({ type: "agenda-slot", thing: meeting.id, ref: meeting.ref, facts }, meeting.area);
  if (before !== undefined) await showSlot(work, saved, given.caseId, before);
  if (given.member !== undefined) await showSlot(work, saved, given.caseId, given.member);
  await showAgenda(work, saved);
  if (saved.status === "live") await callSlots(work, saved);
  if (given.member === undefined) return ok({ say: "slot-taken-back", with: { case: ref } });
  const at = spokenTime(slots(saved).get(given.caseId) ?? saved.start, series.zone);
  return ok({ say: "slot-given", with: { who: (await nameOf(work, given.member)).name, case: ref, at } });
}
