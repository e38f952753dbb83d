import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

const covers = (text: string, words: string) => {
  const start = text.indexOf(words);
  return check(text, { smallWorld: false }).findings.some(
    (one) => one.start <= start && one.end >= start + words.length,
  );
};

describe("a name that is a word too is found where a person stands, in any letter case", () => {
  const said = [
    "Email from Rose today.",
    "Keyworker: Bill",
    "Bill died in March.",
    "Because Jack said so.",
    "Seen by Dawn on Monday.",
    "Her mum (Iris) is worried.",
    "Staying at Robin's.",
    "Rose never answers.",
    "Divorced from Jack.",
    "Argument with Jack about money.",
    "Nobody knows where Ruby is, Ruby lost her keys.",
  ];
  test.each(said.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]))("%s", (text) => {
    const name = /rose|bill|jack|dawn|iris|robin|ruby/i.exec(text)?.[0] ?? "";
    expect([text, covers(`Low for weeks. ${text}`, name)]).toEqual([text, true]);
  });

  test.each([
    "Prices rose again. The bill is £90 and unpaid.",
    "To mark the day they planted a rose. Birds sing at dawn.",
    "Asked frank questions. Rich soil in the garden.",
    "Hope is what keeps them going; faith has helped. Joy at last.",
    "Left a mark on the arm. Will need help to bill the council.",
  ])("and the word passes: %s", (text) => {
    expect(check(text).findings).toEqual([]);
    expect(check(text.toLowerCase()).findings).toEqual([]);
  });

  test("what a relation or a title made sure of is found at every other mention", () => {
    const text = "Her son Miles helps. The rest is hard. Miles has a key. miles says so.";
    const found = check(text).findings.map(({ start, end }) => text.slice(start, end));
    expect(found.filter((one) => /miles/i.test(one))).toHaveLength(3);
  });
});

describe("births, ages and streets in plain words", () => {
  test.each([
    ["born in nineteen sixty two", "sixty two"],
    ["birthday is in late August", "August"],
    ["student of 19", "19"],
    ["kids are 5 and 7", "5 and 7".slice(0, 1)],
    ["lady in question is 47", "47"],
    ["coming up to 65", "65"],
    ["since she was 15", "15"],
    ["found in tithe lane at night", "tithe lane"],
    ["room at linden court", "linden court"],
    ["released from HMP Tarrow", "HMP Tarrow"],
  ])("%s", (text, part) => {
    expect([text, covers(`low for weeks, ${text}.`, part)]).toEqual([text, true]);
  });

  test.each([
    "At 9 the group starts. Sessions 5 and 7 were missed.",
    "On the main road. In the bus lane. At the crown court. In supported housing.",
    "At the same house. Up the wrong street. Down memory lane.",
    "In the early 60s they felt well; late 40s now. Born and bred round here.",
  ])("and nothing is found in: %s", (text) => {
    expect(check(text).findings).toEqual([]);
    expect(check(text.toLowerCase()).findings).toEqual([]);
  });
});
