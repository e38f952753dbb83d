import { anchored } from "../../../src/meetings/domain/rule.js";
import { parseRule } from "../../../src/meetings/domain/rule-parse.js";
import { newMeeting, plannedDates } from "../../../src/meetings/domain/schedule.js";
import { DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import type { Meeting, Series } from "../../../src/meetings/domain/types.js";

/** NAV, every 3rd Wednesday 10:00 for an hour, from December 2026. */
export function sampleSeries(changes: Partial<Series> & { ruleText?: string } = {}): Series {
  const { ruleText = "3rd Wednesday 10:00 for 60m", ...rest } = changes;
  const rule = parseRule(ruleText);
  if (!rule.ok) throw new Error(rule.refusal.code);
  const firstDate = rest.firstDate ?? "2026-12-01";
  return {
    id: "series-1",
    area: "area-1",
    status: "active",
    ref: "NAV",
    code: "NAV",
    name: "North Avon Valley",
    rule: anchored(rule.value, firstDate),
    zone: "Europe/London",
    onHoliday: "ask",
    choices: {},
    chair: "chair",
    deputy: "deputy",
    coordinator: "coordinator",
    settings: DEFAULT_SETTINGS,
    firstDate,
    ...rest,
  };
}

/** NAV-2612, Wednesday 16 December 2026 at 10:00. */
export function sampleMeeting(changes: Partial<Meeting> = {}, series = sampleSeries()): Meeting {
  const planned = plannedDates(series, series.firstDate, 1);
  const date = planned.ok ? planned.value[0] : undefined;
  if (!date) throw new Error("the sample rule gives no date");
  return { ...newMeeting("meeting-1", series, date), ...changes };
}

/** The value, or the refusal as an error. */
export function done<T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

export function codeOf(result: { ok: true } | { ok: false; refusal: { code: string } }): string | undefined {
  return result.ok ? undefined : result.refusal.code;
}
