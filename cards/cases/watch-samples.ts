import type { Card } from "../card-types.js";
import { holder, hostile, library, many, money } from "../sample-words.js";
import { standardCard, type WatchFacts, watchCard } from "./watch-card.js";

const facts: WatchFacts = {
  caseId: "case-3",
  ref: "NAV-2612-03",
  turn: "Your turn: talk the offers through with the person, by Wed 6 Jan, 09:00",
  reader: "case-holder",
  day: "Wed 16 Dec",
  holder: { name: holder.name, contact: holder.email },
  asksAnswers: true,
  offers: [
    { ref: "NAV-2612-03-O1", who: `${money.name}, ${money.organisation}`, status: "put-to-person" },
    { ref: "NAV-2612-03-O2", who: `${library.name}, ${library.organisation}`, status: "waiting-list" },
  ],
};
/** Nobody offered, and fifteen working days over Christmas are over before the four weeks. */
const theChairs = "Chair's turn: ask the case holder how it stands, by Wed 10 Feb, 09:00";
const chairs: WatchFacts = { ...facts, reader: "chair", turn: undefined, asksAnswers: false };
const worst: WatchFacts = {
  ...facts,
  holder: { name: hostile, contact: hostile },
  offers: many(80, (n) => ({ ref: `NAV-2612-03-O${n}`, who: hostile, status: "could-not-reach" as const })),
};

export const watchSamples: Record<string, () => Card> = {
  "cases.watch": () => watchCard(facts),
  "cases.watch (chair)": () => watchCard(chairs),
  "cases.watch (chair, holder away)": () =>
    watchCard({ ...chairs, holder: { ...chairs.holder, away: "Fri 22 Jan" } }),
  "cases.watch (chair, holder has left)": () =>
    watchCard({ ...chairs, holder: { ...chairs.holder, left: true } }),
  "cases.watch (no meeting)": () => watchCard({ ...chairs, offers: [], stranded: true }),
  "cases.watch (worst: 80 offers)": () => watchCard({ ...worst, reader: "chair" }),
  "cases.standard": () => standardCard({ ...facts, step: "week-left" }),
  "cases.standard (over)": () =>
    standardCard({ ...facts, turn: theChairs, offers: [], asksAnswers: false, step: "over" }),
  "cases.standard (worst: 80 offers, chair)": () =>
    standardCard({ ...worst, reader: "chair", step: "over-chair" }),
};
