import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/guard/check.js";

/** What stands in guillemets must be covered to the last letter. */
function left(marked: string): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const { findings } = check(text, { smallWorld: false });
  return [...text.slice(start, end)]
    .filter(
      (sign, at) =>
        /\S/.test(sign) && !findings.some((one) => one.start <= start + at && one.end > start + at),
    )
    .join("");
}

const cases = (texts: readonly string[]) =>
  texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);

describe("where only a person stands a word is somebody's name, in any letter case", () => {
  test.each(
    cases([
      "Since then «Patience» has not eaten.",
      "We think that «Comfort» was asking for her keys.",
      "Is «Star» safe tonight?",
      "Please could «Melody» be seen this week.",
      "Called round, «Duke» was tearful.",
      "«Amber» does not understand the letter.",
      "«Prince» can bring him on Fridays.",
      "«Mercy» not up, «Basil» asleep.".replace("«Basil»", "Basil"),
      "Spoke to «Honey» about the move.",
      "There was a row between «Ivy» and the neighbour.",
      "It was «Hope» who rang the ambulance.",
      "Brought in by «River» at noon, seen by the nurse.",
      "No news of «Shepherd» since Monday.",
      "She sleeps at «Olive»'s house now.",
    ]),
  )("%s", (text) => {
    expect([text, left(text)]).toEqual([text, ""]);
  });

  test.each([
    "ok so «ij» wants to talk to you only",
    "rang «ju» again, no answer",
    "w/ «ju» at the hub, quiet",
    "@«teo» u about?",
    "sent c/o «ze» at the shop",
    "happy bday «bo»!!",
    "«vi» hasnt slept",
    "has «ty» had his jab",
  ])("two letters are enough: %s", (text) => {
    expect([text, left(text)]).toEqual([text, ""]);
  });

  test.each([
    "told «thu ha» to wait",
    "LINH UP, WASHED. «LAN» NOT UP.",
    "turns out «yen» saw the whole thing",
    "with «minh» next month",
    "«Jun Jun» lives with an aunt",
    "Miss «An» could advise",
    "Sister «La Paz» and the adviser",
  ])("syllables and small words: %s", (text) => {
    expect([text, left(text)]).toEqual([text, ""]);
  });

  test.each([
    ...cases([
      "Call from «Frank Sharp» at nine.",
      "«Rose Power» has written.",
      "D/w «Grace Little» this am.",
    ]),
    "Thank you for referring «Dawn Winter» to us.",
    "neighbour «tariq winter» has a key",
    "Best wishes,\n«Didier de la Cour»\nSupport worker",
    "Pt («de Matos», Rita) last seen in June",
  ])("first and family names that are words: %s", (text) => {
    expect([text, left(text)]).toEqual([text, ""]);
  });
});

describe("and elsewhere it is a word", () => {
  test.each([
    "There is hope, and patience will be needed. Faith and prayer have helped; comfort comes from music.",
    "Summer is best and spring is near. The storm took the roof, and rain came in.",
    "A rose by the door, a pearl of wisdom, an amber light, a river walk and olive oil.",
    "Will need a grant to pay the bill. May ask for a chance to mark the date.",
    "Memory is poor. Pride is in the way. Mercy was never shown. Destiny has little to do with it.",
    "The bank loan is large and the council said no. Art helps. Joy is rare.",
    "It cannot wait for January. Ask again after Easter; with Polish spoken at home they rang Monday. Talk about March.",
    "Power is off. Price is too high. Winter was hard. Young and old like the small hall.",
  ])("%s", (text) => {
    expect(check(text).findings).toEqual([]);
    expect(check(text.toLowerCase()).findings).toEqual([]);
  });
});

describe("figures and signs that stand for letters of a name", () => {
  test.each([
    "saw «R0se» today",
    "told «M4rk» so",
    "«k0w4lska» rang",
    "her mum «3brima» came",
    "«ebrim4» is in",
    "with «Pr1ya» again",
    "«1smail» said no",
  ])("%s", (text) => {
    expect([text, left(text)]).toEqual([text, ""]);
  });

  test.each([
    "step4 of phase3 on ward3, band7",
    "b4 2pm 2day, gr8",
    "p45 and p60, t2dm, hba1c 58, phq9 21, q4h",
    "16yr olds, 1on1, 4x4, 3wks",
  ])("not measures, tests and forms: %s", (text) => {
    expect(check(text).findings.filter(({ rule }) => rule === "disguised-name")).toEqual([]);
  });
});
