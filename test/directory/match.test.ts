import { describe, expect, test } from "@jest/globals";
import { matchServices, type Sought } from "../../src/directory/domain/match.js";
import type { OrganisationSize, Service } from "../../src/directory/domain/types.js";

const AT = "2026-12-01T10:00:00.000Z";
const service = (id: string, over: Partial<Service & { size: OrganisationSize }> = {}) => ({
  id,
  area: "a",
  status: "active" as const,
  organisation: "o",
  owner: "m",
  name: id,
  what: "",
  needs: ["housing" as const],
  pcns: [],
  capacity: { kind: "open" as const, at: AT },
  size: "local" as OrganisationSize,
  ...over,
});
const found = (services: ReturnType<typeof service>[], sought: Partial<Sought> = {}) =>
  matchServices(services, { needs: ["housing", "advocacy"], pcn: "NAV", words: "", ...sought });
const ids = (...args: Parameters<typeof found>) => found(...args).map((one) => one.service.id);

describe("a service fits", () => {
  test("that meets a need, reaches the PCN and has not closed", () => {
    const all = [
      service("near", { pcns: ["NAV"] }),
      service("everywhere"),
      service("elsewhere", { pcns: ["BRE"] }),
      service("other need", { needs: ["drugs-alcohol"] }),
      service("closed", { capacity: { kind: "closed", at: AT } }),
      service("full", { capacity: { kind: "places", places: 0, at: AT } }),
    ];
    expect(ids(all)).toEqual(["near", "everywhere"]);
  });

  test.each([
    [{ from: 18, to: 25 }, { from: 18 }, true],
    [{ from: 18, to: 25 }, { to: 17 }, false],
    [{ from: 0, to: 17 }, { from: 16, to: 25 }, true],
    [{ from: 80, to: 120 }, { from: 65 }, true],
    [{ from: 26, to: 39 }, { from: 65 }, false],
    [undefined, { from: 65 }, true],
    [{ from: 26, to: 39 }, undefined, true],
  ])("for ages %j, where it is for %j: %s", (years, ages, fits) => {
    expect(ids([service("one", { ages })], { years })).toHaveLength(fits ? 1 : 0);
  });

  test("with its reasons, in the directory's words", () => {
    const one = service("one", {
      needs: ["advocacy", "housing"],
      languages: ["British Sign Language", "Polish"],
      access: "Home visits; step-free",
      ages: { from: 18 },
    });
    const words = "Speaks Polish. A knock on the door, not a letter.";
    expect(found([one], { words, years: { from: 26, to: 39 } })[0]?.reasons).toEqual({
      needs: ["housing", "advocacy"],
      ages: true,
      language: "Polish",
      access: ["home-visits"],
    });
  });
});

test("the most fitting come first, then those with room, then the small ones", () => {
  const all = [
    service("national", { size: "national" }),
    service("waiting", { capacity: { kind: "waiting-list", weeks: 6, at: AT } }),
    service("grassroots", { size: "grassroots" }),
    service("both needs", { needs: ["housing", "advocacy"], size: "national" }),
    service("language", { languages: ["Urdu"], size: "national" }),
  ];
  expect(ids(all, { words: "Urdu spoken at home" })).toEqual([
    "both needs",
    "language",
    "grassroots",
    "national",
    "waiting",
  ]);
});
