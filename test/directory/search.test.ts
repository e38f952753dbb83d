import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { needsOf, type Searched, search } from "../../src/directory/domain/search.js";
import { distance, stem, wordsOf } from "../../src/directory/domain/search-words.js";
import { type Capacity, NEEDS, type Need } from "../../src/directory/domain/types.js";

const now = "2026-12-01T10:00:00.000Z";
const at = "2026-11-25T10:00:00.000Z";

function service(name: string, needs: Need[], more: Partial<Searched> = {}): Searched {
  return {
    id: name,
    area: "a",
    status: "active",
    organisation: "o",
    organisationName: "Sluicegate Homes",
    owner: "m",
    name,
    what: "",
    needs,
    pcns: [],
    capacity: { kind: "open", at },
    ...more,
  };
}
const names = (services: readonly Searched[]) => services.map(({ name }) => name);
const find = (all: Searched[], words: string, pcn?: string) => search(all, { words, pcn }, now);

describe("words", () => {
  test.each([
    ["housing", "housing"],
    ["homeless", "housing"],
    ["Money", "money-benefits"],
    ["debts", "money-benefits"],
    ["alcohol", "drugs-alcohol"],
    ["drinking", "drugs-alcohol"],
    ["carers", "carers-family"],
    ["counselling", "psychological-therapies"],
    ["lonely", "groups-peers"],
    ["food", "food-essentials"],
    ["suicide", "crisis-safety"],
    ["dementia", "ageing-frailty"],
    ["walking", "community-activities"],
  ])("%s is understood as %s", (word, need) => {
    expect(needsOf(word)).toContain(need);
  });

  test("every need is found by each part of its own code", () => {
    for (const need of NEEDS) for (const word of wordsOf(need)) expect(needsOf(word)).toContain(need);
  });

  test("a stem of a stem is never longer, and accents and case do not matter", () => {
    fc.assert(
      fc.property(fc.string(), (text) => wordsOf(text).every((word) => stem(word).length <= word.length)),
    );
    expect(stem("Café")).toBe(stem("cafe"));
  });

  test("distance counts letters, a swap as one", () => {
    expect(distance("housing", "housing")).toBe(0);
    expect(distance("hosuing", "housing")).toBe(1);
    expect(distance("", "abc")).toBe(3);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        (a, b) => distance(a, b) === distance(b, a),
      ),
    );
  });
});

describe("find", () => {
  const flats = service("Supported flats", ["housing"]);
  const debt = service("Debt advice", ["money-benefits"], { organisationName: "Naverley Money Desk" });
  const dogs = service("Dog walking", ["community-activities", "ageing-frailty"], { pcns: ["NAV"] });

  test("finds by need, by service and by organisation", () => {
    expect(names(find([flats, debt, dogs], "rent").services)).toEqual(["Supported flats"]);
    expect(names(find([flats, debt, dogs], "dog").services)).toEqual(["Dog walking"]);
    expect(names(find([flats, debt, dogs], "sluicegate").services)).toContain("Supported flats");
    expect(names(find([flats, debt, dogs], "naver").services)).toEqual(["Debt advice"]);
  });

  test("several words find what meets the most of them", () => {
    const other = service("Planning advice", ["assessment-advice"]);
    expect(names(find([other, debt], "money advice").services)).toEqual(["Debt advice"]);
    expect(names(find([flats, debt], "housing unicorns").services)).toEqual(["Supported flats"]);
  });

  test("a service for one PCN is not found for another; one for the whole area is", () => {
    expect(find([dogs], "dog", "BRE").services).toEqual([]);
    expect(names(find([dogs, flats], "dog", "NAV").services)).toEqual(["Dog walking"]);
    expect(names(find([flats], "housing", "BRE").services)).toEqual(["Supported flats"]);
  });

  test("what has room comes first; what nobody confirmed for 35 days after it", () => {
    const room = (name: string, capacity: Capacity) => service(name, ["housing"], { capacity });
    const all = [
      room("closed", { kind: "closed", at }),
      room("old open", { kind: "open", at: "2026-10-20T10:00:00.000Z" }),
      room("wait 9", { kind: "waiting-list", weeks: 9, at }),
      room("wait 2", { kind: "waiting-list", weeks: 2, at }),
      room("full", { kind: "places", places: 0, at }),
      room("places", { kind: "places", places: 3, at }),
      room("open", { kind: "open", at }),
      room("unknown", { kind: "unknown" }),
    ];
    const found = names(find(all, "housing").services);
    expect(found.slice(0, 5)).toEqual(["open", "places", "wait 2", "wait 9", "old open"]);
    expect(found.slice(-3)).toEqual(["full", "closed", "unknown"]);
  });

  test("nothing found names the nearest needs: of a slip of the finger, and of a need that nobody meets here", () => {
    expect(find([debt], "hosuing").nearest).toContain("housing");
    expect(find([debt], "alchohol").nearest).toContain("drugs-alcohol");
    expect(find([dogs], "dog", "BRE").nearest).toContain("community-activities");
    expect(find([debt], "qqqqqqqq").nearest).toEqual([]);
  });

  test("whatever is typed, it never fails and never finds a service of another PCN", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) =>
        find([flats, debt, dogs], words, "BRE").services.every(({ name }) => name !== "Dog walking"),
      ),
    );
  });
});
