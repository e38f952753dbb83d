import { describe, expect, test } from "@jest/globals";
import { found, uncovered } from "./marked.js";

/** Names of things, by what stands beside them; the texts name nobody. */
const things = [
  "Drinks Zywiec most nights and eats Nando's on Fridays.",
  "Down to 6 cans Stella a day, half bottle Glen's at weekends.",
  "Smokes Golden Virginia, 20g Amber Leaf every three days.",
  "Started on Efudix. Rebif 44mcg three times a week, Fampyra 10mg bd.",
  "Bloods: Na 131, K 3.4, Mg 0.7.",
  "RUDAS score not done. Zarit 34. Cornell 12, Norton 15.",
  "Needs a Mowbray toilet frame and a Raizer before she comes home.",
  "His Aspen card has no money on it again.",
  "Kernig's sign negative, Russell's sign present on both hands.",
  "Meet outside the Costa at ten, then the Ferens gallery.",
  "A donated Samsung Galaxy with no charger, and the Dyson that works.",
  "The bailiffs (Bristow & Sutor) are due on Wednesday.",
  "Loves bands like Radiohead, Coldplay and Stereophonics.",
  "Two tours, Basra and Helmand, and then Belize.",
  "Class runs Tu/Th at the college, gym M/W/F.",
  "He said he would go to A+E. Duty doctor informed.",
  'Asked how she was he said "ta" and smiled.',
  "The letter says Bailiffs (Bailey) may come.",
  "He sat in t'shed all day and never went to t'shop.",
  "Substances: nil. Nil else of note.",
  "Had the priest Sun. Asked for him again.",
  "Put it in the van. Van is off road until May.",
  "Screened for tokophobia. Tokophobia, wants a planned section.",
  "Inpt bed found, outpt appt to follow. Gas cert runs out soon.",
  "Her mother is buried in Kraków and her aunt is in Timișoara.",
  "Ask for LD liaison when he goes in.",
  "We spoke about oral medication and depots.",
  "She has started to forget where things are. Nobody for miles.",
  "A donated pram, twin, grey, hardly used.",
  "Rm 4. Will task admin to write to the GP.",
  "Duty phone rang out all morning.",
  "Arrears of council tax to Kirklees and to Tameside.",
  "To return the form by 30 May.",
  "Coffee morning 12 July, all welcome.",
];

/** The same words where they are people, and people beside things. */
const people = [
  "Drinks with «Stella» at weekends.",
  "2 bags «Rose» brought for the food bank.",
  "Dr «Cornell» has seen him.",
  "Known as «Costa» to his friends. «Costa» said no.",
  "called «Basra» by her family",
  "His mum «Na» rang.",
  "The singer in the choir is his sister «Adele».",
  "shops for her neighbour «Dyson»",
  "Moved out of Bristol. «Temi» is with her brother.",
  "«Ti» (Tiago) is asleep.",
  "Form read to him: «Germán» said he agreed.",
  "New ref. «LOVE», «Dawn». DOB 3 May 1960.",
  "nil they call him. no: «nil» they call him",
];

describe("things that are called like people", () => {
  test.each(things)("passes %s", (text) => {
    expect(found(text)).toEqual([]);
  });
  test.each(people)("still finds everybody in %s", (text) => {
    expect(uncovered(text)).toBe("");
  });
});
