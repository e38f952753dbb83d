import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

/** Names that are words, where only people are spoken of so. */
const people = [
  "«page» was evicted last week",
  "«woods» was arrested at home",
  "«long» was beaten at work",
  "«wren» from flat 4 complained again",
  "«chase» from year 8 told her",
  "«gift» is behind with her rent",
  "«rain» is in year 9 and not going",
  "«heaven» is five and lives with her nan",
  "«justice» has a court date in the spring",
  "«patience» needs an interpreter",
  "«may» has had another fall",
  "«apple» is her youngest",
  "«rose» and «violet» are twins",
  "«ginger» as they call him is back",
  "partner gave his name as «prince» and spelt it",
  "changed her surname from «mensah» to «knight» by deed poll",
  "it was misfiled under «ng». so «ng» is the surname",
  "ms «price» didnt answer the door",
  "the «knight» family at the end of the road",
  "mrs «to» rang about the heating",
  "for the meeting new paragraph «hope» has not left the flat full stop",
  "full stop «joy» has agreed to see me new line",
  "«hope» took an overdose last night",
  "«joy» didnt turn up again",
  "«bill» on the phone in tears",
  "spoke w «hope» today about pip",
  "worried about «joy» tbh",
  "chased gp for «pearl» again",
  "whats «thu»'s number",
  "from «hope»'s social worker",
  "saw «joy» with her kids in the park",
  "thanks «bill» see you then",
  "«song» refused to let us in",
  "rang «an»'s mum, «my»'s flat is cold",
  "«hang» and i talked for an hour",
  "The IDVA is «Grace».",
  "Will see in two weeks. I'll ring. «JMT»",
  "Dictated by the consultant, typed by «SLW»",
];

/** The same words as words. */
const words = [
  "the page was missing from the file",
  "church has a dog and a garden",
  "block is on the waiting list for repairs",
  "the foster family are on holiday",
  "the young family next door have moved",
  "hope is her strength and faith is her comfort",
  "long waits for therapy again",
  "new line hope to see her on friday full stop",
  "full stop mark as urgent new line",
  "new line grace period ends friday",
  "new paragraph art group on mondays full stop",
  "he is known as the quiet one",
  "that is her surname and this is her first name",
  "she changed her name to get away",
  "rent is behind and the gate was broken",
  "men didnt turn up to fix it",
  "The nurse is free at two and the worker is new.",
  "There is no risk. See in four weeks. DNA",
];

describe("what is said of people alone", () => {
  test.each(people)("finds everybody in %s", (text) => {
    expect(uncovered(text)).toBe("");
  });
  test.each(words)("passes %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
