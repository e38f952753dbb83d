import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("emails and pages with any ending", () => {
  test.each([
    "write to «moss underscore 7 at tallow dot cymru» please",
    "her address is «k dot bramley at ferrypost dot scot» now",
    "email him: «dunstan at copperkettle dot berlin»",
    "«b r a m . k @ larder . shop»",
    "his songs are on «tunes.fm/old-harbour-lad»",
    "photos at «pix.gallery/marsh_heron2»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("a full stop without its space makes no address", () =>
    expect(found("appt.today/tomorrow, seen at 3.pm/4.pm, look at home dot then go")).toEqual([]));
});

describe("numbers with their signs said as words", () => {
  test.each([
    "the ref is «s for sugar nine four four one two»",
    "case number «four zero stroke one one slash nine nine three»",
    "ring «oh one six three two nine hundred and four double two»",
    "it is «sierra victor oscar stroke eight two»",
    "meter «T.B.4.4.0.9.1»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("counting and rows of words pass", () =>
    expect(
      found("two dash three, one hundred and five, then six hundred and seven people; golf, hotel, india"),
    ).toEqual([]));
});

describe("births told by a day or an event", () => {
  test.each([
    "her birthday is given as «St David's Day»",
    "«he'll be forty on Good Friday»",
    "«she turns nine the day after Diwali»",
    "«born the week after the pit closed»",
    "born on «the night of the great storm»",
    "dob «4.xi.58»",
    "birthday: «12 Kartik 2038»",
    "born on «Tevet 9, 5712 in the Hebrew calendar»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("feasts and Roman figures by themselves pass", () =>
    expect(found("closed on Good Friday and open the day after; section iv, 20 mg iv, see 3.v")).toEqual([]));
});

describe("addresses to their ends", () => {
  test.each([
    "care of «14 Plover House, M14» and flat keys",
    "stays «at 9 Tallow Row, off Ship St»",
    "he stays at «number six cobblers yard off the high street»",
    "she is in «lathe street number seventy four»",
    "it is «forty four larkbeck lane thats lark beck all one word»",
    "the boat is at «berth seventeen heron meadow»",
    "post to «The Old Bakery, Front Street»",
    "sent to «c/o Silver Anchor, side door, Ferry Lane»",
    "the man from «number 61» called",
    "noise next door at «no. 8»",
    "now in a hotel, «room 308»",
    "«12 Larch Road, BD5»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test("ranks, helplines, houses of meeting, towns and services pass", () =>
    expect(
      found(
        "family is number one; number 3 on the list. TEXT HELLO TO 60777. Sent to 5 Turning Point workers, c/o Housing Team, in the tea house.",
      ),
    ).toEqual([]));
});

describe("what is counted is no age", () => {
  test.each([
    "a mother of four who works nights",
    "Ambulance calls 48 this year",
    "leave at home HBT 72h, then driving",
  ])("%s", (text) => expect(found(text)).toEqual([]));
  test.each([
    "a mother of «thirty two» on her own",
    "he is «44» this year",
    "Next, Nan (Olwen Pritchard), «81». Two falls.",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));
});
