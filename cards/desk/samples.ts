/** What people see when something stood in the way, with fictional facts. */
import type { Card } from "../card-types.js";
import { long } from "../sample-words.js";
import { digestOffCard, mailAnswerCard } from "./mail-cards.js";
import { newLinkCard } from "./new-link-card.js";
import { beginCard, closedFormCard, formHereCard, openAgainCard, workingCard } from "./slack-cards.js";
import { arrivedCard, formAgainCard, noPrivateCard, openFormCard } from "./teams-cards.js";
import { undeliveredCard } from "./undelivered-card.js";

export const deskSamples: Record<string, () => Card> = {
  "desk.open-again": () => openAgainCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.begin": () => beginCard({ action: "directory.set-up", data: {} }),
  "desk.closed-form": () => closedFormCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.form-here": () => formHereCard({ action: "cases.bring", data: { series: "series-nav" } }),
  "desk.working": () => workingCard(),
  "desk.new-link": () => newLinkCard(),
  "desk.mail-answer": () => mailAnswerCard(),
  "desk.digest-off": () => digestOffCard(),
  "desk.open-form": () =>
    openFormCard({ title: "Bring a case to NAV", action: "cases.bring", data: { series: "series-nav" } }),
  "desk.open-form (worst: longest)": () =>
    openFormCard({ title: long(300), action: "cases.bring", data: { series: "series-nav" } }),
  "desk.form-again": () => formAgainCard({ action: "offers.make", data: { case: "case-3" } }),
  "desk.no-private": () => noPrivateCard(),
  "desk.arrived": () => arrivedCard(),
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
