import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("a name that is a word is found in rows and lists of people", () => {
  test.each([
    "Ward list. BED 4: «PEARL» REFUSED HER TEA. BED 9: «ARCHER» HAS GONE HOME.",
    "Board round.\nAMBER: «Jewel» - waiting for a chair\nGREEN: nobody",
    "What we agreed. «Parker» - ring the chemist. «Iris V» - draft the letter.",
    "Thanks for the lift. Name: «Thavendran, K.»\nAge band: 40 to 49",
    "Signed: «D»\nWitnessed by staff",
    "i like to be called: «Sparrow»\nand not by anything else",
    "the two little ones, Oskar and «Will».",
    "«felicitys» esa has stopped and she is worried about it",
    "did you get hold of «autumn» today? her mum rang",
  ])("%s", (marked) => {
    expect(uncovered(marked)).toBe("");
  });
});

describe("what is quoted behind a name is that person's other name", () => {
  test.each([
    'Spoke with «Demetrios» "«Lofty»" «Stavrou» about the shed.',
    'Present: J. «Hobbs» ("«Long John»"). Came on his bike.',
  ])("%s", (marked) => {
    expect(uncovered(marked)).toBe("");
  });
});

describe("forms of address of many languages belong to the name", () => {
  test.each([
    "Lift needed for «Kuya Boy» on Friday.",
    "Key is with «Uncle Sunny» next door.",
    "Card for «Mst. Rahima» to be sent.",
    "«Alhaji sahib Bello» then spoke to us.",
    "«Eeddo Hibo» laughs at the idea.",
    "she asked that we write to her as «umm e kulsoom» from now on",
    "the eldest son «foong khim» asked about the rent",
    "he gave his name as «little brendan» and left",
  ])("%s", (marked) => {
    expect(uncovered(marked)).toBe("");
  });
});

describe("letters for a person are initials where only a person stands", () => {
  test.each(["Item 5. «VKJ» discussed. No change.", "Case 2. Witness «TZ» (neighbour) was heard."])(
    "%s",
    (marked) => {
      expect(uncovered(marked)).toBe("");
    },
  );
});

describe("whole classes of ordinary words name nobody", () => {
  test.each([
    "Started Denzapine after haloperidol decanoate; has co-careldopa and Hydromol at home.",
    "Shops at Farmfoods and pays with a Natwest card. Has a Samsung phone and a Zanussi fridge.",
    "Speaks Kurmanji and some Potwari. Likes idli, bigos and bara brith. Goes after Maghrib.",
    "We've told her twice. They'd been before. She hasn't had a letter and you're next.",
    "Post-discharge and pre-admission forms are done, all okay-ish.",
    "Clare's Law, Ruth's Rule and the Lester tool were explained. Watches Songs of Praise.",
    "In mum's name is wrong. Sorry to chase. Her husband's job has gone.",
    "Dear Colleague, Many thanks for the form.",
    "talkin to ppl is hard at nite but gettin better",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a name that is a shop's or a charity's too is still somebody's", () => {
  test.each([
    "Seen today with «Henry Smith» about rent.",
    "Spoke to «John Lewis» and his daughter.",
    "Staying at «Maggie»'s tonight; «Levi»'s mum rang.",
  ])("%s", (marked) => {
    expect(uncovered(marked)).toBe("");
  });
});
