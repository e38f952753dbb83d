import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("one letter after a title, in writing without capitals too", () => {
  test.each([
    "spoke w «mrs o» re her son",
    "«dr f» to phone her back",
    "seen by «dr p» on monday",
    "«ms t» declined the offer",
    "«miss b» is not opening the door",
    "«mrs a» said she is low",
    "letter from «dr h» last week",
    "Mtg: «mr K» rang about the rent",
    "dr «will» is the locum",
    "letter to dr «may».",
    "«will» will do the form",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("articles, chat and verbs pass", () =>
    expect(
      found(
        "the dr n ot came. asked the dr a question. is that the dr u saw? we miss a lot. dr will see him, the dr may call. need a dr r they coming.",
      ),
    ).toEqual([]));
});

describe("one capital for somebody", () => {
  test.each([
    "saw «J» today",
    "told «K» to ring",
    "«J's» mum rang",
    "met «T.» at the centre",
    "the lady who signs as '«Q»' has asked",
    "she is known as «Q» to friends",
    "he goes by «J»",
    "note: «A.M.» = older sis, «A.N.» = younger",
    "«A.M.» moved to uni, comes back at weekends",
    "«P.S.» lives with her mum. Rang «P.S.» today",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("what is measured, numbered, answered or a time of day passes", () =>
    expect(
      found(
        "K was 3.2 and R arm swollen. L leg ulcer. Vit D given. told Y. Seen at 9 A.M. and at noon, not in the P.M. at all.. P.S. she rang. Plan B agreed.",
      ),
    ).toEqual([]));
});

describe("names that are words, told apart from the word", () => {
  test.each([
    "thats «summer» not summer as in july",
    "her name is «april» not the month",
    "«daisy» as in the flower, ring her",
    "it is «heather» like the plant",
    "miss «lamb» l a m b like the animal",
    "worker is «stone» s-t-o-n-e",
    "is it ok if i bring «rose 's» dog",
    "can u check «hope 's» meds",
    "«mark 's» mum rang",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("likeness to a thing passes", () =>
    expect(
      found("it is not like the animal trials. blue like the sea. the council 's policy, the summer 's end"),
    ).toEqual([]));
});

describe("names that are words, where somebody is met, fetched or looked in on", () => {
  test.each([
    "met «joy» at the cafe",
    "i met «summer» for a brew",
    "can u ring «rose» b4 the review",
    "text «bill» wen ur free",
    "popped in on «faith» this morning",
    "checked on «hope» twice",
    "took «joy» a food parcel",
    "got a text off «charity»",
    "heard off «dawn» this am",
    "booked «violet» in for 2pm",
    "had a chat wi «rose» at the shop",
    "had a word with «patience»",
    "«miles» punched a wall",
    "«don» fell in the bath",
    "«art» is on bail",
    "popped round and «grace» had the chain on",
    "carers («Jan» and Phil) are kind",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("feelings that are met, taken and had pass", () =>
    expect(
      found(
        "needs were met and joy was felt. met faith leaders, met grant conditions. took courage. prices fell in april. booked art classes in for june. had the tv on. in Jan and Feb.",
      ),
    ).toEqual([]));
});

describe("what tells one of two from the other belongs to the name", () => {
  test.each([
    "tell «big dave» to stop",
    "«Big Faz» / uncle / none",
    "saw «wee johnny» at the shop",
    "rang «Scouse Tony» again",
    "«Mad Mick» is back",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("big days and small hope pass", () =>
    expect(found("big issue seller, little joy in life, wee small hours, a big bill, mad busy")).toEqual([]));
});

describe("two small letters and two particles, in writing without capitals", () => {
  test.each([
    "«kj» was sectioned",
    "told «jt» to ring",
    "i saw «jd» today and «jd» was tearful",
    "«van der berg» declined",
    "spoke to «von der heide» re the form",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("short forms of the trade pass", () =>
    expect(
      found(
        "hv was asked to ring, sw said yes, the cpn told dn, bp was low, tx was started, wt was stable, a van came and the den was locked",
      ),
    ).toEqual([]));
});
