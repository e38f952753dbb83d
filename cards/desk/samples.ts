/** What people see when something stood in the way, with fictional facts. */
import type { Card } from "../card-types.js";
import { hostile, long, many } from "../sample-words.js";
import { type DeliveriesFacts, deliveriesCard } from "./deliveries-card.js";
import { mailAsideCard } from "./mail-aside-card.js";
import { digestOffCard, mailAnswerCard } from "./mail-cards.js";
import { newLinkCard } from "./new-link-card.js";
import { beginCard, closedFormCard, formHereCard, openAgainCard, workingCard } from "./slack-cards.js";
import { arrivedCard, formAgainCard, noPrivateCard, openFormCard } from "./teams-cards.js";
import { undeliveredCard } from "./undelivered-card.js";

const allGone = { onTheirWay: 0, byHour: undefined, held: [] };
const deliveries: DeliveriesFacts = {
  places: [
    { place: "dm", sent: 412, waiting: 9, dropped: 31, failed: 2 },
    { place: "channel", sent: 96, waiting: 0, dropped: 4, failed: 0 },
    { place: "mail", sent: 140, waiting: 0, dropped: 12, failed: 0 },
  ],
  waiting: {
    onTheirWay: 1,
    byHour: { count: 6, first: "Mon 30 Nov, 08:00" },
    held: [{ reason: "no-channel-yet", count: 2, to: ["ELM"] }],
  },
  failed: [
    { id: 4711, to: "Toby Larwood", reason: "address-refused", at: "Wed 16 Dec" },
    { id: 4698, to: "Toby Larwood", reason: "no-account", at: "Tue 15 Dec" },
  ],
};

export const deskSamples: Record<string, () => Card> = {
  "desk.open-again": () => openAgainCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.begin": () => beginCard({ action: "directory.set-up", data: {} }),
  "desk.closed-form": () => closedFormCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.form-here": () => formHereCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.working": () => workingCard(),
  "desk.new-link": () => newLinkCard(),
  "desk.mail-answer": () => mailAnswerCard(),
  "desk.digest-off": () => digestOffCard(),
  "desk.mail-aside": () => mailAsideCard({ arrived: "Wed 16 Dec, 10:00" }),
  "desk.open-form": () =>
    openFormCard({ title: "Bring a case to NAV", action: "cases.bring", data: { series: "series-nav" } }),
  "desk.open-form (worst: longest)": () =>
    openFormCard({ title: long(300), action: "cases.bring", data: { series: "series-nav" } }),
  "desk.form-again": () => formAgainCard({ action: "offers.make", data: { case: "case-3" } }),
  "desk.no-private": () => noPrivateCard(),
  "desk.arrived": () => arrivedCard(),
  "desk.deliveries": () => deliveriesCard(deliveries),
  "desk.deliveries (all arrived)": () => deliveriesCard({ ...deliveries, waiting: allGone, failed: [] }),
  "desk.deliveries (nothing yet)": () => deliveriesCard({ places: [], waiting: allGone, failed: [] }),
  "desk.deliveries (worst: 200 failed)": () =>
    deliveriesCard({
      ...deliveries,
      waiting: {
        ...deliveries.waiting,
        held: many(200, () => ({ reason: hostile, count: 99_999, to: many(4, () => hostile) })),
      },
      failed: many(200, (n) => ({ id: 900_000 + n, to: hostile, reason: hostile, at: "Wed 16 Dec" })),
    }),
  "desk.undelivered": () =>
    undeliveredCard({ where: "channel", about: "NAV", code: "is_archived", day: "2026-12-16" }),
  "desk.undelivered (a person)": () =>
    undeliveredCard({ where: "dm", about: "Toby Larwood", code: "user_disabled", day: "2026-12-16" }),
  "desk.undelivered (worst: unknown)": () =>
    undeliveredCard({
      where: "dm",
      about: long(300),
      code: "restricted_action_thread_locked",
      day: "2026-12-16",
    }),
  "desk.undelivered (a person in Teams)": () =>
    undeliveredCard({
      where: "dm",
      about: "Toby Larwood",
      code: "BotNotInConversationRoster",
      day: "2026-12-16",
    }),
};
