import { expect, test } from "@jest/globals";
import { wordsOnPage } from "../../cards/render/page-words.js";
import { helpWords } from "../../cards/text/help.js";

test.each([
  ["Correct it on the list: /mdt people.", "Correct it on the list: “People” on your page."],
  ["You can bring one: type /mdt case.", "You can bring one: press “Bring a case” on your page."],
  [
    "Type /mdt setup for an MDT, or /mdt help.",
    "Press “Set up an MDT” on your page for an MDT, or your page.",
  ],
  [
    "First choose somebody else with /mdt roles NAV, then",
    "First choose somebody else with “Roles” on your page, then",
  ],
  ["/mdt mine: everything", "Mine: everything"],
  ["/mdt digest settings: the day", "Digest day: the day"],
  ["Type /mdt offer NAV-2612-03 to offer.", "Open the page of the case to offer."],
  ["https://x.example/mdt people", "https://x.example/mdt people"],
  [helpWords.chairOnCases, "record a gap or an action: the buttons stand on the card of each case."],
])("%s", (typed, shown) => expect(wordsOnPage(typed)).toBe(shown));
