import type { Done, Refusal } from "../../app/contract.js";
import { membersOfSeries, rolesIn } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { needsHolidayChoice, stepMoments } from "../domain/clock.js";
import { notAhead } from "../domain/move.js";
import { spokenMoment } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";

/** Whoever may bring cases; observers, commissioners and coordinators see none. */
const BRING = ["chair", "deputy", "partner"] as const;

/** The call for cases goes out: a card in the channel, and a short one to everybody who may bring cases. */
export async function openCall(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  const saved = await saveMeeting(
    work,
    { ...meeting, status: "call-open", done: [...meeting.done, "call"] },
    series,
  );
  await work.record({ type: "call-opened", thing: meeting.id, ref: meeting.ref }, meeting.area);
  await showCall(work, saved);
  for (const { member, roles } of await membersOfSeries(work, series.id)) {
    if (!BRING.some((role) => roles.includes(role))) continue;
    await work.show({
      tag: `meeting:${meeting.id}:call`,
      at: `dm:${member.id}`,
      card: "meetings.call-dm",
      args: { meeting: meeting.id },
    });
  }
  return saved;
}

/** The call in the channel, as it stands. */
export function showCall(work: Work, meeting: Meeting): Promise<void> {
  return work.show({
    tag: `meeting:${meeting.id}:call`,
    at: `channel:${meeting.series}`,
    card: "meetings.call",
    args: { meeting: meeting.id },
  });
}

/** `/mdt call`: the chair opens the call before its time; everybody else, and the chair again, hears how it stands. */
export async function callNow(work: Work, meetingId: string): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const { ref } = meeting;
  const over = notAhead(meeting.status);
  if (over) return refuse({ code: over.code, with: { ref } });
  const moments = stepMoments(meeting, series);
  const cutOff = spokenMoment(moments["cut-off"], series.zone);
  if (meeting.status === "call-open") return ok({ say: "call-is-open", with: { ref, cutOff } });
  if (meeting.status !== "scheduled") return ok({ say: "call-is-closed", with: { ref, cutOff } });
  const roles = await rolesIn(work, series.id, presser(work));
  if (!roles.includes("chair") && !roles.includes("deputy")) {
    return ok({ say: "call-opens", with: { ref, opens: spokenMoment(moments.call, series.zone) } });
  }
  if (needsHolidayChoice(meeting)) return refuse({ code: "meeting-holiday-open", with: { ref } });
  await openCall(work, meeting, series);
  return ok({ say: "call-opened", with: { ref, cutOff } });
}
