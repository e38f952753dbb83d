/** A service, its form and its facts, ordinary and worst. */
import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, hostile, library, long, many, money } from "../sample-words.js";
import { needWords } from "../text/needs.js";
import { confirmCard } from "./confirm-card.js";
import { type CoverageFacts, coverageCard } from "./coverage-card.js";
import { serviceCard } from "./service-card.js";
import type { ServiceFacts } from "./service-facts.js";
import { addServiceForm, editServiceForm } from "./service-form.js";

const advice: ServiceFacts = {
  id: "service-1",
  name: "Debt and benefits advice",
  organisation: money.organisation,
  size: "local",
  what: "At the desk, by phone or at home.",
  description: "An adviser looks at all letters together with the person.\nA first talk takes about an hour.",
  needs: ["money-benefits"],
  contact: `${money.name}, ${money.email}`,
  cover: "Front desk, 01632 960 123",
  pcns: ["NAV", "BRE"],
  domain: "local-facilities",
  ages: { from: 18 },
  cost: "Free",
  languages: ["Polish", "British Sign Language"],
  access: "Step-free, on the ground floor; home visits.",
  selfReferral: true,
  url: "https://reedwater.example/advice",
  room: { kind: "waiting-list", count: 2, said: "Mon 30 Nov 2026", confirmed: true },
  fresh: { state: "right", at: "Mon 30 Nov 2026", fed: false },
};
const worst: ServiceFacts = {
  ...advice,
  name: hostile,
  organisation: hostile,
  what: hostile.padEnd(300, "<&>"),
  description: hostile.padEnd(5000, "<&>"),
  needs: Object.keys(needWords) as Need[],
  contact: hostile,
  cover: hostile,
  pcns: many(30, (n) => `PCN${n}`),
  cost: hostile,
  languages: many(20, () => hostile),
  access: hostile,
  fresh: { state: "hidden", at: "Mon 30 Mar 2026", fed: true },
};
const people = [chair, money, library].map(({ name, organisation }, index) => ({
  id: `m${index}`,
  name,
  organisation,
}));
const organisations = [
  { id: "o1", name: money.organisation },
  { id: "o2", name: library.organisation },
];

const cover: CoverageFacts = {
  area: "Mid-Fenshire",
  pcn: undefined,
  codes: ["BRE", "COL", "NAV"],
  services: 110,
  needs: (Object.keys(needWords) as Need[]).map((need, at) => ({
    need,
    nobody: at % 5 === 0 ? ["BRE", "COL", "NAV"].slice(0, 1 + (at % 3)) : [],
    closedOnly: at % 9 === 4 ? ["COL"] : [],
  })),
  mayAdd: true,
};

export const serviceSamples: Record<string, () => Card> = {
  "directory.confirm": () => confirmCard({ services: [advice], hidden: false }),
  "directory.confirm (hidden)": () => confirmCard({ services: [advice, advice], hidden: true }),
  "directory.confirm (worst)": () => confirmCard({ services: many(80, () => worst), hidden: true }),
  "directory.coverage": () => coverageCard(cover),
  "directory.coverage (one PCN)": () =>
    coverageCard({
      ...cover,
      pcn: "BRE",
      needs: cover.needs.map((one) => ({ ...one, nobody: one.nobody.filter((code) => code === "BRE") })),
      mayAdd: false,
    }),
  "directory.coverage (no gap)": () =>
    coverageCard({ ...cover, needs: cover.needs.map(({ need }) => ({ need, nobody: [], closedOnly: [] })) }),
  "directory.coverage (no PCN)": () => coverageCard({ ...cover, codes: [], needs: [] }),
  "directory.coverage (worst: 60 PCNs)": () =>
    coverageCard({
      ...cover,
      area: hostile,
      codes: many(60, (n) => `PC${n}`),
      needs: cover.needs.map(({ need }) => ({
        need,
        nobody: many(59, (n) => `PC${n}`),
        closedOnly: many(59, (n) => `PC${n}`),
      })),
    }),
  "directory.service": () => serviceCard({ ...advice, owns: true, mayChange: true }),
  "directory.service (little is known)": () =>
    serviceCard({
      id: "service-2",
      name: "Dog walking",
      organisation: library.organisation,
      size: "grassroots",
      what: "",
      needs: [],
      contact: library.organisation,
      room: { kind: "unknown", confirmed: false },
      fresh: { state: "right", fed: true },
      owns: false,
      mayChange: false,
    }),
  "directory.service (details are old)": () =>
    serviceCard({
      ...advice,
      fresh: { state: "stale", at: "Wed 5 Aug 2026", fed: false },
      owns: false,
      mayChange: false,
    }),
  "directory.service (worst)": () => serviceCard({ ...worst, owns: false, mayChange: true }),
  "directory.add-service form": () => formCard(addServiceForm({ organisations, people })),
  "directory.add-service form (worst: 200 organisations and people)": () =>
    formCard(
      addServiceForm({
        organisations: many(200, (n) => ({ id: `o${n}`, name: hostile })),
        people: many(200, (n) => ({ id: `m${n}`, name: hostile, organisation: hostile })),
      }),
    ),
  "directory.edit-service form": () =>
    formCard(editServiceForm({ organisations, people, service: advice.name }), {
      context: { service: "service-1" },
      values: { name: advice.name, what: advice.what, needs: ["money-benefits"], from: 18, owner: "m1" },
    }),
  "directory.edit-service form (worst: markup)": () =>
    formCard(
      editServiceForm({
        organisations: many(100, (n) => ({ id: `o${n}`, name: hostile })),
        people: many(99, (n) => ({ id: `m${n}`, name: hostile, organisation: hostile })),
        service: hostile,
      }),
      { values: { name: hostile, what: long(300), description: long(3000) } },
    ),
};
