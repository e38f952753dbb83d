import type { Done, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { takesAnswers } from "../domain/rsvp.js";
import { spokenMoment } from "../domain/spoken.js";
import { allSeries, calendars, meetings } from "../store.js";
import { keepAnswer } from "./keep-answer.js";

/** B15: "I'll be there" or "Not this time", by one tap. Again changes nothing. */
export async function sayComing(
  work: Work,
  meetingId: string,
  coming: "yes" | "no",
): Promise<Result<Done, Refusal>> {
  const meeting = await meetings.get(work, meetingId);
  const series = meeting && (await allSeries.get(work, meeting.series));
  if (!meeting || !series) return refuse({ code: "no-longer-there" });
  if (!takesAnswers(meeting, work.now)) return refuse({ code: "rsvp-meeting-gone" });
  const told = (await calendars.get(work, series.id))?.told;
  // The number of the invitation that stands, so that it compares with what their calendar says.
  const sequence = told?.dates[meeting.planned]?.sequence ?? told?.whole ?? 0;
  const kept = await keepAnswer(work, series, {
    member: presser(work),
    own: meeting.planned,
    answer: { coming, sequence, at: work.now },
    by: "press",
  });
  if (!kept.ok) return refuse({ code: kept.refusal.code });
  const say = coming === "yes" ? "coming-yes" : "coming-no";
  return ok({ say, with: { ref: meeting.ref, when: spokenMoment(meeting.start, series.zone) } });
}
