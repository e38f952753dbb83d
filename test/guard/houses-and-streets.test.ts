import { expect, test } from "@jest/globals";
import { found, inEveryCase, uncovered } from "./marked.js";

test.each(
  inEveryCase([
    "He lives at «Copper Beeches» now.",
    "Parcel for «Tanner's Cottage» please.",
    "She called at «Damson Farm» today.",
    "The keys to «Lower Barn» are here.",
    "He lives at «14 Quarry Approach» alone.",
    "The address is «31 abbey walk» ashby and you go in.",
    "They moved to «9 The Glebe» in spring.",
  ]),
)("houses and streets by what they are called: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each(["found wandering in «chapel row» at night", "turn into «hawthorn way» and knock"])(
  "a street without its number: %s",
  (marked) => expect(uncovered(marked)).toBe(""),
);

test.each([
  "a holiday cottage, the city farm, a family lodge and his dad's farm",
  "she walks up the hill and sits in the square. ten steps and 12 concrete steps",
])("and not any house or hill: %s", (text) => expect(found(text)).toEqual([]));

test.each(["at «m14 5pt» today", "moved to «LS6 3ST» now"])(
  "a postcode that reads like an amount: %s",
  (marked) => expect(uncovered(marked)).toBe(""),
);
test.each(["on ward e5 2nd floor, b12 5mg daily"])("and an amount that reads like a postcode: %s", (text) =>
  expect(found(text).filter((one) => one !== "ward e5")).toEqual([]),
);
