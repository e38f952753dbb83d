import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

/** The parts of a text that findings cover, one after another. */
const found = (text: string) =>
  check(text)
    .findings.filter(({ type }) => type === "name")
    .map(({ start, end }) => text.slice(start, end));
const severityIn = (text: string) => check(text).verdict;

describe("a name is found", () => {
  test.each([
    ["in a letter", "Thank you for seeing Agnieszka Kowalczyk in clinic.", ["Agnieszka Kowalczyk"]],
    ["after a title", "We met Mrs Adeyemi at home.", ["Mrs Adeyemi"]],
    ["of the family", "Lives with son Gurpreet, who helps.", ["Gurpreet"]],
    ["in a terse note", "R/V today. Mehret DNA x2. Plan: CPN to call.", ["Mehret"]],
    ["in lower case", "saw thuy pham today, not great", ["thuy pham"]],
    ["as dictated", "so i went to see the lady and her daughter folasade was there", ["folasade"]],
    ["in capitals", "SPOKE TO MAUREEN YOUNG ABOUT HOUSING. VERY LOW.", ["MAUREEN YOUNG"]],
    ["after a label", "NOK: Hodan Warsame", ["Hodan Warsame"]],
    ["after called", "Has a friend called Will who visits.", ["Will"]],
    ["with an accent", "Siobhán rang about the rent.", ["Siobhán"]],
    ["with particles", "Spoke to Anneke van den Velde about it.", ["Anneke van den Velde"]],
    ["with two halves", "Referred by Oluwaseun Ogunleye-Hart last week.", ["Oluwaseun Ogunleye-Hart"]],
    ["signing a letter", "Kind regards,\nGrace", ["Grace"]],
  ])("%s", (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("that no list knows, of whatever origin, since every unknown word is suspect", () => {
    for (const name of ["Xochitlanda", "Mbwirikasse", "Tjerkowinde", "Qasvatulla", "Ruvimbashe"]) {
      expect([name, found(`Lives alone. ${name} visits on Sundays.`)]).toEqual([name, [name]]);
      expect([name, found(`mood better, ${name.toLowerCase()} says sleep is fine`)]).toEqual([
        name,
        [name.toLowerCase()],
      ]);
    }
  });

  test("that is a word as well, where it stands as a name", () => {
    expect(found("Her son Mark helps.")).toEqual(["Mark"]);
    expect(found("Hope has been low since the spring.")).toEqual(["Hope"]);
    expect(found("will is back in hospital")).toEqual(["will"]);
  });

  test("at every mention, once it is known for one", () => {
    const text =
      "Her brother Chukwuemeka pays the rent. chukwuemeka is worn out, and CHUKWUEMEKA'S car is gone.";
    expect(found(text)).toHaveLength(3);
  });

  test("spelled out with spaces, and the whole of it is covered", () => {
    const text = "rang S a r a h at home";
    expect(found(text).join("")).toContain("S a r a h");
    expect(severityIn(text)).toBe("block");
  });
});

describe("words that are also names pass where they are words", () => {
  test.each([
    "They will ring in May, and may mark the date with hope and grace.",
    "She rose early to read, and would rather walk in the park than drive.",
    "Parkinson's disease, Addison's disease, Graves' disease and Asperger's were looked at.",
    "On a Sunday in June or in April, after Easter.",
    "Our vet bill fund can pay most of one bill.",
    "Takes olanzapine, mirtazapine, levothyroxine and apixaban.",
    "Mind, Shelter, Age UK and the Samaritans were asked.",
  ])("%s", (text) => {
    expect(check(text)).toEqual({ verdict: "clear", findings: [], safer: text });
  });

  test("slips of ordinary words are no names", () => {
    const text = "she definately needs some suport with the benfits form and her anxeity";
    expect(check(text).findings).toEqual([]);
  });
});

describe("places and organisations", () => {
  test("a street, a town and a school are found, and a partner in the directory passes", () => {
    expect(severityIn("Lives on Cranbourne Terrace.")).toBe("block");
    expect(severityIn("Moved here from Doncaster.")).toBe("confirm");
    const school = "The children are at St Wilfrid's Primary School.";
    expect(severityIn(school)).toBe("confirm");
    const partner = "Goes to Fetchwell Pet Charity on Mondays.";
    expect(check(partner, { allow: ["Fetchwell Pet Charity"] }).verdict).toBe("clear");
    expect(check(partner).verdict).toBe("confirm");
  });
});

describe("safer words", () => {
  test("stand in place of each name, and leave nothing to block", () => {
    const { safer } = check("Her son Gurpreet Sandhu rang. Mrs Sandhu is worn out.");
    expect(safer).not.toMatch(/gurpreet|sandhu/i);
    expect(check(safer).verdict).not.toBe("block");
  });
});
