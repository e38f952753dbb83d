import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shownParts } from "../../src/digest/domain/totals.js";

test.each([
  [
    [7, 12, 9],
    ["7", "12", "9"],
  ],
  [
    [0, 12, 9],
    ["0", "12", "9"],
  ],
  [
    [3, 12, 9],
    ["<5", "12", "hidden"],
  ],
  [
    [3, 2, 9],
    ["<5", "<5", "9"],
  ],
  [
    [3, 0, 0],
    ["<5", "0", "0"],
  ],
])("of parts %j are shown %j", (parts, shown) => expect(shownParts(parts)).toEqual(shown));

test("no part that is small can be worked out from the sum and the parts that are shown", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 4 }), (parts) => {
      const shown = shownParts(parts);
      const covered = shown.filter((part) => part === "<5" || part === "hidden").length;
      const smalls = parts.filter((n) => n > 0 && n < 5).length;
      expect(shown.filter((part) => part === "<5").length).toBe(smalls);
      // Alone it may stand only where every other part is nothing: then the sum is small and hidden itself.
      if (covered === 1) expect(parts.filter((n) => n > 0)).toHaveLength(1);
    }),
  );
});
