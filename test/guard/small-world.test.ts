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
