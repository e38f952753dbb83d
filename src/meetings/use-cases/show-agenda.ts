import type { Work } from "../../storage/work.js";
import type { Meeting } from "../domain/types.js";

/** The overview in the channel; before the agenda is out there is nothing to see there. */
export async function showAgenda(work: Work, meeting: Meeting): Promise<void> {
  if (meeting.status !== "agenda-out" && meeting.status !== "live") return;
  await work.show({
    tag: `meeting:${meeting.id}:agenda`,
    at: `channel:${meeting.series}`,
    card: "meetings.agenda",
    args: { meeting: meeting.id },
  });
}
