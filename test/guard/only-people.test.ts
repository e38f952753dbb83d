import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

const covers = (text: string, words: string) => {
  const start = text.search(new RegExp(`\\b${words}\\b`, "i"));
  return check(text, { smallWorld: false }).findings.some(
    (one) => one.start <= start && one.end >= start + words.length,
  );
};

const NAMES = ["Grace", "Hope", "Joy", "Rose", "Mark", "Faith", "Dawn", "Bo", "Lan"];

describe("where English puts a person and nothing else, a name that is a word is a name in any letter case", () => {
  const places = [
    "Thanks to {N}, who covered the visit.",
    "She introduced herself as {N}.",
    "The one who knows him best is {N}.",
    "Police found {N} on the floor.",
    "Took {N} to the food bank.",
    "The plan is for {N} to move nearer.",
    "They asked whether {N} could come too.",
    "According to {N}, nights are worst.",
    "We visited {N} at home.",
    "I promised {N} I would write.",
    "The man I support, {N}, has not eaten.",
    "Does {N} have a care coordinator?",
    "{N} (support worker) came with him.",
    "- {N} - OT, sees him weekly",
    "- {N}: to ring housing",
    "{N} can be reached through the hostel.",
    "Apparently {N} refused the depot again.",
    "Police came because {N} had locked herself in.",
    "We worry that {N} may lose the tenancy.",
    "{N} became tearful.",
    "The address would be {N}'s, which is upstairs.",
    "Kind regards,\n{N}",
    "{N}'s mood is low.",
  ];
  test.each(places)("%s", (place) => {
    const missed = NAMES.flatMap((name) => {
      const text = place.replace("{N}", name);
      return [text, text.toLowerCase(), text.toUpperCase()].filter((one) => !covers(one, name));
    });
    // "Grace's mood" in small letters may be the mood of grace; no other place is in doubt.
    expect(missed).toEqual([]);
  });

  test.each([
    ["visited to huu at home", "to huu"],
    ["Park Min, the social worker, rang", "Park Min"],
    ["New ref. DO, Kim Lien. DOB to follow", "DO"],
    ["spoke to ms price about the rent", "ms price"],
    ["her maiden name was bond", "bond"],
    ["email is smithj at outlook", "smithj at outlook"],
    ["postcode is ls one four a p", "ls one four a p"],
    ["postcode: el es one four ay pee", "el es one four ay pee"],
    ["lives at twelve high street", "twelve high street"],
    ["lives at flat three, twelve mill lane", "flat three, twelve mill lane"],
    ["lives at 3/1 45 byres road", "3/1 45 byres road"],
  ])("%s", (text, part) => expect([text, covers(text, part)]).toEqual([text, true]));
});

test.each([
  "We hope that things will settle. There is hope, and there is grace in how they care.",
  "The will to live has come back and she may go home in May or June.",
  "Faith has been referred to by the chaplain as a strength. Joy comes from small things.",
  "Mark the form as urgent. Please bill the council. The grant was refused.",
  "Her temper rose when the noise started. Prices rose and the bill was more than the benefit.",
  "Patience is needed; trust took months to build. The summer was hard, the autumn harder.",
  "What got the lady through was faith. All this person needs is patience.",
  "Thanks to patience and good will the plan worked. He asked whether hope was enough.",
  "Little hope was left when the bank said no. Poor sleep and poor heating make each other worse.",
  "We found joy in the garden and hope in the kitchen. Take care to lock up; take heart.",
  "Will the team accept a self referral? May we visit? Can hope be measured? Does faith matter to her?",
  "No word from the council since March. According to plan the move is next month.",
  "Case discussed with pride by the team. Long waits and short visits make for sharp words.",
  "The robin on the sill gets her out of bed. He was a welder, then a night porter.",
  "Staff met with the family. Staff said he was asleep.",
  "He is a happy and sunny man, rich in friends, frank about his drinking. Sage advice: go slowly.",
  "im hoping to sort the bill, ive rung twice, um she said to wait",
  "Pride march volunteers wanted. A Deprivation of Liberty application was made.",
])("and an ordinary word passes: %s", (text) => {
  expect(check(text).findings).toEqual([]);
});
