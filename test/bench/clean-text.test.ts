import { describe, expect, test } from "@jest/globals";
import { cleanTexts } from "../../src/bench/held-out/clean/all.js";

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;

describe("the clean half of the held-out texts", () => {
  test("is large enough to measure false flags on", () => {
    expect(cleanTexts.length).toBeGreaterThanOrEqual(80);
    expect(cleanTexts.reduce((sum, { text }) => sum + words(text), 0)).toBeGreaterThanOrEqual(9500);
  });

  test("has texts of 60 to 220 words", () => {
    const outside = cleanTexts.filter(({ text }) => words(text) < 60 || words(text) > 220);
    expect(outside.map(({ id, text }) => `${id}: ${words(text)}`)).toEqual([]);
  });

  test("gives every text its own id, and no text twice", () => {
    expect(new Set(cleanTexts.map(({ id }) => id)).size).toBe(cleanTexts.length);
    expect(new Set(cleanTexts.map(({ text }) => text.trim())).size).toBe(cleanTexts.length);
  });

  test("is written in every register", () => {
    expect([...new Set(cleanTexts.map(({ register }) => register))].sort()).toEqual([
      "bullets",
      "capitals",
      "chat",
      "dictated",
      "letter",
      "minutes",
      "notes",
      "offer",
    ]);
  });

  test("holds no number or address anybody could be reached by", () => {
    const reachable = cleanTexts.filter(({ text }) => /\d{6}|@/.test(text));
    expect(reachable.map(({ id }) => id)).toEqual([]);
  });
});
