/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, dogs, hostile, long, many, money } from "../sample-words.js";
import { needWords } from "../text/needs.js";
import { capacityAskedCard, capacityCard } from "./capacity-card.js";
import { placesForm, waitingForm } from "./capacity-form.js";
import { askNeedCard, findCard } from "./find-card.js";
import { foundCard } from "./found-card.js";
import { pauseForm } from "./pause-form.js";
import { peopleSamples } from "./people-samples.js";
import type { ServiceFacts } from "./service-facts.js";
import { serviceSamples } from "./service-samples.js";

const everyNeed = Object.keys(needWords) as Need[];
const debts: ServiceFacts = {
  id: "service-1",
  name: "Debt and benefits advice",
  organisation: money.organisation,
  size: "local",
  what: "At the desk, by phone or at home.",
  needs: ["money-benefits"],
  contact: `${money.name}, ${money.email}`,
  room: { kind: "waiting-list", count: 2, said: "Mon 30 Nov", confirmed: true },
};
const walks: ServiceFacts = {
  id: "service-2",
  name: "Dog walking",
  organisation: dogs.organisation,
  size: "grassroots",
  what: "Volunteers walk a dog when its person cannot.",
  needs: ["community-activities", "ageing-frailty"],
  contact: `${dogs.name}, ${dogs.email}`,
  room: { kind: "places", count: 3, said: "Tue 6 Oct", confirmed: false },
};
const worst = many(
  80,
  (n): ServiceFacts => ({
    id: `service-with-a-long-id-${n}`,
    name: n % 2 ? hostile : long(100),
    organisation: n % 2 ? hostile : long(100),
    size: "national",
    what: n % 2 ? hostile : long(300),
    needs: everyNeed,
    contact: n % 2 ? hostile : `${long(80)} ${money.email}`,
    room: { kind: "unknown", confirmed: false },
  }),
);

const find = {
  words: "money",
  shownAs: "money",
  pcn: "NAV",
  services: [debts, walks],
  nearest: [],
  page: 0,
  shareWith: [{ series: "nav", code: "NAV" }],
};

export const directorySamples: Record<string, () => Card> = {
  ...peopleSamples,
  ...serviceSamples,
  "directory.find": () => findCard(find),
  "directory.find (nothing found)": () =>
    findCard({ ...find, services: [], nearest: ["money-benefits", "food-essentials"] }),
  "directory.find (every need)": () => askNeedCard(everyNeed),
  "directory.find (worst: 80 services)": () =>
    findCard({
      ...find,
      words: long(100),
      shownAs: long(100),
      services: worst,
      page: 4,
      shareWith: many(11, (n) => ({ series: `s${n}`, code: `PCN${n}` })),
    }),
  "directory.found": () =>
    foundCard({ services: [debts, walks], by: `${chair.name}, ${chair.organisation}` }),
  "directory.found (worst)": () => foundCard({ services: worst.slice(0, 4), by: hostile }),
  "directory.capacity": () => capacityCard({ services: [debts, walks], page: 0 }),
  "directory.capacity-asked": () => capacityAskedCard([debts]),
  "directory.capacity-asked (worst: 80 services)": () => capacityAskedCard(worst),
  "directory.capacity (worst: 80 services)": () => capacityCard({ services: worst, page: 7 }),
  "directory.set-places form": () => formCard(placesForm(walks.name), { context: { service: "service-2" } }),
  "directory.set-places form (worst: markup)": () => formCard(placesForm(hostile)),
  "directory.set-waiting form": () =>
    formCard(waitingForm(debts.name), { context: { service: "service-1" } }),
  "directory.pause form": () => formCard(pauseForm({ pausedUntil: undefined })),
  "directory.pause form (paused)": () => formCard(pauseForm({ pausedUntil: "Mon 4 Jan" })),
};
