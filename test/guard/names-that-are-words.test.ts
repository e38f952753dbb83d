import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

const isFound = (text: string, name: string) => {
  const start = text.toLowerCase().lastIndexOf(name.toLowerCase());
  return check(text).findings.some((found) => found.start <= start && found.end >= start + name.length);
};

describe("a name whose ordinary sense would be no English there is asked about", () => {
  test.each([
    // What is said of it.
    ["iris grew up in care", "iris"],
    ["sunny manages money badly and lucky sold the car", "lucky"],
    ["apparently precious hesitates at the door", "precious"],
    ["tulip is on insulin", "tulip"],
    ["Ivory was told to wait.", "Ivory"],
    ["Clover cannot cope.", "Clover"],
    ["Jewel has MS and no family here.", "Jewel"],
    ["rowan's not been seen since friday", "rowan"],
    ["at the time panda avoids the lift", "panda"],
    ["what linden needs is a rest", "linden"],
    ["melody and her mum had a row", "melody"],
    // What is done to it.
    ["they made colt sit in the corridor", "colt"],
    ["nobody saw ember leave", "ember"],
    ["we need pixie to sign here", "pixie"],
    ["the judge gave colt six months", "colt"],
    ["the police arrested maple", "maple"],
    ["on behalf of raven", "raven"],
    ["ive known topaz years", "topaz"],
    ["the bank froze fern's pension", "fern"],
    ["thats not lion thats her cousin", "lion"],
    ["bad blood between dawn and the landlord", "dawn"],
    // Where notes put people.
    ["Referred by: Clover", "Clover"],
    ["Sister - Velvet", "Velvet"],
    ["- Rowan off her meds", "Rowan"],
    ["* Laurel (no fixed address)", "Laurel"],
    ["1. Pixie - PIP appeal", "Pixie"],
    ["mum/fern rang", "fern"],
    ["june + nneka + the allotment", "june"],
    ["kids are ruby 7 and iris 4", "iris"],
    ["colts gone awol", "colts"],
    ["staying at tulips for now", "tulips"],
    ["The Lambs next door are deaf.", "Lambs"],
    ["Shilling, Rowan - DNA", "Shilling"],
    ["Many thanks\nP. Nurse", "P. Nurse"],
    ["They have known An for ten years.", "An"],
    ["> Loan: can someone look in", "Loan"],
  ])("%s", (text, name) => {
    expect(isFound(text, name)).toBe(true);
  });
});

describe("and the word passes", () => {
  test.each([
    "Hope is a theme. In the hope of a move. Hope comes and goes.",
    "faith gives strength and there is no hope of a bed before may",
    "bill not paid, no grant yet, a mark on the left arm",
    "will see in may and will chase housing",
    "the rose bush by the gate is dead and the lawn too",
    "prices rose, rents rose again and he rose at six",
    "pepper and salt, ginger biscuits, a bit of sage",
    "slate off the roof and a crack in the wall",
    "asked frank questions, gave clear answers",
    "kit handed in, no bed, unit full",
    "pride stops him, silence helps",
    "king size bed, long wait, short notice, young carers group",
    "Clever with his hands. Strong on the stairs.",
    "Men's group on Thursday. Canal trust says the boat can stay.",
    "Themes: hope, grief, pride. Strengths: faith, honesty.",
    "- Memory: poor\n- Trust: building\n- Comfort: kept warm",
    "details of the person causing harm",
    "the birds upstairs in the loft and the flowers next door",
    "star charts on the fridge",
    "walker needed, van broken, key lost, gate open",
  ])("%s", (text) => {
    expect(check(text, { smallWorld: false }).findings.filter(({ type }) => type === "name")).toEqual([]);
  });
});
