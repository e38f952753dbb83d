import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, crisis, dogs, holder, hostile, library, long, many, money } from "../sample-words.js";
import { urgentWords } from "../text/urgent.js";
import { discreetUrgentCard, laterUrgentCard, type UrgentFacts, urgentCard } from "./urgent-card.js";
import { urgentForm } from "./urgent-form.js";
import { type UrgentNewsFacts, urgentNewsCard } from "./urgent-news-card.js";

const ref = "NAV-2612-03";
const none = { offers: [], questions: [], suggestions: [], notUs: 0 };

const open: UrgentFacts = {
  caseId: "case-3",
  ref,
  asker: holder,
  holder,
  question:
    "The heating stopped and the landlord does not answer. Who can help with warmth before the weekend?",
  needs: "Housing · Food and essentials",
  until: "Thu 7 Jan, 14:00",
  open: true,
  readable: true,
  numbers: urgentWords.numbers(crisis),
  came: none,
};
const came = {
  offers: [
    {
      ref: `${ref}-O3`,
      who: money,
      what: "Two oil heaters on loan, brought round today.",
      when: "this week",
    },
  ],
  questions: [
    { who: library, words: "Is there somewhere warm they would go in the daytime?" },
    { who: dogs, words: "May the cat come along?", answer: "It must." },
  ],
  suggestions: [{ who: library, words: "the emergency number of the council's housing team" }],
  notUs: 3,
};
const odd = { name: hostile, organisation: hostile };
const worst: UrgentFacts = {
  ...open,
  asker: odd,
  holder: odd,
  question: long(1000),
  came: {
    offers: many(40, (n) => ({ ref: `${ref}-O${n}`, who: odd, what: long(500), when: "this week" })),
    questions: many(30, () => ({ who: odd, words: long(1000), answer: long(1000) })),
    suggestions: many(30, () => ({ who: odd, words: hostile })),
    notUs: 60,
  },
};
const news = (facts: UrgentFacts, what: UrgentNewsFacts["what"], reader: UrgentNewsFacts["reader"]) =>
  urgentNewsCard({
    ...facts,
    ...{ what, reader, chair: chair.name, contact: holder.email, canComeBack: true, canAsk: true },
  });

export const urgentSamples: Record<string, () => Card> = {
  "cases.urgent": () => urgentCard(open),
  "cases.urgent (answers have come)": () => urgentCard({ ...open, came }),
  "cases.urgent (before its agenda)": () => urgentCard({ ...open, readable: false }),
  "cases.urgent (discreet)": () => discreetUrgentCard(open),
  "cases.urgent (closed)": () => urgentCard({ ...open, open: false, came }),
  "cases.urgent (closed, no answer)": () => urgentCard({ ...open, open: false }),
  "cases.urgent (discreet, closed)": () => discreetUrgentCard({ ...open, open: false, came }),
  "cases.urgent (a later one is open)": () => laterUrgentCard(ref),
  "cases.urgent (worst: longest texts)": () => urgentCard(worst),
  "cases.urgent (worst: markup)": () => urgentCard({ ...worst, question: hostile }),
  "cases.urgent form": () => formCard(urgentForm({ ref, until: open.until, crisis })),
  "cases.urgent-told": () => news({ ...open, open: false, came }, "end", "case-holder"),
  "cases.urgent-told (no offer)": () => news({ ...open, open: false }, "end", "case-holder"),
  "cases.urgent-told (no offer, chair)": () => news({ ...open, open: false }, "end", "chair"),
  "cases.urgent-told (half of it)": () => news(open, "half", "chair"),
  "cases.urgent-told (worst: longest texts)": () => news({ ...worst, open: false }, "end", "case-holder"),
};
