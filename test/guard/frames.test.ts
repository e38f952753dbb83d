import { describe, expect, test } from "@jest/globals";
import { found, inEveryCase, uncovered } from "./marked.js";

describe("frames that only people have", () => {
  test.each(
    inEveryCase([
      "He shouted at «Pearl» again.",
      "The widow of «Cliff».",
      "Please give «Violet» a lift.",
      "They let «Poppy» in.",
      "Make sure «Dot» eats.",
      "«Basil» let me in.",
      "«Jewel» kicked them out.",
      "«Glen» herself said no.",
      "«Heath» fell again.",
      "Where is «Faith»?",
      "You or «Iris» could go.",
      "The thing with «Opal» is she never asks.",
      "The son is «Jet» and the daughter is away.",
      "«Rusty» passed her exam.",
      "«Ash» to chase the council.",
      "An update on «Clay» please.",
      "Take «Amber» home first.",
      "I am «Clay Marsh».",
    ]),
  )("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each(["saw will on friday outside. told will to rest", "with may at the shop. asked may about it"])(
    "also for will and may: %s",
    (text) => expect(found(text).length).toBe(2),
  );

  test.each([
    "she will need help and may go in may. it will be fine",
    "hope is what keeps us going. the rose bush and the star chart. a mark on the wall",
    "the grant was refused. art is on thursday. faith matters to them",
  ])("and not for verbs, months and things: %s", (text) => expect(found(text)).toEqual([]));
});

describe("short names, initials and the hand under a letter", () => {
  test.each([
    "Reply to «R. Sharp» at the office.",
    "The worker is «T Bloom».",
    "D/W «E FROST» TODAY.",
    "I saw «TB». «TB» slept badly and told her sister so.",
    "Partner «G W» was there.",
    "Worker: «BN»",
    "Yours,\n«Olive» and «Clay»",
    "Please write soon.\n\n«Jewel Marsh»",
    "The «Sharp» family moved.",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each(["Seen by GP and OT. UC stopped. TB test done, HB claim in. Vitamin D given. Plan B Tuesday."])(
    "and short forms pass: %s",
    (text) => expect(found(text)).toEqual([]),
  );
});

test.each([
  "«my hanh» was tearful and «my hanh» left",
  "told «Man Kei» to wait",
  "«kieu an» rang. then «my kieu» rang",
  "asked «An» what would help Nguyen",
])("words of grammar belong to the syllables of a name: %s", (marked) => expect(uncovered(marked)).toBe(""));
