import type { Done, Refusal } from "../../app/contract.js";
import { nameOf } from "../../directory/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { type StartRefusal, start } from "../domain/live.js";
import { spokenMoment, spokenTime } from "../domain/spoken.js";
import type { Meeting, MeetingStep, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { showCall } from "./open-call.js";
import { publishAgenda } from "./publish-agenda.js";
import { refreshBoard } from "./refresh-board.js";
import { setAgenda } from "./set-agenda.js";
import { settleAsked } from "./settle-asked.js";
import { showAgenda } from "./show-agenda.js";
import { topUp } from "./top-up.js";

/** Behind a meeting that runs: the clock takes none of them any more. */
const BEHIND: readonly MeetingStep[] = [
  "capacity",
  "call",
  "nudge",
  "cut-off",
  "agenda",
  "reminder",
  "start",
];

/** L1: the meeting is live. Where the clock was away, the agenda is set and put out first. */
export async function startMeeting(work: Work, meetingId: string): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, meetingId);
  if (!found) return refuse({ code: "no-longer-there" });
  const { series } = found;
  const by = presser(work);
  const possible = start(found.meeting, by, work.now);
  if (!possible.ok) return refused(work, possible.refusal, found.meeting, series);
  const ready = await withAgendaOut(work, found.meeting, series);
  const started = start(ready, by, work.now);
  if (!started.ok) return refused(work, started.refusal, ready, series);
  const live = { ...started.value, done: [...new Set([...started.value.done, ...BEHIND])] };
  const saved = await saveMeeting(
    work,
    { ...live, attendance: [...new Set([...live.attendance, by])] },
    series,
  );
  await work.record({ type: "meeting-started", thing: saved.id, ref: saved.ref }, saved.area);
  await refreshBoard(work, saved.id);
  await showAgenda(work, saved);
  await settleAsked(work, saved);
  await topUp(work, series.id);
  return ok({ say: "meeting-started", with: { ref: saved.ref } });
}

async function withAgendaOut(work: Work, meeting: Meeting, series: Series): Promise<Meeting> {
  switch (meeting.status) {
    case "scheduled":
    case "call-open": {
      const locked = await setAgenda(work, meeting, series);
      if (locked.done.includes("call")) await showCall(work, locked);
      return publishAgenda(work, locked, series);
    }
    case "locked":
      return publishAgenda(work, meeting, series);
    default:
      return meeting;
  }
}

async function refused(
  work: Work,
  refusal: StartRefusal,
  { ref }: Meeting,
  { zone }: Series,
): Promise<{ ok: false; refusal: Refusal }> {
  if (refusal.code === "meeting-already-started") {
    const by = await nameOf(work, refusal.by);
    return refuse({ code: refusal.code, with: { ref, by: by.name, at: spokenTime(refusal.at, zone) } });
  }
  if (refusal.code === "meeting-too-early") {
    return refuse({ code: refusal.code, with: { ref, from: spokenMoment(refusal.from, zone) } });
  }
  return refuse({ code: refusal.code, with: { ref } });
}
