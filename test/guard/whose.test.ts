import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";
import { fittedTo } from "../../src/guard/whose.js";

const age = (before: string) => fittedTo(before, before.length, "in their late 40s");

describe("safer words about one person", () => {
  test.each([
    ["She is ", "in her late 40s"],
    ["Low since the spring. He's ", "in his late 40s"],
    ["A woman of ", "in her late 40s"],
    ["Lonely man, ", "in his late 40s"],
    ["Her husband died when she was ", "in her late 40s"],
    ["Her son moved out and he is now ", "in his late 40s"],
  ])("%s… says whose", (before, said) => expect(age(before)).toBe(said));

  test.each([
    ["The person is "],
    ["They are "],
    // Of whom it is said cannot be told.
    ["Her husband, "],
    ["She lives with her father, aged "],
    // The sentence before is about somebody else.
    ["She helps a lot. Is "],
    ["The heritage group, "],
  ])("%s… keeps their", (before) => expect(age(before)).toBe("in their late 40s"));

  test("other safer words stay as they are", () => {
    expect(fittedTo("She ", 4, "the person")).toBe("the person");
  });

  test("what is shown and what is filled in are the same", () => {
    const { findings, safer } = check("She is 47 and very isolated.");
    expect(findings.map(({ suggestion }) => suggestion)).toEqual(["in her late 40s"]);
    expect(safer).toBe("She is in her late 40s and very isolated.");
  });
});
