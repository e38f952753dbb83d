/** A service, its form and its facts, ordinary and worst. */
import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, hostile, library, long, many, money } from "../sample-words.js";
import { needWords } from "../text/needs.js";
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

export const serviceSamples: Record<string, () => Card> = {
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
