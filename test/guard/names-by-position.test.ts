import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

const found = (text: string) => check(text).findings.map(({ start, end }) => text.slice(start, end));
const covers = (text: string, words: string) => {
  const start = text.indexOf(words);
  const findings = check(text).findings;
  return [...words].every(
    (sign, at) =>
      !/\p{L}/u.test(sign) || findings.some((one) => one.start <= start + at && start + at < one.end),
  );
};

describe("a name is known by where it stands", () => {
  test.each([
    ["before a date of birth", "URGENT. DUNCAN P MARLEY DOB 3/4/71. LEFT THE WARD.", "DUNCAN P MARLEY"],
    ["the same, as dictated", "this is about marek j dudek date of birth to be checked", "marek j dudek"],
    ["beside an age", "- Holly (14), at school\n- Lamb, 52, works nights", "Holly"],
    ["last name first", "New referral. FROST, Amy. Seen twice.", "FROST, Amy"],
    ["at the head of a task", "1. Dariush to ring the council\n2. Housing to visit", "Dariush"],
    ["quoted", "> Zoli: on my way\n> duty: thanks", "Zoli"],
    ["short, before the long form", "Bex (Rebecca Lowe) came along", "Bex"],
    ["under a letter", "I hope this helps.\n\nMany thanks\nA Grange", "A Grange"],
    ["signed with initials", "I WILL KEEP MY PLAN. SIGNED TW, TODAY", "TW"],
    ["as a month that does something", "Barista course? June laughed for the first time.", "June"],
    ["put first", "robbo they call him, always in the library", "robbo"],
    ["introduced", "You will not know me. I am Rose Fielding, a cousin.", "Rose Fielding"],
    ["doing what only people do", "hope said she would think about it", "hope"],
    ["in two syllables", "rang sau ping about the tenancy", "sau ping"],
    ["in three letters apart", "Told K e v about it", "K e v"],
    ["with particles in lower case", "a neighbour, marie de la fosse, has a key", "marie de la fosse"],
  ])("%s", (_, text, name) => {
    expect([text, covers(text, name)]).toEqual([text, true]);
  });

  test.each([
    "Date of birth not recorded. DOB to be confirmed.",
    "1. Housing to visit\n2. Advocate to ring the council",
    "> duty: thanks\n> chair: any questions?",
    "June was hard, and in April the rent went up. May be better by August.",
    "Hope is what keeps them going, and faith has helped.",
    "They like dim sum, tai chi and ping pong.",
    "PHQ-9 (21), GAD-7 (15). Weeks 3, 12 and 24.",
    "Many thanks\nThe Community Team",
    "SIGNED OFF BY THE TEAM. SIGNED UP FOR THE GROUP.",
  ])("and nothing is found in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a place is known by its neighbours", () => {
  test.each([
    ["a village by its first word", "Lives alone in Nether Tarrow, few buses.", "Nether Tarrow"],
    ["in lower case, after a journey", "walked from kirk tarrow in the rain", "kirk tarrow"],
    ["a part of a town", "Dear colleagues in Weaver Town, thank you.", "Weaver Town"],
    ["where the bus goes", "can get the bus to crewe if somebody goes along", "crewe"],
    ["behind a street", "The address is 12 Larch Road, Tarrowby, and the key is inside.", "Tarrowby"],
    ["an employer", "Worked for thirty years at Tarrow Timber. Now retired.", "Tarrow Timber"],
    ["an employer in lower case", "lost his job at tarrow cabs when it shut", "tarrow cabs"],
    ["a ward", "Moved to Kingfisher Ward on Monday.", "Kingfisher Ward"],
    ["a ward in capitals", "LEFT ROWAN WARD AT TEA TIME", "ROWAN WARD"],
    ["a practice", "CALL FROM MILL LANE SURGERY ABOUT TABLETS", "MILL LANE SURGERY"],
    ["a saint's hospital", "Taken to St Winifred's by ambulance.", "St Winifred's"],
    ["a church", "They pray together at Holy Trinity.", "Holy Trinity"],
    ["a public house", "been in the red lion most nights", "red lion"],
    ["a home", "Mother is frail, in The Beeches, he visits.", "The Beeches"],
  ])("%s", (_, text, place) => {
    expect([text, covers(text, place)]).toEqual([text, true]);
  });

  test.each([
    "Works with Adult Social Care and Citizens Advice. Had a job at a garden centre.",
    "Worked at Tesco and at the local bakery. Shifts at a care home.",
    "Read about it in The Guardian. Rang The Samaritans.",
    "Went cold turkey. Great weight off their mind. A High Court order. The King's Fund wrote about it.",
    "In the end they went over to the other side of town.",
    "Sat with folded arms. Ready to go home. The bus to work is late.",
    "Waiting on the ward for 2 weeks. An acute ward, a stroke unit.",
  ])("and nothing is found in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
