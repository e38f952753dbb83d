import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { found, uncovered } from "./marked.js";

describe("large towns say little, but where somebody lives there", () => {
  test.each([
    "The Deaf club in Ipswich meets on Mondays.",
    "The line between Coventry and Norwich is shut.",
    "Sites in Plymouth, Torquay and online.",
    "Sunderland council has a fund; the college in Doncaster has places.",
    "NEAREST BED IS IN STOCKPORT OR HARROGATE.",
    "the mandir in wolverhampton does a lunch",
    "Lunch at the Corn Exchange, Bedford, from 12.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
  test.each([
    "She lives in «Ipswich» now.",
    "Moved here from «Norwich» last year.",
    "His sister in «Coventry» rings.",
    "goes to «Leeds Grammar School»",
    "Ring «Sutton» or «Preston Okafor» about it.",
    "up the «Weymouth» flats",
    "born in «Gateshead»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));
});

describe("what is sold, sung, eaten and prescribed is nobody", () => {
  test.each([
    "Belongings: a Sekonda watch, Skechers, a pack of Hula-Hoops and a Toblerone.",
    "Legs dressed with Allevyn and Tubigrip; hearing aids by Phonak.",
    "Romberg negative, Babinski down, Dix-Hallpike positive on the right.",
    "Watches Emmerdale and Gavin & Stacey.",
    "Booked via DA Languages; allergic to Elastoplast. Hx of TIA, AF on apixaban.",
    "Keeps a Jack Russell and two Shetland ponies.",
    "They prayed the Lord's Prayer and Psalm 23 after the Eucharist.",
    "Awaiting a bed at Arrowe Park; Moorfields will write.",
    "hols srsly needed, circs unchanged, annivs r hard, ring aft 2, dont 4get",
    "dog wont gan oot, reet mardy, nowt to eat, me laddo's gone",
    "Doors open at 11AM, drove at 15mph, pans bang from 5am.",
    "Uses a Calor heater. The whole of the Wirral and Wessex is short of beds.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
  test.each(["her son «T.» agreed"])("%s", (marked) => expect(uncovered(marked)).toBe(""));
});

describe("figures that are nobody's age, date or street", () => {
  test.each([
    "TSH 6.2 in March, weight down from seventeen point four in April.",
    "Enrol by 16 May. The panel sits 14 June; week commencing 3 November, deadline 2 April.",
    "There is no bus after 2. May suit someone with a car.",
    "Backdated 3 mths. Ring the office. We cover up to 25 miles. Ring first.",
    "Lives with her 2 kids (4, 9); the boy (9) does the talking.",
  ])("%s", (text) => expect(found(text)).toEqual([]));
  test.each([
    "admitted on «14 June»",
    "the girl is «17», a lad of «19», her son («34»)",
    "lives at «3 Mill Ring»",
    "his hearing is «14 June»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));
});

describe("a question's helper is no first name", () => {
  test.each([
    "Will Grace be asked?",
    "Will May help?",
    "Has Grace House got a bed?",
    "Will Faith Action come?",
  ])("%s does not block", (text) => expect(check(text).verdict).not.toBe("block"));
  test("and stays out of what is found", () => {
    expect(found("Can Hope House come?")).toEqual(["Hope House"]);
    expect(found("Will Grace be asked?")).toEqual(["Grace"]);
  });
  test.each(["«Will Grace» rang.", "Saw «Will Adeyemi» today.", "Can «Will Turner» help?"])("%s", (marked) =>
    expect(uncovered(marked)).toBe(""),
  );
});
