import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nearestVerb, VERBS } from "../../src/app/verbs.js";

test.each([
  ["strat", "start"],
  ["agneda", "agenda"],
  ["shedule", "schedule"],
  ["CAnsel".toLowerCase(), "cancel"],
  ["ofer", "offer"],
  ["hlep", "help"],
  ["nxt", "next"],
  ["statu", "status"],
])("%s is taken for %s", (typed, meant) => {
  expect(nearestVerb(typed)).toBe(meant);
});

test("what looks like no verb at all is answered with help", () => {
  for (const typed of ["wombat", "??????", "0161 496 0000"]) expect(nearestVerb(typed)).toBe("help");
});

test("a verb is always nearest to itself, and anything typed gets some verb", () => {
  for (const { verb } of VERBS) expect(nearestVerb(verb)).toBe(verb);
  const known = new Set(VERBS.map(({ verb }) => verb));
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (typed) => known.has(nearestVerb(typed))));
});

test("one slip of the finger still finds the verb", () => {
  const long = VERBS.map(({ verb }) => verb).filter((verb) => verb.length >= 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (verb, at) => {
      const where = at % (verb.length - 1);
      const swapped = verb.slice(0, where) + verb[where + 1] + verb[where] + verb.slice(where + 2);
      expect(nearestVerb(swapped)).toBe(verb);
    }),
  );
});
