import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

describe("ages as people tell them", () => {
  test.each([
    "im «52» n still at it",
    "a man of about «sixty four»",
    "- «38», lives alone",
    "(«71») lives with her son",
    "she must be «83» by now",
    "still cycling at «79»",
    "a widow at «thirty one»",
    "he looks older than his «44» years",
    "gentleman «67» found in the park",
    "his «58»th.",
    "Client, «forty six», single",
    "F «29», asthma",
    "not bad for «91»",
  ])("%s", (marked) => expect(uncovered(marked)).toBe(""));

  test.each([
    "he is 20 minutes late and 30 weeks is long. she is 12 stone",
    "a friend of 30 years. he was 40 miles off. nearly 50 people came",
    "she is 20 per cent better. I am 25 pounds short",
  ])("what is counted passes: %s", (text) => expect(found(text)).toEqual([]));
});

test.each([
  ["her dob (3/9/1958) is known", ["3/9/1958"]],
  ["seen (12-03-2024) at home", ["12-03-2024"]],
  ["born (1961) abroad", ["1961"]],
])("a bracket around a date is not part of it: %s", (text, dates) => expect(found(text)).toEqual(dates));
