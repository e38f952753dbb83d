import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

describe("a place in parts", () => {
  test.each([
    [
      "She lives with the owner of Rose Cottage on Mill Lane, Naverley NV4 7QT and keeps hens.",
      "She lives with the owner in the area and keeps hens.",
    ],
    ["Post goes to 4 Mill Lane, NV4 7QT.", "Post goes in the area."],
  ])("is said once in the safer words: %s", (text, safer) => {
    expect(check(text).safer).toBe(safer);
  });

  test("two places in two clauses are two", () => {
    const { safer } = check("She left 4 Mill Lane in May and now sleeps at 12 Acacia Road.");
    expect(safer.match(/in the area/g)).toHaveLength(2);
  });
});

test("a title that begins a sentence ends no address", () => {
  const { findings, safer } = check(
    "SHE WORRIES ABOUT PAYING THE RENT TO THIRTEEN HOMES. DR PATEL AT THE SURGERY THINKS SHE DRINKS.",
  );
  expect(findings.filter(({ rule }) => rule === "house-and-street")).toEqual([]);
  expect(safer).toContain("THIRTEEN HOMES.");
  expect(check("They moved to 13 Orchard Dr last year.").findings.map(({ rule }) => rule)).toContain(
    "house-and-street",
  );
});
