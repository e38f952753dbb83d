/** Forms and cards about the area and its people, with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { replyCard } from "../reply-card.js";
import { chair, crisis, dogs, holder, hostile, library, long, many, money } from "../sample-words.js";
import { badLinesText } from "../text/people.js";
import { areaForm, setUpForm } from "./area-form.js";
import { type ListedPerson, peopleCard } from "./people-card.js";
import { addListForm, addPersonForm, editPersonForm } from "./person-form.js";
import { type RemoveFacts, removeForm } from "./remove-form.js";
import { welcomeCard } from "./welcome-card.js";

const AREA = "Mid-Fenshire";
const organisations = [chair, holder, dogs, money, library].map(({ id, organisation }) => ({
  id: `of-${id}`,
  name: organisation,
}));
const adding = { organisations, codes: ["BRE", "NAV"] };
const area = { area: AREA, ...crisis };

const listed = [chair, holder, dogs, money, library].map(
  (person, index): ListedPerson => ({
    ...person,
    codes: index === 4 ? [] : ["NAV"],
    coordinates: index === 0,
    seen: index < 3,
  }),
);
const worst = many(
  141,
  (n): ListedPerson => ({
    id: `member-with-a-long-id-of-thirty-six-${n}`,
    name: n % 2 ? hostile : long(100),
    job: n % 2 ? long(100) : hostile,
    organisation: long(100),
    email: `${"jo".repeat(60)}@reedwater.example`,
    codes: many(30, (code) => `PCN${code}`),
    coordinates: true,
    seen: false,
  }),
);
const people = { area: AREA, pcn: undefined, people: listed, codes: ["NAV"], page: 0, mayChange: true };

const going: RemoveFacts = {
  name: money.name,
  leaves: false,
  services: ["Debt and benefits advice"],
  cases: ["NAV-2612-03"],
  offers: ["NAV-2612-01-O2"],
  actions: [],
  people: [library, dogs],
};
const pasted = [
  "Yasmin Tahari, yasmin.tahari@naverley-health.example, Naverley Health Centre, link worker, NAV",
  "Jean Applegarth-Dowd, jean at lend-a-lead, Lend-a-Lead Naverley, organiser, NAV",
  "Judith Amcotts, judith@fenshire-libraries.example",
].join("\n");
const unreadable = {
  code: "lines-unreadable",
  with: {
    bad: "2",
    total: "3",
    lines: badLinesText([
      { line: 2, fault: { code: "email", found: "jean at lend-a-lead" } },
      { line: 3, fault: { code: "parts", found: 2 } },
    ]),
  },
} as const;

export const peopleSamples: Record<string, () => Card> = {
  "directory.set-up form": () =>
    formCard(setUpForm({ asksEmail: false }), {
      values: { name: chair.name, discipline: "voluntary sector" },
    }),
  "directory.set-up (done)": () =>
    replyCard.card({
      say: "area-set-up",
      with: { area: AREA },
      next: ["add-person", "add-list", "set-up-mdt"],
    }),
  "directory.set-up form (no address, with mistakes)": () =>
    formCard(setUpForm({ asksEmail: true }), {
      values: { ...area, lineNumber: "ask at the desk" },
      notice: replyCard.sentence({
        code: "number-unreadable",
        with: { field: "Number of the crisis line", number: "ask at the desk" },
      }),
    }),
  "directory.edit-area form": () => formCard(areaForm(AREA), { values: { ...area, zone: "Europe/London" } }),
  "directory.edit-area form (worst: markup)": () => formCard(areaForm(hostile)),
  "directory.add-people form": () =>
    formCard(addPersonForm(adding), { values: { as: "partner", discipline: "voluntary sector" } }),
  "directory.add-people form (worst: more organisations than a menu holds)": () =>
    formCard(
      addPersonForm({
        organisations: many(120, (n) => ({ id: `o${n}`, name: hostile })),
        codes: many(60, (n) => `PCN${n}`),
      }),
    ),
  "directory.edit-person form": () =>
    formCard(editPersonForm({ ...adding, name: dogs.name, discipline: "dogs" }), {
      context: { member: dogs.id },
      values: {
        ...dogs,
        organisation: `of-${dogs.id}`,
        discipline: "dogs",
        pcns: "NAV",
        as: "partner",
        coordinates: false,
      },
    }),
  "directory.edit-person form (worst: markup)": () =>
    formCard(
      editPersonForm({
        organisations: many(99, (n) => ({ id: `o${n}`, name: hostile })),
        codes: [],
        name: hostile,
        discipline: hostile,
      }),
    ),
  "directory.add-list form": () =>
    formCard(addListForm(), { values: { size: "local", discipline: "voluntary sector" } }),
  "directory.add-list form (lines that cannot be read)": () =>
    formCard(addListForm(), {
      values: { lines: pasted, size: "local", discipline: "voluntary sector" },
      notice: replyCard.sentence(unreadable),
    }),
  "directory.add-list form (worst: nothing can be read)": () =>
    formCard(addListForm(), {
      values: { lines: long(3000), size: "local", discipline: "voluntary sector" },
      notice: replyCard.sentence({
        ...unreadable,
        with: {
          bad: "99",
          total: "99",
          lines: badLinesText(many(99, (line) => ({ line, fault: { code: "email", found: hostile } }))),
        },
      }),
    }),
  "directory.remove-person form": () => formCard(removeForm(going), { context: { member: money.id } }),
  "directory.remove-person form (worst)": () =>
    formCard(
      removeForm({
        name: hostile,
        leaves: false,
        services: many(80, () => hostile),
        cases: many(80, (n) => `NAV-2612-${n}`),
        offers: many(80, (n) => `NAV-2612-${n}-O1`),
        actions: many(80, (n) => `NAV-2612-${n}-A1`),
        people: many(200, (n) => ({ id: `m${n}`, name: hostile, organisation: hostile })),
      }),
    ),
  "directory.leave form": () =>
    formCard(
      removeForm({ ...going, name: AREA, leaves: true, services: [], cases: [], offers: [], people: [] }),
    ),
  "directory.people": () => peopleCard(people),
  "directory.people (one PCN, seen by a chair)": () =>
    peopleCard({
      ...people,
      pcn: "NAV",
      people: listed.slice(0, 4),
      codes: ["BRE", "NAV"],
      mayChange: false,
    }),
  "directory.people (worst: 141 people)": () =>
    peopleCard({
      area: hostile,
      pcn: "PCN1",
      people: worst,
      codes: many(30, (n) => `PCN${n}`),
      page: 13,
      mayChange: true,
    }),
  "directory.welcome": () =>
    welcomeCard({ name: library.name, area: AREA, by: chair.name, codes: ["NAV"], as: "partner" }),
  "directory.welcome (no MDT yet)": () =>
    welcomeCard({ name: library.name, area: AREA, by: "", codes: [], as: "observer" }),
  "directory.welcome (worst: markup)": () =>
    welcomeCard({
      name: hostile,
      area: hostile,
      by: hostile,
      codes: many(30, (n) => `PCN${n}`),
      as: "commissioner",
    }),
};
