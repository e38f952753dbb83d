import { casesOfSeries } from "../../cases/queries.js";
import { chase } from "../../chasing/use-cases/chase.js";
import { askForCapacity } from "../../directory/use-cases/ask-for-capacity.js";
import { followUpCase } from "../../plan/use-cases/follow-up.js";
import type { Work } from "../../storage/work.js";
import { currentItem, nextStep, whyDrop } from "../domain/clock.js";
import { discussed } from "../domain/close.js";
import { HOLIDAY_DEFAULT } from "../domain/holiday.js";
import { warned } from "../domain/live.js";
import { leaders } from "../domain/people.js";
import type { Meeting, MeetingStep, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { cancelAndCarry } from "./cancel-meeting.js";
import { settle } from "./decide-holiday.js";
import { openCall, showCall } from "./open-call.js";
import { publishAgenda } from "./publish-agenda.js";
import { setAgenda } from "./set-agenda.js";
import { anew, tellLeaders } from "./tell-leaders.js";

/**
 * The clock looks at a meeting: takes the one step that is due, after dropping those that are of no more use, each
 * with its reason in the audit. Nothing due any more (moved, already taken): nothing happens.
 */
export async function takeDueStep(work: Work, meetingId: string): Promise<void> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return;
  const { series } = found;
  let { meeting } = found;
  for (;;) {
    const next = nextStep(meeting, series);
    if (!next || next.at > work.now) {
      await saveMeeting(work, meeting, series);
      return;
    }
    const reason = whyDrop(next.step, meeting, series, work.now);
    if (reason === undefined) {
      await take(next.step, work, meeting, series);
      return;
    }
    meeting = markDone(meeting, next.step);
    await work.record(
      { type: "step-dropped", thing: meeting.id, ref: meeting.ref, facts: { step: next.step, reason } },
      meeting.area,
    );
  }
}

async function take(step: MeetingStep, work: Work, meeting: Meeting, series: Series): Promise<void> {
  switch (step) {
    case "holiday-default":
      await settle(work, meeting, series, HOLIDAY_DEFAULT);
      return tellLeaders(work, meeting, series, { tag: "holiday-taken", card: "meetings.holiday-taken" });
    case "capacity":
      await saveMeeting(work, markDone(meeting, step), series);
      return askForCapacity(work, { series: series.id, pcn: series.code, by: meeting.start });
    case "call":
      await openCall(work, meeting, series);
      return;
    case "nudge":
      return nudge(work, meeting, series);
    case "cut-off": {
      const locked = await setAgenda(work, meeting, series);
      await showCall(work, locked);
      return tellLeaders(work, locked, series, { tag: "cut-off", card: "meetings.cut-off" });
    }
    case "agenda":
      await publishAgenda(work, meeting, series);
      return;
    case "reminder": {
      await saveMeeting(work, markDone(meeting, step), series);
      await work.show({
        tag: `meeting:${meeting.id}:reminder:${meeting.moved?.times ?? 0}`,
        at: `channel:${series.id}`,
        card: "meetings.reminder",
        args: { meeting: meeting.id },
      });
      return tellLeaders(work, meeting, series, anew(meeting, "reminder", "meetings.reminder-chair"));
    }
    case "start":
      await saveMeeting(work, markDone(meeting, step), series);
      return tellLeaders(work, meeting, series, anew(meeting, "start", "meetings.start"));
    case "two-minutes": {
      const item = currentItem(meeting.agenda);
      await saveMeeting(work, warned(meeting), series);
      if (!item) return;
      const tag = `two-minutes:${item.caseId}:${item.startedAt ?? ""}`;
      return tellLeaders(work, meeting, series, {
        tag,
        card: "meetings.two-minutes",
        args: { case: item.caseId },
      });
    }
    case "follow-up":
      await saveMeeting(work, markDone(meeting, step), series);
      for (const caseId of discussed(meeting)) await followUpCase(work, caseId);
      return;
    case "unfinished":
      await saveMeeting(work, markDone(meeting, step), series);
      return tellLeaders(work, meeting, series, anew(meeting, "unfinished", "meetings.unfinished"));
    case "summary":
      return remindOfSummary(work, meeting, series);
    default:
      return step satisfies never;
  }
}

/** Only those with an unfinished case of this MDT (PRODUCT, "The clock"); one message a person. */
async function nudge(work: Work, meeting: Meeting, series: Series): Promise<void> {
  const unfinished = await casesOfSeries(work, series.id, ["draft", "returned"]);
  const holders = [...new Set(unfinished.map((one) => one.owner))];
  await saveMeeting(work, markDone(meeting, "nudge"), series);
  for (const holder of holders) {
    await chase(work, holder, {
      about: `meeting:${meeting.id}:draft`,
      tag: `meeting:${meeting.id}:nudge:${meeting.moved?.times ?? 0}`,
      card: "meetings.nudge",
      args: { meeting: meeting.id },
    });
  }
}

/** Two working days on: sign-off is asked for; a meeting still open is asked about; one never started was not held. */
async function remindOfSummary(work: Work, meeting: Meeting, series: Series): Promise<void> {
  if (meeting.status === "closed") {
    await saveMeeting(work, markDone(meeting, "summary"), series);
    for (const leader of leaders(series)) {
      const about = `meeting:${meeting.id}:sign-off`;
      await chase(work, leader, {
        about,
        tag: about,
        card: "meetings.sign-off",
        args: { meeting: meeting.id },
      });
    }
    return;
  }
  if (meeting.status === "live") {
    await saveMeeting(work, markDone(meeting, "summary"), series);
    return tellLeaders(work, meeting, series, { tag: "unfinished:again", card: "meetings.unfinished" });
  }
  await cancelAndCarry(work, meeting, series, { because: "not-held" });
}

function markDone(meeting: Meeting, step: MeetingStep): Meeting {
  return { ...meeting, done: [...meeting.done, step] };
}
