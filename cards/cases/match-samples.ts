/** Who could help with a case, and asking them, ordinary and worst. */
import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, dogs, hostile, many, money } from "../sample-words.js";
import { needWords } from "../text/needs.js";
import { type MatchFacts, type MatchLine, matchCard } from "./match-card.js";
import { pingCard } from "./ping-card.js";
import { pingForm } from "./ping-form.js";

const ref = "NAV-2612-03";
const caseId = "case-3";
const candidates: MatchLine[] = [
  {
    member: money.id,
    name: money.name,
    service: "Debt and benefits advice",
    organisation: money.organisation,
    size: "local",
    room: { kind: "waiting-list", count: 2, said: "Mon 30 Nov 2026", confirmed: true },
    reasons: {
      needs: ["money-benefits", "advocacy"],
      ages: true,
      language: "Polish",
      access: ["home-visits"],
    },
  },
  {
    member: dogs.id,
    name: dogs.name,
    service: "Dog walking",
    organisation: dogs.organisation,
    size: "grassroots",
    room: { kind: "places", count: 3, said: "Tue 6 Oct 2026", confirmed: false },
    reasons: { needs: ["community-activities"], ages: false, access: [] },
  },
];
const facts: MatchFacts = {
  caseId,
  ref,
  candidates,
  asked: ["Judith Amcotts"],
  away: [],
  unlisted: ["Debt line, Crossbridge Debt Line"],
  open: true,
};
const worst = many(
  80,
  (n): MatchLine => ({
    member: `member-with-a-long-id-${n}`,
    name: hostile,
    service: hostile,
    organisation: hostile,
    size: "national",
    room: { kind: "unknown", confirmed: false },
    reasons: {
      needs: Object.keys(needWords) as Need[],
      ages: true,
      language: hostile,
      access: ["home-visits", "step-free", "online", "phone", "transport", "evenings"],
    },
  }),
);

export const matchSamples: Record<string, () => Card> = {
  "cases.matches": () => matchCard(facts),
  "cases.matches (before the agenda is out)": () => matchCard({ ...facts, asked: [], open: false }),
  "cases.matches (nobody)": () =>
    matchCard({ ...facts, candidates: [], unlisted: [], away: ["Judith Amcotts"] }),
  "cases.matches (worst)": () =>
    matchCard({
      ...facts,
      candidates: worst,
      asked: many(80, () => hostile),
      away: many(80, () => hostile),
      unlisted: many(80, () => hostile),
    }),
  "cases.ping form": () =>
    formCard(pingForm(ref, candidates, 8), {
      context: { case: caseId },
      values: { members: candidates.map(({ member }) => member) },
    }),
  "cases.ping form (worst)": () => formCard(pingForm(ref, worst, 8)),
  "cases.ping": () =>
    pingCard({
      caseId,
      ref,
      chair: chair.name,
      service: "Debt and benefits advice",
      needs: ["money-benefits"],
    }),
  "cases.ping (worst)": () =>
    pingCard({ caseId, ref, chair: hostile, service: hostile, needs: Object.keys(needWords) as Need[] }),
};
