import type { LocalTime } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { QUIET_HOURS } from "../../kernel/working-time.js";
import type { Settings } from "./types.js";

/** Working days before or after the meeting, wall times in the series' zone. */
export const DEFAULT_SETTINGS: Settings = {
  capacityDays: 15,
  callDays: 10,
  nudgeDays: 7,
  cutOffDays: 5,
  cutOffTime: "17:00",
  agendaDays: 3,
  reminderDays: 1,
  morning: "09:00",
  minutesPerCase: 10,
  followUpMinutes: 15,
  summaryDays: 2,
  answerNudgeDays: [5, 10, 15],
  contactNudgeDays: [2, 5, 10],
  reviewWeeks: 8,
  firstRefusalDays: 2,
  urgentHours: 48,
  handoverDays: [2, 5],
};

/** What a form lets people choose, least and most. */
export const SETTINGS_LIMITS = {
  days: { min: 1, max: 40 },
  minutesPerCase: { min: 3, max: 60 },
  followUpMinutes: { min: 0, max: 720 },
  summaryDays: { min: 1, max: 10 },
  laterDays: { min: 1, max: 60 },
  reviewWeeks: { min: 1, max: 26 },
  firstRefusalDays: { min: 0, max: 10 },
  urgentHours: { min: 4, max: 168 },
  quorum: { min: 2, max: 60 },
} as const;

export type SettingsRefusal =
  /** The first of two steps that stand in the wrong order. */
  | {
      code: "settings-out-of-order";
      earlier: "capacity" | "call" | "nudge" | "cut-off" | "agenda";
      later: "call" | "nudge" | "cut-off" | "agenda" | "reminder";
    }
  | { code: "settings-nudges-out-of-order" }
  | { code: "settings-quiet-hours"; time: LocalTime };

/** Every step lies before the next, and nothing is sent in quiet hours. Ranges of single fields are the form's. */
export function checkSettings(settings: Settings): Result<Settings, SettingsRefusal> {
  const { capacityDays, callDays, nudgeDays, cutOffDays, agendaDays, reminderDays, morning, cutOffTime } =
    settings;
  const days = [
    ["capacity", capacityDays],
    ["call", callDays],
    ["nudge", nudgeDays],
    ["cut-off", cutOffDays],
    ["agenda", agendaDays],
    ["reminder", reminderDays],
  ] as const;
  for (const [index, [later, after]] of days.entries()) {
    const before = days[index - 1];
    if (before && before[1] <= after) {
      return refuse({ code: "settings-out-of-order", earlier: before[0], later } as SettingsRefusal);
    }
  }
  for (const time of [morning, cutOffTime]) {
    if (time < QUIET_HOURS.to || time > QUIET_HOURS.from)
      return refuse({ code: "settings-quiet-hours", time });
  }
  if (morning === QUIET_HOURS.from) return refuse({ code: "settings-quiet-hours", time: morning });
  const asked = [settings.answerNudgeDays, settings.contactNudgeDays, settings.handoverDays];
  if (!asked.every(ascending)) {
    return refuse({ code: "settings-nudges-out-of-order" });
  }
  return ok(settings);
}

function ascending(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || (days[index - 1] ?? 0) < day);
}
