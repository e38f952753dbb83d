import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { readBirthDate } from "../../src/guard/known.js";
import type { Known } from "../../src/guard/types.js";

const known: Known = {
  name: "Siân Hartwell-Okafor",
  nickname: "Shan",
  birthDate: "1978-03-14",
  postcode: "LS6 3AB",
};

const rulesIn = (text: string, about: Known = known) =>
  check(text, { known: about }).findings.map((finding) => finding.rule);

describe("the person's name", () => {
  test.each([
    "Sian",
    "SIAN",
    "Siân",
    "Hartwell",
    "okafor",
    "Sian Hartwell",
    "Okafor, Sian",
    "Hartwell-Okafor",
    "Shan",
    "S i a n",
    "S.i.a.n",
    "S-I-A-N",
    "S_i_a_n",
    "Si\u200ban",
    "Hart well",
    "Ok-afor",
    "S1an",
    "s!an",
    "0kafor",
    "H@rtw3ll",
    "S*an",
    "Hartwel",
    "Hartwelll",
    "Harwtell",
    "Hartvell",
    "Okafr",
    "sianhartwell92",
    "shartwell",
    "okaforsian",
    "Okafor's",
    "sian92",
    "Ѕian",
    "Ｓｉａｎ",
    "𝓢𝓲𝓪𝓷",
    "ⓈⒾⒶⓃ",
    "ꜱɪᴀɴ",
  ])("is found as %s", (written) => {
    const text = `I spoke to ${written} again`;
    const finding = check(text, { known }).findings.find((one) => one.type === "name");
    expect(finding?.severity).toBe("block");
    expect(text.slice(finding?.start, finding?.end)).toContain(written);
  });

  test("gives way to one 'the person', however many parts it has", () => {
    expect(check("Sian Hartwell-Okafor rang.", { known }).safer).toBe("The person rang.");
    expect(check("I saw Okafor, Sian twice", { known }).safer).toBe("I saw the person twice");
  });

  test("is asked about where it is only initials", () => {
    expect(rulesIn("seen by S.H. and S. O. today")).toEqual(["known-initials", "known-initials"]);
  });

  test("that is also an ordinary word blocks with a capital and asks without", () => {
    const rose: Known = { name: "Rose Will" };
    expect(rulesIn("Rose will come", rose)).toEqual(["known-name", "known-name-word"]);
    expect(rulesIn("a dose of rose tea", rose)).toEqual(["known-name-word"]);
    expect(rulesIn("she may lose hope at home, in good prose", rose)).toEqual([]);
  });

  test("of two or three letters is found, but not inside other words", () => {
    const text = "Jo rang Bo. Also jobs, all balls bob along";
    expect(rulesIn(text, { name: "Jo Bo" }).filter((rule) => rule.startsWith("known-"))).toEqual([
      "known-name",
      "known-name",
    ]);
  });

  test("in another alphabet is found", () => {
    expect(rulesIn("said محمد yesterday", { name: "محمد" })).toEqual(["known-name"]);
    expect(rulesIn("asked Оксана", { name: "Оксана" })).toEqual(["known-name"]);
  });

  test("is not sought where none is given", () => {
    for (const name of ["", " ", "-", "\u200b", "."])
      expect(rulesIn("A quiet week at home.", { name })).toEqual([]);
  });
});

describe("the person's birth date", () => {
  test.each([
    "14/3",
    "14/03/78",
    "14.03.1978",
    "14-3-78",
    "14 3 78",
    "140378",
    "14031978",
    "14 March",
    "14th of March 1978",
    "March 14th",
    "Mar 14, 1978",
    "1978-03-14",
    "3/14/78",
    "fourteenth of march",
    "March 1978",
    "03/78",
    "Mar '78",
  ])("is found as %s", (written) => {
    const found = check(`they were well ${written} or so`, { known }).findings;
    expect(found[0]).toMatchObject({ type: "birth-date", severity: "block" });
  });

  test("is asked about where only the year stands", () => {
    expect(rulesIn("has lived there since 1978")).toEqual(["known-birth-year"]);
  });

  test("is read in any usual form", () => {
    const forms = [
      "1978-03-14",
      "14/03/1978",
      "14.3.78",
      "14 March 1978",
      "March 14, 1978",
      "14031978",
      "14 03 1978",
    ];
    for (const form of forms) expect(readBirthDate(form)).toMatchObject({ day: 14, month: 3, year: 1978 });
    expect(readBirthDate("last spring")).toBeUndefined();
  });
});

describe("the person's postcode", () => {
  test.each([
    "LS6 3AB",
    "ls63ab",
    "LS6-3AB",
    "L S 6 3 A B",
    "L56 3A8",
    "LS6\n3AB",
    "ＬＳ６３ＡＢ",
    "LS6 3АВ",
  ])("is found as %s", (written) => {
    expect(check(`near ${written} they said`, { known }).verdict).toBe("block");
  });

  test("is asked about where only its first half stands", () => {
    expect(rulesIn("the club at LS6 helps")).toEqual(["known-postcode-area"]);
  });
});
