/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { holder, hostile, many } from "../sample-words.js";
import { type AgendaFacts, agendaCard } from "./agenda-card.js";
import { callCard, callDirectCard, nudgeCard } from "./call-card.js";
import { comingSamples, fewCome } from "./coming-samples.js";
import { meetingFormSamples } from "./form-samples.js";
import { liveSamples } from "./live-samples.js";
import { cancelledCard, movedCard } from "./notice-card.js";
import { reminderCard, reminderChairCard } from "./reminder-card.js";
import { seriesSamples } from "./series-samples.js";
import { nextCallCard, type SlotFacts, slotCard } from "./slot-card.js";
import { slotForm } from "./slot-form.js";

const ref = "NAV-2612";
const meeting = "meeting-12";
const when = "Wed 16 Dec, 10:00";
const joinLink = "https://meet.example.org/naverley-mdt";
const agenda: AgendaFacts = {
  meeting,
  ref,
  turn: "Chair's turn: settle the order by Fri 11 Dec, 09:00",
  items: many(3, (n) => ({
    caseId: `case-${n}`,
    ref: `${ref}-0${n}`,
    at: `10:${n - 1}0`,
    minutes: "10 min",
    carriedOver: n === 1,
    late: n === 3,
    canRise: n === 1 ? undefined : n - 1,
  })),
  fit: "30 of 60 minutes are taken.",
  published: false,
  open: [`${ref}-04`],
  mayChange: true,
  check: true,
  asksWho: false,
  page: 0,
};
const slot: SlotFacts = {
  caseId: "case-3",
  ref: `${ref}-03`,
  at: "10:20",
  when: "Wed 16 December, 10:20",
  state: "to-come",
  joinLink,
};
const call = {
  series: "nav",
  code: "NAV",
  ref,
  when,
  cutOff: "Wed 9 Dec, 17:00",
  agenda: "Fri 11 Dec, 09:00",
  state: "open" as const,
};
const cancelled = {
  ref,
  when,
  because: "chair" as const,
  reason: "The hall is flooded.",
  next: { ref: "NAV-2701", when: "Wed 20 Jan 2027, 10:00" },
  yourCases: `${ref}-03`,
};
const moved = {
  ref,
  from: when,
  to: "Thu 17 Dec, 10:00",
  due: [["Agenda out", "Mon 14 Dec, 09:00"]] as const,
  joinLink,
  yourCases: `${ref}-03`,
};
export const meetingsSamples: Record<string, () => Card> = {
  ...seriesSamples,
  "meetings.moved": () => movedCard(moved),
  "meetings.cancelled": () => cancelledCard(cancelled),
  "meetings.cancelled (not held)": () =>
    cancelledCard({ ...cancelled, because: "not-held", reason: undefined, next: undefined }),
  "meetings.cancelled (worst)": () =>
    cancelledCard({ ...cancelled, reason: hostile, yourCases: many(40, (n) => `${ref}-${n}`).join(", ") }),
  "meetings.call": () => callCard(call),
  "meetings.call (closed)": () => callCard({ ...call, state: "closed" }),
  "meetings.call (cancelled)": () => callCard({ ...call, state: "cancelled" }),
  "meetings.call-dm": () => callDirectCard(call),
  "meetings.nudge": () =>
    nudgeCard({
      ref,
      cutOff: call.cutOff,
      drafts: [
        { id: "case-9", name: "draft of Thu 3 Dec" },
        { id: "case-3", name: `${ref}-03` },
      ],
    }),
  "meetings.cut-off": () => agendaCard(agenda),
  "meetings.agenda": () =>
    agendaCard({
      ...agenda,
      published: true,
      mayChange: false,
      check: false,
      open: undefined,
      asksWho: true,
    }),
  "meetings.agenda (a timed slot)": () =>
    agendaCard({
      ...agenda,
      items: agenda.items.map((item) => ({ ...item, slot: holder.name, toCome: true })),
    }),
  "meetings.agenda (for a case holder)": () =>
    agendaCard({
      ...agenda,
      mayChange: false,
      check: false,
      open: undefined,
      items: agenda.items.map((item) => ({ ...item, mayCallMe: true })),
    }),
  "meetings.slot": () => slotCard(slot),
  "meetings.slot (none any more)": () => slotCard({ ...slot, state: "gone" }),
  ...Object.fromEntries(
    (["next", "now", "to-come", "done"] as const).map((state) => [
      `meetings.next-call (${state})`,
      () => nextCallCard({ ...slot, state }),
    ]),
  ),
  "agenda.slot form": () =>
    formCard(slotForm({ case: slot.ref, at: slot.at, people: [holder], taken: true }), {
      context: { case: "case-3", meeting: "meeting-1" },
    }),
  "meetings.agenda (none)": () => agendaCard({ ...agenda, items: [], open: [], check: false }),
  "meetings.agenda (worst: 40 cases)": () =>
    agendaCard({
      ...agenda,
      items: many(40, (n) => ({
        caseId: `a-long-opaque-id-of-a-case-${n}`,
        ref: `${ref}-${n}`,
        at: "10:00",
        minutes: "10 min",
        carriedOver: true,
        late: true,
        canRise: n,
        slot: hostile,
        toCome: true,
        mayCallMe: true,
      })),
      open: many(40, (n) => `${ref}-${n}`),
    }),
  "meetings.reminder": () => reminderCard({ meeting, ref, when, cases: 3, joinLink }),
  "meetings.reminder-chair": () => reminderChairCard({ meeting, ref, when, fit: agenda.fit, who: fewCome }),
  ...comingSamples,
  ...liveSamples,
  ...meetingFormSamples,
};
