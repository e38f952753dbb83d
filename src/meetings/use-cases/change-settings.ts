import { stepWords } from "../../../cards/text/meeting-cards.js";
import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { followMeeting } from "../../cases/use-cases/follow-meeting.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import { agendaOpen } from "../domain/agenda.js";
import { PILOT_MEETINGS, pilotStand } from "../domain/pilot.js";
import { quorumOf } from "../domain/quorum.js";
import { checkSettings, DEFAULT_SETTINGS, type SettingsRefusal } from "../domain/settings.js";
import type { Settings } from "../domain/types.js";
import { same } from "../same.js";
import { allSeries, meetings, saveMeeting } from "../store.js";
import { refreshProposal } from "./show-proposal.js";

/** S1, O7: the clock of a series. Every meeting that is not over follows; who changed it sees the real dates. */
export async function changeSettings(
  work: Work,
  seriesId: string,
  values: FormValues,
): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, seriesId);
  if (!series) return refuse({ code: "no-longer-there" });
  if (series.status === "ended") return refuse({ code: "series-over", with: { code: series.code } });
  const checked = checkSettings(settingsIn(values));
  if (!checked.ok) return refused(checked.refusal);
  const { code } = series;
  if (checked.value.pilot && !series.settings.pilot && (await pilotIsOver(work, series.id)))
    return refuse({ code: "pilot-over", with: { code } });
  if (same(checked.value, series.settings)) {
    return ok({ say: "series-unchanged", with: { code } });
  }
  const changed = { ...series, settings: checked.value };
  await allSeries.save(work, changed, work.now);
  await work.record(
    { type: "settings-changed", thing: series.id, ref: series.ref, facts: { ...checked.value } },
    series.area,
  );
  for (const { id } of await meetings.find(work, { series: series.id })) {
    // As it is by now: what follows for one meeting may have changed another, or somebody else has.
    const meeting = await meetings.lock(work, id);
    if (!meeting) continue;
    const open = agendaOpen(meeting.status);
    // Also one that is closed and whose follow-up or sign-off still lies ahead; of the others nothing is timed any more.
    if (!open && meeting.dueAt === undefined) continue;
    await saveMeeting(work, meeting, changed);
    if (open) await followMeeting(work, id);
  }
  await refreshProposal(work, changed);
  await work.show({
    tag: `series:${series.id}:settings:${work.newId()}`,
    at: `dm:${presser(work)}`,
    card: "series.settings",
    args: { series: series.id },
  });
  return ok({ say: "settings-saved", with: { code } });
}

/** Its first three meetings are behind it: there is nothing left to try out. */
export async function pilotIsOver(work: Store, series: string): Promise<boolean> {
  return pilotStand(await meetings.find(work, { series })).held.length === PILOT_MEETINGS;
}

/** The form has checked that every number is there and within its range. */
export function settingsIn(values: FormValues): Settings {
  const number = (id: string) => Number(values[id]);
  const time = (id: string) => String(values[id]);
  return {
    capacityDays: number("capacityDays"),
    callDays: number("callDays"),
    nudgeDays: number("nudgeDays"),
    cutOffDays: number("cutOffDays"),
    cutOffTime: time("cutOffTime"),
    agendaDays: number("agendaDays"),
    reminderDays: number("reminderDays"),
    morning: time("morning"),
    minutesPerCase: number("minutesPerCase"),
    followUpMinutes: number("followUpMinutes"),
    summaryDays: number("summaryDays"),
    answerNudgeDays: [number("answer1"), number("answer2"), number("answer3")],
    contactNudgeDays: [number("contact1"), number("contact2"), number("contact3")],
    reviewWeeks: number("reviewWeeks"),
    firstRefusalDays: number("firstRefusalDays"),
    urgentHours: number("urgentHours"),
    handoverDays: [number("handover1"), number("handover2")],
    ...(typeof values.quorum === "number" ? { quorum: values.quorum } : {}),
    ...(values.channelDigest === false ? { channelDigest: false } : {}),
    ...(values.pilot === true ? { pilot: true } : {}),
  };
}

/** The same, for filling the form. */
export function settingsValues(settings: Settings): Record<string, string | number | boolean> {
  const { answerNudgeDays, contactNudgeDays, handoverDays, quorum, ...plain } = {
    ...DEFAULT_SETTINGS,
    ...settings,
  };
  return {
    ...plain,
    channelDigest: plain.channelDigest ?? true,
    pilot: plain.pilot ?? false,
    quorum: quorumOf({ quorum }),
    answer1: answerNudgeDays[0],
    answer2: answerNudgeDays[1],
    answer3: answerNudgeDays[2],
    contact1: contactNudgeDays[0],
    contact2: contactNudgeDays[1],
    contact3: contactNudgeDays[2],
    handover1: handoverDays[0],
    handover2: handoverDays[1],
  };
}

function refused(refusal: SettingsRefusal): { ok: false; refusal: Refusal } {
  if (refusal.code === "settings-out-of-order") {
    const { code, earlier, later } = refusal;
    return refuse({ code, with: { earlier: stepWords[earlier], later: stepWords[later] } });
  }
  if (refusal.code === "settings-quiet-hours")
    return refuse({ code: refusal.code, with: { time: refusal.time } });
  return refuse({ code: refusal.code });
}
