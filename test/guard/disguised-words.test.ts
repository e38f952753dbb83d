import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("a word that was written so that no reader would know it is covered to its ends", () => {
  test.each([
    ["a hidden sign inside", "asked «Lin\u200bnet» to wait"],
    ["a hidden sign at its end", "asked «Linnet\u2060» to wait"],
    ["in small letters", "i told «pri\u00admrose» it was fine"],
    ["with its neighbour", "known in «Nor\u200bth Quay» and beyond"],
    ["letters of another alphabet", "she walked from «little hаyling» today"],
    ["and what follows an apostrophe", "back at «Smіth's» tonight"],
    ["wide figures", "the flat number is «４１２» now"],
  ])("%s", (_, marked) => expect(uncovered(marked)).toBe(""));

  test("but an everyday word keeps its length", () => expect(found("so\u200bme words")).toEqual(["\u200b"]));
});

describe("figures for letters are read in their sentence", () => {
  test.each([
    "spoke to «Ol1v3r» about it",
    "TOLD «M4RI4» TO RING BACK",
    "ring «5tuart» first",
    "«t3rry hall» was seen",
    "met «Paul H1ll» at noon",
    "«Deborah» came. later «D3borah» left",
    "a man called «3rik» has moved in",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each([
    "HbA1c 61, PHQ9 14, T2DM, covid19, phase1, 1to1 support, 24hr care, A4 paper, UC50 form, M25 traffic",
    "gr8 news, c u l8r, b4 noon, 2nite at the hall",
  ])("and doses, codes and the words of chat pass: %s", (text) => expect(found(text)).toEqual([]));
});

test.each(["her number is «0.7.7.0.0.9.0.0.1.2.3»", "ref «K7.7.1.2» noted", "code «RB/6.1.4.2» on file"])(
  "single figures with dots between are one number: %s",
  (marked) => expect(uncovered(marked)).toBe(""),
);
