import { placeOnAgenda } from "../../cases/use-cases/place-on-agenda.js";
import { showWhomToAsk } from "../../cases/use-cases/show-whom-to-ask.js";
import type { Work } from "../../storage/work.js";
import type { Meeting, Series } from "../domain/types.js";
import { saveMeeting } from "../store.js";
import { showAgenda } from "./show-agenda.js";

/** The agenda goes out: an overview, and one card a case, in the channel (B11). */
export async function publishAgenda(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  const saved = await saveMeeting(
    work,
    { ...meeting, status: "agenda-out", done: [...meeting.done, "agenda"] },
    series,
  );
  await work.record(
    { type: "agenda-out", thing: meeting.id, ref: meeting.ref, facts: { cases: meeting.agenda.length } },
    meeting.area,
  );
  await showAgenda(work, saved);
  for (const item of saved.agenda) await placeOnAgenda(work, item.caseId);
  await showWhomToAsk(work, saved.id);
  return saved;
}
