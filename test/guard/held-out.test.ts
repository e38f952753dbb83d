import { describe, expect, test } from "@jest/globals";
import { cleanTexts } from "../../src/bench/held-out/clean/all.js";
import { heldOutDocuments } from "../../src/bench/held-out/compose.js";
import { falseFlags, rate } from "../../src/bench/rating/rate.js";
import { roundtable } from "../../src/bench/rating/readers.js";
import { wilson } from "../../src/bench/rating/wilson.js";

const share = ({ found, of }: { found: number; of: number }) => found / of;

/**
 * No step back: what the guard reached on texts written apart from its rules. The bar of the product (names 0.98, numbers
 * 1.00, at most 2 in 100 documents that leak) is higher; README says how far it is.
 */
describe("on the half of the held-out texts that nobody looks at", () => {
  const rated = rate(roundtable, heldOutDocuments(2026, 600, "held-out"));

  test("names are found whatever their origin and register", () => {
    expect(share(rated.names)).toBeGreaterThan(0.975);
    for (const [origin, count] of rated.byOrigin) {
      // Names that are words ("words") need a context; two-letter syllables are words too.
      if (origin === "words") continue;
      expect([origin, wilson(count.found, count.of)[1] > 0.93]).toEqual([origin, true]);
    }
    for (const [register, count] of rated.byRegister)
      expect([register, share(count) > 0.92]).toEqual([register, true]);
  });

  test("numbers, contacts, addresses and birth dates are found", () => {
    expect(share(rated.structured)).toBeGreaterThan(0.99);
    for (const type of ["phone", "nhs-number", "email", "nino", "bank", "url"])
      expect([type, share(rated.byType.get(type) ?? { found: 0, of: 1 })]).toEqual([type, 1]);
  });

  test("and text that identifies nobody is left in peace: at most one flag in 100 words", () => {
    const { flags, words } = falseFlags(
      roundtable,
      cleanTexts.map(({ text }) => text),
    );
    expect(words).toBeGreaterThan(9000);
    expect((100 * flags) / words).toBeLessThan(0.7);
  });
});

test("Wilson's interval, by his own examples", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
  expect(wilson(10, 10)[0]).toBeCloseTo(0.722, 3);
  expect(wilson(10, 10)[1]).toBe(1);
  expect(wilson(1, 20).map((end) => Number(end.toFixed(3)))).toEqual([0.009, 0.236]);
});
