/** Who could help with a case, and asking them, ordinary and worst. */
import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, dogs, hostile, many, money } from "../sample-words.js";
import { needWords } from "../text/needs.js";
import { type MatchFacts, type MatchLine, matchCard } from "./match-card.js";
import { pingCard } from "./ping-card.js";
import { pingForm, pingOtherForm } from "./ping-form.js";
import { type WhomFacts, whomCard } from "./whom-card.js";

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
      pcn: "NAV",
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
  left: 8,
};
const agenda: WhomFacts = {
  meeting: "meeting-1",
  ref: "NAV-2612",
  when: "Wed 16 Dec, 10:00",
  over: false,
  cases: [facts, { ...facts, caseId: "case-4", ref: "NAV-2612-04", candidates: [], asked: [] }],
};
const people = [dogs, money];
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
  "cases.matches (enough were asked)": () => matchCard({ ...facts, left: 0 }),
  "cases.whom": () => whomCard(agenda, 0),
  "cases.whom (all are asked)": () =>
    whomCard({ ...agenda, cases: [{ ...facts, candidates: [], asked: [money.name, dogs.name] }] }, 0),
  "cases.whom (worst)": () =>
    whomCard(
      { ...agenda, cases: many(40, () => ({ ...facts, candidates: worst, asked: many(8, () => hostile) })) },
      3,
    ),
  "cases.ping-other form": () => formCard(pingOtherForm(ref, people), { context: { case: caseId } }),
  "cases.ping-other form (worst: 250 people)": () =>
    formCard(
      pingOtherForm(
        ref,
        many(250, (n) => ({ ...dogs, id: `m${n}`, name: hostile })),
      ),
    ),
  "cases.ping (by hand)": () => pingCard({ caseId, ref, chair: chair.name, needs: ["money-benefits"] }),
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
