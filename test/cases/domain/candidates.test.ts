import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { candidatesFor, type Fitting, type Listed } from "../../../src/cases/domain/candidates.js";
import { leftToPing, MOST_PINGED, ping } from "../../../src/cases/domain/pinging.js";
import { caseIn } from "../samples.js";

const MEMBERS = ["m1", "m2", "m3", "m4", "m5", "m6"];
const ORGANISATIONS = ["a", "b", "c", "d"];

const some = (all: readonly string[]) => fc.subarray([...all]);
const organisation = fc.constantFrom(...ORGANISATIONS);
const member = fc.constantFrom(...MEMBERS);
const given = fc.record({
  members: fc.array(organisation, { minLength: MEMBERS.length, maxLength: MEMBERS.length }),
  services: fc.array(
    fc.record({
      organisation,
      owner: fc.option(member, { nil: undefined }),
      cover: fc.option(
        fc.oneof(
          member.map((id) => ({ member: id })),
          fc.constant({ name: "Desk" }),
        ),
        { nil: undefined },
      ),
    }),
    { maxLength: 12 },
  ),
  owner: member,
  excluded: some(ORGANISATIONS),
  pinged: some(MEMBERS),
  answered: some(MEMBERS),
  away: some(MEMBERS),
});

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function found({ members, services, owner, excluded, pinged, answered, away }: Given) {
  const listed = new Map(
    MEMBERS.map((id, index): [string, Listed] => [id, { id, organisation: members[index] ?? "a" }]),
  );
  const matches: Fitting[] = services.map((service) => ({ service }));
  const who = { answered: new Set(answered), away: new Set(away) };
  return candidatesFor({ owner, excluded, pinged }, matches, listed, who);
}

describe("whom a chair may ask, whoever and whatever there is", () => {
  test("an organisation that is left out is in no list: neither its people nor its services", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { candidates, asked, away, unlisted } = found(one);
        const named = [...candidates, ...asked, ...away];
        for (const { member: who, match } of named) {
          expect(one.excluded).not.toContain(who.organisation);
          expect(one.excluded).not.toContain(match.service.organisation);
        }
        for (const { service } of unlisted) expect(one.excluded).not.toContain(service.organisation);
      }),
      { numRuns: 500 },
    );
  });

  test("nobody stands twice, and nobody can be asked who was asked, has answered, is away or holds the case", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { candidates, asked, away } = found(one);
        const ids = [...candidates, ...asked, ...away].map(({ member: who }) => who.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { member: who } of candidates) {
          for (const not of [one.pinged, one.answered, one.away, [one.owner]])
            expect(not).not.toContain(who.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("whoever covers is asked while the one who answers for a service is away", () => {
    const listed = new Map(["first", "cover"].map((id): [string, Listed] => [id, { id, organisation: "a" }]));
    const match = { service: { organisation: "a", owner: "first", cover: { member: "cover" } } };
    const asking = (away: string[]) =>
      candidatesFor({ owner: "h", excluded: [] }, [match], listed, {
        answered: new Set(),
        away: new Set(away),
      });
    expect(asking([]).candidates.map(({ member: who }) => who.id)).toEqual(["first"]);
    expect(asking(["first"]).candidates.map(({ member: who }) => who.id)).toEqual(["cover"]);
    expect(asking(["first", "cover"]).away.map(({ member: who }) => who.id)).toEqual(["cover"]);
  });
});

test("eight people at most are asked about a case, each once, however often and whomever a chair chooses", () => {
  const many = Array.from({ length: 20 }, (_, n) => `m${n}`);
  fc.assert(
    fc.property(fc.array(some(many), { maxLength: 6 }), (choices) => {
      let state = caseIn("on-agenda");
      const all: string[] = [];
      for (const chosen of choices) {
        const asked = ping(state, chosen);
        if (!asked.ok) {
          expect(asked.refusal.code).toBe("case-enough-asked");
          expect(leftToPing(state)).toBe(0);
          continue;
        }
        all.push(...asked.value.asked);
        state = asked.value.decision.state;
      }
      expect(all.length).toBeLessThanOrEqual(MOST_PINGED);
      expect(new Set(all).size).toBe(all.length);
      expect(state.pinged ?? []).toEqual(all);
    }),
  );
});
