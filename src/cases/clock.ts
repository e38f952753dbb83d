import type { Meeting, Series } from "../meetings/domain/types.js";
import { meetingById, nextMeeting, seriesById, stepMoments } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import type { CaseClock } from "./domain/clock.js";
import { type NextStep, nextStep } from "./domain/next-step.js";
import type { Case } from "./domain/types.js";

const URGENT_HOURS = 48;
const HANDOVER_DAYS = [2, 5] as const;

/** The series' settings and the moments of one of its meetings, as the cases' domain wants them. Pure. */
export function clockFrom(series: Series, meeting: Meeting | undefined): CaseClock {
  const moments = meeting && stepMoments(meeting, series);
  return {
    zone: series.zone,
    morning: series.settings.morning,
    answerNudgeDays: series.settings.answerNudgeDays,
    reviewWeeks: series.settings.reviewWeeks,
    // A series that was saved before there were these settings has what a new one has.
    urgentHours: series.settings.urgentHours ?? URGENT_HOURS,
    handoverDays: series.settings.handoverDays ?? HANDOVER_DAYS,
    ...(meeting && moments
      ? { meeting: { cutOff: moments["cut-off"], agenda: moments.agenda, start: meeting.start } }
      : {}),
  };
}

export type Setting = { series: Series; meeting: Meeting | undefined; clock: CaseClock };

/** Series and meeting of a case as they are now. Throws when the series is gone: series are never deleted. */
export async function settingOf(store: Store, state: Pick<Case, "series" | "meeting">): Promise<Setting> {
  const series = await seriesById(store, state.series);
  if (!series) throw new Error(`no series ${state.series}`);
  const meeting = state.meeting === undefined ? undefined : await meetingById(store, state.meeting);
  return { series, meeting, clock: clockFrom(series, meeting) };
}

/** Whose turn it is, with what, by when. A draft has no meeting yet: its time runs to the next one ahead. */
export async function nextStepAt(
  store: Store,
  state: Case,
  now: string,
  offered: boolean,
): Promise<NextStep & { zone: string }> {
  const { series, clock } = await settingOf(store, state);
  if (state.status !== "draft") return { ...nextStep(state, clock, offered), zone: series.zone };
  const next = await nextMeeting(store, state.series, now);
  return { ...nextStep(state, clockFrom(series, next)), zone: series.zone };
}
