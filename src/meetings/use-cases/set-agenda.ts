import { casesOfMeeting } from "../../cases/queries.js";
import type { Work } from "../../storage/work.js";
import { addItem } from "../domain/agenda.js";
import type { Meeting, Series } from "../domain/types.js";
import { saveMeeting } from "../store.js";

/** Locks the meeting at the cut-off: every accepted case that is meant for it is on its agenda. */
export async function setAgenda(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  const meant = await casesOfMeeting(work, meeting.id, ["accepted", "deferred"]);
  const all = meant.reduce((so, one) => {
    const added = addItem(so, {
      caseId: one.id,
      carriedOver: one.carriedOver > 0,
      minutes: series.settings.minutesPerCase,
    });
    return added.ok ? added.value : so;
  }, meeting);
  const saved = await saveMeeting(work, { ...all, status: "locked", done: [...all.done, "cut-off"] }, series);
  await work.record(
    { type: "agenda-set", thing: meeting.id, ref: meeting.ref, facts: { cases: saved.agenda.length } },
    meeting.area,
  );
  return saved;
}
