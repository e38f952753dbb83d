import type { Card } from "../card-types.js";
import { hostile, many } from "../sample-words.js";
import { comingRefusals } from "../text/coming.js";
import { answerNotNotedCard, type WhoComes, whoComesCard } from "./coming-card.js";

const about = { meeting: "meeting-12", ref: "NAV-2612", when: "Wed 16 Dec, 10:00" };
const crowd = { count: 141, names: many(141, (n) => `${hostile} ${n}`) };

/** The day before: two of five come, and nobody who could chair. */
export const fewCome: WhoComes = {
  yes: { count: 2, names: ["A. Hartley", "B. Tunde"] },
  no: { count: 1, names: ["C. Marsh"] },
  maybe: { count: 0, names: [] },
  silent: { count: 9, names: [] },
  missing: "housing and primary care",
  inWriting: "housing",
  missingKinds: ["grassroots"],
  quorum: 5,
  leaderComes: false,
};
const enough: WhoComes = {
  ...fewCome,
  yes: { count: 8, names: ["A. Hartley", "B. Tunde"] },
  maybe: { count: 1, names: ["D. Shore"] },
  leaderComes: true,
  missing: "",
  inWriting: "",
  missingKinds: [],
};

export const comingSamples: Record<string, () => Card> = {
  "meetings.coming": () => whoComesCard({ ...about, who: enough }),
  "meetings.coming (worst: 141 people)": () =>
    whoComesCard({ ...about, who: { ...fewCome, yes: crowd, no: crowd, maybe: crowd } }),
  "meetings.answer-not-noted": () =>
    answerNotNotedCard({ what: "NAV", why: comingRefusals["rsvp-meeting-gone"] }),
};
