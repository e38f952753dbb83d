/** Forms about one meeting with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { replyCard } from "../reply-card.js";
import { long, many } from "../sample-words.js";
import { hereForm } from "./here-form.js";
import {
  amendForm,
  cancelForm,
  closeForm,
  minutesForm,
  moveForm,
  parkForm,
  signOffForm,
} from "./meeting-forms.js";

const ref = "NAV-2612";
const meeting = "meeting-12";
const when = "Wed 16 Dec, 10:00";
const counts = "2 offers, 1 action, 1 gap";

export const meetingFormSamples: Record<string, () => Card> = {
  "meetings.move form": () => formCard(moveForm(ref, when), { context: { meeting } }),
  "meetings.move form (onto a bank holiday, looked at first)": () =>
    formCard(moveForm(ref, when), {
      context: { meeting, seen: "3f9c2a7e51b80d46" },
      values: { date: "2026-12-25", time: "10:00" },
      notice: replyCard.sentence({
        code: "look-at-holiday",
        with: { when: "Fri 25 December 2026, 10:00", holiday: "Christmas Day" },
      }),
    }),
  "meetings.cancel form": () =>
    formCard(cancelForm({ ref, when, cases: 3, next: "NAV-2701 on Wed 20 Jan 2027" }), {
      context: { meeting },
    }),
  "agenda.minutes form": () =>
    formCard(minutesForm(`${ref}-03`, { min: 3, max: 60 }), { values: { minutes: 10 } }),
  "meetings.park form": () => formCard(parkForm(`${ref}-01`)),
  "meetings.close form": () =>
    formCard(closeForm(ref, [{ field: "case-1", ref: `${ref}-01`, counts }]), { context: { meeting } }),
  "meetings.close form (worst: 40 cases)": () =>
    formCard(
      closeForm(
        ref,
        many(40, (n) => ({
          field: `case-${n}`,
          ref: `${ref}-${n}`,
          counts: "80 offers, 30 actions, 18 gaps",
        })),
      ),
    ),
  "meetings.sign-off form": () =>
    formCard(signOffForm({ ref, cases: [{ ref: `${ref}-01`, counts }], carriedOver: `${ref}-03` })),
  "meetings.sign-off form (worst: 40 cases)": () =>
    formCard(
      signOffForm({
        ref,
        cases: many(40, (n) => ({ ref: `${ref}-${n}`, counts })),
        carriedOver: many(40, (n) => `${ref}-${n}`).join(", "),
      }),
      { values: { notes: long(600) } },
    ),
  "series.here form": () =>
    formCard(hereForm({ series: [{ id: "series-nav", code: "NAV", name: "Naverley" }] }), {
      context: { platform: "slack", channel: "C024BE91L" },
    }),
  "series.here form (worst: 120 MDTs)": () =>
    formCard(
      hereForm({
        series: many(120, (n) => ({ id: `series-${n}`, code: "NAV", name: long(90) })),
        now: "NAV",
      }),
    ),
  "meetings.amend form": () => formCard(amendForm(ref), { context: { meeting } }),
};
