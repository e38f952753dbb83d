import type { Work } from "../../storage/work.js";
import { lockMeeting, saveMeeting } from "../store.js";

/**
 * The reference of the next submitted case, such as NAV-2612-03. A number is never given twice, so each call
 * takes one. Throws when there is no such meeting.
 */
export async function takeCaseNumber(work: Work, meetingId: string): Promise<string> {
  const found = await lockMeeting(work, meetingId);
  if (!found) throw new Error(`no meeting ${meetingId}`);
  const { meeting, series } = found;
  const number = meeting.nextCaseNumber;
  await saveMeeting(work, { ...meeting, nextCaseNumber: number + 1 }, series);
  return `${meeting.ref}-${String(number).padStart(2, "0")}`;
}
