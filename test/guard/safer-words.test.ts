import { expect, test } from "@jest/globals";
import { withSuggestions } from "../../src/guard/safer.js";

/** The text with safer words in place of one part of it. */
function put(text: string, part: string, suggestion: string): string {
  const start = text.indexOf(part);
  return withSuggestions(text, [{ start, end: start + part.length, suggestion }]);
}

test("safer words bring no second article", () => {
  expect(put("Seen at the Thorpe surgery.", "Thorpe surgery", "the GP practice")).toBe(
    "Seen at the GP practice.",
  );
  expect(put("His Lincoln sister", "Lincoln", "a town in the county")).toBe("His town in the county sister");
  expect(put("Seen at Thorpe surgery.", "Thorpe surgery", "the GP practice")).toBe(
    "Seen at the GP practice.",
  );
  expect(put("The lathe Thorpe made", "Thorpe", "the neighbour")).toBe("The lathe the neighbour made");
  expect(put("Thorpe is kind", "Thorpe", "the neighbour")).toBe("The neighbour is kind");
});
