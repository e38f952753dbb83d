import { agendaFits } from "../../../cards/text/meeting-notices.js";
import type { Done, Refusal } from "../../app/contract.js";
import { caseById } from "../../cases/queries.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { setMinutes, shiftItem, timeNeeded } from "../domain/agenda.js";
import { spokenMinutes } from "../domain/spoken.js";
import type { Meeting, Series } from "../domain/types.js";
import { lockMeeting, saveMeeting } from "../store.js";
import { showSlots } from "./call-slots.js";
import { refreshBoard } from "./refresh-board.js";
import { showAgenda } from "./show-agenda.js";
import { tellLeaders } from "./tell-leaders.js";

/** B10: one place up or down. `from`: the place, from 0, that the presser saw; moved by another since: no change. */
export async function orderAgenda(
  work: Work,
  what: { meeting: string; caseId: string; to: "up" | "down"; from: number },
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, what.meeting);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const shifted = shiftItem(meeting, what.caseId, what.to, what.from);
  if (!shifted.ok) return refuse({ code: shifted.refusal.code, with: { ref: meeting.ref } });
  if (shifted.value !== meeting) await keep(work, shifted.value, series);
  return ok({ say: "agenda-reordered" });
}

/** B10: how long a case may take. */
export async function giveMinutes(
  work: Work,
  what: { meeting: string; caseId: string; minutes: number },
): Promise<Result<Done, Refusal>> {
  const found = await lockMeeting(work, what.meeting);
  if (!found) return refuse({ code: "no-longer-there" });
  const { meeting, series } = found;
  const set = setMinutes(meeting, what.caseId, what.minutes);
  if (!set.ok) return refuse({ code: set.refusal.code, with: { ref: meeting.ref } });
  const before = meeting.agenda.find((item) => item.caseId === what.caseId);
  if (before?.minutes !== what.minutes) await keep(work, set.value, series);
  const about = await caseById(work, what.caseId);
  return ok({
    say: "agenda-minutes-set",
    with: {
      case: about?.ref ?? "",
      minutes: spokenMinutes(what.minutes),
      fit: agendaFits(timeNeeded(set.value)),
    },
  });
}

async function keep(work: Work, meeting: Meeting, series: Series): Promise<void> {
  const saved = await saveMeeting(work, meeting, series);
  await work.record({ type: "agenda-ordered", thing: meeting.id, ref: meeting.ref }, meeting.area);
  if (saved.done.includes("cut-off")) {
    await tellLeaders(work, saved, series, { tag: "cut-off", card: "meetings.cut-off" });
  }
  await showAgenda(work, saved);
  await showSlots(work, saved);
  await refreshBoard(work, saved.id);
}
