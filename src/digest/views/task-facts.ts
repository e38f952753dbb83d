import type { TaskFacts } from "../../../cards/digest/task-lines.js";
import type { MeetingFacts } from "../../../cards/digest/weekly-card.js";
import { momentWords, shortDay } from "../../kernel/spoken.js";
import { pilotPlaceOf } from "../../meetings/queries.js";
import type { ComingMeeting } from "../domain/compose-digest.js";
import { isOverdue, type Task } from "../domain/task.js";
import type { Part } from "../parts.js";

export function taskFacts(task: Task, today: string): TaskFacts {
  return {
    ref: task.ref,
    step: task.step,
    by: task.by === undefined ? undefined : shortDay(task.by),
    overdue: isOverdue(task, today),
    who: task.who,
    what: task.what,
    presses: task.presses,
  };
}

/** `parts`: the reader's series, which know what is a pilot. */
export const meetingFacts =
  (parts: readonly Part[]) =>
  ({ ref, series, seriesId, at, zone, cases }: ComingMeeting): MeetingFacts => ({
    ref,
    series,
    at: momentWords(at, zone),
    cases,
    pilot: pilotOf(parts, seriesId, ref),
  });

function pilotOf(parts: readonly Part[], seriesId: string, ref: string): number | undefined {
  const part = parts.find(({ series }) => series.id === seriesId);
  const meeting = part?.meetings.find((one) => one.ref === ref);
  return part && meeting && pilotPlaceOf(part.series, part.meetings, meeting.id);
}
