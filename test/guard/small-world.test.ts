import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { cluesOf, smallWorldLevel } from "../../src/guard/small-world.js";

const levelOf = (text: string) => smallWorldLevel(cluesOf(text).map(({ kind }) => kind));

describe("could a neighbour recognise them?", () => {
  test("two clues say little", () => {
    expect(levelOf("A retired farrier with twins, low since the spring.")).toBe("none");
  });

  test("three are asked about", () => {
    const text = "A retired farrier with twins and Huntington's disease.";
    expect(levelOf(text)).toBe("ask");
    expect(check(text).verdict).toBe("confirm");
    expect(check(text).findings.map(({ rule }) => rule)).toContain("small-world");
  });

  test("four want a change or somebody else's eyes", () => {
    expect(levelOf("A retired farrier, a refugee, with twins and Huntington's disease.")).toBe("approve");
  });

  test("the same kind twice counts once", () => {
    expect(levelOf("Has cystic fibrosis and narcolepsy, and a glass eye.")).toBe("none");
  });

  test("every clue cuts the text that it was found in", () => {
    const text = "🙂 A retired farrier with twins.";
    expect(cluesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      expect.stringContaining("farrier"),
      expect.stringContaining("twins"),
    ]);
  });
});

describe("words that say there is no second one", () => {
  const asked = (text: string) =>
    check(text)
      .findings.filter(({ rule }) => rule === "small-world")
      .map(({ start, end }) => text.slice(start, end));

  test.each([
    ["she is the only girl in the judo club", "the only girl in the judo club"],
    ["The only woman stonemason on the island is low", "The only woman stonemason on the island"],
    ["he is head gardener at the hotel by the lake", "head gardener at the hotel"],
    ["she is the sister of the mayor", "the sister of the mayor"],
    ["you may know him as the man who swam the firth", "the man who swam the firth"],
  ])("%s", (text, words) => expect(asked(text)).toEqual([words]));

  test.each([
    "she is the only person he trusts, and the only family in her life",
    "the only person at home, the only man she talks to in the evening, the only patient on the list",
    "the only bus in the village, the only thing at weekends, the only service on Sundays",
    "a baker at heart, landlord of the flat, the vicar for tea",
  ])("what is said of anybody passes: %s", (text) => expect(asked(text)).toEqual([]));
});

test("a post and the place it is held at are two findings, each with words that fit", () => {
  const text = "He is the organist at St Wilfrid's in Upper Marle and plays on Sundays";
  const { findings, safer } = check(text);
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    "the organist at",
    "St Wilfrid's in Upper Marle",
  ]);
  expect(safer).toMatch(/^He is someone at .* and plays on Sundays$/);
});
