import { caseById } from "../../cases/queries.js";
import { carryOver } from "../../cases/use-cases/carry-over.js";
import type { Work } from "../../storage/work.js";
import type { Meeting } from "../domain/types.js";
import { meetingAfter } from "../queries.js";
import { addToAgenda } from "./add-to-agenda.js";
import { topUp } from "./top-up.js";

/** The meeting that cases are carried over to; the calendar is filled up first. */
export async function meetingToCarryTo(work: Work, meeting: Meeting): Promise<Meeting | undefined> {
  await topUp(work, meeting.series);
  return meetingAfter(work, meeting, work.now);
}

/** Cases go on to `to`, come first there, and keep their numbers. One that has ended since stays where it is. */
export async function carryCases(work: Work, caseIds: readonly string[], to: Meeting): Promise<void> {
  for (const caseId of caseIds) {
    await carryOver(work, caseId, to.id);
    const carried = await caseById(work, caseId);
    if (carried?.meeting !== to.id || carried.status !== "deferred") continue;
    await addToAgenda(work, to.id, { caseId, carriedOver: true });
  }
}
