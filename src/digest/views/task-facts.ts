import type { TaskFacts } from "../../../cards/digest/task-lines.js";
import type { MeetingFacts } from "../../../cards/digest/weekly-card.js";
import type { ComingMeeting } from "../domain/compose-digest.js";
import { isOverdue, type Task } from "../domain/task.js";
import { spokenDay, spokenMoment } from "../spoken.js";

export function taskFacts(task: Task, today: string): TaskFacts {
  return {
    ref: task.ref,
    step: task.step,
    by: task.by === undefined ? undefined : spokenDay(task.by),
    overdue: isOverdue(task, today),
    who: task.who,
    what: task.what,
    presses: task.presses,
  };
}

export function meetingFacts({ ref, series, at, zone, cases }: ComingMeeting): MeetingFacts {
  return { ref, series, at: spokenMoment(at, zone), cases };
}
