import type { Done, Refusal } from "../../app/contract.js";
import { casesOfMeeting } from "../../cases/queries.js";
import { followMeeting } from "../../cases/use-cases/follow-meeting.js";
import { bankHolidayName } from "../../kernel/holidays.js";
import { isLocalDate, localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { fullDay, fullMoment } from "../../kernel/spoken.js";
import { takeBack } from "../../storage/outbox.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { type MoveRefusal, move, movedTag, newStart, notAhead } from "../domain/move.js";
import type { Meeting, Series } from "../domain/types.js";
import { lockMeeting, meetings, saveMeeting } from "../store.js";
import { showSlots } from "./call-slots.js";
import { noticeOnce } from "./give-notice.js";
import { showCall } from "./open-call.js";
import { settleAsked } from "./settle-asked.js";
import { showAgenda } from "./show-agenda.js";
import { showSchedule } from "./top-up.js";

/** S3: one date moves, `date` as yyyy-mm-dd and `time` as HH:mm in the series' zone, and all that is due with it. */
export async function moveMeeting(
  work: Work,
  meetingId: string,
  to: { date: string; time: string },
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const over = notAhead(meeting.status);
  if (over) return refused(over, meeting, series, to);
  const start = newStart(to, series.zone, work.now);
  if (!start.ok) return refused(start.refusal, meeting, series, to);
  const others = (await meetings.find(work, { series: series.id })).filter(
    (other) => other.id !== meeting.id,
  );
  const moved = move(meeting, start.value, series, others, presser(work), work.now);
  if (!moved.ok) return refused(moved.refusal, meeting, series, to);
  const saved = await saveMeeting(work, moved.value.state, series);
  await work.record(
    {
      type: "meeting-moved",
      thing: meeting.id,
      ref: meeting.ref,
      facts: { from: meeting.start, to: saved.start },
    },
    meeting.area,
  );
  await afterMoving(work, saved);
  await settleAsked(work, saved);
  const when = fullMoment(saved.start, series.zone);
  const holiday = bankHolidayName(localDate(saved.start, series.zone));
  if (holiday === undefined) return ok({ say: "meeting-moved", with: { ref: meeting.ref, when } });
  return ok({ say: "meeting-moved-on-holiday", with: { ref: meeting.ref, when, holiday } });
}

async function afterMoving(work: Work, meeting: Meeting): Promise<void> {
  const onIt = await casesOfMeeting(work, meeting.id);
  await followMeeting(work, meeting.id);
  const times = meeting.moved?.times ?? 0;
  // Of two notices that go out in the same minute, the later must not take the earlier for heard.
  const earlier = Array.from({ length: Math.max(0, times - 1) }, (_, n) => movedTag(meeting, n + 1));
  await takeBack(work.tx, earlier, "it has moved again since", work.now);
  await noticeOnce(
    work,
    meeting,
    "meetings.moved",
    `moved:${times}`,
    onIt.map(({ id }) => id),
    { times: String(times) },
  );
  if (meeting.done.includes("call")) await showCall(work, meeting);
  await showAgenda(work, meeting);
  await showSlots(work, meeting);
  await showSchedule(work, meeting.series);
}

function refused(
  refusal: MoveRefusal,
  meeting: Meeting,
  series: Series,
  to: { date: string; time: string },
): { ok: false; refusal: Refusal } {
  const gaps = {
    ref: meeting.ref,
    when:
      refusal.code === "meeting-same-date"
        ? fullMoment(meeting.start, series.zone)
        : `${isLocalDate(to.date) ? fullDay(to.date) : to.date}, ${to.time}`,
    ...("typed" in refusal ? { typed: refusal.typed.slice(0, 40) } : {}),
    ...("code" in refusal && refusal.code === "meeting-date-taken" ? { other: refusal.ref } : {}),
  };
  return refuse({ code: refusal.code, with: gaps });
}
