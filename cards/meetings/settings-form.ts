import type { Field, FormDefinition } from "../form.js";
import { settingsFormWords as say } from "../text/meeting-forms.js";
import { pilotWords } from "../text/pilot.js";

export type SettingsFormFacts = {
  code: string;
  /** The least and most of each kind of number. */
  limits: Record<
    | "days"
    | "minutesPerCase"
    | "followUpMinutes"
    | "summaryDays"
    | "laterDays"
    | "reviewWeeks"
    | "firstRefusalDays"
    | "urgentHours"
    | "quorum",
    { min: number; max: number }
  >;
  /** The real date that each of these steps has now, for the next meeting. */
  now: {
    capacity?: string;
    call?: string;
    nudge?: string;
    cutOff?: string;
    agenda?: string;
    reminder?: string;
    /** If it were opened, or asked, now. */
    urgent?: string;
    handover1?: string;
    handover2?: string;
  };
};

/** S1, O7: the whole clock of a series, with the dates that the settings of today give. */
export function settingsForm({ code, limits, now }: SettingsFormFacts): FormDefinition {
  const number = (id: string, label: string, range: { min: number; max: number }, at?: string): Field => ({
    id,
    label,
    kind: "number",
    required: true,
    min: range.min,
    max: range.max,
    ...(at === undefined ? {} : { hint: say.now(at) }),
  });
  const time = (id: string, label: string): Field => ({ id, label, kind: "time", required: true });
  return {
    name: "series.settings",
    title: say.title,
    heading: say.heading(code),
    intro: [say.intro],
    fields: [
      number("capacityDays", say.capacityDays, limits.days, now.capacity),
      number("callDays", say.callDays, limits.days, now.call),
      number("nudgeDays", say.nudgeDays, limits.days, now.nudge),
      number("cutOffDays", say.cutOffDays, limits.days, now.cutOff),
      time("cutOffTime", say.cutOffTime),
      number("agendaDays", say.agendaDays, limits.days, now.agenda),
      number("reminderDays", say.reminderDays, limits.days, now.reminder),
      time("morning", say.morning),
      number("minutesPerCase", say.minutesPerCase, limits.minutesPerCase),
      number("followUpMinutes", say.followUpMinutes, limits.followUpMinutes),
      number("summaryDays", say.summaryDays, limits.summaryDays),
      number("answer1", say.answer1, limits.laterDays),
      number("answer2", say.answer2, limits.laterDays),
      number("answer3", say.answer3, limits.laterDays),
      number("contact1", say.contact1, limits.laterDays),
      number("contact2", say.contact2, limits.laterDays),
      number("contact3", say.contact3, limits.laterDays),
      number("reviewWeeks", say.reviewWeeks, limits.reviewWeeks),
      {
        ...number("firstRefusalDays", say.firstRefusal, limits.firstRefusalDays),
        hint: say.firstRefusalHint,
      },
      {
        ...number("urgentHours", say.urgentHours, limits.urgentHours),
        hint: say.urgentHint(now.urgent),
      },
      {
        ...number("handover1", say.handover1, limits.laterDays),
        hint: say.handoverHint(now.handover1),
      },
      {
        ...number("handover2", say.handover2, limits.laterDays),
        hint: say.handoverHint(now.handover2),
      },
      { ...number("quorum", say.quorum, limits.quorum), required: false, hint: say.quorumHint },
      { id: "channelDigest", label: say.channelDigest, hint: say.channelDigestHint, kind: "yes-no" },
      { id: "pilot", label: pilotWords.setting, hint: pilotWords.settingHint, kind: "yes-no" },
    ],
    submit: say.submit,
  };
}
