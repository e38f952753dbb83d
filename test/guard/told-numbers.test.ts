import { expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

test.each([
  "Neighbour at «22c» heard it, tenant at «41» did not",
  "regarding the lady at «two hundred and nine a» comma no heating",
  "repairs at «number one-hundred-and-twelve, Tanner Drive, the upstairs half»",
  "ramp needed at «No. 9, The Almshouses»",
  "copy to «Apartment 4, The Old Rope Works, Fennel Street»",
  "same address («31, Larkgrove, LS6»)",
])("doors by their number: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "ticket «QRT-31-40772» closed",
  "her passport («IRL 4410 92277») was kept",
  "Case ref «MT 0417 / 3391». Closed.",
  "permit no. «double 4 3 1 7» is on the dash",
  "Bus pass number «KLM four four oh two seven / B».",
  "hospital no: «M for mother 44 10 92»",
  "Tribunal ref «QC four-double-one stroke 24 stroke 0 0 9 3 one» today",
  "nhs number is the old one, ends «4471»",
  "card stopped, last four «9031»",
])("numbers to their ends: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "«she'll be eighty on the ninth of next month», party planned",
  "he «turned 60 last Tuesday the 4th» and was alone",
  "«Hits 70 on Burns Night». Two sticks.",
  "«Her 50th falls on Halloween» so no visit",
  "Birthday girl on Friday, «18 on the 12th», no cake",
  "it should read «the ninth of March, year '51» on the form",
  "Both «born Boxing Day 1949» in one house",
  "her birthday is «two days after Christmas Day»",
  "a baby «born on the 4th of last month» to her sister",
  "«mum was 80 yesterday, the 12th» and cried",
  "his birthday is «the 14th» and he is dreading it",
  "«shares a birthday with the King» she says",
])("births told round about: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "«Zz_marlo_zZ» on insta is how to reach him",
  "try «kit.larch9» on snap",
  "Is she on Facebook? She's «Bea Bakes Buns» on there.",
  "he goes by «Big Tez» on Discord",
])("accounts by the name that is shown: %s", (marked) => expect(uncovered(marked)).toBe(""));

test.each([
  "The neighbour at 9pm knocked, a man at 60, the family at one time, tenants at 3 of the homes",
  "residents in 2 of the flats, a woman in 4, people at 10 to nine, house at one point",
  "PHQ was 19 on the first day, one on the fourth, weight is 50 on the third visit",
  "appeal and case numbers are up, number of one to one sessions, ref made, no two days alike",
  "the course ends 1630, ending 2026, Covid-19 and follow-up",
  "She is on Facebook, he's active on Twitter, they're all on Zoom, find us on Instagram",
  "low-key on Facebook, self-harm on TikTok, well-being on Zoom",
  "birthday cards for the group, a birthday on its own, the second on the list",
])("counting, times and speech pass: %s", (text) => expect(found(text)).toEqual([]));
