/** An MDT and its dates: cards and forms with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { replyCard } from "../reply-card.js";
import { chair, dogs, holder, hostile, library, long, many, money } from "../sample-words.js";
import { afterLabels, changedDate } from "../text/look-first.js";
import { stepLabels } from "../text/meeting-cards.js";
import { handoverCard } from "./chair-cards.js";
import { holidayCard, holidayTakenCard } from "./holiday-card.js";
import { type InviteFacts, inviteCard } from "./invite-card.js";
import { type ScheduleFacts, scheduleCard } from "./schedule-card.js";
import { type SeriesFacts, seriesCard } from "./series-card.js";
import { rolesForm, seriesForm } from "./series-form.js";
import { settingsForm } from "./settings-form.js";

const everyLabel = [...Object.values(stepLabels), ...Object.values(afterLabels).flat()];
const ref = "NAV-2612";
const meeting = "meeting-12";
const when = "Wed 16 Dec, 10:00";
const joinLink = "https://meet.example.org/naverley-mdt";
const longLink = `https://meet.example.org/${"a".repeat(970)}`;
const people = [chair, holder, dogs, money, library];
const series: SeriesFacts = {
  id: "nav",
  code: "NAV",
  name: "Naverley MDT",
  purpose: "proposed",
  mayChange: true,
  rule: "3rd Wednesday 10:00 for 60m",
  length: "1 hour",
  zone: "Europe/London",
  joinLink,
  chair: chair.name,
  deputy: undefined,
  coordinator: holder.name,
  onHoliday: "ask",
  dates: [
    { planned: "2026-12-16", when, holiday: undefined, movedFrom: undefined, undecided: false },
    {
      planned: "2027-01-20",
      when: "Wed 20 Jan 2027, 10:00",
      holiday: undefined,
      movedFrom: undefined,
      undecided: false,
    },
  ],
  clock: {
    ref,
    rows: [
      ["Call for cases", "Wed 2 Dec, 09:00"],
      ["Cut-off", "Wed 9 Dec, 17:00"],
      ["Agenda out", "Fri 11 Dec, 09:00"],
    ],
  },
};
const heldBack = {
  planned: "2027-12-27",
  when: "Mon 27 Dec 2027, 10:00",
  holiday: "Christmas Day (substitute day)",
  movedFrom: undefined,
  undecided: true,
};
const schedule: ScheduleFacts = {
  code: "NAV",
  joinLink,
  mayChange: true,
  meetings: [
    { id: meeting, ref, when, status: "call for cases is open", open: true, holidayOpen: undefined },
    {
      id: "meeting-1",
      ref: "NAV-2701",
      when: "Wed 20 Jan 2027, 10:00",
      status: "scheduled",
      open: true,
      holidayOpen: undefined,
    },
  ],
};
const holiday = {
  meeting,
  ref,
  day: "Mon 28 Dec",
  holiday: "Boxing Day (substitute day)",
  by: "Mon 7 Dec, 09:00",
  days: { "next-week": "Mon 4 Jan", "next-working-day": "Tue 29 Dec", keep: "Mon 28 Dec" },
  chosen: undefined,
};
const limits = {
  days: { min: 1, max: 40 },
  minutesPerCase: { min: 3, max: 60 },
  followUpMinutes: { min: 0, max: 720 },
  summaryDays: { min: 1, max: 10 },
  laterDays: { min: 1, max: 60 },
  reviewWeeks: { min: 1, max: 26 },
  firstRefusalDays: { min: 0, max: 10 },
  urgentHours: { min: 4, max: 168 },
  quorum: { min: 2, max: 60 },
};
const worstPeople = many(99, (n) => ({
  id: `member-${n}`,
  name: n % 2 ? hostile : long(90),
  organisation: hostile,
}));
const invite: InviteFacts = {
  code: "NAV",
  name: "Naverley MDT",
  rule: "3rd Wednesday of the month at 10:00 for 60 minutes",
  what: "whole",
  ref: undefined,
  when: undefined,
  dates: ["Wed 16 December, 10:00", "Wed 20 January, 10:00", "Wed 17 February, 10:00"],
  joinLink: "https://meet.example.org/naverley-mdt",
  asked: { meeting: "meeting-12", when: "Wed 16 December, 10:00" },
};
const oneDate = { ...invite, ref: "NAV-2612", when: "Thu 17 December, 10:00" };
const movedDate = {
  ...oneDate,
  dates: ["Thu 17 December, 10:00", ...invite.dates.slice(1)],
  asked: { meeting: "meeting-12", when: "Thu 17 December, 10:00" },
};
const cancelledDate = {
  ...oneDate,
  when: "Wed 16 December, 10:00",
  dates: invite.dates.slice(1),
  asked: { meeting: "meeting-1", when: "Wed 20 January, 10:00" },
};

export const seriesSamples: Record<string, () => Card> = {
  "series.invite": () => inviteCard(invite),
  "series.invite (one date moved)": () => inviteCard({ ...movedDate, what: "moved" }),
  "series.invite (one date cancelled)": () => inviteCard({ ...cancelledDate, what: "cancelled" }),
  "series.invite (left the list)": () => inviteCard({ ...invite, what: "leave" }),
  "series.invite (worst: markup)": () => inviteCard({ ...invite, name: hostile, joinLink: longLink }),
  "series.preview": () => seriesCard(series),
  "series.preview (a date on a bank holiday)": () =>
    seriesCard({ ...series, dates: [...series.dates, heldBack] }),
  "series.preview (worst: every date undecided)": () =>
    seriesCard({
      ...series,
      name: hostile,
      joinLink: longLink,
      chair: hostile,
      deputy: hostile,
      coordinator: hostile,
      dates: many(6, () => heldBack),
    }),
  "series.settings": () => seriesCard({ ...series, purpose: "settings" }),
  "series.settings (a pilot)": () => seriesCard({ ...series, purpose: "settings", pilot: { held: 1 } }),
  "series.show": () => seriesCard({ ...series, purpose: "shown", mayChange: false }),
  "series.handover (gives)": () =>
    handoverCard({ series: "nav", code: "NAV", role: "gives", other: holder.name }),
  "series.handover (takes)": () =>
    handoverCard({ series: "nav", code: "NAV", role: "takes", other: hostile }),
  "series.setup form": () => formCard(seriesForm({ stage: "setup", code: "", people })),
  "series.edit form": () =>
    formCard(seriesForm({ stage: "on", code: "NAV", people }), {
      context: { series: "nav" },
      values: { name: series.name, rule: series.rule, minutes: 60, joinLink },
    }),
  "series.edit form (worst: 99 people)": () =>
    formCard(seriesForm({ stage: "proposed", code: "NAV", people: worstPeople })),
  "series.roles form": () => formCard(rolesForm("NAV", people), { values: { chair: chair.id } }),
  "series.settings form": () =>
    formCard(
      settingsForm({
        code: "NAV",
        limits,
        now: { call: "Wed 2 Dec", cutOff: "Wed 9 Dec", agenda: "Fri 11 Dec" },
      }),
      {
        values: {
          capacityDays: 15,
          callDays: 10,
          nudgeDays: 7,
          cutOffDays: 5,
          cutOffTime: "17:00",
          agendaDays: 3,
          reminderDays: 1,
          morning: "09:00",
        },
      },
    ),
  "series.settings form (worst: every date would change, looked at first)": () =>
    formCard(settingsForm({ code: "NAV", limits, now: {} }), {
      context: { series: "nav", seen: "3f9c2a7e51b80d46" },
      notice: replyCard.sentence({ code: "look-at-dates", with: { code: "NAV-2612" } }),
      lines: everyLabel.map((label) =>
        changedDate(label, "Wed 30 December, 09:00", "Tue 29 December, 09:00"),
      ),
    }),
  "meetings.schedule": () => scheduleCard(schedule),
  "meetings.schedule (none)": () => scheduleCard({ ...schedule, meetings: [] }),
  "meetings.schedule (worst: a year, all on bank holidays)": () =>
    scheduleCard({
      ...schedule,
      joinLink: longLink,
      meetings: many(12, (n) => ({
        id: `m${n}`,
        ref: `NAV-27${n}`,
        when,
        status: "scheduled",
        open: true,
        holidayOpen: heldBack.holiday,
      })),
    }),
  "meetings.holiday": () => holidayCard(holiday),
  "meetings.holiday (settled)": () => holidayCard({ ...holiday, chosen: "next-week" }),
  "meetings.holiday-taken": () =>
    holidayTakenCard({ meeting, ref, when: "Mon 4 Jan, 10:00", holiday: holiday.holiday, open: true }),
};
